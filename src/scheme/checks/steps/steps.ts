import type { Stepping } from "../../../ast/nodes/figure.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { absolute, add, ceil, divide, type Fraction, floor, multiply, negate, smaller, ZERO } from "../../../number/fraction.ts";
import type { Cycle } from "../../../periods/cycle.ts";
import type { DraftAnchor, DraftRule, DraftSide, DraftSlope } from "../../draft.ts";
import { quantity } from "../../quantity.ts";
import type { Ruled } from "../../ruled.ts";
import { type Ruler, rulerOf } from "../../ruler.ts";
import type { CurvePoint } from "../../types/rule.ts";

/** A slope on its metric's ruler: where it begins, how wide a step is, and the points it begins at. */
export type MeasuredSlope = {
  readonly slope: DraftSlope;
  readonly metric: Ruled;
  readonly start: Start;
  readonly ruler: Ruler;
  readonly from: Fraction;
  readonly step: Fraction;
};

/** What a slope goes on from: the points of the anchor or of a curve's end, or, where it fills a row by itself, full points or nothing. */
type Start = Pick<DraftAnchor, "reading" | "points" | "zeroUnder" | "zeroOver">;

/** The slopes of a metric whose edges and steps can be put on one ruler. */
export function slopesOf(metric: Ruled, cycle: Cycle): readonly MeasuredSlope[] {
  return slopesIn(metric.rule).flatMap(({ slope, start }) => {
    const ruler = rulerOf([slope.from, slope.step], metric, cycle);
    return ruler ? [{ slope, metric, start, ruler, from: ruler.numberOf(slope.from), step: ruler.numberOf(slope.step) }] : [];
  });
}

function slopesIn(rule: DraftRule | undefined): readonly { readonly slope: DraftSlope; readonly start: Start }[] {
  if (rule?.kind === "anchor") return [rule.over, rule.under].flatMap((side) => beyond(side, rule));
  if (rule?.kind === "curve") {
    const { points, zeroUnder, reading } = rule;
    const start = (end: CurvePoint | undefined): Start => ({ reading, points: end?.points ?? ZERO, ...(zeroUnder ? { zeroUnder } : {}) });
    return [...beyond(rule.over, start(points.at(-1))), ...beyond(rule.under, start(points[0]))];
  }
  if (rule?.kind !== "bands") return [];
  const { reading } = rule;
  return rule.rows.flatMap(({ result }) =>
    result.kind === "slope" ? [{ slope: result.slope, start: { reading, points: result.start ?? ZERO } }] : [],
  );
}

function beyond(side: DraftSide | undefined, start: Start): ReturnType<typeof slopesIn> {
  return side?.kind === "slopes" ? side.slopes.map((slope) => ({ slope, start })) : [];
}

/** The value so many steps from where the slope begins, away from the anchor. */
export function stepsAway({ slope, from, step }: MeasuredSlope, steps: Fraction): Fraction {
  const distance = multiply(step, steps);
  return add(from, slope.side === "over" ? distance : negate(distance));
}

/** Points of the anchor and this slope alone after so many steps, before floor and cap. */
export function pointsAfter({ slope, start }: MeasuredSlope, steps: Fraction, stepping: Stepping): Fraction {
  const given = multiply(slope.points, counted[stepping](steps));
  if (!slope.limit) return add(start.points, given);
  const bounded = smaller(absolute(given), slope.limit);
  return add(start.points, given.n < 0n ? negate(bounded) : bounded);
}

const counted = {
  "pro-rata": (steps) => steps,
  full: floor,
  started: ceil,
} as const satisfies Record<Stepping, (steps: Fraction) => Fraction>;

/** How many steps of this slope first take the points under zero; undefined for a slope that adds. */
export function stepsBelowZero({ slope, start }: MeasuredSlope): Fraction | undefined {
  if (slope.points.n >= 0n) return undefined;
  return add(floor(divide(start.points, negate(slope.points))), { n: 1n, d: 1n });
}

/** What a result comes to where steps changed so much. */
export function resultAfter({ start, metric }: MeasuredSlope, change: Fraction): Bilingual {
  return quantity(add(start.points, change), metric.gives);
}

/** What one step changes, as a rule says it: -2 points, 扣2分. */
export function changeOf({ slope, metric }: MeasuredSlope): Bilingual {
  const size = quantity(absolute(slope.points), metric.gives);
  return slope.points.n < 0n ? { en: `-${size.en}`, zh: `扣${size.zh}` } : { en: `+${size.en}`, zh: `加${size.zh}` };
}
