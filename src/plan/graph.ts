import type { CompareOp } from "../ast/nodes/expression.ts";
import type { Stepping } from "../ast/nodes/figure.ts";
import type { Fraction } from "../number/fraction.ts";
import type { RoundingMode } from "../number/round.ts";
import type { MonthUnit } from "../periods/cycle.ts";
import type { AggregateFn, Entry, PastFn, RevisedEntry } from "../scheme/types/expression.ts";
import type { ToDate } from "../scheme/types/metric.ts";
import type { ItemPeriod } from "../scheme/types/rule.ts";
import type { DayKind } from "../scheme/types/scheme.ts";
import type { MonthShare } from "../scheme/types/targets.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { Span } from "../text/source.ts";
import type { GroupOperation } from "./group-operation.ts";
import type { NodeId } from "./node-id.ts";

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
  /** Days of the period, or those of them that the person was there. */
  | { readonly kind: "days"; readonly of: "period" | "person"; readonly count: DayKind }
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
  /** What the versions of a list of targets come to in the period under a text. */
  | { readonly kind: "revised-entry"; readonly list: string; readonly of: NodeId; readonly amounts: readonly RevisedEntry[] }
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
  /** What rows alike come to first, of which the figure then is. */
  readonly per?: Alike;
  /** That many of the highest and of the lowest values are left out. */
  readonly trim?: number;
  /** With fewer rows there is no value. */
  readonly atLeast?: number;
  /** What the text calls it, where it has a name of its own: a rater. */
  readonly called?: string;
};

/** Rows are alike that hold the same in a column, or of one part of the time where `unit` says which; `label` is its header. */
export type Alike = {
  readonly column: string;
  readonly label: string;
  readonly unit?: ItemPeriod;
  readonly fn: "sum" | "average" | "max" | "min";
  readonly floor?: Fraction;
  readonly cap?: Fraction;
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

/**
 * Which rows have to be there, so that an absent one is missing and not
 * nothing: one for each month, any row, a row that passes `where`, or none (events).
 */
export type Expected = "each-month" | "a-row" | "a-match" | "nothing";

export type Kind = Operation["kind"];
export type NodeOf<K extends Kind> = Extract<Node, { readonly kind: K }>;
