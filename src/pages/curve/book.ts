import { equal, type Fraction } from "../../number/fraction.ts";
import { isMonthUnit, perCycle } from "../../periods/cycle.ts";
import type { Plan } from "../../plan/plan.ts";
import type { MetricResult } from "../../results/types.ts";
import { isMonthly } from "../../scheme/monthly.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Metric, Scheme } from "../../scheme/types.ts";
import { drawn } from "../drawn.ts";
import type { Curve } from "../figure.ts";
import type { PersonCurve } from "../view.ts";
import { spaced } from "../words.ts";
import { extentOf } from "./extent.ts";
import { curveOf } from "./from-rule.ts";

/** The lines of all rules, each drawn once. */
export type CurveBook = {
  /** As the scheme's page draws it: by the target that the text names, if any. */
  readonly ofRule: (metric: Metric, scheme: Scheme) => Curve | undefined;
  /** Where someone stands on it; with a line of their own where their target is another. */
  readonly placeOf: (result: MetricResult, metric: Metric, scheme: Scheme) => PersonCurve | undefined;
};

export function curveBook(plans: ReadonlyMap<string, Plan>): CurveBook {
  const drawnLines = new Map<string, Curve | undefined>();
  const lineAt = (metric: Metric, scheme: Scheme, target: Fraction | undefined): Curve | undefined => {
    const plan = plans.get(scheme.name);
    if (!plan) return undefined;
    const key = [scheme.name, metric.name, target && `${target.n}/${target.d}`].join(" ");
    if (!drawnLines.has(key)) drawnLines.set(key, curveOf(metric, plan, target));
    return drawnLines.get(key);
  };
  return {
    ofRule: (metric, scheme) => lineAt(metric, scheme, writtenTarget(metric, scheme)),
    placeOf: (result, metric, scheme) => {
      const written = writtenTarget(metric, scheme);
      const extent = extentOf(metric, result.target ?? written);
      const reading = extent && result[extent.reading];
      if (!extent || !reading) return undefined;
      const own = readsTarget(metric, written, result.target);
      const line = lineAt(metric, scheme, own ? result.target : written);
      return line && { ...standing(result, reading, extent.reading === "attainment", line), ...(own && { own: line }) };
    },
  };
}

/** Whether the line itself moves with the target, and this one is not the written one. */
function readsTarget(metric: Metric, written: Fraction | undefined, target: Fraction | undefined): boolean {
  if (!target || (written && equal(written, target))) return false;
  return extentOf(metric, undefined) === undefined;
}

function standing({ marks, points, unit }: MetricResult, reading: Fraction, isAttainment: boolean, line: Curve): PersonCurve {
  const x = drawn(reading);
  const xs = line.lines.flat().map((point) => point.x);
  const beyond = x < Math.min(...xs) ? "left" : x > Math.max(...xs) ? "right" : undefined;
  const read = quantity(reading, isAttainment ? { kind: "percent" } : unit);
  const given = quantity(marks ?? points, { kind: "points" });
  const text = { en: `${read.en} gives ${given.en}`, zh: spaced(`${read.zh}得${given.zh}`) };
  return { headline: text, mark: { x, y: drawn(marks ?? points), text, ...(beyond && { beyond }) } };
}

/** A target that the text itself names, in the terms that the rule compares with: of the period, or of a month for a monthly average. */
function writtenTarget({ target, measure }: Metric, { cycle }: Scheme): Fraction | undefined {
  if (target?.kind !== "literal") return undefined;
  if (target.per === undefined) return target.value;
  const monthly = measure !== undefined && isMonthly(measure);
  return isMonthUnit(cycle) ? perCycle(target.value, target.per, monthly ? "month" : cycle) : undefined;
}
