import { finding } from "../../diagnostics/catalogue.ts";
import { compare } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import type { Check } from "./check.ts";

/** `extras floor -2, cap 105` goes on with the extras, though all that a total out of 100 may come to is 105. */
export const extrasCap: Check = ({ total }) => {
  const { extrasCap: bound, outOf, cap } = total;
  if (!bound || !outOf || cap || compare(bound.value, outOf) < 0) return [];
  return [finding("extras-cap-or-total", bound.span, { cap: numeral(bound.value), outOf: numeral(outOf) })];
};
