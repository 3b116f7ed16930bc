import type { NodeId } from "../../node-id.ts";
import type { Plan } from "../../plan.ts";
import type { MetricSubject } from "../metric-subject.ts";
import type { Ranges } from "../ranges/ranges.ts";
import type { Variable } from "../variable/variable.ts";
import { type WrittenAgain, writtenAgain } from "./again.ts";
import { type Owners, ownersOf } from "./owners.ts";
import { seedsOf } from "./seeds.ts";

/** A plan whose results are followed across its metrics; owners count `metrics`, coefficients after metrics. */
export type Site = {
  readonly plan: Plan;
  readonly ranges: Ranges;
  readonly metrics: readonly MetricSubject[];
  readonly owners: Owners;
  readonly again: WrittenAgain;
  /** The total, as the figure that grades and pay go by. */
  readonly total: Variable;
};

export type Around = Omit<Site, "owners" | "again">;

export function withOwners(around: Around): Site {
  const { plan, metrics } = around;
  const measures = metrics.flatMap((subject) => measureAlong(subject, plan) ?? []);
  const again = writtenAgain(measures, plan.nodes);
  const owners = ownersOf(
    plan,
    metrics.map((metric) => metric.plan),
    again,
  );
  return { ...around, owners, again };
}

/** What a metric measures, where that is known along its chart. */
function measureAlong({ chart, plan: planned }: MetricSubject, plan: Plan): NodeId | undefined {
  const { measure } = planned;
  return chart && measure !== undefined && seedsOf(chart.variable, planned, plan).has(measure) ? measure : undefined;
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
