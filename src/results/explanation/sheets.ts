import { valueAt } from "../../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../../evaluator/reference/evaluation.ts";
import { isAbsent, isNumber, type Value } from "../../evaluator/reference/value.ts";
import type { Node, NodeId, Plan } from "../../plan/plan.ts";
import type { Unit } from "../../scheme/types.ts";
import type { Words } from "../words/words.ts";
import { numberText, type Sheet } from "./formula.ts";
import type { Names } from "./names.ts";

/** What an explanation is written from: one subject's names in a plan, and what one person's facts came to. */
export type Account = { readonly plan: Plan; readonly evaluation: Evaluation; readonly names: Names };

/** For a formula with names: “40 − 1 × steps under”. */
export function inNames(account: Account, words: Words, steps: readonly NodeId[] = []): Sheet {
  const { plan, names } = account;
  const leaf = (id: NodeId, node: Node): string | undefined =>
    node.kind === "steps" ? stepsName(id, steps, plan, words) : names.get(id)?.(words);
  return { graph: plan.nodes, words, leaf, label: gradeLabel(plan) };
}

/** For the same formula with numbers: “40 − 1 × 4”. */
export function inNumbers(account: Account, words: Words): Sheet {
  const { plan, evaluation, names } = account;
  const leaf = (id: NodeId, node: Node): string | undefined =>
    names.has(id) || isWhole(node) ? valueText(valueAt(evaluation, id), node.unit, plan, words) : undefined;
  return { graph: plan.nodes, words, leaf, label: gradeLabel(plan) };
}

/** What has no parts worth showing: a formula in numbers has its value. */
function isWhole({ kind }: Node): boolean {
  return kind === "person" || kind === "months" || kind === "aggregate" || kind === "steps" || kind === "settle";
}

/** A value within a formula, or told in a sentence. */
export function valueText(value: Value, unit: Unit, plan: Plan, words: Words): string {
  if (isAbsent(value)) return value.kind === "missing" ? words.missing : words.notApplicable;
  if (isNumber(value)) return numberText(value, unit);
  return typeof value === "string" ? gradeLabel(plan)(value) : value ? words.yes : words.no;
}

/** Grades go by their labels; any other text is itself. */
function gradeLabel({ grade }: Plan): (text: string) => string {
  return (text) => grade?.grades.find(({ name }) => name === text)?.label ?? text;
}

/** “steps over”, and which where several slopes count on that side. */
export function stepsName(id: NodeId, steps: readonly NodeId[], { nodes }: Plan, words: Words): string {
  const side = (of: NodeId): "over" | "under" | undefined => {
    const node = nodes[of];
    return node?.kind === "steps" ? node.side : undefined;
  };
  const own = side(id) ?? "over";
  const alike = steps.filter((other) => side(other) === own);
  return alike.length > 1 ? words.numbered(words.stepsOf[own], alike.indexOf(id) + 1) : words.stepsOf[own];
}
