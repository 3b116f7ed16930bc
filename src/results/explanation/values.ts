import { valueAt } from "../../evaluator/reference/evaluate.ts";
import { type Absent, isAbsent, isNumber, type Value } from "../../evaluator/reference/value.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { roundedTo } from "../../plan/places.ts";
import type { Plan } from "../../plan/plan.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { GroupFn } from "../../scheme/types/expression.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { spoken } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { nodeAt, numberText } from "./formula.ts";

/** A node's value within a formula: `96%`, `28.80`. */
export function termValue(id: NodeId, account: Account, words: Words): string {
  if (isHidden(id, account)) return words.groups.hidden;
  const { plan, evaluation } = account;
  const value = valueAt(evaluation, id);
  const { unit } = nodeAt(plan.nodes, id);
  return isNumber(value) ? numberText(value, unit, roundedTo(plan.nodes, id)) : wordFor(value, plan, words);
}

/** A figure of so few people that it could tell what one of them has. */
export function isHidden(id: NodeId, { plan, evaluation, fewest = 0 }: Account): boolean {
  const node = nodeAt(plan.nodes, id);
  const counted = evaluation.groups?.get(id)?.counted;
  return node.kind === "group" && counted !== undefined && counted < fewest && !harmless.has(node.fn);
}

/** What tells how many there are, and nothing of what they have. */
const harmless: ReadonlySet<GroupFn> = new Set(["rank", "rank-from-last", "percentile", "count"]);

/** A value of a node told in a sentence, with its unit: `28.80 points`. */
export function saidValue(value: Value, id: NodeId, { plan }: Pick<Account, "plan">, words: Words): string {
  return saidOf(value, nodeAt(plan.nodes, id).unit, plan, words, roundedTo(plan.nodes, id));
}

/** The same of a value that no node holds. */
export function saidOf(value: Value, unit: Unit, plan: Plan, words: Words, places?: number): string {
  if (isNumber(value)) return spoken(quantity(value, unit, places), words);
  return isAbsent(value) && unit.kind === "yes-no" ? words.notKnown : wordFor(value, plan, words);
}

function wordFor(value: string | boolean | Absent, plan: Plan, words: Words): string {
  if (isAbsent(value)) return value.kind === "missing" ? words.missing : words.notApplicable;
  return typeof value === "string" ? gradeLabel(plan)(value) : value ? words.yes : words.no;
}

/** Grades go by their labels; any other text is itself. */
export function gradeLabel({ grade }: Plan): (text: string) => string {
  return (text) => grade?.grades.find(({ name }) => name === text)?.label ?? text;
}
