import { headerOf } from "../../scheme/people-source.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { RaterShare, Rule } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { NUMBER, PERCENT, TEXT } from "../../scheme/units/unit.ts";
import type { Span } from "../../text/source.ts";
import { GraphBuilder } from "../builder.ts";
import type { Graph } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import { fullAward, type RuleScope, required, type Scope } from "../scope.ts";

type RatedRule = Extract<Rule, { readonly kind: "rated" }>;

/** The columns of a ratings source, by the names the language gives them. */
const columns = { metric: "metric", rater: "rater", rating: "rating" } as const;

/** Full points times rating ÷ top. */
export function ratedNode(rule: RatedRule, scope: RuleScope): NodeId {
  const { graph } = scope;
  const top = graph.constant(rule.to, NUMBER, rule.span);
  const share = graph.arithmetic("/", required(scope.measure, scope, "rating"), top, PERCENT, rule.span);
  return graph.arithmetic("*", fullAward(scope, rule.span), share, scope.unit, rule.span);
}

/** The rating out of the rows of a ratings source, each rater by their share; undefined where it is measured otherwise. */
export function ratingNode({ by, ratings, trim, atLeast, span }: RatedRule, metric: Metric, { graph, sources }: Scope): NodeId | undefined {
  if (ratings.kind === "measure") return undefined;
  const source = sources.find(({ name }) => name === ratings.source);
  const column: ColumnNode = (row, name, unit) => row.add({ kind: "column", column: name, label: headerOf(source, name), unit, span });
  const rating = new GraphBuilder();
  column(rating, columns.rating, NUMBER);
  const average = (rater?: RaterShare): NodeId =>
    graph.add({
      kind: "aggregate",
      fn: "average",
      source: ratings.source,
      label: source?.label ?? ratings.source,
      expects: "a-match",
      of: rating.graph,
      where: isAbout(metric, rater, column, span),
      ...(rater && { called: rater.rater }),
      ...(trim !== undefined && { trim }),
      ...(atLeast !== undefined && { atLeast }),
      unit: NUMBER,
      span: rater?.span ?? span,
    });
  if (by.length === 0) return average();
  const shares = by.map((rater) => graph.times(average(rater), rater.share, rater.span));
  return graph.sum(shares, NUMBER, span);
}

type ColumnNode = (row: GraphBuilder, name: string, unit: Unit) => NodeId;

/** The rows about this metric, by its name or its label, and of this rater. */
function isAbout(metric: Metric, rater: RaterShare | undefined, column: ColumnNode, span: Span): Graph {
  const row = new GraphBuilder();
  const is = (name: string, text: string): NodeId => row.compare("=", column(row, name, TEXT), row.text(text, span), span);
  const names = [...new Set([metric.name, metric.label])];
  const ofMetric = row.logic(
    "or",
    names.map((name) => is(columns.metric, name)),
    span,
  );
  if (rater) row.logic("and", [ofMetric, is(columns.rater, rater.rater)], span);
  return row.graph;
}
