import type { Plan } from "../../plan.ts";
import type { MetricSubject } from "../metric-subject.ts";
import type { Ranges } from "../ranges/ranges.ts";
import type { Variable } from "../variable/variable.ts";
import type { Owners } from "./owners.ts";

/** A plan whose results are followed across its metrics; owners count `metrics`, coefficients after metrics. */
export type Site = {
  readonly plan: Plan;
  readonly ranges: Ranges;
  readonly metrics: readonly MetricSubject[];
  readonly owners: Owners;
  /** The total, as the figure that grades and pay go by. */
  readonly total: Variable;
};
