import type { Bilingual, Severity } from "./diagnostic.ts";

/**
 * One kind of finding, as code, documentation and site page at once. Words in
 * braces are slots; the English and the Chinese text name the same ones (a test holds it).
 */
export type Entry = {
  readonly severity: Severity;
  /** A few words: what is wrong. */
  readonly title: Bilingual;
  /** One or two sentences with the case's own names and figures. */
  readonly reason: Bilingual;
  /** What to do about it, or the words that choose. */
  readonly hint?: Bilingual;
  /** Whether `accept CODE "reason"` may let it stand. */
  readonly acceptable?: boolean;
};

/** The names in braces of a text: `"{a} and {b}"` gives `"a" | "b"`. */
type SlotNames<T> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotNames<Rest> : never;

/** The slots an entry needs filled. */
export type SlotsOf<E extends Entry> =
  | SlotNames<E["reason"]["en"]>
  | (E["hint"] extends Bilingual ? SlotNames<E["hint"]["en"]> : never)
  | SlotNames<E["title"]["en"]>;

/** Writes a table of entries and keeps its texts as literal types, so that slots are checked where a finding is made. */
export function entries<const T extends Readonly<Record<string, Entry>>>(table: T): T {
  return table;
}
