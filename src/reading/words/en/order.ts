import type { Stage } from "../../../plan/plan.ts";

/** What happens at each step of the fixed order. */
export const order: Readonly<Record<Stage, string>> = {
  measure: "the actual value of every item is taken from the data",
  target: "its target is taken, and brought to the period",
  attainment: "attainment is worked out, and capped where it has a cap",
  rule: "the item’s rule is applied",
  floor: "the item’s lower limit is applied",
  cap: "the item’s upper limit is applied",
  zero: "where a condition says so, the item comes to nothing",
  round: "the item is rounded",
  weight: "marks are brought to points by the item’s weight",
  missing: "what stands in for missing or not applicable figures is put in",
  section: "the items of each section are added up, and the section’s limits and rounding applied",
  rescale: "the weights of items left out go to the others",
  coefficient: "the sum is multiplied by the coefficients",
  extras: "the extras are added up within their limits, and added",
  total: "the total’s limits and rounding are applied",
  veto: "vetoes are applied: one on an item right after that item, others to the total",
  limit: "limits on groups are applied to the totals",
  grade: "the grade is given",
  distribution: "the distribution of grades is applied",
  base: "the base of each pay is taken",
  pay: "the pay is worked out, with its limits and rounding",
  pool: "pools are shared out",
  outcome: "what else follows is told",
};
