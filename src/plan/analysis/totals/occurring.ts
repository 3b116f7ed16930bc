import { compare } from "../../../number/fraction.ts";
import type { NodeId } from "../../node-id.ts";
import type { Plan } from "../../plan.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { type Few, fewPoints, fewValues } from "./few-values.ts";

/** The totals that can occur, the lowest first, where each metric gives few points; undefined where they are too many to tell. */
export function occurringTotals({ nodes, total }: Plan, metrics: readonly MetricSubject[]): Few | undefined {
  const known = new Map<NodeId, Few>();
  for (const { chart, plan } of metrics) {
    // What stands in for missing points may be any of them.
    const points = chart && !plan.standIns ? fewPoints(chart) : fewValues(plan.points, nodes, known);
    if (!points) return undefined;
    known.set(plan.points, points);
  }
  return fewValues(total.points, nodes, known)?.toSorted(compare);
}
