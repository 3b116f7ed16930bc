import { isMonthUnit } from "../periods/cycle.ts";
import type { CheckedProgram, Scheme } from "../scheme/types.ts";
import { GraphBuilder } from "./builder.ts";
import { gradePlan } from "./grade.ts";
import type { BuiltMetric } from "./metric.ts";
import { buildMetrics } from "./metrics.ts";
import { payPlan } from "./pay.ts";
import type { NodeId, Plan } from "./plan.ts";
import type { ResultReference } from "./scope.ts";
import { sectionPlan } from "./section.ts";
import { totalPlan } from "./total.ts";

/** The plan of a scheme: metrics, sections, total, grade and pay, in the fixed order. */
export function planOf(scheme: Scheme, { sources }: CheckedProgram): Plan {
  const { name, cycle } = scheme;
  if (!isMonthUnit(cycle)) throw new RangeError(`a cycle of one ${cycle} has no plan`);
  const graph = new GraphBuilder();
  const built = buildMetrics(scheme.metrics, graph, sources);
  const sections = scheme.sections.map((section) => sectionPlan(section, built, graph));
  const total = totalPlan(scheme, built, sections, graph);
  const grade = gradePlan(scheme, total.points, graph);
  const results = { sections, total, ...(grade && { grade }) };
  const resultOf = (reference: ResultReference): NodeId => resultNode(reference, { ...results, built });
  const pays = scheme.pays.map((pay) => payPlan(pay, results, { graph, sources, resultOf }));
  const metrics = built.map(({ plan }) => plan);
  return { scheme: name, cycle, nodes: graph.graph, metrics, ...results, pays };
}

type Finished = Pick<Plan, "sections" | "total" | "grade"> & { readonly built: readonly BuiltMetric[] };

function resultNode(reference: ResultReference, finished: Finished): NodeId {
  const node = standing(reference, finished);
  if (node === undefined) throw new RangeError(`no ${reference.kind} stands here`);
  return node;
}

function standing(reference: ResultReference, { built, sections, total, grade }: Finished): NodeId | undefined {
  switch (reference.kind) {
    case "metric":
      return built.find(({ metric }) => metric.name === reference.name)?.nodes[reference.part];
    case "section":
      return sections.find(({ name }) => name === reference.name)?.points;
    case "total":
      return total.points;
    case "grade":
      return grade?.node;
    case "weight":
      return undefined;
  }
}
