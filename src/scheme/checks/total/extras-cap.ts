import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { absolute, compare, type Fraction } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import type { DraftTotal } from "../../draft.ts";
import type { Limit } from "../../types/bounds.ts";
import type { Check } from "../check.ts";

/**
 * `extras floor -2, cap 105` goes on with the extras, though a total out of 100 may come to 105.
 * `extras floor 0` gives back whatever an extra takes off, which the total's floor would not. And
 * what the extras may come to is within what the total may.
 */
export const extrasCap: Check = ({ total }) => {
  const { extrasCap: bound, outOf, cap, extrasFloor, floor } = total;
  if (extrasFloor && !floor && extrasFloor.value.n >= 0n)
    return [finding("extras-floor-or-total", extrasFloor.span, { floor: numeral(extrasFloor.value) })];
  if (bound && outOf && !cap && compare(bound.value, outOf) >= 0)
    return [finding("extras-cap-or-total", bound.span, { cap: numeral(bound.value), outOf: numeral(outOf) })];
  return [bound, extrasFloor].flatMap((limit) => (limit ? overTotal(limit, mostOf(total)) : []));
};

function mostOf({ cap, outOf }: DraftTotal): Fraction | undefined {
  return cap?.value ?? outOf;
}

function overTotal({ value, span }: Limit, most: Fraction | undefined): readonly Diagnostic[] {
  if (!most || most.n <= 0n || compare(absolute(value), most) <= 0) return [];
  return [finding("extras-over-total", span, { bound: numeral(value), most: numeral(most) })];
}
