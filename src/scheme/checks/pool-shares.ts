import { finding } from "../../diagnostics/catalogue.ts";
import type { DraftScheme } from "../draft.ts";
import { everyPart } from "../expressions/walk.ts";
import { totalDomain } from "../total-range.ts";
import type { Expression } from "../types/expression.ts";
import type { Check } from "./check.ts";

/** What a pool is shared by is not negative: who has less than nothing would pay in. */
export const poolShares: Check = (scheme) =>
  scheme.pays.flatMap(({ name, rule }) => {
    if (rule?.kind !== "pool") return [];
    const part = everyPart(rule.pool.by).find((each) => mayBeNegative(each, scheme));
    return part ? [finding("pool-share-negative", part.span, { pool: name })] : [];
  });

function mayBeNegative(part: Expression, scheme: DraftScheme): boolean {
  if (part.kind === "total") return (totalDomain(scheme).low?.value.n ?? -1n) < 0n;
  if (part.kind === "metric" && part.part === "points") {
    const floor = scheme.metrics.find(({ name }) => name === part.name)?.floor;
    return floor !== undefined && (floor.value?.n ?? -1n) < 0n;
  }
  return part.kind === "negate" || (part.kind === "arithmetic" && part.op === "-");
}
