import { numberAt } from "../../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../../evaluator/reference/evaluation.ts";
import { add, compare, type Fraction, subtract, ZERO } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import type { Milestone, Plan } from "../../plan/plan.ts";
import type { MetricResult, Scored } from "../../results/types.ts";
import { drawn } from "../drawn.ts";
import type { Waterfall, WaterfallBar } from "../figure.ts";
import { same, type Words } from "../words.ts";

/** A change of the running total. */
type Change = { readonly label: Words; readonly by: Fraction; readonly full?: Fraction };

/**
 * How the points of the metrics became the score: a bar each, and a bar for
 * whatever a section, the extras or the total did to their sum. The bars add up exactly.
 */
export function waterfallOf(person: Scored, plan: Plan, periodName: Words): Waterfall {
  const changes = changesOf(person, plan);
  const bars = barsOf(changes);
  return {
    headline: headlineOf(person.metrics),
    subtitle: { en: `Points by measure, ${periodName.en}`, zh: `各指标得分，${periodName.zh}` },
    sentence: same(`${sumText(changes)} = ${numeral(person.total)}`),
    bars: [...bars, { label: { en: "Total", zh: "总分" }, from: 0, to: drawn(person.total), text: numeral(person.total), kind: "sum" }],
  };
}

function changesOf({ metrics, evaluation }: Scored, plan: Plan): readonly Change[] {
  const weighed = metrics.filter(({ extra }) => !extra);
  const inSections = plan.sections.flatMap(({ name, label, milestones }) => {
    const own = weighed.filter(({ section }) => section === name);
    return [...own.map(change), ...adjustments(own, milestones, evaluation, label)];
  });
  const known = new Set(plan.sections.map(({ name }) => name));
  const outside = weighed.filter(({ section }) => section === undefined || !known.has(section)).map(change);
  const extras = metrics.filter(({ extra }) => extra);
  const ofExtras = plan.total.milestones.filter(({ stage }) => stage === "extras");
  const before = [...inSections, ...outside];
  const rescaled = plan.total.milestones.filter(({ stage }) => stage === "rescale");
  const dropped = differences(sum(before), rescaled, evaluation).map((by) => ({ label: DROPPED, by }));
  const parts = [...before, ...dropped, ...extras.map(change), ...adjustments(extras, ofExtras, evaluation, undefined)];
  const total = plan.total.milestones.filter(({ stage }) => stage === "total");
  return [...parts, ...labelled(sum(parts), total, evaluation, undefined)];
}

const DROPPED: Words = { en: "Dropped items rescaled", zh: "剔除项折算" };

const partNames = {
  value: { en: "by share", zh: "按比例折算" },
  floor: { en: "floor", zh: "下限" },
  cap: { en: "cap", zh: "封顶" },
  round: { en: "rounding", zh: "取整" },
} as const satisfies Record<Milestone["part"], Words>;

function change({ label, points, weight, extra }: MetricResult): Change {
  return { label: same(label), by: points, ...(weight && !extra && { full: weight }) };
}

function sum(changes: readonly Change[]): Fraction {
  return changes.map(({ by }) => by).reduce(add, ZERO);
}

function adjustments(
  of: readonly MetricResult[],
  milestones: readonly Milestone[],
  evaluation: Evaluation,
  label?: string,
): readonly Change[] {
  return labelled(sum(of.map(change)), milestones, evaluation, label);
}

/** What each milestone did to the sum before it; nothing where it changed nothing. */
function labelled(
  before: Fraction,
  milestones: readonly Milestone[],
  evaluation: Evaluation,
  label: string | undefined,
): readonly Change[] {
  const by = differences(before, milestones, evaluation);
  const changes = milestones.map(({ part, stage }, index) => {
    const name = partNames[part];
    const of = label === undefined ? groupNames[stage === "extras" ? "extras" : "total"] : same(label);
    return { label: { en: `${of.en}: ${name.en}`, zh: `${of.zh}：${name.zh}` }, by: by[index] ?? ZERO };
  });
  return changes.filter(({ by: difference }) => difference.n !== 0n);
}

const groupNames = { extras: { en: "Extras", zh: "加减分" }, total: { en: "Total", zh: "总分" } } as const satisfies Record<string, Words>;

function differences(before: Fraction, milestones: readonly Milestone[], evaluation: Evaluation): readonly Fraction[] {
  const values = milestones.map(({ node }) => numberAt(evaluation, node));
  return values.map((value, index) => subtract(value, values[index - 1] ?? before));
}

function barsOf(changes: readonly Change[]): readonly WaterfallBar[] {
  let running = ZERO;
  return changes.map(({ label, by, full }) => {
    const from = running;
    running = add(running, by);
    return {
      label,
      from: drawn(from),
      to: drawn(running),
      ...(full && { full: drawn(add(from, full)) }),
      text: signed(numeral(by)),
      kind: by.n < 0n ? "subtract" : "add",
    };
  });
}

/** A typographic minus, as wide as the digits. */
function signed(text: string): string {
  return text.replace("-", "−");
}

function sumText(changes: readonly Change[]): string {
  return changes
    .map(({ by }, index) => (index === 0 || by.n < 0n ? signed(numeral(by)).replace("−", index === 0 ? "−" : "− ") : `+ ${numeral(by)}`))
    .join(" ");
}

/** The message: which measure is furthest from its full points. */
function headlineOf(metrics: readonly MetricResult[]): Words {
  const open = metrics.flatMap(({ label, points, weight, extra }) => {
    const short = weight && !extra ? subtract(weight, points) : ZERO;
    return weight && short.n > 0n ? [{ label, points, weight, short }] : [];
  });
  const [furthest] = open.toSorted((a, b) => compare(b.short, a.short));
  if (!furthest) return { en: "Every measure reached its full points", zh: "各项都得到了满分" };
  const { label, points, weight } = furthest;
  return {
    en: `Furthest from its full points: ${label}, ${numeral(points)} of ${numeral(weight)}`,
    zh: `离满分最远的是${label}：${numeral(weight)} 分得 ${numeral(points)} 分`,
  };
}
