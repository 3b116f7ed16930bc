import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Draft, DraftPay, DraftScheme } from "../draft.ts";
import { everyPart } from "../expressions/walk.ts";
import { peopleSource } from "../people-source.ts";
import type { Expression } from "../types/expression.ts";

/** Every source is read by some scheme; the one of the people always is. */
export function sourceUnused({ sources, sourcesWhole, schemes }: Draft): readonly Diagnostic[] {
  // What could not be read may be what the source is for.
  if (!sourcesWhole || !schemes.every(({ whole }) => whole)) return [];
  const used = new Set([peopleSource(sources)?.name, ...schemes.flatMap(sourcesOf)]);
  return sources.filter(({ name }) => !used.has(name)).map(({ name, span }) => finding("source-unused", span, { source: name }));
}

function sourcesOf({ metrics: scored, coefficients, vetoes, outcomes, grades, total, pays }: DraftScheme): readonly string[] {
  const metrics = [...scored, ...coefficients];
  const rated = metrics.flatMap(({ rule }) => (rule?.kind === "rated" && rule.ratings.kind === "source" ? [rule.ratings.source] : []));
  const expressions = [
    ...metrics.flatMap(({ measure, target, rule, zeroWhen }) => [
      measure,
      target?.kind === "expression" ? target.of : undefined,
      rule?.kind === "points" ? rule.expression : undefined,
      zeroWhen?.condition,
    ]),
    ...[...vetoes, ...outcomes].map(({ when }) => when),
    ...grades.map(({ when }) => when),
    total.expression,
    ...pays.flatMap(({ base, rule }) => [base, ...payExpressions(rule)]),
  ].filter((expression) => expression !== undefined);
  return [...rated, ...expressions.flatMap(everyPart).flatMap(sourceOf)];
}

function payExpressions(rule: DraftPay["rule"]): readonly (Expression | undefined)[] {
  switch (rule?.kind) {
    case "tiers":
      return [rule.tiers.of, rule.tiers.by];
    case "expression":
      return [rule.expression];
    case "shape":
      return [rule.reads];
    case undefined:
      return [];
  }
}

function sourceOf(part: Expression): readonly string[] {
  return part.kind === "aggregate" || part.kind === "past" ? [part.source] : [];
}
