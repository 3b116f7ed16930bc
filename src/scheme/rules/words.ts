import type { AwardClause, Place } from "../../ast/nodes/award.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { all } from "../clauses/pick.ts";
import { textValues } from "../expressions/text-values.ts";
import { unknownName } from "../names/suggest.ts";
import type { BandResult, WordRow } from "../types/rule.ts";
import { withAdded } from "./added.ts";
import { type Placed, resultPoints } from "./awards.ts";
import type { ReadRule, RuleContext } from "./context.ts";

/** 非常满意：120分，满意：100分: points by what a text column says. */
export function readWords(context: RuleContext): ReadRule | undefined {
  const { clauses, quantities, scope, span } = context;
  const [stray] = all(clauses, "slope");
  if (stray) {
    scope.report(finding("steps-on-words", stray.span, { metric: context.name }));
    return undefined;
  }
  const known = quantities.measure && textValues(quantities.measure, scope);
  const placed = all(clauses, "award").map(placedOf);
  if (placed.includes(undefined)) return undefined; // half an award is the parser's finding
  const rows = withAdded(
    placed.filter((award) => award !== undefined),
    context,
  )?.map((award) => readRow(award, known, context));
  const read = rows?.filter((row) => row !== undefined);
  return read && read.length === rows?.length ? { rule: { kind: "words", rows: read, span } } : undefined;
}

function placedOf(award: AwardClause): Placed<Place> | undefined {
  const { place, result } = award;
  return place && result && { award, place, result };
}

function readRow(
  { award, place, result }: Placed<Place>,
  known: ReadonlyMap<string, string> | undefined,
  context: RuleContext,
): WordRow | undefined {
  const { span } = award;
  if (award.when) {
    context.scope.report(finding("condition-beside-steps", award.span, { metric: context.name }));
    return undefined;
  }
  if (place.kind !== "named" && place.kind !== "otherwise") {
    context.scope.report(finding("steps-on-words", place.span, { metric: context.name }));
    return undefined;
  }
  const names = place.kind === "named" ? place.names : [];
  const unknown = names.find(({ text }) => known && !known.has(text));
  if (unknown && known) {
    context.scope.report(unknownName("value", unknown, [...known.keys()], context.scope.surface));
    return undefined;
  }
  const points = resultPoints(result, award, context);
  const gives: BandResult | undefined = points && { kind: "points", points };
  return gives && { texts: names.map(({ text }) => text), otherwise: place.kind === "otherwise", result: gives, span };
}
