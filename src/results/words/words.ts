import type { CompareOp } from "../../ast/nodes/expression.ts";
import type { Stepping } from "../../ast/nodes/figure.ts";
import type { CellPlace } from "../../diagnostics/diagnostic.ts";
import type { RoundingMode } from "../../number/round.ts";
import type { NodeOf, Window } from "../../plan/graph.ts";
import type { Milestone, Stage } from "../../plan/plan.ts";
import type { AggregateFn } from "../../scheme/types/expression.ts";
import type { ItemPeriod } from "../../scheme/types/rule.ts";
import type { DayKind } from "../../scheme/types/scheme.ts";
import type { GroupWords } from "./groups.ts";

/** The words of an explanation in one language; a missing translation is a type error. */
export type Words = {
  /** What a step of a stage is called. */
  readonly stages: Readonly<Record<Stage, string>>;
  readonly groups: GroupWords;
  /** What bounds or rounds within a stage: “Total: cap”. */
  readonly parts: Readonly<Record<Exclude<Milestone["part"], "value">, string>>;
  readonly part: (stage: string, part: string) => string;
  readonly stepsTitle: string;
  readonly stepsOf: Readonly<Record<"over" | "under", string>>;
  readonly numbered: (text: string, index: number) => string;

  readonly names: {
    readonly measure: string;
    readonly target: string;
    readonly attainment: string;
    readonly points: string;
    readonly extras: string;
    readonly rescaled: string;
    readonly weighed: string;
    readonly total: string;
    readonly grade: string;
    readonly base: string;
    readonly months: Readonly<Record<"period" | "person", string>>;
    readonly days: Readonly<Record<DayKind, Readonly<Record<"period" | "person", string>>>>;
    readonly periodDay: Readonly<Record<"first" | "last", string>>;
  };
  readonly ofMetric: (part: string, metric: string) => string;

  readonly aggregates: Readonly<Record<AggregateFn, string>>;
  readonly rows: string;
  readonly eachRow: string;
  /** Figures of rows alike: “largest(…) per Project”. */
  readonly items: {
    readonly perItem: (figure: string, of: string, floor: string | undefined, cap: string | undefined) => string;
    readonly periods: Readonly<Record<ItemPeriod, string>>;
    readonly values: (values: readonly { readonly of: string; readonly value: string }[]) => string;
  };
  readonly call: (name: string, args: readonly string[]) => string;
  /** A figure of more than the period. */
  readonly toDate: Readonly<Record<Window["since"], Readonly<Record<Window["until"], (figure: string) => string>>>>;
  /** A value of the row of one’s own group: the one that says the same in a column. */
  readonly inOwnRow: (of: string, source: string, column: string) => string;
  readonly where: (of: string, condition: string) => string;
  readonly functions: Readonly<Record<"minimum" | "maximum" | "absolute" | "floor" | "ceil" | "not", string>>;
  readonly rounding: (mode: RoundingMode, of: string, to: string) => string;
  readonly places: (places: number) => string;
  readonly inStepsOf: (step: string) => string;
  readonly entry: (list: string, of: string) => string;
  readonly periodShare: (list: string) => string;
  readonly elapsed: (unit: "day" | "month" | "year", from: string, to: string | undefined) => string;
  readonly geometricMean: string;
  /** Of what periods a figure is: “grade = fail, 2 quarters in a row, this one the last”. */
  readonly overPeriods: (of: string, past: Pick<NodeOf<"past">, "fn" | "count" | "times" | "cycle">, counted: boolean) => string;
  readonly quoted: (text: string) => string;
  readonly periodsBack: (back: number) => string;
  readonly periodValues: (values: readonly { readonly period: string; readonly value: string }[]) => string;
  readonly noResult: (source: string, period: string, why: "absent" | "blank" | "joined" | "other-grade") => string;
  readonly choice: (when: string, result: string, otherwise: string) => string;
  /** A part of a value: `actual from 2,000 to 5,000`. */
  readonly partOf: (of: string, from: string | undefined, to: string | undefined) => string;
  readonly logic: Readonly<Record<"and" | "or", string>>;

  readonly comparisons: Readonly<Record<CompareOp, string>>;
  /** How a comparison that does not hold is told: “attainment 96% is not over 100%”. */
  readonly fails: Readonly<Record<CompareOp, string>>;
  readonly valued: (name: string, value: string) => string;
  readonly compared: (left: string, verb: string, right: string) => string;
  /** Why a row was not reached. */
  readonly applies: string;

  readonly stepCount: (count: string) => string;
  readonly stepping: Readonly<Record<Stepping, string>>;
  readonly missing: string;
  readonly notKnown: string;
  readonly notApplicable: string;
  /** Why a value is not applicable. */
  readonly divisorZero: string;
  readonly targetNotPositive: string;
  readonly noRows: string;
  readonly dropped: string;
  /** Since when a revision of targets is in force, why, and by whom. */
  readonly revised: (from: string, because: string | undefined, approvedBy: readonly string[]) => string;
  /** What a version of a list of targets gives, in which months. */
  readonly ofVersion: (list: string, revised: string | undefined, amount: string, months: string) => string;
  readonly versions: (parts: readonly string[], isRevised: boolean) => string;
  readonly allocated: (of: string, whole: string, factors: string, weight: string, step: string) => string;
  readonly countsAs: (points: string) => string;
  readonly unchanged: Readonly<Record<"floor" | "cap" | "round", string>>;
  /** A condition holds, and the result is what it would make of it. */
  readonly withoutEffect: (value: string) => string;
  /** How facts are missing. */
  readonly noRow: (source: string, of: readonly string[]) => string;
  readonly cell: (place: CellPlace) => string;
  readonly emptyCell: (place: CellPlace) => string;
  readonly acrossChange: (source: string, why: "row" | "undated" | "to-date", on: string, place: CellPlace | undefined) => string;
  readonly tooFew: (source: string, count: number, atLeast: number) => string;
  readonly statedMissing: string;
  readonly notGiven: (name: string) => string;
  readonly list: (texts: readonly string[]) => string;
  /** One or another: “A or B”. */
  readonly either: (texts: readonly string[]) => string;
  readonly titled: (title: string, text: string) => string;
  readonly yes: string;
  readonly no: string;
};
