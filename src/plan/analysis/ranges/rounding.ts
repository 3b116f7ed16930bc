import type { Fraction } from "../../../number/fraction.ts";
import type { End, Interval } from "../../../scheme/intervals/interval.ts";
import { limitAt, type Side, VARIABLE } from "../pieces/form.ts";
import { within } from "../pieces/pieces.ts";
import { type Rounding, rounded, roundedValue } from "../pieces/rounded.ts";

/** A range rounded to multiples of `step`: rounding keeps order, so its ends are the rounded ends. */
export function roundedRange({ low, high }: Interval, step: Fraction, mode: Rounding): Interval {
  return {
    ...(low ? { low: roundedEnd(low, "above", step, mode) } : {}),
    ...(high ? { high: roundedEnd(high, "below", step, mode) } : {}),
  };
}

/** What an open end leaves is rounded already a little inside of it. */
function roundedEnd({ value, closed }: End, inside: Side, step: Fraction, mode: Rounding): End {
  if (closed) return { value: roundedValue(value, step, mode), closed };
  const open = { value, closed: false };
  const beside: Interval = inside === "below" ? { high: open } : { low: open };
  const pieces = within(rounded(VARIABLE, beside, step, mode) ?? [], beside);
  const piece = inside === "below" ? pieces.at(-1) : pieces[0];
  return { value: piece ? limitAt(piece.value, value, inside) : value, closed: true };
}
