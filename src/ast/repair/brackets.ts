import { type Concept, hasRole } from "../../../grammar/words/concepts.ts";
import { bodyOf } from "../../../grammar/words/statements.ts";
import { conceptsOf } from "../../../grammar/words.ts";
import type { Frame } from "../trial.ts";
import { type Change, type Unreadable, wordsOf } from "./change.ts";

/** sum crm.amount: what is calculated with stands in brackets. */
export function bracketChanges({ clause }: Unreadable, { statement }: Frame): readonly Change[] {
  const body = bodyOf(statement);
  return wordsOf(clause).flatMap(({ text, start, end }) => {
    const [of] = /^ ?[\p{L}_][\p{L}\p{N}_.]*/u.exec(clause.slice(end)) ?? [];
    if (of === undefined || !conceptsOf(text, body)?.some(isCalculation)) return [];
    return [{ kind: "brackets", start, end: end + of.length, text: `${text}(${of.trim()})`, doubt: 0 }];
  });
}

function isCalculation(concept: Concept): boolean {
  return hasRole(concept, "function") || (hasRole(concept, "noun") && concept !== "Base");
}
