import type { Side, Value } from "../../ast/nodes/figure.ts";
import { equal, HUNDRED } from "../../number/fraction.ts";
import type { At, Awards, Placed, Range } from "./awards.ts";

/**
 * Beside steps, a range that begins where another award ends is that award's
 * other side: `full from 95%, 0 under 95%` says what `0 under` says. Where percentages
 * are `ofTarget`, 100% is the target.
 */
export function withRangesAsSides(awards: Awards, ofTarget: boolean): Awards {
  const places = [...awards.at, ...awards.ranges];
  const sides = awards.ranges.flatMap((range) => {
    const side = sideOf(range, places.slice(0, places.indexOf(range)), ofTarget);
    return side ? [{ range, side }] : [];
  });
  const moved = new Set(sides.map(({ range }) => range));
  const asSide = sides.map(({ range, side }) => ({ ...range, place: { kind: "side" as const, side, span: range.place.span } }));
  return { ...awards, ranges: awards.ranges.filter((range) => !moved.has(range)), sides: [...awards.sides, ...asSide] };
}

/** Which side of an earlier award a one-sided range is, where it meets its edge. */
function sideOf({ place }: Placed<Range>, earlier: readonly Placed<At | Range>[], ofTarget: boolean): Side | undefined {
  const { from, to } = place;
  if (to && !from && earlier.some((award) => meets(lowOf(award.place), to.value, ofTarget))) return "under";
  if (from && !to && earlier.some((award) => meets(highOf(award.place) ?? lowOf(award.place), from.value, ofTarget))) return "over";
  return undefined;
}

function lowOf(place: At | Range): Value | undefined {
  return place.kind === "at" ? place.value : place.from?.value;
}

function highOf(place: At | Range): Value | undefined {
  return place.kind === "at" ? place.value : place.to?.value;
}

function meets(a: Value | undefined, b: Value | undefined, ofTarget: boolean): boolean {
  return isSame(a, b) || (ofTarget && isWholeTarget(a) && isWholeTarget(b));
}

function isWholeTarget(value: Value | undefined): boolean {
  if (value?.kind !== "figure") return value?.kind === "target";
  return value.mark === "percent" && equal(value.value, HUNDRED) && (value.of === undefined || value.of === "target");
}

/** Written alike: two edges that are the same in the text. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (a?.kind === "target" || b?.kind === "target") return a?.kind === b?.kind;
  if (a?.kind !== "figure" || b?.kind !== "figure") return false;
  return equal(a.value, b.value) && a.mark === b.mark && a.unit?.text === b.unit?.text && a.of === b.of && a.per === b.per;
}
