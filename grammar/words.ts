import { bodyOnly, type Concept, concepts } from "./words/concepts.ts";
import { expansions as expansionsEn } from "./words/en/expansions.ts";
import { en, statements as statementsEn, wellKnown as wellKnownEn } from "./words/en.ts";
import { type Body, type StatementWord, statementWords } from "./words/statements.ts";
import { simplified } from "./words/traditional.ts";
import { type WellKnown, wellKnownNames } from "./words/well-known.ts";
import { expansions as expansionsZh } from "./words/zh/expansions.ts";
import { statements as statementsZh, wellKnown as wellKnownZh, zh } from "./words/zh.ts";

/** The two ways to write a scheme. */
export type Surface = "en" | "zh";

/** Every spelling of every concept; the first of a list is the canonical one. */
export const words = { en, zh } satisfies Record<Surface, Record<Concept, readonly string[]>>;
export const statements = { en: statementsEn, zh: statementsZh } satisfies Record<Surface, Record<StatementWord, readonly string[]>>;
export const wellKnown = { en: wellKnownEn, zh: wellKnownZh } satisfies Record<Surface, Record<WellKnown, readonly string[]>>;

const bySpelling = new Map<string, readonly Concept[]>();
/** Words that are words in one kind of statement alone, and free as names elsewhere. */
const byBody: Readonly<Record<Body, Map<string, readonly Concept[]>>> = {
  rule: new Map(),
  total: new Map(),
  limit: new Map(),
  table: new Map(),
  example: new Map(),
  source: new Map(),
  publish: new Map(),
  targets: new Map(),
};
const byStatement = new Map<string, { readonly word: StatementWord; readonly surface: Surface }>();
const byWellKnown = new Map<string, WellKnown>();

for (const surface of ["en", "zh"] as const) {
  for (const concept of Object.keys(concepts) as Concept[]) {
    const only = bodyOnly(concept);
    for (const spelling of words[surface][concept]) (only ? byBody[only] : bySpelling).set(spelling, [concept]);
  }
  for (const word of statementWords) {
    for (const spelling of statements[surface][word]) byStatement.set(spelling, { word, surface });
  }
  for (const name of wellKnownNames) {
    for (const spelling of wellKnown[surface][name]) byWellKnown.set(spelling, name);
  }
}
for (const table of [expansionsEn, expansionsZh]) {
  for (const [spelling, expansion] of Object.entries(table)) bySpelling.set(spelling, expansion);
}

const CAPITAL = /[A-Z]/u;

/** How a word is looked up: Latin without regard to case, Han in simplified characters. Keeps the length. */
export function keyOf(spelling: string): string {
  return simplified(CAPITAL.test(spelling) ? spelling.replace(/[A-Z]/gu, (letter) => letter.toLowerCase()) : spelling);
}

/** The concepts a spelling stands for in a statement of this body, in order: one, or several (每超 is per, over). */
export function conceptsOf(spelling: string, body: Body): readonly Concept[] | undefined {
  const key = keyOf(spelling);
  return byBody[body].get(key) ?? bySpelling.get(key);
}

/** Which statement a word at the left margin begins. */
export function statementOf(spelling: string): { readonly word: StatementWord; readonly surface: Surface } | undefined {
  return byStatement.get(keyOf(spelling));
}

/** The English name of a well-known column, whichever surface it is written in. */
export function wellKnownOf(spelling: string): WellKnown | undefined {
  return byWellKnown.get(keyOf(spelling));
}

const allSpellings: Readonly<Record<Surface, readonly string[]>> = {
  en: [...Object.values(words.en).flat(), ...Object.keys(expansionsEn)],
  zh: [...Object.values(words.zh).flat(), ...Object.keys(expansionsZh)],
};

/** Every spelling of a surface that a clause may hold, for "did you mean". */
export function clauseSpellings(surface: Surface): readonly string[] {
  return allSpellings[surface];
}

/** Every spelling of a surface that may begin a statement. */
export function statementSpellings(surface: Surface): readonly string[] {
  return Object.values(statements[surface]).flat();
}

/** How many words the longest phrase has: `one row per`. */
export const longestPhrase = Math.max(...[...bySpelling.keys()].map((spelling) => spelling.split(" ").length));

/** How many characters the longest spelling without spaces has. */
export const longestRun = Math.max(...[...bySpelling.keys(), ...byWellKnown.keys()].map((spelling) => spelling.length));
