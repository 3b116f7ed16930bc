import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { type Fraction, multiply, ONE } from "../../number/fraction.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { GroupFn } from "../../scheme/types/expression.ts";
import type { Pay } from "../../scheme/types/pay.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import type { NodeId } from "../node-id.ts";
import type { PayPlan, Plan } from "../plan.ts";
import { ownFigures } from "./across/owners.ts";
import { runAlong } from "./along/run.ts";
import { type Along, isAmount, isNothing, type Why } from "./along/value.ts";
import { type Curve, curveOf, type Part } from "./curve/curve.ts";
import type { Point } from "./curve/pair.ts";
import { type Direction, runsOf } from "./curve/runs.ts";
import { betterOf } from "./direction.ts";
import type { Witness } from "./finding.ts";
import type { MetricSubject } from "./metric-subject.ts";
import { within } from "./pieces/pieces.ts";
import type { Site } from "./variable/of-metric.ts";
import { figuresOfPay, payVariable } from "./variable/of-pay.ts";
import { givenAt, type Variable } from "./variable/variable.ts";
import { rowChart } from "./views/of-row.ts";
import { wayOf } from "./ways.ts";

/**
 * A pay along the figure that it hangs on, before its own bounds and rounding:
 * they keep its order, and a share of a base that nobody knows cannot be rounded.
 */
export type PayCurve = {
  readonly curve: Curve;
  /** Which way of the figure is better, where that is known: more of a total, the first of a rank. */
  readonly better?: Direction;
  readonly nudge: Fraction;
  readonly showFigure: (value: Fraction) => Bilingual;
  readonly showPay: (value: Fraction) => Bilingual;
  readonly witness: (point: Point) => Witness;
};

/** The curve as far as it goes, and what is in the way of the rest; the curve of a `gated` pay stands before its `0 when`. */
export type PaySubject = { readonly pay: Pay; readonly paid?: PayCurve; readonly why?: Why; readonly gated?: true };

export function paySubject(pay: Pay, planned: PayPlan, site: Site, metrics: readonly MetricSubject[]): PaySubject {
  const base = stageOf(planned, "base");
  const whole = zeroed(planned, base, site);
  const node = whole ?? stageOf(planned, "pay") ?? stageOf(planned, "pool");
  if (node === undefined) return { pay };
  const gated = whole === undefined && pay.zeroWhen !== undefined ? ({ gated: true } as const) : {};
  return { ...beforeGate(node, base, pay, site, metrics), ...gated };
}

function beforeGate(node: NodeId, base: NodeId | undefined, pay: Pay, site: Site, metrics: readonly MetricSubject[]): PaySubject {
  if (pay.rule?.kind === "for-each") return risesByRow(pay.rule.rule.source, node, site) ? { pay } : { pay, why: "rows" };
  const variable = site.plan.nodes[node]?.kind === "pool" ? undefined : variableOf(pay, node, base, site);
  if (!variable) return goesOneWay(node, base, site) ? { pay } : { pay, why: "others" };
  const along = runAlong(site.plan, [node], variable.seeds, variable.domain).get(node) ?? [];
  const part = partOf(along);
  const curve = within(curveOf(along, part, variable.domain.grid), variable.usual);
  const why = whyOpen(along, curve);
  return { pay, paid: payCurve(pay, node, { variable, curve, part, site, metrics }), ...(why && { why }) };
}

/** Whether each row pays the more, the more stands in it. */
function risesByRow(source: string, node: NodeId, { plan, sources }: Site): boolean {
  const row = rowChart(node, source, plan, sources);
  return row?.chart.courses.every(({ curve }) => runsOf(curve).every(({ direction }) => direction === 1)) ?? false;
}

function variableOf({ rule }: Pay, node: NodeId, base: NodeId | undefined, site: Site): Variable | undefined {
  return payVariable(node, base, site) ?? (rule?.kind === "tiers" && base === undefined ? payVariable(node, base, site, "own") : undefined);
}

type Found = {
  readonly variable: Variable;
  readonly curve: Curve;
  readonly part: Part;
  readonly site: Site;
  readonly metrics: readonly MetricSubject[];
};

