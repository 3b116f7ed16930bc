import type { Metric } from "../scheme/types/metric.ts";

/** An extra of no points, there for its actual value. */
export function isFigureOnly({ extra, rule }: Metric): boolean {
  return extra && rule.kind === "points" && rule.expression.kind === "constant" && rule.expression.value.n === 0n;
}
