import type { Bilingual, Diagnostic, Place } from "../diagnostics/diagnostic.ts";

const again: Bilingual = { en: "used here too", zh: "这里也用到" };

/**
 * One finding a mistake: what a scheme takes over from another is shown once,
 * and a name that is missing once is one finding with every place that uses it.
 */
export function once(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map<string, { readonly diagnostic: Diagnostic; readonly others: Place[] }>();
  for (const diagnostic of found) {
    const seen = first.get(keyOf(diagnostic));
    if (!seen) first.set(keyOf(diagnostic), { diagnostic, others: [] });
    else if (diagnostic.place && diagnostic.code === "unknown-name") seen.others.push(diagnostic.place);
  }
  return [...first.values()].map(({ diagnostic, others }) => withOthers(diagnostic, others));
}

function keyOf({ code, place, slots }: Diagnostic): string {
  return JSON.stringify(code === "unknown-name" ? [code, slots.kind, slots.name] : [code, place, slots]);
}

function withOthers(diagnostic: Diagnostic, others: readonly Place[]): Diagnostic {
  const places = new Map(others.map((place) => [JSON.stringify(place), place]));
  places.delete(JSON.stringify(diagnostic.place));
  if (places.size === 0) return diagnostic;
  return { ...diagnostic, related: [...(diagnostic.related ?? []), ...[...places.values()].map((place) => ({ place, note: again }))] };
}
