import type { ArithmeticOp, CompareOp } from "../../ast/nodes/expression.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { MonthUnit } from "../../periods/cycle.ts";
import type { Span } from "../../text/source.ts";
import type { Rounding } from "./bounds.ts";
import type { MonthShare } from "./targets.ts";
import type { Unit } from "./unit.ts";

export type Expression = { readonly unit: Unit; readonly span: Span } & (
  | { readonly kind: "constant"; readonly value: Fraction }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly iso: string }
  /** A column of the row an aggregate is at. */
  | { readonly kind: "column"; readonly source: string; readonly column: string }
  /** A column of the person's own row. */
  | { readonly kind: "person"; readonly column: string }
  | { readonly kind: "metric"; readonly name: string; readonly part: "measure" | "target" | "stretch" | "attainment" | "points" }
  /** The metric's own weight. */
  | { readonly kind: "weight" }
  | { readonly kind: "section"; readonly name: string }
  | { readonly kind: "total" }
  | { readonly kind: "grade" }
  | { readonly kind: "coefficient"; readonly name: string }
  | {
      readonly kind: "aggregate";
      readonly fn: AggregateFn;
      readonly source: string;
      readonly of?: Expression;
      readonly where?: Expression;
      /** A row that passes has to be there: it is the row of the person's own group. */
      readonly own?: true;
      /** Of an average: that many of the highest and of the lowest rows are left out. */
      readonly trim?: number;
      /** Of an average: with fewer rows there is none. */
      readonly atLeast?: number;
    }
  /** The amount that a list of targets holds under what `of` says; nothing where it holds none. */
  | { readonly kind: "entry"; readonly list: string; readonly of: Expression; readonly amounts: readonly Entry[] }
  /** What the versions of a list of targets come to in the period under what `of` says, each in its own months. */
  | { readonly kind: "revised-entry"; readonly list: string; readonly of: Expression; readonly amounts: readonly RevisedEntry[] }
  /** What part of the amounts of a list of targets falls to the period. */
  | { readonly kind: "period-share"; readonly list: string; readonly months: readonly MonthShare[] }
  /** A cell of a table: the first row whose condition holds, the one without taking what is left; nothing where none does. */
  | { readonly kind: "lookup"; readonly table: string; readonly of: Expression; readonly rows: readonly Choice[] }
  /** The first or the last day of the period. */
  | { readonly kind: "period-day"; readonly of: "first" | "last" }
  /** Whole days, months or years completed from one date to another; without `to`, to the period's last day. */
  | { readonly kind: "elapsed"; readonly in: "day" | "month" | "year"; readonly from: Expression; readonly to?: Expression }
  /** A root need not be a fraction, so it is rounded where it arises. */
  | { readonly kind: "geometric-mean"; readonly of: readonly Expression[]; readonly rounding: Rounding }
  /** A figure over the people of a group, each with their own value of `of`; `ties` settles who of equals is placed first, more being better. */
  | { readonly kind: "group"; readonly fn: GroupFn; readonly of: Expression; readonly in: Group; readonly ties?: Expression }
  | { readonly kind: "headcount"; readonly in: Group }
  /** An amount of the scheme's own: only in a limit. */
  | { readonly kind: "pay"; readonly name: string }
  /** Over results of earlier periods: `of` reads one row of them; `now` is the same of this period, absent where it is not counted. */
  | {
      readonly kind: "past";
      readonly fn: PastFn;
      readonly source: string;
      readonly of: Expression;
      readonly now?: Expression;
      /** How many periods; of `previous`, how many back. */
      readonly count: number;
      /** Of `holds`: in how many of them. */
      readonly times?: number;
      /** What the periods are. */
      readonly cycle: MonthUnit;
    }
  /** The grade of a row of earlier results, which may go by its name or its label. */
  | {
      readonly kind: "past-grade";
      readonly source: string;
      readonly column: string;
      readonly called: readonly (readonly [text: string, grade: string])[];
    }
  /** `value` where `of` is missing. */
  | { readonly kind: "default"; readonly of: Expression; readonly value: Expression }
  | { readonly kind: "negate" | "not" | "absolute" | "floor" | "ceil"; readonly of: Expression }
  | { readonly kind: "round"; readonly of: Expression; readonly places: number }
  | { readonly kind: "minimum" | "maximum"; readonly of: readonly Expression[] }
  | { readonly kind: "arithmetic"; readonly op: Exclude<ArithmeticOp, "^">; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "compare"; readonly op: CompareOp; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "logic"; readonly op: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "if"; readonly when: Expression; readonly then: Expression; readonly otherwise: Expression }
);

/** `holds`: a condition, in so many of the periods. `count`: in how many it did. */
export type PastFn = "previous" | "holds" | "sum" | "average" | "min" | "max" | "count";

export type Choice = { readonly when?: Expression; readonly result: Expression };

export type Entry = { readonly key: string; readonly value: Fraction; readonly allocated?: AllocatedEntry; readonly span: Span };

/** Amounts for the months in which each is in force; those of any period add up to its target. */
export type RevisedEntry = { readonly key: string; readonly parts: readonly EntryPart[]; readonly span: Span };

/** `from` is the first day that the amount is in force; of the list that is not a revision, the first of its own. */
export type EntryPart = {
  readonly list: string;
  readonly from: string;
  readonly amount: Fraction;
  readonly unit: Unit;
  readonly months: readonly MonthShare[];
  readonly revision?: { readonly because?: string; readonly approvedBy: readonly string[] };
};

/** Of an amount that was shared out by factors: of whose target, and its figure and the sum of each factor. */
export type AllocatedEntry = {
  readonly of: string;
  readonly whole: Fraction;
  readonly weight: Fraction;
  readonly step: Fraction;
  readonly unit: Unit;
  readonly factors: readonly {
    readonly label: string;
    readonly share: Fraction;
    readonly unit: Unit;
    readonly figure: Fraction;
    readonly sum: Fraction;
  }[];
};

export type AggregateFn = "sum" | "average" | "monthly-average" | "last" | "first" | "min" | "max" | "median" | "count";

/**
 * `rank` counts from the most, `rank-from-last` from the least, ties sharing the better place.
 * `percentile` is the share of the others who have less: 1 for the first, 0 for the last.
 * `count` is of those for whom a condition holds, or who have a value.
 */
export type GroupFn = "rank" | "rank-from-last" | "percentile" | "sum" | "average" | "min" | "max" | "median" | "count";

/** Who is taken in: everyone of the period, those under the same scheme, or those with the same value in a column of people. */
export type Group = { readonly kind: "everyone" } | { readonly kind: "scheme" } | { readonly kind: "column"; readonly column: string };
