import { turnsRound } from "./opposite.ts";

/**
 * The candidate a misspelt word most likely meant: fewest edits (a swap of
 * neighbours is one), at most a third of the word's characters but always one,
 * unless it or the candidate is a single character. The first of equals; undefined where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return bestOf(word, candidates)?.candidate;
}

/** The same, where no other candidate is as near, and neither denies what the other says: 发放 is no slip of 不发放. */
export function onlyNearest(word: string, candidates: Iterable<string>): string | undefined {
  const best = bestOf(word, candidates);
  return best?.alone && deniesAlike(best.candidate, word) ? best.candidate : undefined;
}

/** Whether both deny or neither does: a slip may not turn a rule round. */
export function deniesAlike(a: string, b: string): boolean {
  return denials(a) === denials(b);
}

/** 部, 布, 步 and 补 sound as 不 does. */
function denials(text: string): number {
  return text.match(/[不部布步补无未非没]|\b(?:no|not|without)\b/giu)?.length ?? 0;
}

/** A candidate within reach of a word, and by how many edits. */
export type Near = { readonly candidate: string; readonly edits: number };

/** Every candidate within reach, the nearest first; never the word itself. */
export function allNear(word: string, candidates: Iterable<string>): readonly Near[] {
  if (word.length > LONGEST) return [];
  const written = characters(word);
  const found = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > allowance(written.length)) continue;
    const meant = characters(candidate);
    const most = Math.min(allowance(written.length), allowance(meant.length));
    const edits = editDistance(written, meant, most);
    if (edits > 0 && edits <= most && !turnsRound(word, candidate)) found.set(candidate, edits);
  }
  return [...found].map(([candidate, edits]) => ({ candidate, edits })).toSorted((a, b) => a.edits - b.edits);
}

/** The nearest candidate, and whether no other is as near. */
export type Best = { readonly candidate: string; readonly edits: number; readonly alone: boolean };

export function bestOf(word: string, candidates: Iterable<string>): Best | undefined {
  if (word.length > LONGEST) return undefined;
  const written = characters(word);
  let best: Best | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > allowance(written.length)) continue;
    const meant = characters(candidate);
    const most = Math.min(allowance(written.length), allowance(meant.length), best?.edits ?? LONGEST);
    const edits = editDistance(written, meant, most);
    if (edits > most || candidate === best?.candidate || (edits > 0 && turnsRound(word, candidate))) continue;
    best = best?.edits === edits ? { ...best, alone: false } : { candidate, edits, alone: true };
  }
  return best;
}

/** Nobody misspells longer words; comparing them only costs time. */
const LONGEST = 60;

function characters(text: string): readonly string[] {
  return [...text.normalize("NFKC").toLowerCase()];
}

function allowance(length: number): number {
  return length < 2 ? 0 : Math.max(1, Math.floor(length / 3));
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); where they are over `most`, any number over it. */
export function editDistance(a: readonly string[], b: readonly string[], most: number): number {
  let least = 0;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    const fewest = Math.min(...current);
    if (fewest > most && least > most) return fewest;
    least = fewest;
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
