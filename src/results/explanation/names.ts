import type { NodeId } from "../../plan/node-id.ts";
import type { MetricPlan, Milestone, Plan, Stage } from "../../plan/plan.ts";
import type { Words } from "../words/words.ts";

/** What a node is called in formulas. */
export type Name = (words: Words) => string;
export type Names = ReadonlyMap<NodeId, Name>;

/**
 * The results of a plan by name, as they are spoken of where `subject` is
 * explained: its own parts go by their plain names, other metrics by their labels.
 */
export function namesOf(plan: Plan, subject?: MetricPlan): Names {
  const names = new Map<NodeId, Name>();
  const call = (node: NodeId | undefined, name: Name): void => {
    // A percentage without a target is its own attainment: the first name stays.
    if (node !== undefined && !names.has(node)) names.set(node, name);
  };
  const callAll = (milestones: readonly Milestone[], name: Name): void => {
    for (const { node } of milestones) call(node, name);
  };
  for (const metric of [...plan.metrics, ...plan.coefficients]) {
    const own = metric === subject;
    for (const part of ["measure", "target", "attainment"] as const) {
      const name: Name = ({ names: words, ofMetric }) => (own ? words[part] : ofMetric(words[part], metric.label));
      call(metric[part], name);
      callAll(
        metric.milestones.filter(({ stage }) => stage === part),
        name,
      );
    }
    if (own) callAll(metric.milestones.filter(isResult), ({ names: words }) => words.points);
    else call(metric.points, () => metric.label);
  }
  for (const { milestones, label } of plan.coefficients) callAll(milestones.filter(isResult), () => label);
  for (const { milestones, label } of plan.sections) callAll(milestones, () => label);
  for (const { stage, node } of plan.total.milestones) {
    call(node, ({ names: words }) => words[totalNames[stage] ?? "total"]);
  }
  callAll(plan.grade?.milestones ?? [], ({ names: words }) => words.grade);
  for (const { milestones, label } of plan.pays) {
    for (const { stage, node } of milestones) call(node, ({ names: words }) => (stage === "base" ? words.base : label));
  }
  return names;
}

/** What has been scored, not what was measured. */
function isResult({ stage }: Milestone): boolean {
  return stage !== "measure" && stage !== "target" && stage !== "attainment";
}

const totalNames: Readonly<Partial<Record<Stage, "extras" | "rescaled" | "weighed">>> = {
  extras: "extras",
  rescale: "rescaled",
  coefficient: "weighed",
};
