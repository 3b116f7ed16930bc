import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import {
  absolute,
  add,
  compare,
  divide,
  type Fraction,
  floor,
  larger,
  multiply,
  ONE,
  smaller,
  subtract,
} from "../../../number/fraction.ts";
import type { DraftMetric, DraftScheme, SaidLimit } from "../../draft.ts";
import { quantity } from "../../quantity.ts";
import { type Ruled, ruledOf } from "../../ruled.ts";
import type { Check } from "../check.ts";
import { type MeasuredSlope, slopesOf, stepsAway } from "./steps.ts";

/**
 * Beside steps that only take off, a cap under what they start from bounds the
 * result or what is taken off; beside steps that only add to nothing, so does a floor.
 * So does a cap under full points right behind a step that adds: +1 per 1% over, at most 6.
 */
export const boundOfSteps: Check = (scheme) =>
  ruledOf(scheme).flatMap((ruled) => {
    const slopes = slopesOf(ruled, scheme.cycle);
    const [first] = slopes;
    if (!first || ruled.rule?.kind !== "anchor" || slopes.some(({ slope }) => slope.limit)) return [];
    const metric = scheme.metrics.find(({ name }) => name === ruled.name);
    const cap = capOf(ruled, metric, scheme);
    if (slopes.every(({ slope }) => slope.points.n < 0n)) return capped(first, cap);
    const before = cap && lastBefore(cap, slopes);
    if (cap?.value && before && before.slope.points.n > 0n && compare(cap.value, before.start.points) < 0)
      return added(before, cap, cap.value);
    return ruled.extra && slopes.every(({ slope }) => slope.points.n > 0n) ? floored(first, ruled.floor) : [];
  });

function capOf({ name }: Ruled, metric: DraftMetric | undefined, { pays }: DraftScheme): SaidLimit | undefined {
  return metric ? metric.cap : pays.find((pay) => pay.name === name)?.cap;
}

function capped(measured: MeasuredSlope, cap: SaidLimit | undefined): readonly Diagnostic[] {
  const { points } = measured.start;
  if (!cap?.value || cap.value.n <= 0n || (points.n !== 0n && compare(cap.value, points) >= 0)) return [];
  const value = cap.value;
  const result = (reached: Fraction): Fraction => smaller(reached, value);
  const change = (): Fraction => subtract(points, value);
  return [asked(measured, cap, value, words.cap, result, change)];
}

/** The step that a bound is written behind. */
function lastBefore({ span }: SaidLimit, slopes: readonly MeasuredSlope[]): MeasuredSlope | undefined {
  return slopes.filter(({ slope }) => slope.span.end <= span.start).toSorted((a, b) => b.slope.span.end - a.slope.span.end)[0];
}

function added(measured: MeasuredSlope, cap: SaidLimit, value: Fraction): readonly Diagnostic[] {
  const { points } = measured.start;
  return [
    asked(
      measured,
      cap,
      value,
      words.added,
      (reached) => smaller(reached, value),
      () => add(points, value),
    ),
  ];
}

function floored(measured: MeasuredSlope, least: SaidLimit | undefined): readonly Diagnostic[] {
  const { points } = measured.start;
  if (!least?.value || least.value.n <= 0n || points.n !== 0n) return [];
  const value = least.value;
  return [
    asked(
      measured,
      least,
      value,
      words.floor,
      (reached) => larger(reached, value),
      () => value,
    ),
  ];
}

const words = {
  cap: {
    bound: { en: "a cap of", zh: "封顶" },
    steps: { en: "take off", zh: "扣" },
    only: { en: "only ", zh: "只" },
    most: { en: "lose at most", zh: "最多扣" },
  },
  floor: {
    bound: { en: "a floor of", zh: "最低" },
    steps: { en: "add", zh: "加" },
    only: { en: "only ", zh: "只" },
    most: { en: "add at most", zh: "最多加" },
  },
  added: {
    bound: { en: "a cap of", zh: "封顶" },
    steps: { en: "add", zh: "加" },
    only: { en: "", zh: "往上" },
    most: { en: "add at most", zh: "最多加" },
  },
} as const;

/** The first value at which the bound would stop the steps. */
function asked(
  measured: MeasuredSlope,
  said: SaidLimit,
  value: Fraction,
  { bound, steps, only, most }: (typeof words)[keyof typeof words],
  result: (reached: Fraction) => Fraction,
  change: () => Fraction,
): Diagnostic {
  const { slope, start, metric, ruler } = measured;
  const each = absolute(slope.points);
  const count = add(floor(divide(value, each)), ONE);
  const reached = add(start.points, multiply(slope.points, count));
  const told = (points: Fraction): Bilingual => quantity(points, metric.gives);
  return finding("bound-of-steps", said.span, {
    what: metric.name,
    steps,
    only,
    most,
    bound,
    limit: told(value),
    example: ruler.show(stepsAway(measured, count)),
    result: told(result(reached)),
    change: told(change()),
  });
}
