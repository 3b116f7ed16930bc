import { compare, equal, type Fraction } from "../../../number/fraction.ts";
import type { DraftBand } from "../../draft.ts";
import type { Domain } from "../../intervals/interval.ts";
import type { Ruler } from "../../ruler.ts";

/** A row for one value. */
export type Point = { readonly at: Fraction; readonly points: Fraction; readonly span: DraftBand["span"] };

type Numbers = Pick<Ruler, "numberOf">;

/** Two neighbouring points or more, of a figure that takes values between them; what comes in steps may well be listed one by one. */
export function pointsOf(rows: readonly DraftBand[], { grid }: Domain, ruler: Numbers, full: Fraction | undefined): readonly Point[] {
  if (grid) return [];
  const placed = rows.filter(({ otherwise }) => !otherwise);
  const points = placed.flatMap((row) => pointOf(row, ruler, full) ?? []).toSorted((a, b) => compare(a.at, b.at));
  // beside ranges the rest is for what lies between, beside points alone it may be for what lies under them
  const besideRest = placed.length < rows.length && points.length < placed.length;
  return points.length > 1 && !besideRest ? points : [];
}

export function pointOf({ from, to, result, span }: DraftBand, { numberOf }: Numbers, full: Fraction | undefined): Point | undefined {
  const points = result.kind === "points" ? result.points : result.kind === "full" ? full : undefined;
  if (!points || !from?.inclusive || !to?.inclusive) return undefined;
  const at = numberOf(from.value);
  return equal(at, numberOf(to.value)) ? { at, points, span } : undefined;
}
