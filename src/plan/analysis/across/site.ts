import type { Plan } from "../../plan.ts";
import type { MetricSubject } from "../metric-subject.ts";
import type { Ranges } from "../ranges/ranges.ts";
import type { Variable } from "../variable/variable.ts";
import { type Owners, ownersOf } from "./owners.ts";

/** A plan whose results are followed across its metrics; owners count `metrics`, coefficients after metrics. */
export type Site = {
  readonly plan: Plan;
  readonly ranges: Ranges;
  readonly metrics: readonly MetricSubject[];
  readonly owners: Owners;
  /** The total, as the figure that grades and pay go by. */
  readonly total: Variable;
};

export type Around = Omit<Site, "owners">;

export function withOwners(around: Around): Site {
  const owners = ownersOf(
    around.plan,
    around.metrics.map(({ plan }) => plan),
  );
  return { ...around, owners };
}

/** Of a scheme under analysis. */
export function siteOf({ plan, ranges, metrics, factors, total }: Analysed): Site {
  return withOwners({ plan, ranges, metrics: [...metrics, ...factors], total: total.variable });
}

type Analysed = Pick<Site, "plan" | "ranges"> & {
  readonly metrics: readonly MetricSubject[];
  readonly factors: readonly MetricSubject[];
  readonly total: { readonly variable: Variable };
};
