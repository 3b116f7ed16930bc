import type { NodeId } from "../../node-id.ts";
import { logic } from "../along/conditions.ts";
import { runAlong } from "../along/run.ts";
import type { Along } from "../along/value.ts";
import { onGrid } from "../pieces/grid.ts";
import { mapped, zipped } from "../pieces/pieces.ts";
import type { Subject } from "../subject.ts";
import { opposite, type Truth, truthOf } from "../truth.ts";
import { type FigureBehind, figureBehind } from "./figure-behind.ts";

type Op = "and" | "or";

/**
 * Whether a condition holds for every value of what it hangs on, or for none:
 * exactly where parts of it hang on one figure, else by the ranges of what is compared.
 */
export function truthAlong(condition: NodeId, subject: Subject): Truth {
  const { nodes } = subject.plan;
  const node = nodes[condition];
  if (node?.kind === "unary" && node.op === "not") return opposite[truthAlong(node.of, subject)];
  if (node?.kind !== "logic") return ofParts([condition], "and", subject);
  return ofParts(partsOf(condition, node.op, subject), node.op, subject);
}

/** What `and` or `or` joins, whatever the brackets. */
export function partsOf(condition: NodeId, op: Op, subject: Subject): readonly NodeId[] {
  const node = subject.plan.nodes[condition];
  return node?.kind === "logic" && node.op === op ? node.of.flatMap((each) => partsOf(each, op, subject)) : [condition];
}

/** One never holding settles `and`, one always holding `or`: of the parts about one figure together. */
function ofParts(parts: readonly NodeId[], op: Op, subject: Subject): Truth {
  const truths = groupsOf(parts, subject).map(({ figure, of }) => (figure ? along(of, op, figure, subject) : byRanges(of, op, subject)));
  return joined(truths, op);
}

function joined(truths: readonly Truth[], op: Op): Truth {
  const [settling, otherwise]: readonly [Truth, Truth] = op === "and" ? ["never", "always"] : ["always", "never"];
  if (truths.includes(settling)) return settling;
  return truths.every((truth) => truth === otherwise) ? otherwise : "open";
}

type Group = { readonly figure?: FigureBehind; readonly of: readonly NodeId[] };

function groupsOf(parts: readonly NodeId[], subject: Subject): readonly Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const at = groups.findIndex(({ figure, of }) => figure && figureBehind([...of, part], subject));
    const own = groups[at];
    if (own) groups[at] = groupOf([...own.of, part], subject);
    else groups.push(groupOf([part], subject));
  }
  return groups;
}

function groupOf(of: readonly NodeId[], subject: Subject): Group {
  const figure = figureBehind(of, subject);
  return { of, ...(figure && { figure }) };
}

/** Where several conditions on one figure hold together. */
export function turnsAlong(parts: readonly NodeId[], op: Op, { seeds, on }: FigureBehind, { plan }: Subject): Along {
  const values = runAlong(plan, parts, seeds, on);
  const turns = parts.map((part): Along => values.get(part) ?? []);
  const all = turns.reduce((before, each) => mapped(zipped(before, each), ([a, b]) => logic(op, a, b)));
  return onGrid(all, on.grid);
}

function along(parts: readonly NodeId[], op: Op, figure: FigureBehind, subject: Subject): Truth {
  const turns = turnsAlong(parts, op, figure, subject);
  const found = new Set(turns.map(({ value }) => (value.kind === "yes-no" ? value.holds : "open")));
  if (found.size !== 1 || found.has("open")) return "open";
  return found.has(true) ? "always" : "never";
}

function byRanges(parts: readonly NodeId[], op: Op, { plan, ranges }: Subject): Truth {
  return joined(
    parts.map((part) => truthOf(part, plan.nodes, ranges)),
    op,
  );
}
