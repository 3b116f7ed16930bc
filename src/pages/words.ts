import type { Surface } from "../ast/nodes.ts";
import type { Bilingual } from "../diagnostics/diagnostic.ts";

/** The languages the pages are written in. */
export type Language = Surface;

/** A text in each of them. */
export type Words = Bilingual;

/** A text that is the same in both: a name, a figure. */
export function same(text: string): Words {
  return { en: text, zh: text };
}

/** Chinese set with figures and Latin words apart from the characters, as careful printing has it. */
export function spaced(text: string): string {
  return text.replaceAll(/(\p{Script=Han})(?=[0-9A-Za-z−≈])/gu, "$1 ").replaceAll(/([0-9A-Za-z%])(?=\p{Script=Han})/gu, "$1 ");
}
