import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { reasonOf } from "../diagnostics/render.ts";
import { valueAt } from "../evaluator/reference/evaluate.ts";
import { equal, type Fraction, fraction } from "../number/fraction.ts";
import { paidFor } from "../scheme/paid-for.ts";
import type { Scoring } from "./scored-part.ts";
import type { BlockReason } from "./types.ts";

const HUNDRED = fraction(100n);

/** What the text says of a whole period only, so that parts of it do not make one. */
export function whyNotCombined(scored: readonly Scoring[]): readonly BlockReason[] {
  const [first, ...others] = scored;
  const full = ({ scheme }: Scoring): Fraction => scheme.total.outOf ?? HUNDRED;
  if (first && others.some((other) => !equal(full(other), full(first)))) return [notCombined(otherFullPoints)];
  if (others.some(({ scheme }) => scheme.onChange?.days !== first?.scheme.onChange?.days)) return [notCombined(otherDays)];
  const limited = scored.slice(0, -1).find(isGradeLimited);
  if (limited) return [notCombined(gradeLimited(limited.scheme.label))];
  const unclear = scored.flatMap(({ scheme }) => scheme.pays.filter((pay) => paidFor(pay, scheme) === "unclear"));
  return [...new Set(unclear.map(({ label }) => label))].map((label) => notCombined(payUnclear(label)));
}

/** Whether a veto of the part took a grade away; shares of a group move grades after that. */
function isGradeLimited({ plan: { grade, nodes }, assessment: { evaluation } }: Scoring): boolean {
  const [given] = grade?.milestones ?? [];
  if (!grade || !given) return false;
  const last = nodes[grade.node];
  const limited = last?.kind === "distribution" ? last.of : grade.node;
  return valueAt(evaluation, given.node) !== valueAt(evaluation, limited);
}

export function notCombined(what: Bilingual): BlockReason {
  return reasonAs(finding("change-not-combined", undefined, { what }));
}

export function reasonAs(found: Diagnostic): BlockReason {
  return { code: found.code, message: reasonOf(found) };
}

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
