import { clauseSpellings, type Surface, wellKnownOf } from "../../grammar/words.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest, onlyNearest } from "../text/nearest.ts";
import { type Source, type Span, spanning } from "../text/source.ts";
import type { Loose } from "./from-cst/unjoined.ts";

type Key = Extract<Loose, { kind: "key" }>;

/** Names in a row that the statement has no place for, as one, and without what goes on with them: `one row pre person, month` is one mistake. */
export function withRunsOfKeys<Part extends { readonly kind: string; readonly span: Span }>(
  { text }: Source,
  parts: readonly (Part | Key)[],
): readonly (Part | Key)[] {
  const runs: (Part | Key)[] = [];
  for (const part of parts) {
    const before = runs.at(-1);
    const between = before?.kind === "key" && part.kind === "key" ? text.slice(before.span.end, part.span.start).trim() : undefined;
    if (between === "" && before) runs.splice(-1, 1, { ...before, span: spanning(before.span, part.span) });
    else if (between === undefined || !/^[,，]$/u.test(between)) runs.push(part);
  }
  return runs;
}

/** How data says what one of its rows is, whole; nobody says there what a row is not. */
const rowsOf: Readonly<Record<Surface, readonly string[]>> = {
  en: ["one row per", "events", "earlier results"],
  zh: ["每人一行", "每人每月一行", "每人每季度一行", "每人每年一行", "流水"],
};

/** The words that one of a row of names, or several together, are nearest to; the longest first. */
export function looseWords({ file, text }: Source, surface: Surface, span: Span, words: Bilingual): Diagnostic {
  const written = text.slice(span.start, span.end);
  if (wellKnownOf(written) !== undefined) {
    const meant = `${written} "${written}"`;
    return finding("written-otherwise", span, { written, meant }, { fix: { span, text: meant } });
  }
  const known = [...rowsOf[surface], ...clauseSpellings(surface)];
  for (const { from, to } of stretchesOf(written)) {
    const word = written.slice(from, to);
    const near = known.includes(word) || isShort(word) ? undefined : nearest(word, known);
    if (near === undefined) continue;
    const place = { file, start: span.start + from, end: span.start + to };
    const certain = rowsOf[surface].includes(near) ? near : onlyNearest(word, known);
    return finding("misspelt-clause", place, { word, near }, certain === undefined ? {} : { fix: { span: place, text: certain } });
  }
  return finding("no-list-before", span, { text: written, words });
}

/** So short that it is near to anything. */
function isShort(word: string): boolean {
  return /^[\p{Script=Latin}]{1,3}$/u.test(word);
}

type Stretch = { readonly from: number; readonly to: number };

function stretchesOf(text: string): readonly Stretch[] {
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
  const stretches = words.flatMap(({ from }, first) => words.slice(first).map(({ to }) => ({ from, to })));
  return stretches.toSorted((a, b) => b.to - b.from - (a.to - a.from));
}
