import { finding } from "../../../diagnostics/catalogue.ts";
import type { DraftScheme } from "../../draft.ts";
import { totalDomain } from "../../total-range.ts";
import type { Expression } from "../../types/expression.ts";
import type { Check } from "../check.ts";

/** What a pool is shared by is not negative: who has less than nothing would pay in. */
export const poolShares: Check = (scheme) =>
  scheme.pays.flatMap(({ name, rule }) => {
    if (rule?.kind !== "pool") return [];
    const part = negativePart(rule.pool.by, scheme);
    return part ? [finding("pool-share-negative", part.span, { pool: name })] : [];
  });

/** What can make it negative; of several of which the most counts, one that cannot be is enough. */
function negativePart(expression: Expression, scheme: DraftScheme): Expression | undefined {
  if (isNegative(expression, scheme)) return expression;
  const parts = partsGiving(expression).map((part) => negativePart(part, scheme));
  return expression.kind === "maximum" && parts.includes(undefined) ? undefined : parts.find((part) => part !== undefined);
}

function isNegative(part: Expression, scheme: DraftScheme): boolean {
  if (part.kind === "total") return (totalDomain(scheme).low?.value.n ?? -1n) < 0n;
  if (part.kind === "metric" && part.part === "points") {
    const floor = scheme.metrics.find(({ name }) => name === part.name)?.floor;
    return floor !== undefined && (floor.value?.n ?? -1n) < 0n;
  }
  if (part.kind === "constant") return part.value.n < 0n;
  return part.kind === "negate" || (part.kind === "arithmetic" && part.op === "-");
}

/** The parts whose sign the whole takes over; a condition gives nothing. */
function partsGiving(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "maximum":
    case "minimum":
      return expression.of;
    case "arithmetic":
      return [expression.left, expression.right];
    case "if":
      return [expression.then, expression.otherwise];
    case "round":
    case "floor":
    case "ceil":
      return [expression.of];
    default:
      return [];
  }
}
