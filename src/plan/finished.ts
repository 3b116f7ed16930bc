import type { BuiltMetric } from "./metric.ts";
import type { NodeId, Plan } from "./plan.ts";
import type { ResultReference } from "./scope.ts";

/** The results that stand at a point of the fixed order. */
export type Finished = Partial<Pick<Plan, "sections" | "total" | "grade">> & {
  readonly metrics: readonly BuiltMetric[];
  readonly coefficients: readonly BuiltMetric[];
};

/** @throws RangeError for a result that does not stand yet, or at all. */
export function resultNode(reference: ResultReference, finished: Finished): NodeId {
  const node = standing(reference, finished);
  if (node === undefined) throw new RangeError(`no ${reference.kind} stands here`);
  return node;
}

function standing(reference: ResultReference, { metrics, coefficients, sections, total, grade }: Finished): NodeId | undefined {
  switch (reference.kind) {
    case "metric":
      return metrics.find(({ metric }) => metric.name === reference.name)?.nodes[reference.part];
    case "coefficient":
      return coefficients.find(({ metric }) => metric.name === reference.name)?.nodes.points;
    case "section":
      return sections?.find(({ name }) => name === reference.name)?.points;
    case "total":
      return total?.points;
    case "grade":
      return grade?.node;
    case "weight":
      return undefined;
  }
}
