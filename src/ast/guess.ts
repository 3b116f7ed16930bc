import type { StatementWord } from "../../grammar/words/statements.ts";
import { clauseSpellings, conceptsOf, statementOf, statementSpellings } from "../../grammar/words.ts";
import { nearest } from "../text/nearest.ts";

const surfaces = ["en", "zh"] as const;

/** The statement that a misspelt word at the margin meant; none where it is nearer to a clause word, or is one. */
export function guessStatement(word: string): StatementWord | undefined {
  const spelling = nearStatement(word);
  return spelling === undefined ? undefined : statementOf(spelling)?.word;
}

export function nearStatement(word: string): string | undefined {
  if (conceptsOf(word, "rule")) return undefined;
  const near = nearest(
    word,
    surfaces.flatMap((surface) => [...statementSpellings(surface), ...clauseSpellings(surface)]),
  );
  return near !== undefined && statementOf(near) ? near : undefined;
}
