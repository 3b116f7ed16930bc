import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { type Fraction, multiply } from "../number/fraction.ts";
import { type Cycle, isMonthUnit, perCycle } from "../periods/cycle.ts";
import type { DraftMetric } from "./draft.ts";
import { sizeOf } from "./intervals/edge-size.ts";
import { isMonthly } from "./monthly.ts";
import { quantity } from "./quantity.ts";
import type { EdgeValue } from "./types/rule.ts";
import type { Unit } from "./types/unit.ts";
import { NUMBER, PERCENT } from "./units/unit.ts";

/** What a rule reads and aims at. */
type RulerOf = Pick<DraftMetric, "reads" | "target" | "measure">;

/** Puts the edges of a rule on one line of numbers, and says a number of it in words. */
export type Ruler = {
  readonly numberOf: (edge: EdgeValue) => Fraction;
  readonly show: (value: Fraction) => Bilingual;
  /** What one nudge off an edge is: 1, or 1% on a percentage or in parts of the target. */
  readonly nudge: Fraction;
};

const ONE_PERCENT: Fraction = { n: 1n, d: 100n };
const WHOLE: Fraction = { n: 1n, d: 1n };

/**
 * A ruler for edges of a metric's rule: their constants, or parts of the
 * target, or both where the target is a written figure. Undefined where a
 * constant stands beside a target that only the facts know.
 */
export function rulerOf(edges: readonly EdgeValue[], metric: RulerOf, cycle: Cycle): Ruler | undefined {
  const unit = metric.reads ?? NUMBER;
  if (edges.every((edge) => edge.kind === "constant")) return inUnit(unit, sizeOf);
  const target = periodTarget(metric, cycle);
  if (target) return inUnit(unit, (edge) => (edge.kind === "constant" ? edge.value : multiply(edge.times, target)));
  const sharesOnly = edges.every((edge) => edge.kind === "target" || edge.value.n === 0n);
  return sharesOnly
    ? { numberOf: (edge) => (edge.kind === "target" ? edge.times : edge.value), show: partOfTarget, nudge: ONE_PERCENT }
    : undefined;
}

function inUnit(unit: Unit, numberOf: Ruler["numberOf"]): Ruler {
  return { numberOf, show: (value) => quantity(value, unit), nudge: unit.kind === "percent" ? ONE_PERCENT : WHOLE };
}

function partOfTarget(value: Fraction): Bilingual {
  const { en, zh } = quantity(value, PERCENT);
  return { en: `${en} of the target`, zh: `目标的${zh}` };
}

/** A written target as the rule meets it: 20 per month is 60 in a quarter, and 20 beside a monthly average. */
export function periodTarget({ target, measure }: RulerOf, cycle: Cycle): Fraction | undefined {
  if (target?.kind !== "literal") return undefined;
  if (target.per === undefined || !isMonthUnit(target.per)) return target.value;
  return perCycle(target.value, target.per, measure && isMonthly(measure) ? "month" : cycle);
}
