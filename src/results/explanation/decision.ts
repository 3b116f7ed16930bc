import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { NodeOf } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { rowsOfChoice } from "../../plan/operands.ts";
import type { Span } from "../../text/source.ts";
import type { Account } from "./account.ts";
import { nodeAt } from "./formula.ts";
import { isWithoutEffect, whyNot } from "./why-not.ts";

/** How a result was chosen: the node that gave it, the clause that says so, and the rows that did not apply. */
export type Decision = {
  readonly node: NodeId;
  readonly span: Span;
  /** The conditions that were looked at on the way. */
  readonly asked: readonly NodeId[];
  readonly notTaken: readonly NotTaken[];
};

/** A clause that did not apply; without its own where it is the one that the step is about. */
export type NotTaken = { readonly span?: Span; readonly why: Bilingual };

/** Follows the rows taken down to what computes the result; `span` is the clause where nothing was to choose. */
export function decisionAt(id: NodeId, span: Span, account: Account): Decision {
  const node = nodeAt(account.plan.nodes, id);
  const taken = account.evaluation.taken.get(id);
  if (node.kind === "limit" && taken !== undefined) return { node: limitedBy(node, taken), span, asked: [node.within], notTaken: [] };
  const rows = node.kind === "choose" ? rowsOfChoice(node) : [];
  const row = taken === undefined ? undefined : rows[taken];
  if (taken === undefined || !row) return { node: id, span, asked: [], notTaken: [] };
  const notTaken = node.kind === "choose" && isWithoutEffect(node, account) ? [] : rowsNotTaken(rows, taken, account);
  const asked = rows.slice(0, taken + 1).flatMap(({ when }) => when ?? []);
  const named = account.names.has(row.result);
  const inner = named ? { node: row.result, span: row.span, asked: [], notTaken: [] } : decisionAt(row.result, row.span, account);
  return { ...inner, asked: [...asked, ...inner.asked], notTaken: [...notTaken, ...inner.notTaken] };
}

type Row = ReturnType<typeof rowsOfChoice>[number];

/**
 * The other rows, a clause once. A row for whatever is left says nothing by not
 * being taken, nor does the other side of the clause that was.
 */
function rowsNotTaken(rows: readonly Row[], taken: number, account: Account): readonly NotTaken[] {
  const own = rows[taken];
  const others = rows.flatMap(({ when, span }, index) => (index === taken || when === undefined ? [] : [{ when, span }]));
  const [only] = others;
  if (!own || !only) return [];
  if (rows.length === 2 && own.when === undefined && isSame(only.span, own.span)) return [{ why: whyNot(only.when, account) }];
  const apart = others.filter(({ span }) => !isSame(span, own.span));
  const once = apart.filter(({ span }, index) => !apart.slice(0, index).some((each) => isSame(each.span, span)));
  return once.map(({ when, span }) => ({ span, why: whyNot(when, account) }));
}

function isSame(a: Span, b: Span): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

/** What stands within a limit, or in its place where it is passed. */
function limitedBy({ of, otherwise = of }: NodeOf<"limit">, taken: number): NodeId {
  return taken === 0 ? of : otherwise;
}
