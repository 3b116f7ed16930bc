import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { fraction, multiply } from "../../../number/fraction.ts";
import { monthsIn } from "../../../periods/cycle.ts";
import { cycleName } from "../../../periods/period.ts";
import type { DraftMetric, DraftScheme } from "../../draft.ts";
import { columnOf } from "../../people-source.ts";
import { quantity } from "../../quantity.ts";
import type { SourceContract } from "../../types/source.ts";
import { PERCENT } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/** Percentages and marks on a scale, one a month, are levels: three months of 95% are not 285%. */
export const sumOfLevels: Check = (scheme, { sources }) =>
  [...scheme.metrics, ...scheme.coefficients].flatMap((metric) => ofMetric(metric, scheme, sources));

const NINETY = fraction(9n, 10n);

/** What is added up by hand, within a formula, is left to its author. */
function ofMetric({ name, measure }: DraftMetric, { cycle }: DraftScheme, sources: readonly SourceContract[]): readonly Diagnostic[] {
  const months = monthsIn(cycle);
  if (measure?.kind !== "aggregate" || measure.fn !== "sum" || measure.of?.kind !== "column" || months < 2) return [];
  const { source: of, column: called } = measure.of;
  const source = sources.find((each) => each.name === of);
  const column = columnOf(source, called);
  if (!source || source.events || !isMonthly(source) || column?.type.kind !== "number") return [];
  const { unit, to } = column.type;
  const each = unit.kind === "percent" ? NINETY : to;
  if (!each || (unit.kind !== "percent" && unit.kind !== "number")) return [];
  const shown = unit.kind === "percent" ? PERCENT : unit;
  const slots = {
    metric: name,
    column: column.headers[0] ?? called,
    cycle: cycleName(cycle),
    each: quantity(each, shown),
    sum: quantity(multiply(each, fraction(BigInt(months))), shown),
  };
  return [finding("sum-of-levels", measure.span, slots)];
}

function isMonthly({ columns, keys }: SourceContract): boolean {
  return columns.some(({ name, type }) => keys.includes(name) && type.kind === "period" && type.unit === "month");
}
