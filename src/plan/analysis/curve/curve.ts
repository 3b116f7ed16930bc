import type { Fraction } from "../../../number/fraction.ts";
import { isIn } from "../../../scheme/intervals/interval.ts";
import { type Along, isAmount, isNothing, type Value } from "../along/value.ts";
import { type Form, trendOf, valueAt } from "../pieces/form.ts";
import { onGrid } from "../pieces/grid.ts";
import { everywhere, type Pieces, split } from "../pieces/pieces.ts";
import { straightened } from "../pieces/straighten.ts";

/** A figure along the variable: each piece goes one way, and is undefined where the figure is not known. Where there is none there is no piece. */
export type Curve = Pieces<Form | undefined>;

/** Of an amount, its own figure or how often it holds the scale. */
export type Part = "plain" | "scaled";

const otherPart = { plain: "scaled", scaled: "plain" } as const satisfies Record<Part, Part>;

export function curveOf(along: Along, part: Part, grid: Fraction | undefined): Curve {
  const known = onGrid(along, grid).filter(({ value }) => value.kind !== "none");
  return split(known, (value, on): Curve => {
    const form = formOf(value, part);
    if (!form || trendOf(form) !== undefined) return everywhere(on, form);
    return straightened(form, on) ?? everywhere(on, undefined);
  });
}

function formOf(value: Value, part: Part): Form | undefined {
  return isAmount(value) && isNothing(value[otherPart[part]]) ? value[part] : undefined;
}

/** The figure at a value of the variable; undefined where there is none, or it is not known. */
export function figureAt(curve: Curve, at: Fraction): Fraction | undefined {
  const piece = curve.find(({ on }) => isIn(at, on));
  return piece?.value && valueAt(piece.value, at);
}
