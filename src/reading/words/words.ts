import type { Language } from "../../diagnostics/diagnostic.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** All words of a reading in one language: what the English say, every other language must. */
export type Words = Omit<typeof en, "language"> & { readonly language: Language };

/** The same in both languages. */
export function both<T>(text: (words: Words) => T): Readonly<Record<Language, T>> {
  return { en: text(en), zh: text(zh) };
}
