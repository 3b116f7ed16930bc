import type { CompareOp } from "../ast/nodes/expression.ts";
import type { Stepping } from "../ast/nodes/figure.ts";
import type { Fraction } from "../number/fraction.ts";
import type { RoundingMode } from "../number/round.ts";
import type { MonthUnit } from "../periods/cycle.ts";
import type { AggregateFn, Entry, GroupFn, PastFn } from "../scheme/types/expression.ts";
import type { DistributionShare } from "../scheme/types/group.ts";
import type { Policy, ToDate } from "../scheme/types/metric.ts";
import type { MonthShare } from "../scheme/types/targets.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { Span } from "../text/source.ts";

/**
 * What is computed for a person under one scheme: a graph of small operations,
 * and where in it the results stand. Plain data, the contract between the
 * language and everything that runs or reads it.
 */
export type Plan = {
  readonly scheme: string;
  readonly cycle: MonthUnit;
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

// ── the graph ──────────────────────────────────────────────────────────────

/** Index of a node in its graph. */
export type NodeId = number;

/**
 * Operands stand before the nodes that use them, so one pass in order computes
 * everything. A node over a group of people (a rank, a quota) is a node like any
 * other; its operands have to stand for everyone of the group (`layers.ts`).
 */
export type Graph = readonly Node[];

export type Node = { readonly unit: Unit; readonly span: Span } & Operation;

export type Operation =
  // given
  | { readonly kind: "constant"; readonly value: Fraction }
  | { readonly kind: "text"; readonly text: string }
  /** A column of the person's own row; `label` is its header. */
  | { readonly kind: "person"; readonly column: string; readonly label: string }
  /** A column of the row at hand; only inside an aggregate. */
  | { readonly kind: "column"; readonly column: string; readonly label: string }
  /** Calendar months of the period, or those of them that the person was there. */
  | { readonly kind: "months"; readonly of: "period" | "person"; readonly window?: Window }
  | Aggregate
  // computed
  | { readonly kind: "unary"; readonly op: UnaryOp; readonly of: NodeId }
  /** `attains`: a measure over its target, which has no answer where the target is not over zero. */
  | {
      readonly kind: "arithmetic";
      readonly op: "+" | "-" | "*" | "/";
      readonly left: NodeId;
      readonly right: NodeId;
      readonly attains?: true;
    }
  | { readonly kind: "sum"; readonly of: readonly NodeId[] }
  | { readonly kind: "extreme"; readonly op: "minimum" | "maximum"; readonly of: readonly NodeId[] }
  | { readonly kind: "round"; readonly of: NodeId; readonly places: number; readonly mode: RoundingMode; readonly inStepsOf?: Fraction }
  | { readonly kind: "compare"; readonly op: CompareOp; readonly left: NodeId; readonly right: NodeId }
  | { readonly kind: "logic"; readonly op: "and" | "or"; readonly of: readonly NodeId[] }
  /** The first branch whose condition holds, else `otherwise`; a value that no branch takes has no result. */
  | { readonly kind: "choose"; readonly branches: readonly Branch[]; readonly otherwise?: Otherwise }
  /** How many steps of `width` lie in `distance`; none where it is not positive. */
  | {
      readonly kind: "steps";
      readonly distance: NodeId;
      readonly width: NodeId;
      readonly stepping: Stepping;
      readonly side: "over" | "under";
    }
  /** How much of a value lies between two edges of its scale; from the lower edge on where there is no upper one. */
  | { readonly kind: "part"; readonly of: NodeId; readonly from: NodeId; readonly to?: NodeId }
  /** What a list of targets holds under a text. */
  | { readonly kind: "entry"; readonly list: string; readonly of: NodeId; readonly amounts: readonly Entry[] }
  /** What part of the amounts of a list of targets falls to the period. */
  | { readonly kind: "period-share"; readonly list: string; readonly months: readonly MonthShare[] }
  /** The first or the last day of the period. */
  | { readonly kind: "period-day"; readonly of: "first" | "last" }
  /** Whole days, months or years completed from one date to another; without `to`, to the period's last day. */
  | { readonly kind: "elapsed"; readonly in: "day" | "month" | "year"; readonly from: NodeId; readonly to?: NodeId }
  /** A root need not be a fraction, so it is rounded where it arises. */
  | { readonly kind: "geometric-mean"; readonly of: readonly NodeId[]; readonly places: number; readonly mode: RoundingMode }
  /** What stands for a value that is there, missing, or not applicable. */
  | { readonly kind: "settle"; readonly of: NodeId; readonly present: NodeId; readonly missing: NodeId; readonly notApplicable: NodeId }
  /** A value that stands while a condition on its group holds; else `otherwise` does, or nothing until someone decides. */
  | { readonly kind: "limit"; readonly of: NodeId; readonly within: NodeId; readonly otherwise?: NodeId }
  /** Over results of earlier periods: `of` is a graph of one row of them, `now` the same of this period where it is counted. */
  | Past
  // over a group of people
  | GroupOperation;

export type UnaryOp = "negate" | "absolute" | "floor" | "ceil" | "not";
export type Branch = { readonly when: NodeId; readonly result: NodeId; readonly span: Span };
export type Otherwise = { readonly result: NodeId; readonly span: Span };

/** A figure out of many rows. `of` and `where` are graphs of one row; the last node is the result. */
export type Aggregate = {
  readonly kind: "aggregate";
  readonly fn: AggregateFn;
  readonly source: string;
  /** The source as people know it. */
  readonly label: string;
  readonly expects: Expected;
  /** The column that says which part of the period a row is about. */
  readonly period?: string;
  /** Absent: rows of the period. */
  readonly window?: Window;
  readonly of?: Graph;
  readonly where?: Graph;
  /** That many of the highest and of the lowest values are left out. */
  readonly trim?: number;
  /** With fewer rows there is no value. */
  readonly atLeast?: number;
  /** What the text calls it, where it has a name of its own: a rater. */
  readonly called?: string;
};

/** More than the period: since its year or the person's joining began, up to now, or up to the period before. */
export type Window = { readonly since: ToDate; readonly until: "now" | "before" };

export type Past = {
  readonly kind: "past";
  readonly fn: PastFn;
  readonly source: string;
  /** The source as people know it. */
  readonly label: string;
  /** The column that says of which period a row is. */
  readonly period: string;
  readonly of: Graph;
  readonly now?: NodeId;
  /** How many periods, this one counted in where there is `now`; of `previous`, how many back. */
  readonly count: number;
  /** Of `holds`: in how many of them the condition has to hold. */
  readonly times?: number;
  readonly cycle: MonthUnit;
};

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

/**
 * Which rows have to be there, so that an absent one is missing and not
 * nothing: one for each month, any row, a row that passes `where`, or none (events).
 */
export type Expected = "each-month" | "a-row" | "a-match" | "nothing";

export type Kind = Operation["kind"];
export type NodeOf<K extends Kind> = Extract<Node, { readonly kind: K }>;

// ── where the results stand ────────────────────────────────────────────────

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
  /** Before each limit on a figure of its group, and last after all. */
  readonly limited: readonly NodeId[];
  readonly amount: NodeId;
  readonly milestones: readonly Milestone[];
};

/** `holds` is whether it follows. */
export type OutcomePlan = { readonly label: string; readonly holds: NodeId; readonly milestones: readonly Milestone[] };
