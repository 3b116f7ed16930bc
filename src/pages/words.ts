import type { Surface } from "../ast/nodes/name.ts";
import type { Bilingual } from "../diagnostics/diagnostic.ts";

/** The languages the pages are written in. */
export type Language = Surface;

/** A text in each of them. */
export type Words = Bilingual;

/** A text that is the same in both: a name, a figure. */
export function same(text: string): Words {
  return { en: text, zh: text };
}
