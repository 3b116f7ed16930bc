import type { Entry, Family } from "../../documents/reference/entry.ts";
import { exampleIn } from "../../documents/reference/example.ts";
import { type EntryId, families } from "../../documents/reference/families.ts";
import { wholeOrder } from "../../reading/order.ts";
import { highlight } from "../code/highlight.ts";
import { spellingsOf } from "./spellings.ts";
import type { Code, EntryView, FamilyView } from "./view.ts";

/** A page a family, in reading order. */
export function familyViews(): readonly FamilyView[] {
  return Object.entries<Family>(families).map(([id, { title, lead, entries }]) => ({
    id,
    title,
    lead,
    entries: Object.entries(entries).map(([entry, told]) => entryView(entry, told, `${id}/${entry}` as EntryId)),
  }));
}

function entryView(id: string, { title, meaning, example, rules = [], stages: ordered, refused }: Entry, address: EntryId): EntryView {
  return {
    id,
    title,
    meaning,
    steps: ordered ? wholeOrder() : [],
    spellings: { en: spellingsOf(address, "en"), zh: spellingsOf(address, "zh") },
    ...(example === undefined ? {} : { example: codeOf(example) }),
    rules,
    refused: refused === true,
  };
}

/** A text written in English, in both languages. */
export function codeOf(text: string): Code {
  return { en: highlight(exampleIn("en", text)), zh: highlight(exampleIn("zh", text)) };
}
