import type { Concept } from "../../../grammar/words/concepts.ts";
import { expansions as expansionsEn } from "../../../grammar/words/en/expansions.ts";
import { unitWords } from "../../../grammar/words/units.ts";
import { wellKnownNames } from "../../../grammar/words/well-known.ts";
import { expansions as expansionsZh } from "../../../grammar/words/zh/expansions.ts";
import { statements, wellKnown, words } from "../../../grammar/words.ts";
import type { StatementKind } from "../../ast/nodes/file.ts";
import { coverage } from "../../documents/reference/coverage.ts";
import type { EntryId } from "../../documents/reference/families.ts";
import { wordEntries } from "../../documents/reference/words.ts";
import type { Language } from "../words.ts";
import type { Spelling } from "./view.ts";

const expansions = { en: expansionsEn, zh: expansionsZh };
const HAN = /\p{Script=Han}/u;

/** Spellings that fit one use of their concept alone. */
const apart: Readonly<Record<string, EntryId>> = {
  向下取整: "functions/floor",
  舍入: "functions/round",
  整步: "scheme/steps",
  第: "places/rank",
};

/** Concepts that say where words in a row are told, wherever they stand among them; else the first concept does. */
const telling: readonly (readonly [readonly Concept[], EntryId])[] = [
  [["Target"], "places/target"],
  [["EitherWay"], "slopes/either-way"],
  [["Per", "Full"], "slopes/per-full"],
  [["AtMost", "Add"], "slopes/at-most"],
  [["AtMost", "Deduct"], "slopes/at-most"],
];

/** How the words of an entry are written in a language: from the word table, so that the list cannot go stale. */
export function spellingsOf(entry: EntryId, language: Language): readonly Spelling[] {
  return table[language].get(entry) ?? [];
}

/** All spellings of a language with their entries. */
export function spelledEntries(language: Language): ReadonlyMap<EntryId, readonly Spelling[]> {
  return table[language];
}

/** Beyond so many ways to write one thing, a few stand for all. */
const [MOST, SHOWN] = [12, 6];

const table: Readonly<Record<Language, ReadonlyMap<EntryId, readonly Spelling[]>>> = { en: tableOf("en"), zh: tableOf("zh") };

function tableOf(language: Language): ReadonlyMap<EntryId, readonly Spelling[]> {
  const found = new Map<EntryId, Spelling[]>();
  const put = (entry: EntryId, [word, ...others]: readonly string[]): void => {
    if (word !== undefined) found.set(entry, [...(found.get(entry) ?? []), { word, others }]);
  };
  for (const kind of Object.keys(statements[language]) as StatementKind[]) put(`statements/${kind}`, statements[language][kind]);
  for (const concept of Object.keys(wordEntries) as Concept[]) {
    const spellings: readonly string[] = words[language][concept];
    put(
      wordEntries[concept],
      spellings.filter((spelling) => !Object.hasOwn(apart, spelling)),
    );
    for (const spelling of spellings) if (apart[spelling]) put(apart[spelling], [spelling]);
  }
  for (const [entry, spellings] of expanded(language)) found.set(entry, [...(found.get(entry) ?? []), folded(spellings)]);
  for (const [entry, spellings] of unitSpellings(language)) put(entry, spellings);
  for (const name of wellKnownNames) put("data/well-known", wellKnown[language][name]);
  return found;
}

/** 变动按日历日, 变动按自然日, 变动按天数 and hundreds of their kind: the usual one and a few. */
function folded([word = "", ...others]: readonly string[]): Spelling {
  return others.length <= MOST ? { word, others } : { word, others: others.slice(0, SHOWN), more: others.length - SHOWN };
}

/** Words that stand for several at once, such as 每超 and 达标, by what they stand for together. */
function expanded(language: Language): readonly (readonly [EntryId, readonly string[]])[] {
  const byMeaning = Map.groupBy(Object.entries(expansions[language]), ([, concepts]) => concepts.join());
  return [...byMeaning.values()].flatMap((spellings) => {
    const [, concepts] = spellings[0] ?? ["", []];
    const entry = entryOf(concepts);
    return entry === undefined ? [] : [[entry, spellings.map(([spelling]) => spelling)]];
  });
}

/** Where words in a row are told. */
function entryOf(concepts: readonly Concept[]): EntryId | undefined {
  const told = telling.find(([needed]) => needed.every((concept) => concepts.includes(concept)));
  const [first] = concepts;
  return told?.[1] ?? (first && wordEntries[first]);
}

/** Units by kind; no unit is another way to write the one before it. */
function unitSpellings(language: Language): readonly (readonly [EntryId, readonly string[]])[] {
  const own = Object.entries(unitWords).filter(([spelling]) => (language === "zh") === HAN.test(spelling));
  return own.map(([spelling, { kind }]) => [coverage.units[kind], [spelling]]);
}
