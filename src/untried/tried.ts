import { valueAt } from "../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { isAbsent, isNumber } from "../evaluator/reference/value.ts";
import type { NodeId } from "../plan/node-id.ts";
import type { Plan } from "../plan/plan.ts";
import { evaluateExample } from "../results/examples.ts";
import { nodesOf } from "../results/subject.ts";
import type { Example } from "../scheme/types/example.ts";
import { neededIn } from "./needed.ts";
import type { Row, Taken } from "./rows.ts";

type Tried = Pick<Example, "given" | "expected">;

/** The rows that no example's expected result hangs on. */
export function untriedRows(rows: readonly Row[], examples: readonly Tried[], plan: Plan): readonly Row[] {
  const runs = examples.map((example) => runOf(example, plan));
  return rows.filter((row) => !runs.some((run) => isTriedIn(row, run)));
}

/** An example computed, and the nodes that what it expects came from. */
export type Run = { readonly evaluation: Evaluation; readonly needed: ReadonlySet<NodeId> };

export function runOf(example: Tried, plan: Plan): Run {
  const given = new Set(example.given.flatMap(({ subject }) => nodesOf(subject, plan)));
  const expected = example.expected.flatMap(({ subject }) => nodesOf(subject, plan));
  const evaluation = evaluateExample(example, plan);
  return { evaluation, needed: neededIn(evaluation, plan, expected, given) };
}

export function isTriedIn({ taken }: Row, run: Run): boolean {
  return taken.some((each) => isTaken(each, run));
}

function isTaken({ node, branch, standsFor }: Taken, { evaluation, needed }: Run): boolean {
  if (!needed.has(node)) return false;
  if (branch !== undefined) return evaluation.taken.get(node) === branch;
  const value = valueAt(evaluation, node);
  if (standsFor !== undefined) return isAbsent(value) && value.kind === standsFor;
  return value === true || (isNumber(value) && value.n > 0n);
}
