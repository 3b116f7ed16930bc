import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { valueAt } from "../evaluator/reference/evaluate.ts";
import { isAbsent, isKnown, isNumber, type Value } from "../evaluator/reference/value.ts";
import { equal } from "../number/fraction.ts";
import { operandsOf } from "../plan/operands.ts";
import type { Milestone, NodeId } from "../plan/plan.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Span } from "../text/source.ts";
import { aggregateNumbers } from "./aggregate-numbers.ts";
import { cellsOf } from "./cells.ts";
import { countingStep } from "./counting.ts";
import { decisionAt } from "./decision.ts";
import { formulaText, nodeAt } from "./formula.ts";
import { reasonsFor } from "./reasons.ts";
import type { RuleLine } from "./rule-lines.ts";
import { type Account, inNames, inNumbers, valueText } from "./sheets.ts";
import type { Step } from "./types.ts";
import { both, spoken } from "./words/both.ts";
import type { Words } from "./words/words.ts";

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
  const node = nodeAt(plan.nodes, id);
  const value = valueAt(evaluation, id);
  const decision = decisionAt(id, span, account);
  const parts = [...new Set(below(decision.node, account))];
  const counted = parts.filter((part) => nodeAt(plan.nodes, part).kind === "steps");
  const rule = lineOf(decision.span);
  const note = noteOn(milestone, account);
  const step: Step = {
    stage,
    title: both((words) => title(milestone, words)),
    ...(rule && { rule }),
    ...formulas(decision.node, id, account, counted),
    result: both((words) => (isNumber(value) ? spoken(quantity(value, node.unit), words) : valueText(value, node.unit, plan, words))),
    ...(isNumber(value) && { value }),
    cells: [...new Set(below(id, account))].flatMap((part) => cellsOf(part, nodeAt(plan.nodes, part), evaluation)),
    notTaken: decision.notTaken.map(({ span: other, why }) => ({ text: clauseOf(other), why })),
    ...(note && { note }),
  };
  return [...counted.flatMap((part) => countingStep(part, stage, account, lineOf(nodeAt(plan.nodes, part).span))), step];
}

/** What stands as it is, and what has a name of its own, needs no formula. */
function formulas(decided: NodeId, milestone: NodeId, account: Account, counted: readonly NodeId[]): Pick<Step, "formula" | "numbers"> {
  const { kind } = nodeAt(account.plan.nodes, decided);
  if (kind === "constant" || kind === "text" || kind === "settle") return {};
  if (decided !== milestone && account.names.has(decided)) return {};
  const formula = both((words) => formulaText(decided, inNames(account, words, counted)));
  if (kind === "person") return { formula };
  if (kind === "aggregate") {
    const numbers = both((words) => aggregateNumbers(decided, account, words));
    return numbers.en === "" ? { formula } : { formula, numbers };
  }
  if (isSumOfOne(decided, account)) return { formula };
  return { formula, numbers: both((words) => formulaText(decided, inNumbers(account, words))) };
}

/** A node and what is computed on the way to it, up to what has a name. */
function below(id: NodeId, account: Account): readonly NodeId[] {
  const operands = operandsOf(nodeAt(account.plan.nodes, id)).filter((operand) => !account.names.has(operand));
  return [...operands.flatMap((operand) => below(operand, account)), id];
}

/** A section of one metric, say: its number is the result. */
function isSumOfOne(id: NodeId, { plan }: Account): boolean {
  const node = nodeAt(plan.nodes, id);
  return node.kind === "sum" && node.of.length === 1;
}

function noteOn({ part, node: id, stage }: Milestone, account: Account): Bilingual | undefined {
  const { plan, evaluation } = account;
  const node = nodeAt(plan.nodes, id);
  const value = valueAt(evaluation, id);
  if (isAbsent(value)) {
    const reasons = reasonsFor(value, account);
    return both((words) => reasons.map(({ message }) => spoken(message, words)).join(" "));
  }
  if (!isNumber(value)) return undefined;
  if (stage === "missing") return both((words) => words.countsAs(spoken(quantity(value, node.unit), words)));
  const [before] = operandsOf(node).map((operand) => valueAt(evaluation, operand));
  if (part === "value" || before === undefined || !isNumber(before) || !equal(before, value)) return undefined;
  return both((words) => words.unchanged[part]);
}
