import { finding } from "../diagnostics/catalogue.ts";
import { evaluate } from "../evaluator/reference/evaluate.ts";
import { daysAbout, inputsOf } from "../evaluator/reference/inputs.ts";
import { add, divide, type Fraction, fraction, multiply, ZERO } from "../number/fraction.ts";
import { roundTo } from "../number/round.ts";
import type { Part, Parts } from "../people/parts.ts";
import { firstOf, lastOf } from "../periods/calendar.ts";
import type { Period } from "../periods/period.ts";
import { unannouncedYear } from "../periods/working-days.ts";
import type { Facts } from "../plan/inputs.ts";
import type { Plan } from "../plan/plan.ts";
import { paidFor } from "../scheme/paid-for.ts";
import type { Rounding } from "../scheme/types/bounds.ts";
import type { DayKind, Scheme } from "../scheme/types/scheme.ts";
import { assess } from "./assess.ts";
import type { Ruled, Scoring } from "./scored-part.ts";
import type { Assessment, BlockReason, PartPay, PartResult } from "./types.ts";
import { reasonAs, whyNotCombined } from "./why-not-combined.ts";

/** What the parts of anyone are scored with. */
export type Rules = {
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly facts: Facts;
  readonly period: Period;
};

export type Combined = (Assessment & { readonly parts: readonly PartResult[] }) | { readonly reasons: readonly BlockReason[] };

/**
 * The result of someone who changed within the period: each part appraised by itself under its scheme.
 * The total is that of the parts by their days, rounded as the last scheme's; grade and outcomes follow
 * from it under the last scheme; pay for the time counts by days, pay for work done is added up.
 */
export function combine(placed: Parts, rules: Rules): Combined {
  const { parts, count } = placed;
  const unknown = daysUnknown(count, rules.period);
  if (unknown) return { reasons: [unknown] };
  const scored = scoredParts(
    parts.map((part) => ruledBy(part, rules)),
    ({ plan, part }) => assess(plan, evaluate(plan, inputsOf(rules.facts, part.person, rules.period))),
  );
  if ("reasons" in scored) return scored;
  const total = totalOf(scored);
  const last = scored.at(-1);
  if (!last) throw new RangeError("nobody is under no scheme by parts");
  const given = new Map([[last.plan.total.points, total.rounded]]);
  const graded = assess(last.plan, evaluate(last.plan, { ...last.assessment.evaluation.inputs, given }));
  return "reasons" in graded ? graded : together(scored, graded, total, placed, rules.period);
}

/** Why days cannot be counted. */
export function daysUnknown(count: DayKind, { from, to }: Period): BlockReason | undefined {
  const year = count === "working" ? unannouncedYear(from, to) : undefined;
  return year === undefined ? undefined : reasonAs(finding("working-days-unknown", undefined, { year }));
}

/** Every part with its result, or why there is none of them together. */
export function scoredParts(ruled: readonly Ruled[], score: (of: Ruled) => Assessed): readonly Scoring[] | Lacking {
  const scored = ruled.map((each) => ({ each, assessed: score(each) }));
  const lacking = scored.flatMap(({ each: { scheme }, assessed }) =>
    "reasons" in assessed ? assessed.reasons.map((reason) => ({ scheme, reason })) : [],
  );
  if (lacking.length > 0) return { reasons: onceEach(lacking) };
  const whole = scored.flatMap(({ each, assessed }) => ("reasons" in assessed ? [] : [{ ...each, assessment: assessed }]));
  const apart = whyNotCombined(whole);
  return apart.length > 0 ? { reasons: apart } : whole;
}

export function ruledBy(part: Part, { schemes, plans, period }: Rules): Ruled {
  const [scheme, plan] = [schemes.get(part.scheme), plans.get(part.scheme)];
  if (!scheme || !plan) throw new RangeError(`${part.scheme} is no scheme of ${period.name}`);
  return { part, scheme, plan };
}

type Assessed = ReturnType<typeof assess>;
type Lacking = { readonly reasons: readonly BlockReason[] };
type OfScheme = { readonly scheme: Scheme; readonly reason: BlockReason };

/** Reasons with the part that they are about, for metrics of other parts may be called the same; what all lack alike is one. */
export function onceEach(lacking: readonly OfScheme[]): readonly BlockReason[] {
  const alike = Map.groupBy(lacking, ({ reason: { code, message, place } }) => JSON.stringify([code, message, place]));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { code, message, place } = first.reason;
    const { label } = first.scheme;
    const said = others.length > 0 ? message : { en: `${label}: ${message.en}`, zh: `${label}：${message.zh}` };
    return [{ code, message: said, ...(place && { place }) }];
  });
}

/** The total of parts by their days, exact and as the last scheme rounds it. */
export type Total = { readonly exact: Fraction; readonly rounded: Fraction };

export function totalOf(
  parts: readonly { readonly part: Part; readonly scheme: Scheme; readonly assessment: Pick<Assessment, "total"> }[],
): Total {
  const under = fraction(parts.reduce((sum, { part }) => sum + part.days, 0));
  const exact = parts.map(({ part, assessment }) => divide(multiply(assessment.total, fraction(part.days)), under)).reduce(add, ZERO);
  return { exact, rounded: rounded(exact, parts.at(-1)?.scheme.total.round) };
}

/** What the last scheme gives for the total of all parts, with what each of them brings. */
export function together(
  scored: readonly Scoring[],
  graded: Assessment,
  total: Total,
  { days: all, count }: Parts,
  period: Period,
): Combined {
  const under = scored.reduce((sum, { part }) => sum + part.days, 0);
  const parts = scored.map((each) => partResult(each, { under, all, count }, period));
  const { coefficient: _, ...rest } = graded;
  return { ...rest, metrics: [], sections: [], beforeCap: total.exact, total: total.rounded, pay: added(parts), parts };
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
