import { ONE } from "../number/fraction.ts";
import type { Metric } from "../scheme/types/metric.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { NUMBER, POINTS } from "../scheme/units/unit.ts";
import { type BuiltMetric, buildMetric, type MetricNodes } from "./metric.ts";
import type { NodeId } from "./node-id.ts";
import { type ResultReference, type Scope, weightOf } from "./scope.ts";

export type Measured = { readonly metrics: readonly BuiltMetric[]; readonly coefficients: readonly BuiltMetric[] };

/**
 * Builds every metric and coefficient of a scheme, in the order written. One
 * that another names is built before it, wherever it stands.
 */
export function buildMetrics(scheme: Scheme, around: Pick<Scope, "graph" | "sources" | "figures">): Measured {
  const { graph } = around;
  // A coefficient is scored as a metric is, full being 1.
  const coefficients = (scheme.coefficients ?? []).map((coefficient) => ({ ...coefficient, weight: ONE }));
  const all = [...scheme.metrics, ...coefficients];
  const begun = new Map<string, MetricNodes>();
  const built = new Map<string, BuiltMetric>();

  const build = (metric: Metric): void => {
    if (begun.has(metric.name)) return;
    const nodes: MetricNodes = {};
    begun.set(metric.name, nodes);
    const resultOf = (reference: ResultReference): NodeId => {
      if (reference.kind === "weight") return graph.points(weightOf(metric), reference.span);
      if (reference.kind === "metric") return partOf(reference);
      if (reference.kind === "coefficient") return partOf({ ...reference, kind: "metric", part: "points" });
      throw new RangeError(`metric ${metric.name} stands before any ${reference.kind}`);
    };
    const unit = scheme.metrics.includes(metric) ? POINTS : NUMBER;
    built.set(metric.name, buildMetric(metric, unit, { ...around, resultOf, ...(scheme.onChange && { byDays: scheme.onChange }) }, nodes));
  };

  const partOf = ({ name, part }: Extract<ResultReference, { readonly kind: "metric" }>): NodeId => {
    const named = all.find((metric) => metric.name === name);
    if (named) build(named);
    const node = begun.get(name)?.[part];
    if (node === undefined) throw new RangeError(`metric ${name} has no ${part} here`);
    return node;
  };

  for (const metric of all) build(metric);
  const inOrder = (of: readonly Metric[]): readonly BuiltMetric[] => of.flatMap(({ name }) => built.get(name) ?? []);
  return { metrics: inOrder(scheme.metrics), coefficients: inOrder(coefficients) };
}
