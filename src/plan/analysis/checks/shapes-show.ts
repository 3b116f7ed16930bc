import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { equal } from "../../../number/fraction.ts";
import type { Metric } from "../../../scheme/types/metric.ts";
import type { Span } from "../../../text/source.ts";
import type { NodeId } from "../../node-id.ts";
import type { Plan } from "../../plan.ts";
import type { Chart } from "../chart.ts";
import type { Check } from "../check.ts";
import { type Curve, curveOf } from "../curve/curve.ts";
import { beside, standOf } from "../curve/stand.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { within } from "../pieces/pieces.ts";
import { witnessAt } from "../witness.ts";

/** Where a gate gives nothing, it leaves something to see of the proportion or the steps beside it. */
export const shapesShow: Check = ({ plan, metrics, factors }) => [...metrics, ...factors].flatMap((subject) => ofMetric(subject, plan));

function ofMetric(subject: MetricSubject, plan: Plan): readonly Finding[] {
  const { metric, plan: planned, chart, why } = subject;
  const [shape, gate] = [shapes[metric.rule.kind], gateOf(metric)];
  const [course] = chart?.courses ?? [];
  if (!shape || !gate || !chart || !course || why || !isFlatAt(planned.points, chart)) return [];
  const ruled = planned.milestones.find(({ stage }) => stage === "rule")?.node;
  // What the condition is beside is one figure already, as an “if … then” may be.
  if (metric.zeroWhen && (ruled === undefined || isFlatAt(ruled, chart))) return [];
  const edge = edgeOf(course.usual, chart);
  if (!edge) return [];
  const [left, right] = edge;
  const { show } = chart.variable;
  const slots = {
    metric: metric.name,
    shape,
    left: show(left.at),
    leftPoints: subject.show(left.value),
    right: show(right.at),
    rightPoints: subject.show(right.value),
  };
  const witnesses = edge.map(({ at, value }) => witnessAt(plan, chart, course, planned.points, at, value));
  return [{ diagnostic: finding("shape-never-seen", gate, slots), witnesses }];
}

function gateOf({ rule, zeroWhen }: Metric): Span | undefined {
  if (zeroWhen) return zeroWhen.span;
  if (rule.kind === "anchor") return (rule.zeroUnder ?? rule.zeroOver)?.span;
  return rule.kind === "proportional" || rule.kind === "curve" ? rule.zeroUnder?.span : undefined;
}

/** Seen as a line: of whole things there may be no more than two anyway. */
function isFlatAt(node: NodeId, { courses, variable }: Chart): boolean {
  return courses.every(({ values }) => isFlat(within(curveOf(values.get(node) ?? [], "plain", undefined), variable.usual)));
}

/** Nothing or one and the same figure everywhere: no line and no steps. */
function isFlat(curve: Curve): boolean {
  const ends = curve.flatMap(({ value, on }) => (["low", "high"] as const).map((end) => value && standOf(value, on, end).value));
  const figures = ends.flatMap((value) => (value ? [value] : []));
  if (figures.length < ends.length) return false;
  const given = figures.find(({ n }) => n !== 0n);
  return given !== undefined && figures.every((value) => value.n === 0n || equal(value, given));
}

/** The first jump: a value on either side of it. */
function edgeOf(curve: Curve, { variable: { nudge } }: Chart) {
  for (const [index, { value, on }] of curve.entries()) {
    const next = curve[index + 1];
    if (!value || !next?.value) continue;
    const [left, right] = [standOf(value, on, "high").value, standOf(next.value, next.on, "low").value];
    if (!left || !right || equal(left, right)) continue;
    return [
      { at: beside(on, "high", nudge), value: left },
      { at: beside(next.on, "low", nudge), value: right },
    ] as const;
  }
  return undefined;
}

const shapes: Readonly<Partial<Record<Metric["rule"]["kind"], Bilingual>>> = {
  proportional: { en: "proportion", zh: "比例" },
  curve: { en: "curve", zh: "曲线" },
  anchor: { en: "steps", zh: "加扣分" },
  rated: { en: "rating", zh: "评分" },
  points: { en: "formula", zh: "公式" },
};
