import type { Bilingual, Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { isWithin, type Span } from "../text/source.ts";

const again: Bilingual = { en: "here too", zh: "这里也是" };

/**
 * One finding a mistake: what a scheme takes over from another is shown once,
 * and a name that is missing once is one finding with every place that uses it.
 */
export function once(found: readonly Diagnostic[], statements: readonly Span[] = []): readonly Diagnostic[] {
  const first = new Map<string, { readonly diagnostic: Diagnostic; readonly others: Place[] }>();
  for (const diagnostic of found) {
    const key = keyOf(diagnostic, statements);
    const seen = first.get(key);
    if (!seen) first.set(key, { diagnostic, others: [] });
    else if (diagnostic.place && keys[diagnostic.code]) seen.others.push(diagnostic.place);
  }
  return [...first.values()].map(({ diagnostic, others }) => withOthers(diagnostic, others));
}

/** What makes two findings of a code one mistake: a name that is missing, one way of writing throughout a file. */
const keys: Readonly<Record<string, (found: Diagnostic, statements: readonly Span[]) => readonly unknown[]>> = {
  "unknown-name": ({ slots }) => [slots.kind, slots.name],
  "share-or-amount": ({ place }) => [place?.file],
  "rate-or-amount": ({ place }, statements) => [statementAt(place, statements) ?? place],
  "percent-of-total": ({ place }) => [place?.file],
  "percent-or-fraction": ({ place }, statements) => [statementAt(place, statements) ?? place],
};

function statementAt(place: Place | undefined, statements: readonly Span[]): Span | undefined {
  return place && "start" in place ? statements.find((statement) => isWithin(place, statement)) : undefined;
}

function keyOf(found: Diagnostic, statements: readonly Span[]): string {
  const { code, place, slots } = found;
  return JSON.stringify([code, keys[code]?.(found, statements) ?? [place, slots]]);
}

function withOthers(diagnostic: Diagnostic, others: readonly Place[]): Diagnostic {
  const places = new Map(others.map((place) => [JSON.stringify(place), place]));
  places.delete(JSON.stringify(diagnostic.place));
  if (places.size === 0) return diagnostic;
  return { ...diagnostic, related: [...(diagnostic.related ?? []), ...[...places.values()].map((place) => ({ place, note: again }))] };
}
