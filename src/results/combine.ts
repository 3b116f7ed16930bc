import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { reasonOf } from "../diagnostics/render.ts";
import { evaluate, valueAt } from "../evaluator/reference/evaluate.ts";
import { daysAbout, inputsOf } from "../evaluator/reference/inputs.ts";
import { add, divide, equal, type Fraction, fraction, multiply, ZERO } from "../number/fraction.ts";
import { roundTo } from "../number/round.ts";
import type { Part, Parts } from "../people/parts.ts";
import { firstOf, lastOf } from "../periods/calendar.ts";
import type { Period } from "../periods/period.ts";
import { unannouncedYear } from "../periods/working-days.ts";
import type { Facts } from "../plan/inputs.ts";
import { isOverGroups } from "../plan/layers.ts";
import type { Plan } from "../plan/plan.ts";
import { paidFor } from "../scheme/paid-for.ts";
import type { Rounding } from "../scheme/types/bounds.ts";
import type { DayKind, Scheme } from "../scheme/types/scheme.ts";
import { assess } from "./assess.ts";
import type { Assessment, BlockReason, PartPay, PartResult } from "./types.ts";

/** What the parts of anyone are scored with. */
export type Rules = {
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly facts: Facts;
  readonly period: Period;
};

export type Combined = (Assessment & { readonly parts: readonly PartResult[] }) | { readonly reasons: readonly BlockReason[] };

type Ruled = { readonly part: Part; readonly scheme: Scheme; readonly plan: Plan };
type Scoring = Ruled & { readonly assessment: Assessment };

/**
 * The result of someone who changed within the period: each part appraised by itself under its scheme.
 * The total is that of the parts by their days, rounded as the last scheme's; grade and outcomes follow
 * from it under the last scheme; pay for the time counts by days, pay for work done is added up.
 */
export function combine({ parts, days, count }: Parts, rules: Rules): Combined {
  if ([...rules.plans.values()].some(isOverGroups)) return { reasons: [notCombined(overGroups)] };
  const { period } = rules;
  const year = count === "working" ? unannouncedYear(period.from, period.to) : undefined;
  if (year !== undefined) return { reasons: [reasonAs(finding("working-days-unknown", undefined, { year }))] };
  const ruled = parts.map((part) => ruledBy(part, rules));
  const scored = ruled.map((each) => ({ ...each, ...score(each, rules) }));
  const lacking = scored.flatMap(({ scheme, ...each }) => ("reasons" in each ? each.reasons.map((reason) => ({ scheme, reason })) : []));
  if (lacking.length > 0) return { reasons: onceEach(lacking) };
  const whole = scored.flatMap((each) => ("assessment" in each ? [each] : []));
  const apart = whyNotCombined(whole);
  if (apart.length > 0) return { reasons: apart };
  return together(whole, { all: days, count }, period);
}

function ruledBy(part: Part, { schemes, plans, period }: Rules): Ruled {
  const [scheme, plan] = [schemes.get(part.scheme), plans.get(part.scheme)];
  if (!scheme || !plan) throw new RangeError(`${part.scheme} is no scheme of ${period.name}`);
  return { part, scheme, plan };
}

function score(
  { part, plan }: Ruled,
  { facts, period }: Rules,
): { readonly assessment: Assessment } | { readonly reasons: readonly BlockReason[] } {
  const assessed = assess(plan, evaluate(plan, inputsOf(facts, part.person, period)));
  return "reasons" in assessed ? assessed : { assessment: assessed };
}

type Lacking = { readonly scheme: Scheme; readonly reason: BlockReason };

/** Reasons with the part that they are about, for metrics of other parts may be called the same; what all lack alike is one. */
function onceEach(lacking: readonly Lacking[]): readonly BlockReason[] {
  const alike = Map.groupBy(lacking, ({ reason: { code, message, place } }) => JSON.stringify([code, message, place]));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { code, message, place } = first.reason;
    const { label } = first.scheme;
    const said = others.length > 0 ? message : { en: `${label}: ${message.en}`, zh: `${label}：${message.zh}` };
    return [{ code, message: said, ...(place && { place }) }];
  });
}

const HUNDRED = fraction(100n);

/** What the text says of a whole period only, so that parts of it do not make one. */
function whyNotCombined(scored: readonly Scoring[]): readonly BlockReason[] {
  const [first, ...others] = scored;
  const full = ({ scheme }: Scoring): Fraction => scheme.total.outOf ?? HUNDRED;
  if (first && others.some((other) => !equal(full(other), full(first)))) return [notCombined(otherFullPoints)];
  if (others.some(({ scheme }) => scheme.onChange?.days !== first?.scheme.onChange?.days)) return [notCombined(otherDays)];
  const limited = scored.slice(0, -1).find(isGradeLimited);
  if (limited) return [notCombined(gradeLimited(limited.scheme.label))];
  const unclear = scored.flatMap(({ scheme }) => scheme.pays.filter((pay) => paidFor(pay, scheme) === "unclear"));
  return [...new Set(unclear.map(({ label }) => label))].map((label) => notCombined(payUnclear(label)));
}

