import type { Clause } from "../../ast/nodes/clause.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import { quantityOf } from "../units/figure.ts";

/** What the clauses of a rule call what they count, one by one: 起 in 每有1起扣2分. Undefined where they say nothing, or different things. */
export function nounSaid(clauses: readonly Clause[], nouns: ReadonlySet<string>): string | undefined {
  const said = new Set(figuresIn(clauses).flatMap((figure) => nounOf(figure, nouns) ?? []));
  const [only, ...others] = said;
  return others.length === 0 ? only : undefined;
}

function nounOf(figure: Figure, nouns: ReadonlySet<string>): string | undefined {
  const quantity = figure.unit && quantityOf(figure, nouns);
  return quantity?.kind === "unit" && quantity.unit.kind === "count" ? quantity.unit.noun : undefined;
}

function figuresIn(value: unknown): readonly Figure[] {
  if (Array.isArray(value)) return value.flatMap(figuresIn);
  if (typeof value !== "object" || value === null) return [];
  return "kind" in value && value.kind === "figure" ? [value as Figure] : Object.values(value).flatMap(figuresIn);
}
