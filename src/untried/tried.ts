import { valueAt } from "../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { isNumber } from "../evaluator/reference/value.ts";
import { neededFor } from "../plan/analysis/along/run.ts";
import type { NodeId } from "../plan/node-id.ts";
import type { Plan } from "../plan/plan.ts";
import { evaluateExample } from "../results/examples.ts";
import { nodesOf } from "../results/subject.ts";
import type { Example } from "../scheme/types/example.ts";
import type { Row, Taken } from "./rows.ts";

/** The rows that no example's expected result hangs on. */
export function untriedRows(rows: readonly Row[], examples: readonly Example[], plan: Plan): readonly Row[] {
  const runs = examples.map((example) => runOf(example, plan));
  return rows.filter(({ taken }) => !runs.some((run) => taken.some((each) => isTaken(each, run))));
}

/** An example computed, and the nodes that what it expects is computed from. */
type Run = { readonly evaluation: Evaluation; readonly needed: ReadonlySet<NodeId> };

function runOf(example: Example, plan: Plan): Run {
  const given = new Set(example.given.flatMap(({ subject }) => nodesOf(subject, plan)));
  const expected = example.expected.flatMap(({ subject }) => nodesOf(subject, plan));
  return { evaluation: evaluateExample(example, plan), needed: new Set(neededFor(plan.nodes, expected, given)) };
}

function isTaken({ node, branch }: Taken, { evaluation, needed }: Run): boolean {
  if (!needed.has(node)) return false;
  if (branch !== undefined) return evaluation.taken.get(node) === branch;
  const value = valueAt(evaluation, node);
  return isNumber(value) && value.n > 0n;
}
