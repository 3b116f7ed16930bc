import { type Fraction, negate, ONE, ZERO } from "../../../number/fraction.ts";
import { times } from "../pieces/form.ts";
import { mapped } from "../pieces/pieces.ts";
import type { Curve } from "./curve.ts";
import { pointOver } from "./exceeding.ts";
import { extremesOf } from "./extremes.ts";
import type { Point } from "./pair.ts";

/** A point of a curve under zero: its lowest, or one at a round distance from where it goes under without end; undefined where there is none. */
export function pointUnderZero(usual: Curve, nudge: Fraction): Point | undefined {
  const lowest = extremesOf(usual)?.lowest;
  if (lowest?.value) return lowest.at && lowest.value.n < 0n ? { at: lowest.at, value: lowest.value } : undefined;
  const mirrored = pointOver(
    mapped(usual, (form) => form && times(form, negate(ONE))),
    ZERO,
    nudge,
  );
  return mirrored && { at: mirrored.at, value: negate(mirrored.value) };
}
