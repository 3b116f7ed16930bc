import type { Source } from "../text/source.ts";
import type { Diagnostic } from "./diagnostic.ts";

export type Fix = NonNullable<Diagnostic["fix"]>;

/** Texts with fixes in them, and which fixes: of two that overlap the first. Spans are about the texts as they were. */
export type FixedTexts = { readonly sources: readonly Source[]; readonly applied: readonly Fix[] };

export function applyFixes(sources: readonly Source[], fixes: readonly Fix[]): FixedTexts {
  const each = sources.map((source) => applyTo(source, fixes));
  return { sources: each.map(({ source }) => source), applied: each.flatMap(({ applied }) => applied) };
}

function applyTo(source: Source, fixes: readonly Fix[]): { readonly source: Source; readonly applied: readonly Fix[] } {
  const own = fixes.filter(({ span }) => span.file === source.file).toSorted((a, b) => a.span.start - b.span.start);
  const applied: Fix[] = [];
  let text = "";
  let from = 0;
  for (const fix of own) {
    if (fix.span.start < from) continue;
    text += source.text.slice(from, fix.span.start) + fix.text;
    from = fix.span.end;
    applied.push(fix);
  }
  return { source: { ...source, text: text + source.text.slice(from) }, applied };
}
