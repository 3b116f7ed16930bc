import { equal, type Fraction, ONE } from "../../number/fraction.ts";
import { isMonthUnit, perCycle } from "../../periods/cycle.ts";
import type { Plan } from "../../plan/plan.ts";
import type { MetricResult } from "../../results/types.ts";
import { isMonthly } from "../../scheme/monthly.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { Curve } from "../figure.ts";
import type { PersonCurve } from "../view.ts";
import { extentOf } from "./extent.ts";
import { curveOf, type DrawnRule } from "./from-rule.ts";
import { standing } from "./standing.ts";

/** The lines of all rules, each drawn once. */
export type CurveBook = {
  /** As the scheme's page draws it: by the target that the text names, if any. */
  readonly ofRule: (metric: Metric, scheme: Scheme) => Curve | undefined;
  /** Where someone stands on it; with a line of their own where their target moves it. */
  readonly placeOf: (result: MetricResult, metric: Metric, scheme: Scheme) => PersonCurve | undefined;
};

/** A metric's entry: the line of the text's own target, and those of other targets as people with them come. */
type Entry = {
  readonly shared: DrawnRule | undefined;
  readonly written: Fraction | undefined;
  readonly movesWithTarget: boolean;
  readonly own: Map<string, DrawnRule | undefined>;
};

export function curveBook(plans: ReadonlyMap<string, Plan>): CurveBook {
  const entries = new Map<Metric, Entry>();
  const draw = (metric: Metric, scheme: Scheme, target: Fraction | undefined): DrawnRule | undefined => {
    const plan = plans.get(scheme.name);
    return plan && curveOf(metric, plan, target);
  };
  const entryOf = (metric: Metric, scheme: Scheme): Entry => {
    const known = entries.get(metric);
    if (known) return known;
    const written = writtenTarget(metric, scheme);
    const movesWithTarget = extentOf(metric, undefined) === undefined && extentOf(metric, ONE) !== undefined;
    const entry = { shared: draw(metric, scheme, written), written, movesWithTarget, own: new Map<string, DrawnRule | undefined>() };
    entries.set(metric, entry);
    return entry;
  };
  const ownLine = ({ own }: Entry, target: Fraction, metric: Metric, scheme: Scheme): DrawnRule | undefined => {
    const key = `${target.n}/${target.d}`;
    if (!own.has(key)) own.set(key, draw(metric, scheme, target));
    return own.get(key);
  };
  return {
    ofRule: (metric, scheme) => entryOf(metric, scheme).shared?.curve,
    placeOf: (result, metric, scheme) => {
      const entry = entryOf(metric, scheme);
      const moved = entry.movesWithTarget && isOther(result.target, entry.written) ? result.target : undefined;
      const line = moved ? ownLine(entry, moved, metric, scheme) : entry.shared;
      const place = line && standing(result, line);
      return place && (moved ? { ...place, own: line.curve } : place);
    },
  };
}

function isOther(target: Fraction | undefined, written: Fraction | undefined): boolean {
  return target !== undefined && !(written && equal(written, target));
}

/** A target that the text itself names, in the terms that the rule compares with: of the period, or of a month for a monthly average. */
function writtenTarget({ target, measure }: Metric, { cycle }: Scheme): Fraction | undefined {
  if (target?.kind !== "literal") return undefined;
  if (target.per === undefined) return target.value;
  const monthly = measure !== undefined && isMonthly(measure);
  return isMonthUnit(cycle) ? perCycle(target.value, target.per, monthly ? "month" : cycle) : undefined;
}
