import { type Fraction, subtract } from "../../number/fraction.ts";
import { drawn } from "../drawn.ts";
import type { Tick } from "../figure.ts";
import type { Words } from "../words.ts";

/**
 * Labels of an axis: of the places to name, the first that leave air between
 * them, `gap` being a part of the axis' length.
 */
export function ticksAt(
  places: readonly Fraction[],
  from: Fraction,
  to: Fraction,
  gap: number,
  text: (place: Fraction) => Words,
): readonly Tick[] {
  const least = drawn(subtract(to, from)) * gap;
  const kept: Tick[] = [];
  for (const place of places) {
    const at = drawn(place);
    if (kept.every((tick) => Math.abs(tick.at - at) >= least)) kept.push({ at, text: text(place) });
  }
  return kept.toSorted((a, b) => a.at - b.at);
}
