import { compare, type Fraction } from "../../../number/fraction.ts";
import type { Span } from "../../../text/source.ts";
import type { Graph, NodeOf } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { operandsOf, rowsOfChoice } from "../../operands.ts";
import { alongAt } from "../along/at.ts";
import type { Values } from "../along/run.ts";
import { numberOf } from "../along/value.ts";

/** Two values of the figure that moves. */
export type Move = { readonly worse: Fraction; readonly better: Fraction };

/** The operation that turns more into less, and the words of the text that ask for it. */
export type Cause = { readonly node: NodeId; readonly span: Span };

/** Followed back from a result that declines: to the row or condition that is taken otherwise, or to where no operand declines. */
export function causeOf(result: NodeId, graph: Graph, values: Values, move: Move): Cause | undefined {
  const node = graph[result];
  if (!node) return undefined;
  const step = node.kind === "choose" ? inChoice(node, values, move) : operandsOf(node).find((operand) => declines(operand, values, move));
  if (typeof step === "number") return causeOf(step, graph, values, move);
  return { node: result, span: step ?? node.span };
}

/** The result of the row that is taken both times, else the words of the first that is taken once. */
function inChoice(node: NodeOf<"choose">, values: Values, { worse, better }: Move): NodeId | Span | undefined {
  const rows = rowsOfChoice(node);
  const [before, after] = [worse, better].map((at) => rows.findIndex(({ when }) => when === undefined || holdsAt(when, values, at)));
  if (before === undefined || after === undefined) return undefined;
  return before === after ? rows[before]?.result : rows[Math.min(before, after)]?.span;
}

function holdsAt(condition: NodeId, values: Values, at: Fraction): boolean {
  const value = alongAt(values.get(condition) ?? [], at);
  return value?.kind === "yes-no" && value.holds;
}

function declines(node: NodeId, values: Values, { worse, better }: Move): boolean {
  const [before, after] = [worse, better].map((at) => {
    const value = alongAt(values.get(node) ?? [], at);
    return value && numberOf(value);
  });
  return before !== undefined && after !== undefined && compare(after, before) < 0;
}
