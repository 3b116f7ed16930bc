import { isMonthUnit } from "../periods/cycle.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { GraphBuilder } from "./builder.ts";
import { type Finished, resultNode } from "./finished.ts";
import { gradePlan } from "./grade.ts";
import { buildMetrics } from "./metrics.ts";
import { payPlan } from "./pay.ts";
import type { Plan } from "./plan.ts";
import type { Scope } from "./scope.ts";
import { sectionPlan } from "./section.ts";
import { totalPlan } from "./total.ts";
import { vetoedMetrics } from "./veto.ts";

/** The plan of a scheme: metrics, sections, total, grade and pay, in the fixed order. */
export function planOf(scheme: Scheme, { sources }: CheckedProgram): Plan {
  const { name, cycle } = scheme;
  if (!isMonthUnit(cycle)) throw new RangeError(`a cycle of one ${cycle} has no plan`);
  const graph = new GraphBuilder();
  const after = (finished: Finished): Scope => ({ graph, sources, resultOf: (reference) => resultNode(reference, finished) });

  const measured = buildMetrics(scheme, graph, sources);
  const scored = { ...measured, metrics: vetoedMetrics(measured.metrics, scheme, after(measured)) };
  const sections = scheme.sections.map((section) => sectionPlan(section, scored.metrics, graph));
  const total = totalPlan(scheme, { ...scored, sections }, after({ ...scored, sections }));
  const grade = gradePlan(scheme, total.points, after({ ...scored, sections, total }));
  const results = { sections, total, ...(grade && { grade }) };
  const pays = scheme.pays.map((pay) => payPlan(pay, results, after({ ...scored, ...results })));
  const metrics = scored.metrics.map(({ plan }) => plan);
  const coefficients = scored.coefficients.map(({ plan }) => plan);
  return { scheme: name, cycle, nodes: graph.graph, metrics, coefficients, ...results, pays };
}
