import type { Metric, RaterShare, Rule, Unit } from "../../scheme/types.ts";
import { PERCENT, POINTS } from "../../scheme/units/unit.ts";
import type { Span } from "../../text/source.ts";
import { GraphBuilder } from "../builder.ts";
import type { Graph, NodeId } from "../plan.ts";
import { fullPoints, type RuleScope, required } from "../scope.ts";

type RatedRule = Extract<Rule, { readonly kind: "rated" }>;

/** The columns of a ratings source, by the names the language gives them. */
const columns = { metric: "metric", rater: "rater", rating: "rating" } as const;

/** Full points times rating ÷ top. */
export function ratedNode(rule: RatedRule, scope: RuleScope): NodeId {
  const { graph, metric } = scope;
  const top = graph.constant(rule.to, { kind: "number" }, rule.span);
  const share = graph.arithmetic("/", required(scope.measure, metric, "rating"), top, PERCENT, rule.span);
  return graph.arithmetic("*", graph.points(fullPoints(scope.metric), rule.span), share, POINTS, rule.span);
}

/** The rating out of the rows of a ratings source, each rater by their share; undefined where it is measured otherwise. */
export function ratingNode({ by, ratings, span }: RatedRule, metric: Metric, graph: GraphBuilder): NodeId | undefined {
  if (ratings.kind === "measure") return undefined;
  const average = (rater?: RaterShare): NodeId =>
    graph.add({
      kind: "aggregate",
      fn: "average",
      source: ratings.source,
      expects: "a-match",
      of: ratingOfRow(span),
      where: isAbout(metric, rater, span),
      ...(rater && { called: rater.rater }),
      unit: { kind: "number" },
      span: rater?.span ?? span,
    });
  if (by.length === 0) return average();
  return graph.sum(
    by.map((rater) => graph.times(average(rater), rater.share, rater.span)),
    { kind: "number" },
    span,
  );
}

function ratingOfRow(span: Span): Graph {
  const row = new GraphBuilder();
  columnNode(row, columns.rating, { kind: "number" }, span);
  return row.graph;
}

/** The rows about this metric, by its name or its label, and of this rater. */
function isAbout(metric: Metric, rater: RaterShare | undefined, span: Span): Graph {
  const row = new GraphBuilder();
  const is = (column: string, text: string): NodeId =>
    row.compare("=", columnNode(row, column, { kind: "text" }, span), row.text(text, span), span);
  const names = [...new Set([metric.name, metric.label])];
  const ofMetric = row.logic(
    "or",
    names.map((name) => is(columns.metric, name)),
    span,
  );
  if (rater) row.logic("and", [ofMetric, is(columns.rater, rater.rater)], span);
  return row.graph;
}

function columnNode(row: GraphBuilder, column: string, unit: Unit, span: Span): NodeId {
  return row.add({ kind: "column", column, label: column, unit, span });
}
