import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { numeral } from "../number/numeral.ts";
import { payPlaces, roundedTo } from "../plan/places.ts";
import type { Plan, Stage } from "../plan/plan.ts";
import { quantity } from "../scheme/quantity.ts";
import { POINTS } from "../scheme/units/unit.ts";
import type { Texts } from "./explain.ts";
import { type RuleLine, ruleLines } from "./explanation/rule-lines.ts";
import type { Explanation, PartPay, PartResult, Scored, Step } from "./types.ts";
import { both } from "./words/both.ts";

/** Each part as any result is explained, and what they come to together. */
export type ExplainedParts = {
  readonly parts: readonly { readonly part: PartResult; readonly title: Bilingual; readonly explanation: Explanation }[];
  readonly overall: readonly Step[];
};

export type Explaining = {
  readonly explain: (scheme: string, evaluation: Evaluation) => Explanation;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly texts: Texts;
};

/** Why someone who changed within the period got what they got; undefined for everyone else. */
export function explainParts(person: Scored, { explain, plans, texts }: Explaining): ExplainedParts | undefined {
  const { parts, evaluation, scheme = "" } = person;
  const plan = plans.get(scheme);
  if (!parts || !plan) return undefined;
  const lineOf = ruleLines(texts);
  const last = parts.at(-1);
  const rule = last && lineOf(last.rule);
  const followed = explain(scheme, evaluation).overall.filter(({ stage }) => ofAllParts.has(stage));
  return {
    parts: parts.map((part) => ({
      part,
      title: partTitle(part),
      explanation: withoutOutcomes(explain(part.scheme, part.assessment.evaluation)),
    })),
    overall: [...totalSteps(person, parts, plan, rule), ...followed, ...paySteps(person, parts, plans, rule)],
  };
}

/** What follows from the total of all parts. */
const ofAllParts: ReadonlySet<Stage> = new Set(["grade", "distribution", "outcome"]);

/** Outcomes follow from all parts together. */
function withoutOutcomes({ metrics, overall }: Explanation): Explanation {
  return { metrics, overall: overall.filter(({ stage }) => stage !== "outcome") };
}

/** `Sales representative, 2024-07-01 to 2024-08-14, 45 days` */
export function partTitle({ label, from, to, days, count }: Pick<PartResult, "label" | "from" | "to" | "days" | "count">): Bilingual {
  const [en, zh] = count === "working" ? ["working day", "个工作日"] : ["day", "天"];
  return { en: `${label}, ${from} to ${to}, ${days} ${en}${days === 1 ? "" : "s"}`, zh: `${label}（${from} 至 ${to}，${days}${zh}）` };
}

const nothing = { cells: [], notTaken: [] } as const;

function totalSteps(
  { beforeCap, total }: Scored,
  parts: readonly PartResult[],
  { nodes, total: planned }: Plan,
  rule: RuleLine | undefined,
): readonly Step[] {
  const places = roundedTo(nodes, planned.points);
  const under = parts.reduce((sum, { days }) => sum + days, 0);
  const terms = parts.map(({ assessment, days }) => `${numeral(assessment.total)} × ${days}/${under}`).join(" + ");
  const by = { en: "total × days ÷ days under a scheme, added up", zh: "各段总分 × 天数 ÷ 在方案内的天数，相加" };
  const sum: Step = {
    stage: "total",
    title: both(({ stages }) => stages.total),
    ...(rule && { rule }),
    formula: by,
    numbers: same(terms),
    result: quantity(beforeCap, POINTS),
    value: beforeCap,
    ...nothing,
  };
  const title = both(({ part, stages, parts: names }) => part(stages.total, names.round));
  return places === undefined ? [sum] : [sum, { stage: "total", title, result: quantity(total, POINTS, places), value: total, ...nothing }];
}

/** What each part brings, and what that comes to. */
function paySteps({ pay }: Scored, parts: readonly PartResult[], plans: Explaining["plans"], rule: RuleLine | undefined): readonly Step[] {
  return pay.map(({ name, label, currency, amount }): Step => {
    const own = parts.flatMap((part) => part.pay.filter((each) => each.name === name && each.currency === currency));
    const places = payPlaces(
      name,
      parts.flatMap(({ scheme }) => plans.get(scheme) ?? []),
    );
    return {
      stage: "pay",
      title: same(label),
      ...(rule && { rule }),
      numbers: same(own.map(termOf).join(" + ")),
      result: quantity(amount, { kind: "money", currency }, places),
      value: amount,
      ...nothing,
    };
  });
}

/** What is paid for the time by its days, what is paid for work as it is. */
function termOf({ whole, of }: PartPay): string {
  return of ? `${numeral(whole)} × ${of.days}/${of.all}` : numeral(whole);
}

function same(text: string): Bilingual {
  return { en: text, zh: text };
}
