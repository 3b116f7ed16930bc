import type { Bilingual } from "../../diagnostics/diagnostic.ts";

/** One construct of the language, or one notion of how it computes. */
export type Entry = {
  readonly title: Bilingual;
  /** Two to five plain sentences. */
  readonly meaning: Bilingual;
  /** Whole statements in English; the Chinese text is made from them (`example.ts`). */
  readonly example?: string;
  /** The rules of the grammar that say how it is written. */
  readonly rules?: readonly string[];
  /** The steps of every calculation follow, in their order. */
  readonly stages?: true;
  /** A check reads it and refuses it, for nothing computes it yet. */
  readonly refused?: true;
};

/** Constructs that are told together, on one page. */
export type Family = {
  readonly title: Bilingual;
  readonly lead: Bilingual;
  readonly entries: Readonly<Record<string, Entry>>;
};

/** Writes a family and keeps the names of its entries as types, so that whoever points at one is checked. */
export function family<const F extends Family>(written: F): F {
  return written;
}
