import type { Node } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import type { Sheet } from "./formula.ts";
import { gradeLabel, termValue } from "./values.ts";

/** For a formula with names: “40 − 1 × steps under”. */
export function inNames(account: Account, words: Words, steps: readonly NodeId[] = []): Sheet {
  const { plan, names } = account;
  const leaf = (id: NodeId, node: Node): string | undefined =>
    node.kind === "steps" ? stepsName(id, steps, plan, words) : names.get(id)?.(words);
  return { graph: plan.nodes, words, leaf, label: gradeLabel(plan) };
}

/** For the same formula with numbers: “40 − 1 × 4”. */
export function inNumbers(account: Account, words: Words): Sheet {
  const { plan, names } = account;
  const leaf = (id: NodeId, node: Node): string | undefined => (names.has(id) || isWhole(node) ? termValue(id, account, words) : undefined);
  return { graph: plan.nodes, words, leaf, label: gradeLabel(plan) };
}

/** What has no parts worth showing: a formula in numbers has its value. */
function isWhole({ kind }: Node): boolean {
  return whole.has(kind);
}

const whole: ReadonlySet<Node["kind"]> = new Set([
  "person",
  "months",
  "days",
  "entry",
  "revised-entry",
  "period-share",
  "period-day",
  "aggregate",
  "past",
  "steps",
  "part",
  "settle",
  "headcount",
  "group",
  "distribution",
  "pool",
  "limit",
]);

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
