import type { Fraction } from "../number/fraction.ts";
import type { Cycle } from "../periods/cycle.ts";
import type { Policy } from "../scheme/types/metric.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { Span } from "../text/source.ts";
import type { Graph } from "./graph.ts";
import type { Operands } from "./group-operation.ts";
import type { NodeId } from "./node-id.ts";

/**
 * What is computed for a person under one scheme: a graph of small operations,
 * and where in it the results stand. Plain data, the contract between the
 * language and everything that runs or reads it.
 */
export type Plan = {
  readonly scheme: string;
  readonly cycle: Cycle;
  readonly nodes: Graph;
  readonly metrics: readonly MetricPlan[];
  readonly coefficients: readonly MetricPlan[];
  readonly sections: readonly SectionPlan[];
  readonly total: TotalPlan;
  readonly grade?: GradePlan;
  readonly pays: readonly PayPlan[];
  readonly outcomes: readonly OutcomePlan[];
  /** What figures of other schemes take of the people under this one. */
  readonly lent: readonly Operands[];
};

/** The fixed order of computation: every plan, trace and page follows it. */
export const stages = [
  "measure",
  "target",
  "attainment",
  "rule",
  "floor",
  "cap",
  "zero",
  "round",
  "weight",
  "missing",
  "section",
  "rescale",
  "coefficient",
  "extras",
  "total",
  "veto",
  "limit",
  "grade",
  "distribution",
  "base",
  "pay",
  "pool",
  "outcome",
] as const;
export type Stage = (typeof stages)[number];

/** A step of the order: the node that holds its result and the clause that asks for it. */
export type Milestone = {
  readonly stage: Stage;
  /** Within a stage of several steps: its value, then what bounds and rounds it. */
  readonly part: "value" | "floor" | "cap" | "round";
  readonly node: NodeId;
  readonly span: Span;
};

export type MetricPlan = {
  readonly name: string;
  readonly label: string;
  readonly section?: string;
  readonly extra: boolean;
  readonly weight?: Fraction;
  readonly unit: Unit;
  readonly measure?: NodeId;
  readonly target?: NodeId;
  readonly stretch?: NodeId;
  /** As attained, before a cap on it. */
  readonly attainment?: NodeId;
  /** Where the metric is marked out of N: before they are weighed. */
  readonly marks?: NodeId;
  readonly points: NodeId;
  /** What stands where the points `of` are missing or not applicable; absent where nothing does. */
  readonly standIns?: { readonly of: NodeId; readonly missing?: StandIn; readonly notApplicable?: StandIn };
  readonly milestones: readonly Milestone[];
};

/** `rescale`: the metric is dropped, and its weight goes to the others. */
export type StandIn = Exclude<Policy["kind"], "block">;

export type SectionPlan = {
  readonly name: string;
  readonly label: string;
  readonly points: NodeId;
  readonly milestones: readonly Milestone[];
};

export type TotalPlan = {
  /** Of sections, metrics outside them and extras. */
  readonly sum: NodeId;
  /** All coefficients together, where there are any. */
  readonly coefficient?: NodeId;
  /** Before each limit on a figure of its group, and last after all. */
  readonly limited: readonly NodeId[];
  readonly points: NodeId;
  readonly milestones: readonly Milestone[];
};

export type GradePlan = {
  readonly node: NodeId;
  readonly grades: readonly { readonly name: string; readonly label: string }[];
  readonly milestones: readonly Milestone[];
};

export type PayPlan = {
  readonly name: string;
  readonly label: string;
  readonly currency: string;
  /** The text says that it may come to less than nothing: by a fine, by `no floor`, or by a floor. */
  readonly takesBack?: true;
  /** Before each limit on a figure of its group, and last after all. */
  readonly limited: readonly NodeId[];
  readonly amount: NodeId;
  readonly milestones: readonly Milestone[];
};

/** `holds` is whether it follows. */
export type OutcomePlan = { readonly label: string; readonly holds: NodeId; readonly milestones: readonly Milestone[] };
