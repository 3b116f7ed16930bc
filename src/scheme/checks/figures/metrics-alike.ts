import { finding } from "../../../diagnostics/catalogue.ts";
import type { DraftMetric } from "../../draft.ts";
import { places, saidBy } from "../../expressions/alike.ts";
import type { Check } from "../check.ts";

/**
 * No two metrics measure the same by the same edges: one result would count twice.
 * Where all are alike, or three are, they share a column on purpose.
 */
export const metricsAlike: Check = ({ metrics }) => {
  if (metrics.filter(({ extra }) => !extra).length < 3) return [];
  const groups = Map.groupBy(likely(metrics.filter(isKnown)), meaningOf);
  return [...groups.values()].flatMap(([first, second, ...others]) => {
    if (!first || !second || others.length > 0) return [];
    const related = [{ place: first.head, note: { en: "the same measure and rule", zh: "口径和规则与此相同" } }];
    return [finding("metrics-alike", second.head, { metric: second.name, other: first.name }, { related })];
  });
};

/** Of many metrics with rules of one kind on the same rows, hundreds share a column on purpose. */
const MANY = 100;

/** Those that have a fellow by what they look like at first sight. */
function likely(metrics: readonly DraftMetric[]): readonly DraftMetric[] {
  const groups = Map.groupBy(
    metrics,
    ({ measure, rule }) => `${measure?.kind} ${measure?.kind === "aggregate" ? measure.source : ""} ${rule?.kind}`,
  );
  return [...groups.values()].filter(({ length }) => length > 1 && length < MANY).flat();
}

/** Rows and steps are the metric's own; points in proportion, or by ratings, many metrics have. */
function isKnown({ complete, measured, measure, rule }: DraftMetric): boolean {
  if (!complete || !measured || rule?.kind === "proportional" || rule?.kind === "rated") return false;
  return rule !== undefined && (measure !== undefined || rule.kind === "for-each");
}

/** What it goes by, and in which rows and steps; how much each gives may differ with the weight. */
function meaningOf({ measure, target, toDate, rule, zeroWhen, caps, extra }: DraftMetric): string {
  return saidBy([measure, target, toDate, rule, zeroWhen, caps, extra], withoutPoints);
}

const withoutPoints: ReadonlySet<string> = new Set([...places, "points", "limit", "award"]);
