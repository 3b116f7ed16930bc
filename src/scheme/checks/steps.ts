import type { Stepping } from "../../ast/nodes.ts";
import { absolute, add, ceil, divide, type Fraction, floor, multiply, negate, smaller } from "../../number/fraction.ts";
import type { MonthUnit } from "../../periods/cycle.ts";
import type { DraftAnchor, DraftSlope } from "../draft.ts";
import type { Ruled } from "../ruled.ts";
import { type Ruler, rulerOf } from "../ruler.ts";

/** A slope on its metric's ruler: where it begins, how wide a step is, and the points it begins at. */
export type MeasuredSlope = {
  readonly slope: DraftSlope;
  readonly metric: Ruled;
  readonly rule: DraftAnchor;
  readonly ruler: Ruler;
  readonly from: Fraction;
  readonly step: Fraction;
};

/** The slopes of a metric whose edges and steps can be put on one ruler. */
export function slopesOf(metric: Ruled, cycle: MonthUnit): readonly MeasuredSlope[] {
  const { rule } = metric;
  if (rule?.kind !== "anchor") return [];
  const slopes = [rule.over, rule.under].flatMap((side) => (side?.kind === "slopes" ? side.slopes : []));
  return slopes.flatMap((slope) => {
    const ruler = rulerOf([slope.from, slope.step], metric, cycle);
    return ruler ? [{ slope, metric, rule, ruler, from: ruler.numberOf(slope.from), step: ruler.numberOf(slope.step) }] : [];
  });
}

/** The value so many steps from where the slope begins, away from the anchor. */
export function stepsAway({ slope, from, step }: MeasuredSlope, steps: Fraction): Fraction {
  const distance = multiply(step, steps);
  return add(from, slope.side === "over" ? distance : negate(distance));
}

/** Points of the anchor and this slope alone after so many steps, before floor and cap. */
export function pointsAfter({ slope, rule }: MeasuredSlope, steps: Fraction, stepping: Stepping): Fraction {
  const given = multiply(slope.points, counted[stepping](steps));
  if (!slope.limit) return add(rule.points, given);
  const bounded = smaller(absolute(given), slope.limit);
  return add(rule.points, given.n < 0n ? negate(bounded) : bounded);
}

const counted = {
  "pro-rata": (steps) => steps,
  full: floor,
  started: ceil,
} as const satisfies Record<Stepping, (steps: Fraction) => Fraction>;

/** How many steps of this slope first take the points under zero; undefined for a slope that adds. */
export function stepsBelowZero({ slope, rule }: MeasuredSlope): Fraction | undefined {
  if (slope.points.n >= 0n) return undefined;
  return add(floor(divide(rule.points, negate(slope.points))), { n: 1n, d: 1n });
}
