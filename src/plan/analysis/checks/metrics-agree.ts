import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction, multiply, ONE } from "../../../number/fraction.ts";
import { monthsIn } from "../../../periods/cycle.ts";
import { saidBy } from "../../../scheme/expressions/alike.ts";
import type { End } from "../../../scheme/intervals/interval.ts";
import type { Span } from "../../../text/source.ts";
import type { Plan } from "../../plan.ts";
import { basisOf, isTurnable, type Measuring } from "../basis.ts";
import type { Chart } from "../chart.ts";
import type { Check } from "../check.ts";
import type { Curve } from "../curve/curve.ts";
import { type Pair, type Point, pairOf } from "../curve/pair.ts";
import { type Direction, type Move, type Run, runsOf } from "../curve/runs.ts";
import type { Finding, Witness } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { constantAt } from "../variable/of-metric.ts";
import { witnessAt } from "../witness.ts";

/**
 * Of metrics and coefficients that go by the same, none takes away where another still
 * gives. To want more up to a point, and less from there on, is sound.
 */
export const metricsAgree: Check = ({ metrics, factors, plan }) => {
  const subjects = [...metrics, ...factors];
  if (!subjects.some((subject) => wantsLess(subject) || isTurnable(subject.metric.measure))) return [];
  const measuring = measuringOf(metrics, plan);
  const going = subjects.flatMap((subject) => goingOf(subject, measuring, plan) ?? []);
  return [...Map.groupBy(going, ({ along }) => along).values()].flatMap(ofGroup);
};

/** What goes one way along what it measures, and between which values of that it moves. */
type Going = {
  readonly name: string;
  readonly span: Span;
  readonly curve: Curve;
  readonly run: Run;
  readonly nudge: Fraction;
  readonly show: (value: Fraction) => Bilingual;
  readonly showResult: (value: Fraction) => Bilingual;
  readonly witness: (point: Point) => Witness;
  /** What is measured, since when, and on which scale. */
  readonly along: string;
  /** Which way it goes as that rises. */
  readonly direction: Direction;
  readonly isTurned: boolean;
  /** The first value from which it moves, and the last one: within them where closed. */
  readonly from?: End;
  readonly to?: End;
};

function measuringOf(metrics: readonly MetricSubject[], plan: Plan): Measuring {
  const byName = new Map(metrics.map((subject) => [subject.metric.name, subject]));
  return {
    months: monthsIn(plan.cycle),
    resolve: ({ name, part }) => {
      const subject = byName.get(name);
      const { measure } = subject?.metric ?? {};
      const { target } = subject?.plan ?? {};
      const per = part === "measure" ? ONE : part === "attainment" && target !== undefined ? constantAt(plan, target) : undefined;
      return measure && per && { measure, per };
    },
  };
}

function goingOf(subject: MetricSubject, measuring: Measuring, plan: Plan): Going | undefined {
  const { chart, metric, why } = subject;
  const [course] = chart?.courses ?? [];
  if (!chart || !course || why || !metric.measure || metric.mayDecline) return undefined;
  // Along target ÷ measure, what is measured falls.
  if (metric.rule.kind === "proportional" && metric.rule.variant !== "direct") return undefined;
  const run = onlyRun(course.usual);
  const scale = scaleOf(subject, chart, plan);
  if (!run || !scale) return undefined;
  const { show, nudge, domain } = chart.variable;
  const basis = scale.of === MEASURE ? basisOf(metric.measure, measuring) : { ...untouched, said: saidBy(metric.measure) };
  const place = (at: Fraction): Fraction | undefined => basis.placeOf(multiply(at, scale.times));
  return {
    name: metric.name,
    span: metric.ruleSpan,
    curve: course.usual,
    run,
    nudge: domain.grid ?? nudge,
    show,
    showResult: subject.show,
    witness: ({ at, value }) => witnessAt(plan, chart, course, subject.plan.points, at, value),
    along: `${scale.of} ${basis.said} ${metric.toDate}`,
    ...movesBetween(run, course.usual, basis.isTurned, place),
  };
}

const untouched = { isTurned: false, placeOf: (value: Fraction): Fraction => value };

function onlyRun(curve: Curve): Run | undefined {
  const [run, ...others] = runsOf(curve);
  return others.length === 0 ? run : undefined;
}

