import { add, compare, type Fraction, fraction, multiply, negate } from "../../../number/fraction.ts";
import { trendOf, valueAt } from "../pieces/form.ts";
import type { Curve } from "./curve.ts";
import type { Point } from "./pair.ts";
import { beside } from "./stand.ts";

/** A point over a bound on a curve that goes up without end, at a round distance from where it begins to; undefined on any other curve. */
export function pointOver(curve: Curve, bound: Fraction, nudge: Fraction): Point | undefined {
  for (const { value, on } of curve) {
    const trend = value && trendOf(value);
    if (!value || !trend || on[trend === 1 ? "high" : "low"]) continue;
    const start = beside(on, trend === 1 ? "low" : "high", nudge);
    for (const distance of roundDistances(nudge)) {
      const at = add(start, trend === 1 ? distance : negate(distance));
      const figure = valueAt(value, at);
      if (compare(figure, bound) > 0) return { at, value: figure };
    }
  }
  return undefined;
}

/** 1, 2, 5, 10, 20, 50 … nudges. */
function* roundDistances(nudge: Fraction): Generator<Fraction> {
  for (let unit = nudge; ; unit = multiply(unit, fraction(10n))) for (const times of [1n, 2n, 5n]) yield multiply(unit, fraction(times));
}
