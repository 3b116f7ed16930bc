import { add, compare, type Fraction, multiply, ONE, subtract } from "../../../number/fraction.ts";
import { trendOf, valueAt } from "../pieces/form.ts";
import type { Curve } from "./curve.ts";
import type { Point } from "./pair.ts";
import { beside } from "./stand.ts";

const TWO: Fraction = { n: 2n, d: 1n };

/** A point over a bound on a curve that goes up without end; undefined on any other. */
export function pointOver(curve: Curve, bound: Fraction): Point | undefined {
  for (const { value, on } of curve) {
    const trend = value && trendOf(value);
    const end = trend === 1 ? "high" : "low";
    if (!value || !trend || on[end]) continue;
    const start = beside(on, end, ONE);
    for (let step = ONE; ; step = multiply(step, TWO)) {
      const at = end === "high" ? add(start, step) : subtract(start, step);
      const figure = valueAt(value, at);
      if (compare(figure, bound) > 0) return { at, value: figure };
    }
  }
  return undefined;
}
