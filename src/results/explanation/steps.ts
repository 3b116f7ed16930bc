import { valueAt } from "../../evaluator/reference/evaluate.ts";
import { isAbsent, isKnown, isNumber, type Value } from "../../evaluator/reference/value.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { operandsOf } from "../../plan/operands.ts";
import type { Milestone } from "../../plan/plan.ts";
import type { Span } from "../../text/source.ts";
import type { Step } from "../types.ts";
import { both } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { cellsOf } from "./cells.ts";
import { countingStep } from "./counting.ts";
import { decisionAt } from "./decision.ts";
import { nodeAt } from "./formula.ts";
import { formulasOf } from "./formulas.ts";
import { figuresAmong, groupStep } from "./group-step.ts";
import { noteOn } from "./note.ts";
import type { RuleLine } from "./rule-lines.ts";
import { saidValue } from "./values.ts";

/** Finds the line of a clause, and the clause itself as written. */
export type Scheme = { readonly lineOf: (span: Span) => RuleLine | undefined; readonly clauseOf: (span: Span) => string };
export type Title = (milestone: Milestone, words: Words) => string;

/** A result step by step: each milestone, after the counting of steps it rests on. */
export function stepsOf(milestones: readonly Milestone[], account: Account, title: Title, scheme: Scheme): readonly Step[] {
  return shown(milestones, account).flatMap((milestone) => explained(milestone, account, title, scheme));
}

/** Of what is missing only the first step, and a stand-in for it only where one was needed. */
function shown(milestones: readonly Milestone[], account: Account): readonly Milestone[] {
  const reached = (id: NodeId): Value => valueAt(account.evaluation, id);
  const firstAbsent = milestones.find(({ node }) => isAbsent(reached(node)));
  return milestones.filter((milestone) => {
    const node = nodeAt(account.plan.nodes, milestone.node);
    if (node.kind === "settle") return isAbsent(reached(node.of));
    return milestone === firstAbsent || isKnown(reached(milestone.node));
  });
}

function explained(milestone: Milestone, account: Account, title: Title, { lineOf, clauseOf }: Scheme): readonly Step[] {
  const { stage, node: id, span } = milestone;
  const { plan, evaluation } = account;
  const value = valueAt(evaluation, id);
  const decision = decisionAt(id, span, account);
  // What it leaves as an earlier step made it was told there.
  const own = decision.node === id || !account.names.has(decision.node) ? [decision.node] : [];
  const parts = partsOf(own, account);
  const counted = parts.filter((part) => nodeAt(plan.nodes, part).kind === "steps");
  const read = partsOf([...decision.asked, ...own], account);
  const rule = lineOf(decision.span);
  const note = noteOn(milestone, account);
  const step: Step = {
    stage,
    title: both((words) => title(milestone, words)),
    ...(rule && { rule }),
    ...formulasOf(decision.node, id, account, counted),
    result: both((words) => saidValue(value, id, account, words)),
    ...(isNumber(value) && { value }),
    cells: read.flatMap((part) => cellsOf(part, nodeAt(plan.nodes, part), evaluation)),
    notTaken: decision.notTaken.map(({ span: other, why }) => ({ ...(other && { text: clauseOf(other) }), why })),
    ...(note && { note }),
  };
  const of = { stage, title: (words: Words): string => title(milestone, words) };
  const lineAt = (part: NodeId): RuleLine | undefined => lineOf(nodeAt(plan.nodes, part).span);
  return [
    ...figuresAmong(read, account).flatMap((part) => (part === id ? [] : groupStep(part, of, account, lineAt(part)))),
    ...counted.flatMap((part) => countingStep(part, stage, account, lineAt(part))),
    step,
  ];
}

/** Nodes and all that is computed on the way to them, each once, up to what has a name. */
function partsOf(ids: readonly NodeId[], account: Account): readonly NodeId[] {
  const parts = new Set<NodeId>();
  const enter = (id: NodeId): void => {
    for (const operand of operandsOf(nodeAt(account.plan.nodes, id))) if (!account.names.has(operand)) enter(operand);
    parts.add(id);
  };
  ids.forEach(enter);
  return [...parts];
}
