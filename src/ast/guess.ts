import { clauseSpellings, conceptsOf, statementOf, statementSpellings } from "../../grammar/words.ts";
import { nearest, onlyNearest } from "../text/nearest.ts";
import { statementMeant } from "./meant.ts";

const surfaces = ["en", "zh"] as const;

/** Statement words first: of two equally near words the first is taken. */
const spellings = surfaces.flatMap(statementSpellings).concat(surfaces.flatMap(clauseSpellings));

/** The statement word that a word at the margin meant; none where it is nearer to a clause word, or is one. */
export function nearStatement(word: string): string | undefined {
  const everyday = statementMeant(word);
  if (everyday !== undefined || conceptsOf(word, "rule")) return everyday;
  const near = nearest(word, spellings);
  return near !== undefined && statementOf(near) ? near : undefined;
}

/** The same, where no other word is as near. */
export function certainStatement(word: string): string | undefined {
  const near = nearStatement(word);
  return near !== undefined && (statementMeant(word) === near || onlyNearest(word, spellings) === near) ? near : undefined;
}
