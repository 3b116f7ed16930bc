import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { NodeOf } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { rowsOfChoice } from "../../plan/operands.ts";
import type { Span } from "../../text/source.ts";
import type { Account } from "./account.ts";
import { nodeAt } from "./formula.ts";
import { whyNot } from "./why-not.ts";

/** How a result was chosen: the node that gave it, the clause that says so, and the rows that did not apply. */
export type Decision = {
  readonly node: NodeId;
  readonly span: Span;
  /** The conditions that were looked at on the way. */
  readonly asked: readonly NodeId[];
  readonly notTaken: readonly { readonly span: Span; readonly why: Bilingual }[];
};

/** Follows the rows taken down to what computes the result; `span` is the clause where nothing was to choose. */
export function decisionAt(id: NodeId, span: Span, account: Account): Decision {
  const node = nodeAt(account.plan.nodes, id);
  const taken = account.evaluation.taken.get(id);
  if (node.kind === "limit" && taken !== undefined) return { node: limitedBy(node, taken), span, asked: [node.within], notTaken: [] };
  const rows = node.kind === "choose" ? rowsOfChoice(node) : [];
  const row = taken === undefined ? undefined : rows[taken];
  if (taken === undefined || !row) return { node: id, span, asked: [], notTaken: [] };
  const notTaken = rows.flatMap(({ when, span: other }, index) => (index === taken ? [] : [{ span: other, why: whyNot(when, account) }]));
  const asked = rows.slice(0, taken + 1).flatMap(({ when }) => when ?? []);
  const named = account.names.has(row.result);
  const inner = named ? { node: row.result, span: row.span, asked: [], notTaken: [] } : decisionAt(row.result, row.span, account);
  return { ...inner, asked: [...asked, ...inner.asked], notTaken: [...notTaken, ...inner.notTaken] };
}

/** What stands within a limit, or in its place where it is passed. */
function limitedBy({ of, otherwise = of }: NodeOf<"limit">, taken: number): NodeId {
  return taken === 0 ? of : otherwise;
}
