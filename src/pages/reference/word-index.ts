import type { ClauseKind } from "../../ast/nodes/clause.ts";
import { coverage } from "../../documents/reference/coverage.ts";
import type { Family } from "../../documents/reference/entry.ts";
import { type EntryId, families } from "../../documents/reference/families.ts";
import { clauseNames } from "../../scheme/clauses/names.ts";
import type { Language, Words } from "../words.ts";
import { spelledEntries } from "./spellings.ts";
import type { WordRow } from "./view.ts";

const order = { en: new Intl.Collator("en"), zh: new Intl.Collator("zh-u-co-pinyin") };

/** Every spelling of a language with the entries that tell of it, in the order of a dictionary. */
export function wordIndex(language: Language): readonly WordRow[] {
  const found = new Map<string, Set<EntryId>>();
  for (const [entry, spellings] of spelledEntries(language)) {
    for (const { word, others } of spellings) {
      for (const spelling of [word, ...others]) found.set(spelling, (found.get(spelling) ?? new Set()).add(entry));
    }
  }
  return [...found]
    .map(([word, entries]) => ({ word, entries: [...entries].map((address) => ({ address, title: titleOf(address) })) }))
    .toSorted((a, b) => order[language].compare(a.word, b.word));
}

/** What messages call the clauses, with the entry of each. */
export function clauseIndex(language: Language): readonly WordRow[] {
  const rows = Object.entries(coverage.clauses).map(([kind, address]) => ({
    word: clauseNames[kind as ClauseKind][language],
    entries: [{ address, title: titleOf(address) }],
  }));
  return rows.toSorted((a, b) => order[language].compare(a.word, b.word));
}

function titleOf(address: EntryId): Words {
  const [family = "", entry = ""] = address.split("/");
  const told = (families as Readonly<Record<string, Family>>)[family]?.entries[entry];
  if (!told) throw new RangeError(`the reference has no entry ${address}`);
  return told.title;
}
