import type { Bound } from "../../ast/nodes/award.ts";
import type { Figure, Value } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { divide, type Fraction, fraction, HUNDRED, ONE } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { perCycle } from "../../periods/cycle.ts";
import { daysSinceOrigin } from "../../periods/day-count.ts";
import { noRate } from "../rates.ts";
import type { Reading } from "../report.ts";
import type { Edge, EdgeValue } from "../types/rule.ts";
import type { Unit } from "../types/unit.ts";
import type { Quantity } from "../units/figure.ts";
import { moneyOrShare } from "../units/money-words.ts";
import { quantityIn, readQuantity } from "../units/value-in.ts";
import type { Scale } from "./scale.ts";

/** What lies between two dates. */
const DAYS: Unit = { kind: "time", unit: "day" };

/** An end of a range, in what the rule reads; undefined where it was reported. */
export function edgeOf(bound: Bound, scale: Scale, reading: Reading): Edge | undefined {
  const value = edgeValue(bound.value, scale, reading);
  return value && { value, inclusive: bound.inclusive, span: bound.span };
}

/** A value on the rule's scale: a constant in base units, or so many times the target. */
export function edgeValue(value: Value, scale: Scale, reading: Reading): EdgeValue | undefined {
  if (value.kind === "target") return timesTarget(ONE, value, scale, reading);
  if (value.kind === "figure") return figureValue(value, scale, reading);
  const days = scale.unit.kind === "date" ? daysSinceOrigin(value.iso) : undefined;
  if (days !== undefined) return { kind: "constant", value: fraction(BigInt(days)) };
  reading.report(finding("date-for-a-figure", value.span, {}));
  return undefined;
}

/** The width of a step: 1% of a percentage is one percentage point, of anything else 1% of the target. */
export function stepOf(figure: Figure, scale: Scale, reading: Reading): EdgeValue | undefined {
  if (figure.value.n <= 0n) {
    reading.report(finding("step-not-positive", figure.span, {}));
    return undefined;
  }
  if (scale.unit.kind === "date") return figureValue(figure, { reading: scale.reading, unit: DAYS }, reading);
  const isBarePercent = scale.unit.kind === "percent" && figure.mark === undefined && figure.unit === undefined;
  return isBarePercent ? { kind: "constant", value: divide(figure.value, HUNDRED) } : figureValue(figure, scale, reading);
}

function figureValue(figure: Figure, scale: Scale, reading: Reading): EdgeValue | undefined {
  const quantity = readQuantity(figure, reading);
  if (!quantity) return undefined;
  if (scale.unit.kind === "date") {
    reading.report(finding("figure-for-a-date", figure.span, {}));
    return undefined;
  }
  if (quantity.kind === "part" && quantity.of === "target") return timesTarget(quantity.value, figure, scale, reading);
  if (isPercent(quantity) && scale.unit.kind !== "percent") {
    if (scale.target) return { kind: "target", times: quantity.value };
    reading.report(
      scale.ofTotal
        ? finding("percent-of-total", figure.span, { written: `${numeral(figure.value)}%`, points: numeral(figure.value) })
        : finding("percent-needs-target", figure.span, {}),
    );
    return undefined;
  }
  if (scale.target && scale.unit.kind === "money" && quantity.kind === "bare" && !quantity.scaled && quantity.value.n !== 0n) {
    reading.report(finding("money-needs-unit", figure.span, moneyOrShare(scale.unit.currency)));
    return undefined;
  }
  const value = quantityIn(quantity, figure, scale.unit, reading);
  const whole = value && onBasis(value, figure, scale, reading);
  return whole && { kind: "constant", value: whole };
}

function isPercent(quantity: Quantity): boolean {
  return quantity.kind === "unit" && quantity.unit.kind === "percent";
}

/** `5 per month` in a quarterly sum is 15; `5 in the period` of a monthly average is 5/3. */
function onBasis(value: Fraction, figure: Figure, { basis, cycle }: Scale, { report }: Reading): Fraction | undefined {
  const per = figure.per ?? (figure.inPeriod ? cycle : undefined);
  if (per === undefined || basis === undefined) return value;
  const whole = perCycle(value, per, basis);
  if (whole) return whole;
  const none = noRate(per, basis, figure.span);
  if (none) report(none);
  return undefined;
}

function timesTarget(times: Fraction, at: Value, scale: Scale, { report }: Reading): EdgeValue | undefined {
  if (scale.reading === "attainment") return { kind: "constant", value: times };
  if (scale.target) return { kind: "target", times };
  report(finding("target-missing", at.span, {}));
  return undefined;
}
