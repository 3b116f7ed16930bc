import type { Evaluation } from "../../evaluator/reference/evaluation.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Names } from "./names.ts";

/** What an explanation is written from: one subject's names in a plan, and what one person's facts came to. */
export type Account = {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly names: Names;
  /** Figures of fewer people than this are not shown; absent where all may be seen. */
  readonly fewest?: number;
};
