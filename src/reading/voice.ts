import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Fraction } from "../number/fraction.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { Passage } from "./types.ts";
import { both, type Words } from "./words/words.ts";

/** What is read back, whatever the language. */
export type Setting = {
  readonly scheme: Scheme;
  readonly sources: readonly SourceContract[];
  /** The item whose own rule is told: its parts go by their plain names. */
  readonly own?: string;
  /** Whose a column of people is: the person’s own unless it is told of each of a group, or of all of them alike. */
  readonly whose?: "each" | "group";
};

/** A setting told in one language. */
export type Voice = Setting & { readonly words: Words };

/** A passage in one language. */
export type Told = { readonly text: string; readonly items?: readonly string[] };

/** What is told in each language, sentence beside sentence: what there is to tell does not hang on the language. */
export function inBoth(setting: Setting, tell: (voice: Voice) => readonly Told[]): readonly Passage[] {
  const told = both((words) => tell({ ...setting, words }));
  return told.en.map(({ text, items = [] }, index) => ({
    text: { en: text, zh: told.zh[index]?.text ?? "" },
    items: items.map((item, row) => ({ en: item, zh: told.zh[index]?.items?.[row] ?? "" })),
  }));
}

export function phrase(setting: Setting, tell: (voice: Voice) => string): Bilingual {
  return both((words) => tell({ ...setting, words }));
}

/** Sentences that make one passage. */
export function together(sentences: readonly string[], { words }: Voice): readonly Told[] {
  return sentences.length === 0 ? [] : [{ text: sentences.join(words.document.between) }];
}

export function said(text: Bilingual, { words }: Voice): string {
  return text[words.language];
}

export function told(value: Fraction, unit: Unit, voice: Voice): string {
  return said(quantity(value, unit), voice);
}

/** A name as it stands in a sentence. */
export function quoted(name: string, { words }: Voice): string {
  return words.expression.quoted(name);
}

type Named = { readonly name: string; readonly label: string };

/** Something of the scheme by its label, quoted. */
export function named(of: readonly Named[], name: string, voice: Voice): string {
  return quoted(of.find((each) => each.name === name)?.label ?? name, voice);
}
