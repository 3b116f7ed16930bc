import { type Plan, type Stage, stages } from "../../plan/plan.ts";
import { both } from "../../results/words/both.ts";
import type { Words } from "../words.ts";

/** The stages that this scheme has, in the order of every calculation. */
export function orderOf({ metrics, sections, total, grade, pays }: Plan): readonly Words[] {
  const parts = [...metrics, ...sections, total, ...(grade ? [grade] : []), ...pays];
  const used = new Set<Stage>(parts.flatMap(({ milestones }) => milestones.map(({ stage }) => stage)));
  return stages.filter((stage) => used.has(stage)).map((stage) => both((words) => words.stages[stage]));
}
