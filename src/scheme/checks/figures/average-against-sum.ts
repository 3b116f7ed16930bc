import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { fraction } from "../../../number/fraction.ts";
import { isMonthUnit, monthsIn } from "../../../periods/cycle.ts";
import { cycleName } from "../../../periods/period.ts";
import type { DraftMetric, DraftScheme } from "../../draft.ts";
import { periodColumn } from "../../people-source.ts";
import { quantity } from "../../quantity.ts";
import type { AggregateFn, Expression } from "../../types/expression.ts";
import type { SourceContract } from "../../types/source.ts";
import { PERCENT } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/** An average of a quarter's months against the sum of its targets, or the sum against their average: everyone attains a third, or three times, of it. */
export const averageAgainstSum: Check = (scheme, { sources }) =>
  [...scheme.metrics, ...scheme.coefficients].flatMap((metric) => ofMetric(metric, scheme, sources));

function ofMetric(
  { name, measure, target }: DraftMetric,
  { cycle }: DraftScheme,
  sources: readonly SourceContract[],
): readonly Diagnostic[] {
  if (!measure || target?.kind !== "expression" || target.per !== undefined) return [];
  const [measured, aimed] = [takenOf(measure), takenOf(target.of)];
  const [ofMeasure, ofTarget] = [rowsIn(measure, cycle, sources), rowsIn(target.of, cycle, sources)];
  if (!measured || !aimed || measured === aimed || ofTarget === undefined || ofTarget === "any" || ofMeasure === undefined) return [];
  const attained = measured === "sum" ? fraction(BigInt(ofTarget)) : fraction(1n, BigInt(ofTarget));
  const slots = {
    metric: name,
    measured: words[measured],
    aimed: words[aimed],
    cycle: cycleName(cycle),
    rows: String(ofTarget),
    attained: quantity(attained, PERCENT),
  };
  return [finding("average-against-sum", target.span, slots)];
}

type Taken = "sum" | "average";

const words: Readonly<Record<Taken, Bilingual>> = { sum: { en: "sum", zh: "合计" }, average: { en: "average", zh: "平均" } };

const takenBy: Readonly<Partial<Record<AggregateFn, Taken>>> = {
  sum: "sum",
  average: "average",
  median: "average",
  "monthly-average": "average",
};

/** What an author computes further, as sum(…) / 3, is left to them. */
function takenOf(expression: Expression): Taken | undefined {
  return expression.kind === "aggregate" ? takenBy[expression.fn] : undefined;
}

/** How many rows each person has in a period; undefined where there is one, or nothing says how many. */
function rowsIn(of: Expression, cycle: DraftScheme["cycle"], sources: readonly SourceContract[]): number | "any" | undefined {
  const source = of.kind === "aggregate" ? sources.find(({ name }) => name === of.source) : undefined;
  if (source?.events) return "any";
  const type = source && periodColumn(source)?.type;
  if (type?.kind !== "period" || !isMonthUnit(type.unit)) return undefined;
  const rows = monthsIn(cycle) / monthsIn(type.unit);
  return rows > 1 ? rows : undefined;
}
