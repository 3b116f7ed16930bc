import { finding } from "../../../diagnostics/catalogue.ts";
import { type Fraction, ONE, ZERO } from "../../../number/fraction.ts";
import type { Check } from "../check.ts";
import { pointOver } from "../curve/exceeding.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import type { Subject } from "../subject.ts";
import { witnessAt } from "../witness.ts";
import { inPoints } from "../words.ts";

/** A total out of 100 ends somewhere, or the text says that it does not. */
export const totalBounded: Check = (subject) => {
  const { scheme, plan, ranges, metrics } = subject;
  const { outOf, cap, noCap } = scheme.total;
  if (!outOf || cap || noCap || ranges[plan.total.points]?.high) return [];
  const isCapped = (section: string | undefined): boolean =>
    scheme.sections.some(({ name, cap: bound }) => name === section && bound !== undefined);
  const open = metrics.find(
    ({ metric, reach }) => reach && !reach.most.value && !metric.noCap && !metric.extra && !isCapped(metric.section),
  );
  return open ? ofMetric(open, outOf, subject) : [];
};

/** Shown on a result that gives more than the metric's weight. */
function ofMetric({ metric, plan: planned, chart }: MetricSubject, outOf: Fraction, { scheme, plan }: Subject): readonly Finding[] {
  const [shown] = (chart?.courses ?? []).flatMap((course) => {
    const point = pointOver(course.usual, metric.weight ?? ZERO, ONE);
    return chart && point ? [{ chart, course, point }] : [];
  });
  if (!shown) return [];
  const { at, value } = shown.point;
  const slots = { outOf: inPoints(outOf), metric: metric.name, example: shown.chart.variable.show(at), points: inPoints(value) };
  return [
    {
      diagnostic: finding("total-without-bound", scheme.total.span, slots),
      witnesses: [witnessAt(plan, shown.chart, shown.course, planned.points, at, value)],
    },
  ];
}
