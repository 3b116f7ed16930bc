import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Draft, DraftScheme } from "../draft.ts";
import { everyPart } from "../expressions/walk.ts";
import { peopleSource } from "../people-source.ts";
import type { Expression } from "../types.ts";

/** Every source is read by some scheme; the one of the people always is. */
export function sourceUnused({ sources, schemes }: Draft): readonly Diagnostic[] {
  // What could not be read may be what the source is for.
  if (!schemes.every(({ whole }) => whole)) return [];
  const used = new Set([peopleSource(sources)?.name, ...schemes.flatMap(sourcesOf)]);
  return sources.filter(({ name }) => !used.has(name)).map(({ name, span }) => finding("source-unused", span, { source: name }));
}

function sourcesOf({ metrics, pays }: DraftScheme): readonly string[] {
  const rated = metrics.flatMap(({ rule }) => (rule?.kind === "rated" && rule.ratings.kind === "source" ? [rule.ratings.source] : []));
  const expressions = [
    ...metrics.flatMap(({ measure, target, rule, zeroWhen }) => [
      measure,
      target?.kind === "expression" ? target.of : undefined,
      rule?.kind === "points" ? rule.expression : undefined,
      zeroWhen?.condition,
    ]),
    ...pays.map(({ base }) => base),
  ].filter((expression) => expression !== undefined);
  return [...rated, ...expressions.flatMap(everyPart).flatMap(sourceOf)];
}

function sourceOf(part: Expression): readonly string[] {
  return part.kind === "aggregate" ? [part.source] : [];
}
