import type { IToken } from "chevrotain";
import type { Concept } from "../../../grammar/words/concepts.ts";
import { conceptsOf, wellKnownOf } from "../../../grammar/words.ts";
import type { FunctionWord, ReferenceWord } from "../nodes/expression.ts";
import type { PeriodUnit } from "../nodes/figure.ts";
import type { Name } from "../nodes/name.ts";
import { type Context, nameOf } from "./context.ts";

/** The concept of a keyword token; a name has none. */
export function conceptOf(token: IToken): Concept | undefined {
  return token.tokenType.name === "Name" || token.tokenType.name === "Text" ? undefined : (token.tokenType.name as Concept);
}

/** Keywords that stand for a value by themselves. */
export const referenceWords: Partial<Record<Concept, ReferenceWord>> = {
  Measure: "measure",
  Target: "target",
  StretchTarget: "stretch",
  PassLine: "pass-line",
  Attainment: "attainment",
  Weight: "weight",
  Points: "points",
  Total: "total",
  Grade: "grade",
  Rank: "rank",
  Rating: "rating",
  Base: "base",
  Coefficient: "coefficient",
  Excess: "excess",
  Headcount: "headcount",
  PeriodStart: "period-start",
  PeriodEnd: "period-end",
};

/** Keywords that may be called. */
export const functionWords: Partial<Record<Concept, FunctionWord>> = {
  Sum: "sum",
  Average: "average",
  MonthlyAverage: "monthly-average",
  Last: "last",
  First: "first",
  Min: "min",
  Max: "max",
  Count: "count",
  Median: "median",
  Abs: "abs",
  Floor: "floor",
  Ceil: "ceil",
  Round: "round",
  Measure: "measure",
  Target: "target",
  StretchTarget: "stretch",
  PassLine: "pass-line",
  Attainment: "attainment",
  Points: "points",
  Marks: "marks",
  Rating: "rating",
  Rank: "rank",
  RankFromLast: "rank-from-last",
  Percentile: "percentile",
  Headcount: "headcount",
  Grade: "grade",
  Previous: "previous",
  GeometricMean: "geometric-mean",
  DaysIn: "days",
  MonthsIn: "months",
  YearsIn: "years",
  AnyOf: "any",
  AllOf: "all",
  Lookup: "table",
  Best: "best",
  Worst: "worst",
};

const periodUnits: Partial<Record<Concept, PeriodUnit>> = {
  Day: "day",
  Week: "week",
  Month: "month",
  Quarter: "quarter",
  Half: "half",
  Year: "year",
};

export function periodUnitOf(token: IToken): PeriodUnit | undefined {
  const concept = conceptOf(token);
  return concept && periodUnits[concept];
}

/** 周 and month as columns are week and month. */
function periodWord(written: string): PeriodUnit | undefined {
  const [concept, ...others] = conceptsOf(written, "source") ?? [];
  return concept && others.length === 0 ? periodUnits[concept] : undefined;
}

/** A column or an audience: words of either language that mean the same have the English name. */
export function columnName(context: Context, token: IToken): Name {
  const written = nameOf(context, token);
  return written.quoted ? written : { ...written, text: periodWord(written.text) ?? wellKnownOf(written.text) ?? written.text };
}
