import type { BuiltMetric } from "./metric.ts";
import type { NodeId } from "./node-id.ts";
import type { Plan } from "./plan.ts";
import type { ResultReference } from "./scope.ts";
import type { Standing } from "./together.ts";

/** The results that stand at a point of the fixed order. */
export type Finished = Partial<Pick<Plan, "sections" | "total" | "grade" | "pays">> & {
  readonly metrics: readonly BuiltMetric[];
  readonly coefficients: readonly BuiltMetric[];
};

/**
 * @param standing a result that is spoken of on its way through its limits
 * @throws RangeError for a result that does not stand yet, or at all
 */
export function resultNode(reference: ResultReference, finished: Finished, standing?: Standing): NodeId {
  const node = findResult(reference, finished, standing);
  if (node === undefined) throw new RangeError(`no ${reference.kind} stands here`);
  return node;
}

export function findResult(reference: ResultReference, finished: Finished, standing?: Standing): NodeId | undefined {
  const { metrics, coefficients, sections, total, grade, pays } = finished;
  switch (reference.kind) {
    case "metric":
      return metrics.find(({ metric }) => metric.name === reference.name)?.nodes[reference.part];
    case "coefficient":
      return coefficients.find(({ metric }) => metric.name === reference.name)?.nodes.points;
    case "section":
      return sections?.find(({ name }) => name === reference.name)?.points;
    case "total":
      return total && at(total.limited, isOf(standing, reference) ? standing : undefined);
    case "grade":
      return grade?.node;
    case "pay": {
      const pay = pays?.find(({ name }) => name === reference.name);
      return pay && at(pay.limited, isOf(standing, reference) ? standing : undefined);
    }
    case "weight":
      return undefined;
  }
}

/** A result before one of its limits, or after all that there are. */
function at(limited: readonly NodeId[], standing: Standing | undefined): NodeId | undefined {
  return (standing && limited[standing.limits]) ?? limited.at(-1);
}

/** Whether a word stands for the result that is on its way. */
export function isOf(standing: Standing | undefined, reference: ResultReference): standing is Standing {
  if (!standing) return false;
  return standing.what === "total" ? reference.kind === "total" : reference.kind === "pay" && reference.name === standing.what.pay;
}
