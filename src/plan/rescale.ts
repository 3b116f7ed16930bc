import { add, type Fraction, multiply, ZERO } from "../number/fraction.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { POINTS } from "../scheme/units/unit.ts";
import type { GraphBuilder } from "./builder.ts";
import type { Course } from "./course.ts";
import type { BuiltMetric } from "./metric.ts";
import type { NodeId } from "./node-id.ts";
import { weightOf } from "./scope.ts";

/** The weights of dropped metrics go to the others in proportion: the sum times all weights ÷ those in force. */
export function rescaledNode(sum: NodeId, scheme: Scheme, metrics: readonly BuiltMetric[], graph: GraphBuilder, course: Course): NodeId {
  const weighed = metrics.filter(({ metric }) => metric.weight && !metric.extra);
  if (!weighed.some(({ metric }) => dropsWhen(metric.ifMissing) || dropsWhen(metric.ifNotApplicable))) return sum;
  const { span } = scheme.total;
  const all = weighed.map((built) => effectiveWeight(built, scheme)).reduce(add, ZERO);
  const inForce = weighed.map((built) => weightInForce(built, scheme, graph));
  const scaled = graph.arithmetic("*", sum, graph.points(all, span), POINTS, span);
  return course.reach("rescale", graph.arithmetic("/", scaled, graph.sum(inForce, POINTS, span), POINTS, span), span);
}

function dropsWhen(policy: BuiltMetric["metric"]["ifMissing"]): boolean {
  return policy?.kind === "rescale";
}

/** Its weight, or nothing while it is dropped. */
function weightInForce(built: BuiltMetric, scheme: Scheme, graph: GraphBuilder): NodeId {
  const { metric, unsettled } = built;
  const { span } = metric;
  const present = graph.points(effectiveWeight(built, scheme), span);
  const whereAbsent = (policy: typeof metric.ifMissing): NodeId => (dropsWhen(policy) ? graph.points(ZERO, span) : present);
  if (!dropsWhen(metric.ifMissing) && !dropsWhen(metric.ifNotApplicable)) return present;
  const missing = whereAbsent(metric.ifMissing);
  const notApplicable = whereAbsent(metric.ifNotApplicable);
  return graph.add({ kind: "settle", of: unsettled, present, missing, notApplicable, unit: POINTS, span });
}

/** What the weight counts for in the total: by the share of its section. */
function effectiveWeight({ metric }: BuiltMetric, { sections }: Scheme): Fraction {
  const share = sections.find(({ name }) => name === metric.section)?.share;
  return share ? multiply(weightOf(metric), share) : weightOf(metric);
}
