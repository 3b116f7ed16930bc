import { everyPart } from "../expressions/walk.ts";
import type { Expression } from "../types/expression.ts";
import type { PayRule } from "../types/pay.ts";
import type { Scheme } from "../types/scheme.ts";

/** What only one scheme knows. */
const ofOneScheme: ReadonlySet<Expression["kind"]> = new Set([
  "metric",
  "weight",
  "section",
  "coefficient",
  "aggregate",
  "column",
  "past",
  "past-grade",
]);

export function isOfOneScheme({ kind }: Expression): boolean {
  return ofOneScheme.has(kind);
}

/** Whether a figure is known under every scheme. */
export function isShared(expression: Expression): boolean {
  return everyPart(expression).every((part) => !isOfOneScheme(part) && !(part.kind === "group" && part.in.kind === "scheme"));
}

/** What is the same wherever it stands. */
export function markOf(operation: unknown): string {
  return JSON.stringify(operation, (key, value: unknown) => {
    if (key === "span" || key === "unit") return undefined;
    return typeof value === "bigint" ? `${value}n` : value;
  });
}

type PoolRule = Extract<PayRule, { readonly kind: "pool" }>;

/** The mark of a pool that all schemes share who say the same of it; undefined where it is shared under one scheme alone. */
export function markOfPool({ pool }: PoolRule, { name, round }: Pick<Scheme["pays"][number], "name" | "round">): string | undefined {
  const { amount, in: among, by } = pool;
  return among.kind !== "scheme" && isShared(amount) && isShared(by) ? markOf({ name, pool, round }) : undefined;
}