function payCurve({ currency }: Pay, node: NodeId, { variable, curve, part, site: { plan }, metrics }: Found): PayCurve {
  const scale = part === "scaled" ? (variable.scale ?? ONE) : ONE;
  const byTotal = variable.seeds.has(plan.total.points);
  const better = betterAlong(variable, plan, metrics);
  return {
    curve,
    ...(better && { better }),
    nudge: variable.domain.grid ?? variable.nudge,
    showFigure: (value) => (byTotal ? ofTotal(variable.show(value)) : variable.show(value)),
    showPay: (value) => (part === "plain" ? quantity(value, { kind: "money", currency }) : shareOfBase(value)),
    witness: ({ at, value }) => ({ plan, given: givenAt(variable, at), node, gives: multiply(value, scale) }),
  };
}

function betterAlong({ seeds }: Variable, plan: Plan, metrics: readonly MetricSubject[]): Direction | undefined {
  const points = [
    plan.total.points,
    ...plan.sections.map((section) => section.points),
    ...metrics.map(({ plan: planned }) => planned.points),
  ];
  if (points.some((node) => seeds.has(node))) return 1;
  const ranked = [...seeds.keys()].map((node) => plan.nodes[node]).find((node) => node?.kind === "group");
  if (ranked?.kind === "group") return rankings[ranked.fn];
  const read = metrics.find(({ plan: planned }) => ownFigures(planned).some((node) => seeds.has(node)));
  return read && betterOfFigures(read, plan);
}

/** A rule drawn along target ÷ measure is the better the less is measured. */
function betterOfFigures(read: MetricSubject, plan: Plan): Direction | undefined {
  const better = betterOf(read, plan);
  const {
    metric: { rule },
    chart,
    plan: planned,
  } = read;
  const isInverse = rule.kind === "proportional" && rule.variant === "inverse";
  const isAlongOwn = ownFigures(planned).some((node) => chart?.variable.seeds.has(node));
  return better && isInverse && !isAlongOwn ? flipped[better] : better;
}

const flipped: Readonly<Record<Direction, Direction>> = { 1: -1, [-1]: 1 };

/** The first place is the best. */
const rankings: Partial<Record<GroupFn, Direction>> = { rank: -1, "rank-from-last": 1 };

/** Where nothing is paid under a condition on the same figure, and no bound stands before. */
function zeroed(planned: PayPlan, base: NodeId | undefined, site: Site): NodeId | undefined {
  const node = stageOf(planned, "zero");
  const isBounded = planned.milestones.some(({ part }) => part === "cap" || part === "floor");
  return node !== undefined && !isBounded && payVariable(node, base, site) ? node : undefined;
}

function stageOf({ milestones }: PayPlan, of: "pay" | "pool" | "base" | "zero"): NodeId | undefined {
  return milestones.find(({ stage, part }) => stage === of && part === "value")?.node;
}

/** Whatever the others are, the pay goes one way with each figure, and not down as the total goes up. */
function goesOneWay(node: NodeId, base: NodeId | undefined, site: Site): boolean {
  const read = figuresOfPay(node, base, site);
  return read.every((figure) => {
    const way = wayOf(node, figure, new Set(read), site.plan.nodes, site.ranges);
    return way !== undefined && !(figure === site.plan.total.points && way === -1);
  });
}

function whyOpen(along: Along, curve: Curve): Why | undefined {
  const [why] = along.flatMap(({ value }) => (value.kind === "open" ? value.why : []));
  return why ?? (curve.some(({ value }) => value === undefined) ? "scale" : undefined);
}

/** Pay is a share of somebody's base where any row says so. */
function partOf(along: Along): Part {
  return along.some(({ value }) => isAmount(value) && !isNothing(value.scaled)) ? "scaled" : "plain";
}

export function shareOfBase(value: Fraction): Bilingual {
  const share = quantity(value, PERCENT);
  return { en: `${share.en} of the base`, zh: `基数的${share.zh}` };
}

function ofTotal({ en, zh }: Bilingual): Bilingual {
  return { en: `a total of ${en}`, zh: `总分${zh}` };
}
