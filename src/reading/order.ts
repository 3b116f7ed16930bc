import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { type Plan, type Stage, stages } from "../plan/plan.ts";
import { both } from "./words/words.ts";

/** What happens at each stage that this scheme has, in the order of every calculation. */
export function orderOf({ metrics, coefficients, sections, total, grade, pays }: Plan): readonly Bilingual[] {
  const parts = [...metrics, ...coefficients, ...sections, total, ...(grade ? [grade] : []), ...pays];
  const used = new Set<Stage>(parts.flatMap(({ milestones }) => milestones.map(({ stage }) => stage)));
  return stages.filter((stage) => used.has(stage)).map((stage) => both(({ order }) => order[stage]));
}
