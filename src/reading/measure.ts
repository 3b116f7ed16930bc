import { type Fraction, fraction } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import { type Cycle, isMonthUnit, type MonthUnit, monthsIn, perCycle } from "../periods/cycle.ts";
import { isMonthly } from "../scheme/monthly.ts";
import { isProrated } from "../scheme/prorated.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { Metric, Target } from "../scheme/types/metric.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import { inWords } from "./expressions.ts";
import { someIn } from "./used.ts";
import { told, type Voice } from "./voice.ts";

/** What is measured, against which target, and what attainment is. */
export function measureText(metric: Metric, voice: Voice): readonly string[] {
  const { measure, target, stretch, toDate, attainmentCap } = metric;
  const { item } = voice.words;
  return [
    ...(measure ? [item.measure(inWords(measure, voice))] : []),
    ...(measure && readsMonths(measure) ? [item.monthlyAverage] : []),
    ...(target ? targetText(target, item.target, metric, voice) : []),
    ...(stretch ? targetText(stretch, item.stretch, metric, voice) : []),
    ...(toDate ? [item.toDate[toDate]] : []),
    ...(target && readsAttainment(metric, voice.scheme) ? [item.attainment] : []),
    ...(attainmentCap ? [item.attainmentCap(told(attainmentCap.value, PERCENT, voice))] : []),
  ];
}

/** Whether its own rule, or anything else of the scheme, goes by its attainment. */
function readsAttainment({ name, rule, attainmentCap }: Metric, scheme: Scheme): boolean {
  const isDirect = rule.kind === "proportional" && rule.variant === "direct" && !rule.baseline;
  const byRule = isDirect || ("reading" in rule && rule.reading === "attainment") || attainmentCap !== undefined;
  return byRule || someIn(scheme, (part) => part.kind === "metric" && part.name === name && part.part === "attainment");
}

function readsMonths(measure: Expression): boolean {
  if (measure.kind === "aggregate") return measure.fn === "monthly-average";
  return measure.kind === "arithmetic" && (readsMonths(measure.left) || readsMonths(measure.right));
}

/** As written, then brought to the period. */
function targetText(target: Target, tell: (what: string) => string, metric: Metric, voice: Voice): readonly string[] {
  const byDays = isProrated(metric, target, voice.scheme, voice.sources);
  return [
    ...inPeriod(target, tell, metric.measure, byDays, voice),
    ...(byDays && voice.scheme.onChange ? [voice.words.item.byDays[voice.scheme.onChange.days]] : []),
  ];
}

function inPeriod(
  target: Target,
  tell: (what: string) => string,
  measure: Expression | undefined,
  byDays: boolean,
  voice: Voice,
): readonly string[] {
  const { item } = voice.words;
  const { per } = target;
  const monthly = measure !== undefined && isMonthly(measure);
  if (target.kind === "literal") {
    const value = told(target.value, target.unit, voice);
    if (monthly && (per === undefined || per === "month")) return [tell(item.heldPerMonth(value))];
    if (per === undefined) return [tell(value)];
    const said = tell(item.per(value, per));
    const basis = monthly ? "month" : voice.scheme.cycle;
    const inBasis = per === basis ? undefined : perCycle(target.value, per, basis);
    return inBasis ? [said, item.toPeriod(told(inBasis, target.unit, voice), called(basis), byDays)] : [said];
  }
  const said = inWords(target.of, voice);
  if (per === undefined) return [tell(said)];
  const basis = monthly ? "month" : voice.scheme.cycle;
  const share = isMonthUnit(per) ? fraction(monthsIn(basis), monthsIn(per)) : undefined;
  return [tell(item.per(said, per)), ...(share && per !== basis ? [item.shareOfPeriod(shareText(share), called(basis), byDays)] : [])];
}

function called(cycle: Cycle): MonthUnit | "project" {
  return isMonthUnit(cycle) ? cycle : "project";
}

/** `1/4`, `3 ×` */
function shareText(share: Fraction): string {
  return share.d === 1n ? `${numeral(share)} ×` : `${share.n}/${share.d}`;
}
