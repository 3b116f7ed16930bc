import type { Metric } from "../scheme/types.ts";
import type { GraphBuilder } from "./builder.ts";
import { type BuiltMetric, buildMetric, type MetricNodes } from "./metric.ts";
import type { NodeId } from "./plan.ts";
import { type ResultReference, type Scope, weightOf } from "./scope.ts";

/**
 * Plans every metric of a scheme, in the order written. A metric that another
 * one names is built before it, wherever it stands.
 */
export function buildMetrics(metrics: readonly Metric[], graph: GraphBuilder, sources: Scope["sources"]): readonly BuiltMetric[] {
  const begun = new Map<string, MetricNodes>();
  const built = new Map<string, BuiltMetric>();

  const build = (metric: Metric): void => {
    if (begun.has(metric.name)) return;
    const nodes: MetricNodes = {};
    begun.set(metric.name, nodes);
    const resultOf = (reference: ResultReference): NodeId => {
      if (reference.kind === "weight") return graph.points(weightOf(metric), reference.span);
      if (reference.kind === "metric") return partOf(reference);
      throw new RangeError(`metric ${metric.name} stands before any ${reference.kind}`);
    };
    built.set(metric.name, buildMetric(metric, { graph, sources, resultOf }, nodes));
  };

  const partOf = ({ name, part }: Extract<ResultReference, { readonly kind: "metric" }>): NodeId => {
    const named = metrics.find((metric) => metric.name === name);
    if (named) build(named);
    const node = begun.get(name)?.[part];
    if (node === undefined) throw new RangeError(`metric ${name} has no ${part} here`);
    return node;
  };

  for (const metric of metrics) build(metric);
  return metrics.flatMap(({ name }) => built.get(name) ?? []);
}
