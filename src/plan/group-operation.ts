import type { Fraction } from "../number/fraction.ts";
import type { RoundingMode } from "../number/round.ts";
import type { GroupFn } from "../scheme/types/expression.ts";
import type { DistributionShare } from "../scheme/types/group.ts";
import type { NodeId } from "./node-id.ts";

/** Who is taken in; `label` is the header of the column. */
export type Group = { readonly kind: "everyone" | "scheme" } | { readonly kind: "column"; readonly column: string; readonly label: string };

/** What is computed from the values of several people; a headcount counts whoever is there. */
export type GroupOperation = { readonly in: Group; readonly together: Together } & (
  | { readonly kind: "headcount"; readonly said: Said }
  /** `ties` settles who of equals is placed first, more being better. */
  | { readonly kind: "group"; readonly fn: GroupFn; readonly of: NodeId; readonly ties?: NodeId; readonly said: Said }
  /** The grade `of` after shares of the group had to move; `by` places. */
  | {
      readonly kind: "distribution";
      readonly of: NodeId;
      readonly by: NodeId;
      readonly grades: readonly string[];
      readonly shares: readonly Share[];
      readonly mode: RoundingMode;
      /** Equals at an edge: all in, all out, or in the order of `ties`. */
      readonly equals: "in" | "out" | "ties";
      readonly ties?: NodeId;
      /** Nobody moves up into a grade unless this holds. */
      readonly barred: readonly { readonly grade: string; readonly unless: NodeId }[];
    }
  /** A part of `amount` in proportion to `of`, in whole units; the parts add up to the amount. */
  | {
      readonly kind: "pool";
      /** The same for everyone of the group. */
      readonly amount: NodeId;
      readonly of: NodeId;
      readonly remainder: "largest" | "first" | "last";
      readonly unitOf: Fraction;
      readonly mode: RoundingMode;
    }
);

/** The same for figures that read alike: an example gives them as the scheme has them. */
export type Said = string;

/** Nodes of one mark, in whatever plan, are one operation over all their people. */
export type Together = string;

export type Share = Pick<DistributionShare, "op" | "amount" | "grades" | "span"> & { readonly when?: NodeId };

/** What a plan gives to an operation of other plans. */
export type Operands = { readonly together: Together; readonly of: NodeId; readonly ties?: NodeId };
