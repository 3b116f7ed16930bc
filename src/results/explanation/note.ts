import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { valueAt } from "../../evaluator/reference/evaluate.ts";
import { isAbsent, isNumber } from "../../evaluator/reference/value.ts";
import { equal } from "../../number/fraction.ts";
import type { Node, NodeOf } from "../../plan/graph.ts";
import { isGroupNode } from "../../plan/layers.ts";
import { operandsOf } from "../../plan/operands.ts";
import type { Milestone } from "../../plan/plan.ts";
import { reasonsFor } from "../reasons.ts";
import { standInOf } from "../stand-in.ts";
import { both, spoken } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { allocationNote } from "./allocation-note.ts";
import { formulaText, nodeAt } from "./formula.ts";
import { groupNote } from "./group-step.ts";
import { revisionNote } from "./revision-note.ts";
import { inNumbers } from "./sheets.ts";
import { saidValue } from "./values.ts";
import { isWithoutEffect, whyNot } from "./why-not.ts";

/** What a step says besides its formula: why a value is missing, what stands for it, that a bound changed nothing. */
export function noteOn({ part, node: id, stage }: Milestone, account: Account): Bilingual | undefined {
  const { plan, evaluation } = account;
  const node = nodeAt(plan.nodes, id);
  const value = valueAt(evaluation, id);
  if (isAbsent(value)) {
    const reasons = reasonsFor(value, account);
    return both((words) => reasons.map(({ message }) => spoken(message, words)).join(" "));
  }
  if (isGroupNode(node)) return groupNote(id, account);
  if (node.kind === "limit") return limitNote(node, account);
  if (node.kind === "choose" && isWithoutEffect(node, account)) {
    return both((words) => words.withoutEffect(saidValue(value, id, account, words)));
  }
  if (!isNumber(value)) return undefined;
  if (stage === "target") return allocationNote(id, account) ?? revisionNote(id, account);
  if (stage === "missing") return both((words) => standInNote(node, saidValue(value, id, account, words), account, words));
  const [before] = operandsOf(node).map((operand) => valueAt(evaluation, operand));
  if (part === "value" || before === undefined || !isNumber(before) || !equal(before, value)) return undefined;
  return both((words) => words.unchanged[part]);
}

/** The figure of the group beside its limit. */
function limitNote({ within }: NodeOf<"limit">, account: Account): Bilingual | undefined {
  const holds = valueAt(account.evaluation, within);
  if (holds === false) return whyNot(within, account);
  return both((words) => (holds === true ? words.groups.keepsTo(formulaText(within, inNumbers(account, words))) : words.groups.notLimited));
}

function standInNote(node: Node, said: string, { plan, evaluation }: Account, words: Words): string {
  const metric = node.kind === "settle" ? plan.metrics.find(({ standIns }) => standIns?.of === node.of) : undefined;
  return metric && standInOf(metric, evaluation) === "rescale" ? words.dropped : words.countsAs(said);
}
