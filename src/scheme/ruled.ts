import type { DraftMetric, DraftPay, DraftScheme } from "./draft.ts";
import type { Unit } from "./types/unit.ts";
import { NUMBER, PERCENT, POINTS } from "./units/unit.ts";

/** What the checks of rules ask about: a metric, or a pay whose rule reads one value. */
export type Ruled = Pick<
  DraftMetric,
  "name" | "rule" | "reads" | "measure" | "target" | "floor" | "full" | "extra" | "complete" | "attainmentCap"
> & {
  /** What its points are: points, money, or a share of a base. */
  readonly gives: Unit;
};

export function ruledOf({ metrics, coefficients, pays }: DraftScheme): readonly Ruled[] {
  return [
    ...metrics.map((metric) => ({ ...metric, ...ofRows(metric), gives: POINTS })),
    ...coefficients.map((metric) => ({ ...metric, gives: NUMBER })),
    ...pays.flatMap((pay) => ofPay(pay, metrics)),
  ];
}

/** A rule for each row is asked about as the rule of one row. */
function ofRows({ rule }: DraftMetric): Partial<Ruled> {
  return rule?.kind === "for-each" ? { rule: rule.rule, measure: rule.reads, reads: rule.reads.unit, extra: true } : {};
}

/** A pay by a metric's measure reads what that metric measures. */
function ofPay({ name, rule, floor, complete, currency }: DraftPay, metrics: readonly DraftMetric[]): readonly Ruled[] {
  if (rule?.kind !== "shape") return [];
  const { reads, aims, gives } = rule;
  const read = reads.kind === "metric" && reads.part === "measure" ? metrics.find((metric) => metric.name === reads.name) : undefined;
  return [
    {
      name,
      rule: rule.rule,
      reads: reads.unit,
      measure: read?.measure ?? reads,
      ...(aims ? { target: aims } : {}),
      ...(floor ? { floor } : {}),
      extra: false,
      complete,
      gives: gives === "share" ? PERCENT : { kind: "money", currency },
    },
  ];
}
