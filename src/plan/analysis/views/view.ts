import type { Plan } from "../../plan.ts";
import type { MetricSubject } from "../metric-subject.ts";

/** A metric seen along another figure than its own: one row of a rule for each row, or a matrix by its other factor. */
export type View = {
  /** With the chart along that figure. */
  readonly subject: MetricSubject;
  /** Whose nodes the chart follows. */
  readonly plan: Plan;
};
