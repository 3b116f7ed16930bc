import type { Clause, Policy } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Report } from "../report.ts";

type PolicyClause = Extract<Clause, { readonly policy: Policy }>;

/** What is done where the value is missing or not applicable; undefined where nothing is said or it was reported. */
export function policyOf(
  clauses: readonly Clause[],
  kind: PolicyClause["kind"],
  extra: boolean,
  { report }: { readonly report: Report },
): Policy | undefined {
  const clause = clauses.find((each): each is PolicyClause => each.kind === kind);
  if (!clause) return undefined;
  const { policy, span } = clause;
  if (policy.kind === "average") {
    report(finding("not-computed", span, { what: { en: "an average of others for what is missing", zh: "以他人平均补缺" } }));
    return undefined;
  }
  if (extra && needsWeight[policy.kind]) {
    report(finding("full-of-nothing", span, {}));
    return undefined;
  }
  return policy;
}

/** Full points, and a weight that others take over, are a weight's. */
const needsWeight = { block: false, zero: false, full: true, rescale: true } as const satisfies Record<
  Exclude<Policy["kind"], "average">,
  boolean
>;
