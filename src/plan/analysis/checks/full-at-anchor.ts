import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, type Fraction } from "../../../number/fraction.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { anyPoints, inPoints } from "../words.ts";

/**
 * Where a result can give more than full points, full points stand at the anchor
 * or in a row. Where it cannot, the anchor may well give less, and the best result full points.
 */
export const fullAtAnchor: Check = ({ metrics }) => metrics.flatMap(ofMetric);

function ofMetric(subject: MetricSubject): readonly Finding[] {
  const { metric, reach, chart } = subject;
  const full = metric.markedOutOf ?? metric.weight;
  const most = reach?.most.value;
  // Full points as a cap say that there is no more than that.
  if (!chart || !metric.weight || !full || !reach || (metric.cap && compare(metric.cap.value, full) <= 0)) return [];
  if (most && compare(most, metric.weight) <= 0) return [];
  return found(subject, full, most);
}

function found({ metric }: MetricSubject, full: Fraction, most: Fraction | undefined): readonly Finding[] {
  const { rule, name, ruleSpan } = metric;
  const slots = { metric: name, full: inPoints(full), most: most ? inPoints(most) : anyPoints };
  if (rule.kind === "anchor" && compare(rule.points, full) !== 0) {
    const diagnostic = finding("anchor-not-full", rule.award ?? ruleSpan, { ...slots, points: inPoints(rule.points) });
    return [{ diagnostic, witnesses: [] }];
  }
  if (rule.kind !== "bands" || rule.rows.some(({ result }) => result.kind !== "points")) return [];
  const points = rule.rows.flatMap(({ result }) => (result.kind === "points" ? [result.points] : []));
  return points.some((each) => compare(each, full) === 0) ? [] : [{ diagnostic: finding("no-row-full", ruleSpan, slots), witnesses: [] }];
}
