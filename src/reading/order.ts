import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Milestone, Plan, Stage } from "../plan/plan.ts";
import type { Metric } from "../scheme/types/metric.ts";
import type { Scheme, Veto } from "../scheme/types/scheme.ts";
import { isFigureOnly } from "./figure-only.ts";
import type { OrderStep } from "./words/en/order.ts";
import { both } from "./words/words.ts";

/** What a scheme's own order is told from. */
type Course = { readonly scheme: Scheme; readonly plan: Plan; readonly reached: readonly Milestone[] };

/** What happens at each step that this scheme has, in the order of every calculation. */
export function orderOf(scheme: Scheme, plan: Plan): readonly Bilingual[] {
  const { metrics, coefficients, sections, total, grade, pays, outcomes } = plan;
  const parts = [...metrics, ...coefficients, ...sections, total, ...(grade ? [grade] : []), ...pays, ...outcomes];
  const course: Course = { scheme, plan, reached: parts.flatMap(({ milestones }) => milestones) };
  return steps.flatMap(([step, isThere]) => (isThere(course) ? [told(step, boundsOf(step, course))] : []));
}

/** Steps that come fuller in other schemes. */
const plainer: ReadonlySet<OrderStep> = new Set<OrderStep>(["target", "attainment", "sumOfItems"]);

/** All steps that a scheme can have. */
export function wholeOrder(): readonly Bilingual[] {
  return steps.flatMap(([step]) => (plainer.has(step) ? [] : [told(step, bounds)]));
}

/** The fixed order, each step with what shows that a scheme has it. */
const steps: readonly (readonly [OrderStep, (course: Course) => boolean])[] = [
  ["measure", at("measure")],
  ["target", (course) => at("target")(course) && !isBroughtToPeriod(course)],
  ["targetOfPeriod", (course) => at("target")(course) && isBroughtToPeriod(course)],
  ["attainment", (course) => at("attainment")(course) && !course.scheme.metrics.some(hasCap)],
  ["attainmentCapped", ({ scheme }) => scheme.metrics.some(hasCap)],
  ["rule", at("rule")],
  ["floor", at("floor")],
  ["cap", at("cap")],
  ["zero", at("zero")],
  ["round", at("round")],
  ["weight", at("weight")],
  ["missing", at("missing")],
  ["vetoOfItem", vetoed("metric")],
  ["section", at("section")],
  ["sumOfSections", ({ scheme }) => !scheme.total.expression && scheme.sections.length > 0],
  ["sumOfItems", ({ scheme }) => !scheme.total.expression && scheme.sections.length === 0 && !scheme.metrics.every(isFigureOnly)],
  ["formula", ({ scheme }) => scheme.total.expression !== undefined],
  ["rescale", at("rescale")],
  ["coefficient", at("coefficient")],
  ["extras", (course) => at("extras")(course) && course.scheme.metrics.some((metric) => metric.extra && !isFigureOnly(metric))],
  ["total", ({ reached }) => reached.some(({ stage, part }) => stage === "total" && part !== "value")],
  ["vetoOfTotal", vetoed("total")],
  ["limitOfTotal", ({ scheme: { limits = [] } }) => limits.some(({ what }) => what.kind === "total")],
  ["grade", at("grade")],
  ["vetoOfGrade", vetoed("grade")],
  ["distribution", at("distribution")],
  ["base", at("base")],
  ["pay", at("pay")],
  ["pool", at("pool")],
  ["limitOfPay", ({ scheme: { limits = [] } }) => limits.some(({ what }) => what.kind === "pay")],
  ["outcome", at("outcome")],
];

function at(stage: Stage): (course: Course) => boolean {
  return ({ reached }) => reached.some((each) => each.stage === stage);
}

function vetoed(kind: Veto["then"]["kind"]): (course: Course) => boolean {
  return ({ scheme: { vetoes = [] } }) => vetoes.some(({ then }) => then.kind === kind);
}

function isBroughtToPeriod({ scheme }: Course): boolean {
  return scheme.metrics.some(({ target, stretch }) => [target, stretch].some((each) => each?.per !== undefined));
}

function hasCap({ attainmentCap }: Metric): boolean {
  return attainmentCap !== undefined;
}

/** Which of the limits and the rounding bound the results of a step. */
function boundsOf(step: OrderStep, { reached }: Course): readonly Bound[] {
  return bounds.filter((part) => reached.some((each) => each.stage === step && each.part === part));
}

type Bound = (typeof bounds)[number];
const bounds = ["floor", "cap", "round"] as const satisfies readonly Milestone["part"][];

function told(step: OrderStep, by: readonly Bound[]): Bilingual {
  return both(({ order, document, expression }) => order[step](expression.all(by.map((part) => document.bounds[part]))));
}
