import type { Fraction } from "../../number/fraction.ts";
import type { RoundingMode } from "../../number/round.ts";
import type { Span } from "../../text/source.ts";
import type { Rounding } from "./bounds.ts";
import type { Expression, Group } from "./expression.ts";

/**
 * How many of a group may or must have certain grades. The places of the total
 * decide who moves: over a share at most, the last placed move a grade down;
 * under a share at least, the next placed do.
 */
export type Distribution = {
  readonly in: Group;
  readonly shares: readonly DistributionShare[];
  /** Of a share that is no whole number of people. */
  readonly mode: RoundingMode;
  readonly ties: Ties;
  readonly span: Span;
};

export type DistributionShare = {
  readonly op: "at-most" | "at-least" | "exactly";
  readonly amount: { readonly kind: "share"; readonly share: Fraction } | { readonly kind: "count"; readonly count: number };
  readonly grades: readonly string[];
  /** Of the group: `when headcount(team) <= 5`. */
  readonly when?: Expression;
  readonly span: Span;
};

/** Equals at the edge of a share: all of them in, all of them out, or in the order of another figure. */
export type Ties = { readonly kind: "in" | "out" } | { readonly kind: "by"; readonly of: Expression };

/** `limit average(total) in unit at most 80`: a figure of a group, its bound, and what follows where it is passed. */
export type GroupLimit = {
  /** A group figure of the total, of what a metric measures, or of one pay; `what` is taken where it is passed. */
  readonly of: Expression;
  readonly what: { readonly kind: "total" } | { readonly kind: "pay"; readonly name: string };
  readonly op: "at-most" | "at-least" | "exactly";
  readonly value: Expression;
  /** `hold`: no result for anyone of the group until someone decides; `scale`: each in proportion. */
  readonly then: "hold" | "scale";
  readonly round?: Rounding;
  readonly span: Span;
};

/** An amount shared among a group to the last cent, in proportion to `by`. */
export type Pool = {
  /** The same for everyone of the group. */
  readonly amount: Expression;
  readonly in: Group;
  readonly by: Expression;
  readonly remainder: "largest" | "first" | "last";
};