/** Whether a veto of the part took a grade away. */
function isGradeLimited({ plan: { grade }, assessment: { evaluation } }: Scoring): boolean {
  const [given] = grade?.milestones ?? [];
  return grade !== undefined && given !== undefined && valueAt(evaluation, given.node) !== valueAt(evaluation, grade.node);
}

function notCombined(what: { readonly en: string; readonly zh: string }): BlockReason {
  return reasonAs(finding("change-not-combined", undefined, { what }));
}

function reasonAs(found: Diagnostic): BlockReason {
  return { code: found.code, message: reasonOf(found) };
}

const overGroups = {
  en: "Figures over a group of people cannot take in someone who changed within the period.",
  zh: "有按团队统计的数（排名、名额、限额等），无法计入期内有变动的人。",
} as const;

const otherFullPoints = {
  en: "The totals before and after the change are out of different full points.",
  zh: "变动前后两个方案的总分满分不同。",
} as const;

const otherDays = {
  en: "One scheme splits by calendar days and the other by working days.",
  zh: "变动前后两个方案，一个按日历日分段，一个按工作日分段。",
} as const;

function gradeLimited(scheme: string) {
  return {
    en: `A veto of “${scheme}” took a grade away before the change; nothing says what that does to the grade of all parts.`,
    zh: `变动前“${scheme}”的一票否决降低了等级，没有写明它对合并后的等级有何影响。`,
  };
}

function payUnclear(pay: string) {
  return {
    en: `“${pay}” has tiers or bounds of a whole period; nothing says what a part of the days brings.`,
    zh: `“${pay}”的档次或上下限是按整期定的，没有写明只有部分天数时怎样计算。`,
  };
}

function together(scored: readonly Scoring[], { all, count }: Pick<Days, "all" | "count">, period: Period): Combined {
  const under = scored.reduce((sum, { part }) => sum + part.days, 0);
  const parts = scored.map((each) => partResult(each, { under, all, count }, period));
  const last = scored.at(-1);
  if (!last) throw new RangeError("nobody is under no scheme by parts");
  const byDays = (figure: (assessment: Assessment) => Fraction): Fraction =>
    parts.map(({ share, assessment }) => multiply(figure(assessment), share)).reduce(add, ZERO);
  const exact = byDays(({ total }) => total);
  const total = rounded(exact, last.scheme.total.round);
  const { plan, assessment } = last;
  const given = new Map([[plan.total.points, total]]);
  const graded = assess(plan, evaluate(plan, { ...assessment.evaluation.inputs, given }));
  if ("reasons" in graded) return { reasons: graded.reasons };
  const { coefficient: _, ...rest } = graded;
  return { ...rest, metrics: [], sections: [], beforeCap: exact, total, pay: added(parts), parts };
}

type Days = { readonly under: number; readonly all: number; readonly count: DayKind };

function partResult({ part, scheme, assessment }: Scoring, { under, all, count }: Days, period: Period): PartResult {
  const { person, days } = part;
  const { from = period.from, to = period.to } = daysAbout(person);
  return {
    scheme: scheme.name,
    schemeVersion: scheme.version,
    label: scheme.label,
    ...(person.role !== undefined && { role: person.role }),
    from: lastOf(from, period.from),
    to: firstOf(to, period.to),
    days,
    count,
    rule: scheme.onChange?.span ?? scheme.span,
    share: fraction(days, under),
    pay: assessment.pay.map((pay) => partPay(pay, scheme, { days, all })),
    assessment,
  };
}

function partPay({ amount: whole, ...pay }: Assessment["pay"][number], scheme: Scheme, of: NonNullable<PartPay["of"]>): PartPay {
  const said = scheme.pays.find(({ name }) => name === pay.name);
  if (!said || paidFor(said, scheme) === "work") return { ...pay, whole, amount: whole };
  return { ...pay, whole, of, amount: rounded(divide(multiply(whole, fraction(of.days)), fraction(of.all)), said.round) };
}

/** What several parts pay under one name is one amount. */
function added(parts: readonly PartResult[]): Assessment["pay"] {
  const amounts = new Map<string, Assessment["pay"][number]>();
  for (const { name, label, currency, amount } of parts.flatMap(({ pay }) => pay)) {
    const key = `${name} ${currency}`;
    amounts.set(key, { name, label, currency, amount: add(amounts.get(key)?.amount ?? ZERO, amount) });
  }
  return [...amounts.values()];
}

function rounded(value: Fraction, rounding: Rounding | undefined): Fraction {
  return rounding ? roundTo(value, rounding) : value;
}
