import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, type Fraction, multiply, ONE } from "../../../number/fraction.ts";
import { saidBy } from "../../../scheme/expressions/alike.ts";
import type { Plan } from "../../plan.ts";
import type { Chart, Course } from "../chart.ts";
import type { Check } from "../check.ts";
import { type Pair, pairOf } from "../curve/pair.ts";
import { type Direction, type Move, type Run, runsOf } from "../curve/runs.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { constantAt } from "../variable/of-metric.ts";
import { witnessAt } from "../witness.ts";

/**
 * Of metrics that measure the same, none takes away where another still gives.
 * To want more up to a point, and less from a later one on, is sound.
 */
export const metricsAgree: Check = ({ metrics, plan }) => {
  if (!metrics.some(wantsLess)) return [];
  const going = metrics.flatMap((subject) => goingOf(subject, plan) ?? []);
  const groups = Map.groupBy(going, alongOf);
  return [...groups.values()].flatMap((group) => ofGroup(group, plan));
};

/** A metric whose points go one way along what it measures, and between which values of it they move. */
type Going = {
  readonly subject: MetricSubject;
  readonly chart: Chart;
  readonly course: Course;
  readonly run: Run;
  /** On which scale the values are. */
  readonly scale: string;
  readonly from?: Fraction;
  readonly to?: Fraction;
};

function goingOf(subject: MetricSubject, plan: Plan): Going | undefined {
  const { chart, metric, why } = subject;
  const [course] = chart?.courses ?? [];
  if (!chart || !course || why || !metric.measure || metric.mayDecline) return undefined;
  // Along target ÷ measure, what is measured falls.
  if (metric.rule.kind === "proportional" && metric.rule.variant !== "direct") return undefined;
  const [run, ...others] = runsOf(course.usual);
  const scale = scaleOf(subject, chart, plan);
  const [first, last] = [run?.moves[0], run?.moves.at(-1)];
  if (!run || !scale || others.length > 0 || !first || !last) return undefined;
  const [from, to] = [startOf(first, course), course.usual[last.piece]?.on.high?.value].map((at) => at && multiply(at, scale.times));
  return {
    subject,
    chart,
    course,
    run,
    scale: scale.of,
    ...(from && { from }),
    ...(to && { to }),
  };
}

function wantsLess({ chart }: MetricSubject): boolean {
  const [course] = chart?.courses ?? [];
  return course !== undefined && runsOf(course.usual)[0]?.direction === -1;
}

/** What is measured, since when, and on which scale. */
function alongOf({ subject: { metric }, scale }: Going): string {
  return `${scale} ${saidBy(metric.measure)} ${metric.toDate}`;
}

/** A jump is at the end of its piece. */
function startOf({ piece, by }: Move, { usual }: Course): Fraction | undefined {
  return usual[piece]?.on[by ? "high" : "low"]?.value;
}

/** What a value of the variable is times, to be one of the measure; a target that only the facts know is a scale of its own. */
function scaleOf({ metric, plan: { measure, target, attainment } }: MetricSubject, { variable }: Chart, plan: Plan) {
  const said = metric.target ? saidBy(metric.target) : "";
  if (variable.scale) return { of: `share of ${said}, ${variable.domain.low ? "shares" : "distances"}`, times: ONE };
  if (measure !== undefined && variable.seeds.has(measure)) return { of: "measure", times: ONE };
  const times = target === undefined ? undefined : constantAt(plan, target);
  return times && attainment !== undefined && variable.seeds.has(attainment) ? { of: "measure", times } : undefined;
}

function ofGroup(group: readonly Going[], plan: Plan): readonly Finding[] {
  const [rising, falling] = ([1, -1] as const).map((way) => furthest(group, way));
  if (!rising || !falling) return [];
  if (rising.to && falling.from && compare(falling.from, rising.to) >= 0) return [];
  const [up, down] = [shown(rising), shown(falling)];
  if (!up || !down) return [];
  const [ofMore, ofLess] = [told(up, rising), told(down, falling)];
  const slots = {
    more: rising.subject.metric.name,
    moreLeft: ofMore.left,
    moreLeftPoints: ofMore.leftPoints,
    moreRight: ofMore.right,
    moreRightPoints: ofMore.rightPoints,
    less: falling.subject.metric.name,
    lessLeft: ofLess.left,
    lessLeftPoints: ofLess.leftPoints,
    lessRight: ofLess.right,
    lessRightPoints: ofLess.rightPoints,
  };
  const witnesses = [...seen(up, rising, plan), ...seen(down, falling, plan)];
  const { ruleSpan } = falling.subject.metric;
  const related = [{ place: rising.subject.metric.ruleSpan, note: { en: "gives more for more", zh: "这里越多得分越高" } }];
  return [{ diagnostic: finding("metrics-opposed", ruleSpan, slots, { related }), witnesses }];
}

/** Of those that go one way, the one that rises up to the most or falls from the least. */
function furthest(group: readonly Going[], way: Direction): Going | undefined {
  const own = group.filter(({ run }) => run.direction === way);
  const end = ({ from, to }: Going): Fraction | undefined => (way === 1 ? to : from);
  return own.reduce<Going | undefined>((best, going) => {
    if (!best) return going;
    const [known, other] = [end(best), end(going)];
    if (!known || !other) return known ? going : best;
    return compare(other, known) * way > 0 ? going : best;
  }, undefined);
}

function shown({ run, course, chart: { variable } }: Going): Pair | undefined {
  return pairOf(run, course.usual, "high", variable.domain.grid ?? variable.nudge);
}

function told({ left, right }: Pair, { subject, chart: { variable } }: Going) {
  const { show } = variable;
  return { left: show(left.at), leftPoints: subject.show(left.value), right: show(right.at), rightPoints: subject.show(right.value) };
}

function seen({ left, right }: Pair, { subject, chart, course }: Going, plan: Plan): Finding["witnesses"] {
  return [left, right].map(({ at, value }) => witnessAt(plan, chart, course, subject.plan.points, at, value));
}
