import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { evaluate, valueAt } from "../evaluator/reference/evaluate.ts";
import type { Evaluation, Inputs } from "../evaluator/reference/evaluation.ts";
import { inputsOf } from "../evaluator/reference/inputs.ts";
import { isNumber, type Value } from "../evaluator/reference/value.ts";
import type { Fraction } from "../number/fraction.ts";
import type { Parts } from "../people/parts.ts";
import { type GroupKind, groupNodesUnder, takesTotalsAlone } from "../plan/from-total.ts";
import { isGroupNode } from "../plan/layers.ts";
import type { NodeId } from "../plan/node-id.ts";
import type { Plan } from "../plan/plan.ts";
import { assess } from "./assess.ts";
import { type Combined, daysUnknown, onceEach, type Rules, ruledBy, scoredParts, type Total, together, totalOf } from "./combine.ts";
import { blockReasons } from "./reasons.ts";
import type { Ruled } from "./scored-part.ts";
import type { BlockReason } from "./types.ts";
import { notCombined } from "./why-not-combined.ts";

/** Someone by parts on the way into the groups of their last row, with the total of all parts. */
export type Begun = { readonly ruled: readonly Ruled[]; readonly last: Ruled; readonly total: Total; readonly inputs: Inputs };

/** The total of all parts, before any group is looked at; why there is none, or why it cannot take part in groups. */
export function begin({ parts, count }: Parts, rules: Rules): Begun | { readonly reasons: readonly BlockReason[] } {
  const { facts, period } = rules;
  const unknown = daysUnknown(count, period);
  if (unknown) return { reasons: [unknown] };
  const ruled = parts.map((part) => ruledBy(part, rules));
  const last = ruled.at(-1);
  if (!last) throw new RangeError("nobody is under no scheme by parts");
  const apart = whyNotInGroups(ruled, last);
  if (apart) return { reasons: [notCombined(apart)] };
  const scored = ruled.map((each) => ({ ...each, ...totalAlone(each, rules) }));
  const lacking = scored.flatMap(({ scheme, reasons }) => reasons.map((reason) => ({ scheme, reason })));
  if (lacking.length > 0) return { reasons: onceEach(lacking) };
  const total = totalOf(scored.flatMap(({ total: of, ...each }) => (of ? [{ ...each, assessment: { total: of } }] : [])));
  const given = new Map([[last.plan.total.points, total.rounded]]);
  return { ruled, last, total, inputs: { ...inputsOf(facts, last.part.person, period), given } };
}

type Alone = { readonly total?: Fraction; readonly reasons: readonly BlockReason[] };

function totalAlone({ part, plan }: Ruled, { facts, period }: Rules): Alone {
  const evaluation = evaluate(plan, inputsOf(facts, part.person, period));
  const total = valueAt(evaluation, plan.total.points);
  return isNumber(total) ? { total, reasons: [] } : { reasons: blockReasons(plan, evaluation) };
}

/** The result of all parts, once the groups stand: each is paid by the grade and the place of all of them. */
export function finish({ ruled, last, total }: Begun, evaluation: Evaluation, placed: Parts, { facts, period }: Rules): Combined {
  const graded = assess(last.plan, evaluation);
  if ("reasons" in graded) return graded;
  const scored = scoredParts(ruled, ({ plan, part }) => {
    const given = plan === last.plan ? givenAlike(plan, evaluation) : gradeGiven(plan, graded.grade?.name);
    return assess(plan, evaluate(plan, { ...inputsOf(facts, part.person, period), given }));
  });
  return "reasons" in scored ? scored : together(scored, graded, total, placed, period);
}

type Given = ReadonlyMap<NodeId, Value>;

function givenAlike({ nodes }: Plan, evaluation: Evaluation): Given {
  return new Map([...nodes.entries()].flatMap(([id, node]) => (isGroupNode(node) ? [[id, valueAt(evaluation, id)] as const] : [])));
}

/** After shares of grades, the grade of all parts is that of each. */
function gradeGiven({ nodes }: Plan, grade: string | undefined): Given {
  return new Map(
    [...nodes.entries()].flatMap(([id, { kind }]) => (kind === "distribution" && grade !== undefined ? [[id, grade] as const] : [])),
  );
}

const ofLast: ReadonlySet<GroupKind> = new Set(["group", "headcount", "distribution"]);
const ofOthers: ReadonlySet<GroupKind> = new Set(["distribution"]);

/** What a part of a period cannot say to a group, or a group to it. */
function whyNotInGroups(ruled: readonly Ruled[], last: Ruled): Bilingual | undefined {
  const resting = ruled.find(({ plan }) => groupNodesUnder(plan, plan.total.points).length > 0);
  if (resting) return totalOverGroup(resting.scheme.label);
  for (const { plan, scheme } of ruled) {
    const known = plan === last.plan ? ofLast : ofOthers;
    const pay = plan.pays.find(({ amount }) => groupNodesUnder(plan, amount, known).length > 0);
    if (pay) return payOverGroup(pay.label);
    if (plan.grade && groupNodesUnder(plan, plan.grade.node, known).length > 0) return gradeOverGroup(scheme.label);
    if (hasShares(plan) && !sameGrades(plan, last.plan)) return otherGrades;
  }
  return takesTotalsAlone(last.plan) ? undefined : otherThanTotals;
}

function hasShares({ nodes }: Plan): boolean {
  return nodes.some(({ kind }) => kind === "distribution");
}

function sameGrades({ grade }: Plan, { grade: last }: Plan): boolean {
  return (last?.grades ?? []).every(({ name }) => grade?.grades.some((each) => each.name === name));
}

function totalOverGroup(scheme: string): Bilingual {
  return {
    en: `The total of “${scheme}” hangs on a figure of a group of people, such as a place or a team’s average, which is of a whole period.`,
    zh: `“${scheme}”的总分取决于按群体统计的数（名次、团队平均等），这样的数只有整期才有。`,
  };
}

const otherThanTotals: Bilingual = {
  en: "Groups are looked at by more than totals, such as an amount paid or what one item measures, and these are of a whole period.",
  zh: "群体统计用到的不只是总分，还有奖金或单项的数，这些数只有整期才有。",
};

function payOverGroup(pay: string): Bilingual {
  return {
    en: `“${pay}” is shared in a group or goes by a place in it; nothing says what a part of the days brings.`,
    zh: `“${pay}”在群体中分配或按名次发放，没有写明只有部分天数时怎样计算。`,
  };
}

function gradeOverGroup(scheme: string): Bilingual {
  return {
    en: `The grades of “${scheme}” go by a place in a group, and the place is that of all parts under the last scheme.`,
    zh: `“${scheme}”的等级按名次确定，而名次是各段合并后在最后一个方案中的名次。`,
  };
}

const otherGrades: Bilingual = {
  en: "Grades are shared out in the group, and the schemes before and after the change have other grades.",
  zh: "等级按比例分布，而变动前后两个方案的等级不同。",
};
