import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";
import { zh } from "./zh.ts";

/** The same text in both languages. */
export function both(text: (words: Words) => string): Bilingual {
  return { en: text(en), zh: text(zh) };
}

/** Texts that are bilingual already, in the language of the words at hand. */
export function spoken({ en: english, zh: chinese }: Bilingual, words: Words): string {
  return words === en ? english : chinese;
}
