import { add, compare, type Fraction, multiply, negate } from "../../../number/fraction.ts";
import { trendOf, valueAt } from "../pieces/form.ts";
import type { Curve } from "./curve.ts";
import type { Point } from "./pair.ts";
import { beside } from "./stand.ts";

const TWO: Fraction = { n: 2n, d: 1n };

/** A point over a bound on a curve that goes up without end, found by doubling the distance; undefined on any other curve. */
export function pointOver(curve: Curve, bound: Fraction, nudge: Fraction): Point | undefined {
  for (const { value, on } of curve) {
    const trend = value && trendOf(value);
    if (!value || !trend || on[trend === 1 ? "high" : "low"]) continue;
    const start = beside(on, trend === 1 ? "low" : "high", nudge);
    for (let step = trend === 1 ? nudge : negate(nudge); ; step = multiply(step, TWO)) {
      const at = add(start, step);
      const figure = valueAt(value, at);
      if (compare(figure, bound) > 0) return { at, value: figure };
    }
  }
  return undefined;
}
