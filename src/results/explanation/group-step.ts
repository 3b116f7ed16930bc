import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { valueAt } from "../../evaluator/reference/evaluate.ts";
import type { GroupTrace } from "../../evaluator/reference/evaluation.ts";
import { isNumber } from "../../evaluator/reference/value.ts";
import type { Together } from "../../plan/group-operation.ts";
import { type GroupNode, isGroupNode } from "../../plan/layers.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { Stage } from "../../plan/plan.ts";
import type { Step } from "../types.ts";
import { both } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { formulaText, nodeAt } from "./formula.ts";
import { groupName } from "./group-name.ts";
import type { RuleLine } from "./rule-lines.ts";
import { inNames } from "./sheets.ts";
import { gradeLabel, isHidden, saidValue } from "./values.ts";

/** The step of the result that a figure is for. */
type GroupStepOf = { readonly stage: Stage; readonly title: (words: Words) => string };

/** A figure over people that a result hangs on, told by itself: what it came to, and of how many. */
export function groupStep(id: NodeId, of: GroupStepOf, account: Account, rule: RuleLine | undefined): readonly Step[] {
  if (account.names.has(id)) return [];
  const value = valueAt(account.evaluation, id);
  const note = groupNote(id, account);
  return [
    {
      stage: of.stage,
      title: both((words) => words.part(of.title(words), words.groups.title)),
      ...(rule && { rule }),
      formula: both((words) => formulaText(id, inNames(account, words))),
      result: both((words) => (isHidden(id, account) ? words.groups.hidden : saidValue(value, id, account, words))),
      ...(isNumber(value) && !isHidden(id, account) && { value }),
      cells: [],
      notTaken: [],
      ...(note && { note }),
    },
  ];
}

/** The figures over people among nodes; one that stands in several rows is one. */
export function figuresAmong(nodes: readonly NodeId[], { plan }: Account): readonly NodeId[] {
  const found = new Map<Together, NodeId>();
  for (const id of nodes) {
    const node = nodeAt(plan.nodes, id);
    if (isGroupNode(node) && !found.has(node.together)) found.set(node.together, id);
  }
  return [...found.values()];
}

/** The place and of how many, or how many it was taken of: never who the others are. Undefined where nobody else was looked at. */
export function groupNote(id: NodeId, account: Account): Bilingual | undefined {
  const node = nodeAt(account.plan.nodes, id);
  const trace = account.evaluation.groups?.get(id);
  if (!trace || !isGroupNode(node) || node.kind === "headcount") return undefined;
  return both((words) => told(node, trace, groupName(id, node, account, words), account, words));
}

function told(node: GroupNode, { heads, counted, place, moved }: GroupTrace, group: string, { plan }: Account, words: Words): string {
  const { groups } = words;
  if (node.kind === "distribution" && place) {
    if (!moved) return groups.unmoved(place.at, heads);
    const grades = words.either(moved.share.grades.map(gradeLabel(plan)));
    return groups.moved(moved.share.op, grades, moved.count, heads, place.at);
  }
  if (!place) return groups.counted(counted, heads, group);
  const isFromLast = node.kind === "group" && node.fn === "rank-from-last";
  const at = (isFromLast ? groups.placeFromLast : groups.place)(place.at, heads, group);
  return place.level === 0 ? at : words.list([at, groups.level(place.level)]);
}
