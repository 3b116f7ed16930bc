import { equal, subtract } from "../../number/fraction.ts";
import type { CurvePoint, CurveRule, Edge, SideRule } from "../../scheme/types/rule.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import type { Span } from "../../text/source.ts";
import type { Branch } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import { edgeNode, type RuleScope, readingNode } from "../scope.ts";
import { sideNode } from "./side.ts";
import { zeroUnder } from "./zero-under.ts";

/**
 * Straight lines from point to point, in the order of the scale. Each holds up
 * to the next point, which belongs to the line after it: so two points at one
 * place are a jump, and the later one is what is reached there.
 */
export function curveNode(rule: CurveRule, scope: RuleScope): NodeId {
  const { graph, unit } = scope;
  const value = readingNode(scope, rule.reading);
  const corners = rule.points.map((point) => cornerOf(point, rule, scope));
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last) throw new RangeError(`the curve of ${scope.name} has no points`);
  const edgeOf = (edge: Edge): NodeId => edgeNode(scope, rule.reading, edge.value, edge.span);
  const branches: Branch[] = [...zeroUnder(rule.zeroUnder, value, edgeOf, scope)];
  const beyond = (side: SideRule, { of, at, span }: Corner): Pick<Branch, "result" | "span"> =>
    sideNode(side, { points: of.points, at, span }, rule.reading, value, scope);
  if (rule.under) branches.push({ when: graph.compare("<", value, first.at, first.span), ...beyond(rule.under, first) });
  for (const [index, end] of corners.entries()) {
    const start = corners[index - 1];
    if (start) branches.push(lineBranch(start, end, value, scope));
  }
  if (rule.over) return graph.choose(branches, beyond(rule.over, last), unit, rule.span);
  const atEnd = { when: graph.compare("=", value, last.at, last.span), result: last.points, span: last.span };
  return graph.choose([...branches, atEnd], undefined, unit, rule.span);
}

/** A point of the curve, its place and its points in the graph. */
type Corner = { readonly of: CurvePoint; readonly at: NodeId; readonly points: NodeId; readonly span: Span };

function cornerOf(of: CurvePoint, rule: CurveRule, scope: RuleScope): Corner {
  return { at: edgeNode(scope, rule.reading, of.at, of.span), points: scope.award(of.points, of.span), span: of.span, of };
}

/** From `start`, which belongs to the line, to `end`, which does not. */
function lineBranch(start: Corner, end: Corner, value: NodeId, { graph, unit: given, award }: RuleScope): Branch {
  const { span } = end;
  const reached = graph.compare(">=", value, start.at, start.span);
  const when = graph.logic("and", [reached, graph.compare("<", value, end.at, span)], span);
  if (equal(start.of.points, end.of.points)) return { when, result: start.points, span };
  const { unit } = graph.node(value);
  const gone = graph.arithmetic("-", value, start.at, unit, span);
  const share = graph.arithmetic("/", gone, graph.arithmetic("-", end.at, start.at, unit, span), PERCENT, span);
  const rise = award(subtract(end.of.points, start.of.points), span);
  const gained = graph.arithmetic("*", rise, share, given, span);
  const result = start.of.points.n === 0n ? gained : graph.sum([start.points, gained], given, span);
  return { when, result, span };
}
