import type { Fraction } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import { roundedTo } from "../plan/places.ts";
import type { Plan } from "../plan/plan.ts";
import type { MetricResult } from "../results/types.ts";
import { isMonthly } from "../scheme/monthly.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { CurveBook } from "./curve/book.ts";
import type { MetricRow, StepView } from "./view.ts";
import type { Words } from "./words.ts";

/** One measure of a card with its figures, its steps and its place on the rule's line. */
export function metricRow(result: MetricResult, scheme: Scheme, plan: Plan, steps: readonly StepView[], curves: CurveBook): MetricRow {
  const { name, label, extra, unit, weight, target, measure, attainment, points } = result;
  const planned = plan.metrics.find((each) => each.name === name);
  const metric = scheme.metrics.find((each) => each.name === name);
  const section = scheme.sections.find((each) => each.name === result.section)?.label;
  const monthly = metric?.measure !== undefined && isMonthly(metric.measure);
  const curve = metric && curves.placeOf(result, metric, scheme);
  return {
    name,
    label,
    ...(section !== undefined && { section }),
    extra,
    ...(weight && { weight: numeral(weight) }),
    ...(target && { target: monthly ? perMonth(target, unit) : quantity(target, unit) }),
    ...(measure && { measure: monthly ? monthlyAverage(measure, unit) : quantity(measure, unit) }),
    // A percentage without a target is its own attainment: it stands once.
    ...(attainment && target && { attainment: quantity(attainment, { kind: "percent" }).en }),
    // What is dropped has no points: its steps say where its weight goes.
    points: result.standsIn === "rescale" ? "–" : numeral(points, planned && roundedTo(plan.nodes, planned.points)),
    steps,
    ...(curve && { curve }),
  };
}

export function perMonth(value: Fraction, unit: Unit): Words {
  const { en, zh } = quantity(value, unit);
  return { en: `${en} per month`, zh: `每月${zh}` };
}

function monthlyAverage(value: Fraction, unit: Unit): Words {
  const { en, zh } = quantity(value, unit);
  return { en: `${en} a month`, zh: `月均${zh}` };
}
