import type { Fraction } from "../../number/fraction.ts";
import type { Period } from "../../periods/period.ts";
import type { Share } from "../../plan/group-operation.ts";
import type { FactRow, Facts, Person } from "../../plan/inputs.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { Value } from "./value.ts";

/** What a plan is evaluated over: one person's facts of one period. */
export type Inputs = {
  readonly facts: Facts;
  /** Absent in an example: then only what is given is known. */
  readonly person?: Person;
  readonly period: Period;
  /** Those of its months that the person was there, as `2024-07`. */
  readonly monthsThere: readonly string[];
  /** Values that stand instead of what their nodes would come to. */
  readonly given?: ReadonlyMap<NodeId, Value>;
};

/** How everything came about: with the plan it is the whole trace. */
export type Evaluation = {
  readonly inputs: Inputs;
  /** By node id. */
  readonly values: readonly Value[];
  /** Which branch each `choose` took, by node id; the number of branches stands for `otherwise`. */
  readonly taken: ReadonlyMap<NodeId, number>;
  /** The rows that each aggregate counted, by node id. */
  readonly rows: ReadonlyMap<NodeId, readonly FactRow[]>;
  /** What rows alike came to that a figure was then taken of, by node id. */
  readonly items?: ReadonlyMap<NodeId, readonly ItemValue[]>;
  /** What each period came to that a figure over several took in, by node id. */
  readonly periods?: ReadonlyMap<NodeId, readonly PastValue[]>;
  /** What figures over people were made of, by node id. */
  readonly groups?: ReadonlyMap<NodeId, GroupTrace>;
  /** A result reads a figure that may still move, for someone of the group has no result yet. */
  readonly provisional?: boolean;
};

/** What a figure over people says of its group besides its value: never of anybody else. */
export type GroupTrace = {
  /** What its people share: a team by name. Absent where the group is everyone, or a scheme's. */
  readonly name?: string;
  readonly heads: number;
  /** Those of them the figure was taken of. */
  readonly counted: number;
  readonly place?: { readonly at: number; readonly level: number };
  /** What an amount was shared in proportion to, all together. */
  readonly sum?: Fraction;
  /** The share that moved a grade, and how many it allows. */
  readonly moved?: { readonly share: Share; readonly count: number };
};

/** What the rows of one item came to; `of` is what they have in common. */
export type ItemValue = { readonly of: string; readonly value: Fraction };

/** What a period came to that a figure over several took in: `back` so many before this one, which is 0; `row` is its result. */
export type PastValue = { readonly period: string; readonly back: number; readonly value: Value; readonly row?: FactRow };

/** A graph on its way: the plan's, which keeps a trace, or that of one row of facts. */
export type Run = {
  readonly inputs: Inputs;
  readonly values: Value[];
  readonly row?: FactRow;
  readonly trace?: Trace;
};

/** What is noted on the way: of the evaluation what its nodes do not say. */
export type Trace = {
  readonly taken: Map<NodeId, number>;
  readonly rows: Map<NodeId, readonly FactRow[]>;
  readonly items: Map<NodeId, readonly ItemValue[]>;
  readonly periods: Map<NodeId, readonly PastValue[]>;
};

export function emptyTrace(): Trace {
  return { taken: new Map(), rows: new Map(), items: new Map(), periods: new Map() };
}
