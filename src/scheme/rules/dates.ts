import type { Clause } from "../../ast/nodes/clause.ts";
import type { RuleContext } from "./context.ts";

/** Of a rule by dates, the clause that would take a share or a rate of them: they have an order and days between, and no more. */
export function strangerToDates({ clauses, quantities }: Pick<RuleContext, "clauses" | "quantities">): Clause | undefined {
  return quantities.measure?.unit.kind === "date" ? clauses.find(takesShares) : undefined;
}

function takesShares(clause: Clause): boolean {
  if (clause.kind === "award") return clause.result?.kind === "proportional";
  return clause.kind === "proportional" || clause.kind === "rated" || clause.kind === "tiers";
}
