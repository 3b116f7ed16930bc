import { add, equal, type Fraction, fraction, multiply, negate, ONE, ZERO } from "../../../number/fraction.ts";
import { type Interval, isIn } from "../../../scheme/intervals/interval.ts";
import { type Form, limitAt, trendOf, valueAt } from "../pieces/form.ts";

export type End = "low" | "high";

/**
 * What a figure comes to towards one end of a piece: without bound where `value`
 * is absent; `at` a value of the variable that gives it, absent where it is only approached.
 */
export type Stand = { readonly value?: Fraction; readonly at?: Fraction };

export function standOf(form: Form, on: Interval, end: End): Stand {
  const edge = on[end];
  if (!edge) {
    const at = beside(on, end === "low" ? "high" : "low", ONE);
    return trendOf(form) === 0 ? { value: valueAt(form, at), at } : {};
  }
  if (edge.closed) return { value: valueAt(form, edge.value), at: edge.value };
  const value = limitAt(form, edge.value, end === "high" ? "below" : "above");
  // A line only comes near; a staircase is on its last tread already.
  if (form.slope.n !== 0n) return { value };
  for (let nudge = ONE; ; nudge = multiply(nudge, TENTH)) {
    const at = beside(on, end, nudge);
    if (equal(valueAt(form, at), value)) return { value, at };
  }
}

const TENTH = fraction(1n, 10n);

/** A value of the interval at its end: the end itself where it belongs to it, else a nudge inside, or a tenth of it, and so on. */
export function beside(on: Interval, end: End, nudge: Fraction): Fraction {
  const edge = on[end];
  if (edge?.closed) return edge.value;
  const from = edge ?? on[end === "low" ? "high" : "low"];
  if (!from) return ZERO;
  // An interval without this end is met a nudge from its other one.
  const inward = (end === "low") === (edge !== undefined) ? nudge : negate(nudge);
  for (let step = inward; ; step = multiply(step, TENTH)) {
    const at = add(from.value, step);
    if (isIn(at, on)) return at;
  }
}
