import type { Clause, Policy as WrittenPolicy } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { groupOf } from "../expressions/group.ts";
import type { Scope } from "../expressions/scope.ts";
import type { Policy } from "../types/metric.ts";

type PolicyClause = Extract<Clause, { readonly policy: WrittenPolicy }>;

/** What is done where the value is missing or not applicable; undefined where nothing is said or it was reported. */
export function policyOf(
  clauses: readonly Clause[],
  kind: PolicyClause["kind"],
  extra: boolean,
  scope: Pick<Scope, "people" | "surface" | "report" | "partial">,
): Policy | undefined {
  const clause = clauses.find((each): each is PolicyClause => each.kind === kind);
  if (!clause) return undefined;
  const { policy, span } = clause;
  if (policy.kind === "average") {
    const of = groupOf(policy.of, scope);
    return of && { kind: "average", of, span };
  }
  if (extra && needsWeight[policy.kind]) {
    scope.report(finding("full-of-nothing", span, {}));
    return undefined;
  }
  return { ...policy, span };
}

/** Full points, and a weight that others take over, are a weight's. */
const needsWeight = { block: false, zero: false, full: true, rescale: true } as const satisfies Record<
  Exclude<WrittenPolicy["kind"], "average">,
  boolean
>;