function movesBetween(
  { moves, direction }: Run,
  curve: Curve,
  isTurned: boolean,
  placeOf: (at: Fraction) => Fraction | undefined,
): Pick<Going, "direction" | "isTurned" | "from" | "to"> {
  const [first, last] = [moves[0], moves.at(-1)];
  const placed = (end: End | undefined): End | undefined => {
    const value = end && placeOf(end.value);
    return end && value && { value, closed: end.closed };
  };
  const ends = [placed(first && startOf(first, curve)), placed(last && endOf(last, curve))];
  const [from, to] = isTurned ? ends.toReversed() : ends;
  const way: Direction = isTurned ? (direction === 1 ? -1 : 1) : direction;
  return { direction: way, isTurned, ...(from && { from }), ...(to && { to }) };
}

function wantsLess({ chart }: MetricSubject): boolean {
  const [course] = chart?.courses ?? [];
  return course !== undefined && runsOf(course.usual)[0]?.direction === -1;
}

/** Where the first move starts, closed where nothing has moved there yet: a jump is at the end of its piece. */
function startOf({ piece, by }: Move, curve: Curve): End | undefined {
  const { low, high } = curve[piece]?.on ?? {};
  return by ? high : low && { value: low.value, closed: true };
}

/** Where the last move ends, closed where all has moved there. */
function endOf({ piece, by }: Move, curve: Curve): End | undefined {
  const high = curve[piece]?.on.high;
  return high && { value: high.value, closed: !by || !high.closed };
}

const MEASURE = "measure";

/** What a value of the variable is times, to be one of the measure; a target that only the facts know is a scale of its own. */
function scaleOf({ metric, plan: { measure, target, attainment } }: MetricSubject, { variable }: Chart, plan: Plan) {
  const said = metric.target ? saidBy(metric.target) : "";
  if (variable.scale) return { of: `share of ${said}, ${variable.domain.low ? "shares" : "distances"}`, times: ONE };
  if (measure !== undefined && variable.seeds.has(measure)) return { of: MEASURE, times: ONE };
  const times = target === undefined ? undefined : constantAt(plan, target);
  return times && attainment !== undefined && variable.seeds.has(attainment) ? { of: MEASURE, times } : undefined;
}

function ofGroup(group: readonly Going[]): readonly Finding[] {
  const [rising, falling] = ([1, -1] as const).map((way) => furthest(group, way));
  if (!rising || !falling) return [];
  if (rising.to && falling.from && isUpTo(rising.to, falling.from)) return [];
  const [up, down] = [shown(rising), shown(falling)];
  if (!up || !down) return [];
  const [ofMore, ofLess] = [told(up, rising), told(down, falling)];
  const slots = {
    more: rising.name,
    less: falling.name,
    how: hows[rising.isTurned === falling.isTurned ? "same" : "turned"],
    moreLeft: ofMore.left,
    moreLeftPoints: ofMore.leftPoints,
    moreRight: ofMore.right,
    moreRightPoints: ofMore.rightPoints,
    lessLeft: ofLess.left,
    lessLeftPoints: ofLess.leftPoints,
    lessRight: ofLess.right,
    lessRightPoints: ofLess.rightPoints,
  };
  const witnesses = [...seen(up, rising), ...seen(down, falling)];
  const isLast = falling.span.start > rising.span.start;
  const [place, other] = isLast ? [falling.span, rising.span] : [rising.span, falling.span];
  const related = [{ place: other, note: { en: "the other one", zh: "另一个在这里" } }];
  return [{ diagnostic: finding("metrics-opposed", place, slots, { related }), witnesses }];
}

const hows = {
  same: { en: "go by the same figure", zh: "用的是同一个数" },
  turned: { en: "go by one figure and the same turned round", zh: "用的是同一个数，一正一反" },
} satisfies Readonly<Record<string, Bilingual>>;

/** Whether there is a value from where the one gives all it can up to where the other still does. */
function isUpTo(from: End, to: End): boolean {
  const order = compare(from.value, to.value);
  return order < 0 || (order === 0 && from.closed && to.closed);
}

/** Of those that go one way, the one that rises up to the most or falls from the least. */
function furthest(group: readonly Going[], way: Direction): Going | undefined {
  const own = group.filter(({ direction }) => direction === way);
  const end = ({ from, to }: Going): Fraction | undefined => (way === 1 ? to : from)?.value;
  return own.reduce<Going | undefined>((best, going) => {
    if (!best) return going;
    const [known, other] = [end(best), end(going)];
    if (!known || !other) return known ? going : best;
    return compare(other, known) * way > 0 ? going : best;
  }, undefined);
}

function shown({ run, curve, nudge }: Going): Pair | undefined {
  return pairOf(run, curve, "high", nudge);
}

function told({ left, right }: Pair, { show, showResult }: Going) {
  return { left: show(left.at), leftPoints: showResult(left.value), right: show(right.at), rightPoints: showResult(right.value) };
}

function seen({ left, right }: Pair, { witness }: Going): readonly Witness[] {
  return [witness(left), witness(right)];
}
