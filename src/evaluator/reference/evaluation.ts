import type { FactRow, Facts, Person } from "../../plan/inputs.ts";
import type { NodeId } from "../../plan/plan.ts";
import type { Value } from "./value.ts";

/** What a plan is evaluated over: one person's facts of one period. */
export type Inputs = {
  readonly facts: Facts;
  /** Absent in an example: then only what is given is known. */
  readonly person?: Person;
  /** Of the period, as `2024-07`. */
  readonly months: readonly string[];
  /** Those of them that the person was there. */
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
};

/** A graph on its way: the plan's, which keeps a trace, or that of one row of facts. */
export type Run = {
  readonly inputs: Inputs;
  readonly values: Value[];
  readonly row?: FactRow;
  readonly trace?: { readonly taken: Map<NodeId, number>; readonly rows: Map<NodeId, readonly FactRow[]> };
};
