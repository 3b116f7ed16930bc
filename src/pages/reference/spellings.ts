import type { Concept } from "../../../grammar/words/concepts.ts";
import { expansions as expansionsEn } from "../../../grammar/words/en.ts";
import { unitWords } from "../../../grammar/words/units.ts";
import { wellKnownNames } from "../../../grammar/words/well-known.ts";
import { expansions as expansionsZh } from "../../../grammar/words/zh.ts";
import { statements, wellKnown, words } from "../../../grammar/words.ts";
import type { StatementKind } from "../../ast/nodes/file.ts";
import { unitEntries } from "../../documents/reference/coverage.ts";
import type { EntryId } from "../../documents/reference/families.ts";
import { wordEntries } from "../../documents/reference/words.ts";
import type { Language } from "../words.ts";
import type { Spelling } from "./view.ts";

const expansions = { en: expansionsEn, zh: expansionsZh };
const HAN = /\p{Script=Han}/u;

/** How the words of an entry are written in a language: from the word table, so that the list cannot go stale. */
export function spellingsOf(entry: EntryId, language: Language): readonly Spelling[] {
  return table[language].get(entry) ?? [];
}

/** All spellings of a language with their entries. */
export function spelledEntries(language: Language): ReadonlyMap<EntryId, readonly Spelling[]> {
  return table[language];
}

const table: Readonly<Record<Language, ReadonlyMap<EntryId, readonly Spelling[]>>> = { en: tableOf("en"), zh: tableOf("zh") };

function tableOf(language: Language): ReadonlyMap<EntryId, readonly Spelling[]> {
  const found = new Map<EntryId, Spelling[]>();
  const put = (entry: EntryId, [word, ...others]: readonly string[]): void => {
    if (word !== undefined) found.set(entry, [...(found.get(entry) ?? []), { word, others }]);
  };
  for (const kind of Object.keys(statements[language]) as StatementKind[]) put(`statements/${kind}`, statements[language][kind]);
  for (const concept of Object.keys(wordEntries) as Concept[]) put(wordEntries[concept], words[language][concept]);
  for (const [entry, spellings] of expanded(language)) put(entry, spellings);
  for (const [entry, spellings] of unitSpellings(language)) put(entry, spellings);
  for (const name of wellKnownNames) put("data/well-known", wellKnown[language][name]);
  return found;
}

/** Words that stand for several at once, such as 每超 and 达标: with the target where they name it, else with their first. */
function expanded(language: Language): ReadonlyMap<EntryId, readonly string[]> {
  const byMeaning = Map.groupBy(Object.entries(expansions[language]), ([, concepts]) => concepts.join());
  const entries = new Map<EntryId, readonly string[]>();
  for (const spellings of byMeaning.values()) {
    const [, concepts] = spellings[0] ?? ["", []];
    const first = concepts[0];
    if (first === undefined) continue;
    const entry: EntryId = concepts.includes("Target") ? "places/target" : wordEntries[first];
    entries.set(entry, [...(entries.get(entry) ?? []), ...spellings.map(([spelling]) => spelling)]);
  }
  return entries;
}

/** Units by kind; 元 is listed on Chinese pages and CNY on both. */
function unitSpellings(language: Language): ReadonlyMap<EntryId, readonly string[]> {
  const entries = new Map<EntryId, readonly string[]>();
  for (const [spelling, { kind }] of Object.entries(unitWords)) {
    if ((language === "zh") !== HAN.test(spelling)) continue;
    entries.set(unitEntries[kind], [...(entries.get(unitEntries[kind]) ?? []), spelling]);
  }
  return entries;
}
