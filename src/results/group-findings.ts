import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { isAbsent, type MissingReason } from "../evaluator/reference/value.ts";
import type { Placed } from "../people/placed.ts";
import type { Plan } from "../plan/plan.ts";
import { resultNodes } from "../plan/results.ts";
import type { Span } from "../text/source.ts";
import type { Account } from "./explanation/account.ts";
import { nodeAt, termText } from "./explanation/formula.ts";
import { figureIn, groupName } from "./explanation/group-name.ts";
import { namesOf } from "./explanation/names.ts";
import { inNames } from "./explanation/sheets.ts";
import { whyNot } from "./explanation/why-not.ts";
import { both } from "./words/both.ts";

type OfGroup = Extract<MissingReason, { readonly kind: "held" | "amounts-differ" }>;

/** Why a whole group has no result: with a place it is a finding of the run, without one a reason of a person. */
export function groupFinding({ kind, node: id }: OfGroup, account: Account, place?: Span): Diagnostic {
  const node = nodeAt(account.plan.nodes, id);
  const figure = figureIn(node.kind === "limit" ? node.within : id, account);
  const group = both((words) => (figure ? groupName(figure.id, figure.node, account, words) : words.groups.everyone));
  if (kind === "held")
    return finding("limit-holds", place, { group, why: whyNot(node.kind === "limit" ? node.within : undefined, account) });
  const what = both((words) => (node.kind === "pool" ? termText(node.amount, inNames(account, words)) : ""));
  return finding("pool-amounts-differ", place, { group, what });
}

/** What keeps whole groups from their results, once a group. */
export function groupFindings(evaluations: ReadonlyMap<Placed, Evaluation>, plans: ReadonlyMap<string, Plan>): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const [placed, evaluation] of evaluations) {
    const plan = "scheme" in placed ? plans.get(placed.scheme) : undefined;
    if (!plan) continue;
    for (const reason of resultNodes(plan).flatMap((id) => reasonsOfGroup(evaluation, id))) {
      const { span } = nodeAt(plan.nodes, reason.node);
      const each = groupFinding(reason, { plan, evaluation, names: namesOf(plan) }, span);
      found.set(JSON.stringify([each.code, span, each.slots]), each);
    }
  }
  return [...found.values()];
}

function reasonsOfGroup({ values }: Evaluation, id: number): readonly OfGroup[] {
  const value = values[id];
  if (value === undefined || !isAbsent(value) || value.kind !== "missing") return [];
  return value.reasons.filter((reason): reason is OfGroup => reason.kind === "held" || reason.kind === "amounts-differ");
}
