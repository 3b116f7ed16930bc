import type { DraftScheme } from "./draft.ts";
import { everyPart } from "./expressions/walk.ts";
import type { Expression } from "./types/expression.ts";
import type { SourceContract } from "./types/source.ts";

/** Sources from which something is computed to date keep their rows of earlier months. */
export function sourcesToDate(sources: readonly SourceContract[], schemes: readonly DraftScheme[]): readonly SourceContract[] {
  const read = new Set(schemes.flatMap(readToDate).flatMap(everyPart).flatMap(sourceOf));
  return sources.map((source) => (read.has(source.name) ? { ...source, toDate: true } : source));
}

function readToDate({ metrics, coefficients, pays }: DraftScheme): readonly Expression[] {
  const measured = [...metrics, ...coefficients].flatMap(({ toDate, measure, target }) =>
    toDate ? [measure, target?.kind === "expression" ? target.of : undefined] : [],
  );
  const paid = pays.flatMap(({ rule }) => (rule?.kind === "tiers" && rule.tiers.toDate ? [rule.tiers.of, rule.tiers.by] : []));
  return [...measured, ...paid].filter((expression) => expression !== undefined);
}

function sourceOf(part: Expression): readonly string[] {
  return part.kind === "aggregate" ? [part.source] : [];
}
