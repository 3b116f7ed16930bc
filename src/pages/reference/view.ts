import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { CodeLine } from "../code/line.ts";
import type { Language, Words } from "../words.ts";

/** The reference of the language and of its findings: the same in every build, so it is made with the package. */
export type ReferenceView = {
  readonly families: readonly FamilyView[];
  /** Every word of the language in alphabetical order, with where it is told. */
  readonly words: Readonly<Record<Language, readonly WordRow[]>>;
  /** What messages call the clauses, in the same way. */
  readonly clauses: Readonly<Record<Language, readonly WordRow[]>>;
  /** The data that the examples read. */
  readonly frame: Code;
  readonly grammar: readonly GrammarSection[];
  readonly topics: readonly TopicView[];
};

/** A text of the language of schemes, in both of its surfaces. */
export type Code = Readonly<Record<Language, readonly CodeLine[]>>;

export type FamilyView = {
  readonly id: string;
  readonly title: Words;
  readonly lead: Words;
  readonly entries: readonly EntryView[];
};

export type EntryView = {
  /** Its anchor on the family's page. */
  readonly id: string;
  readonly title: Words;
  readonly meaning: Words;
  /** Steps in their order, where it is about them. */
  readonly steps: readonly Words[];
  readonly spellings: Readonly<Record<Language, readonly Spelling[]>>;
  readonly example?: Code;
  /** Rules of the grammar, by name. */
  readonly rules: readonly string[];
  /** A check refuses it: nothing computes it yet. */
  readonly refused: boolean;
};

/** How a word is written, and what else is read as it; `more` are so many like them, made by the same rule. */
export type Spelling = { readonly word: string; readonly others: readonly string[]; readonly more?: number };

/** `entry` is the address of the entry: `slopes/each`. */
export type WordRow = { readonly word: string; readonly entries: readonly { readonly address: string; readonly title: Words }[] };

export type GrammarSection = { readonly title: Words; readonly page: GrammarPage; readonly rules: readonly GrammarRule[] };
/** How rules are put together, and the words and signs that they end in. */
export type GrammarPage = "grammar" | "symbols";
export type GrammarRule = { readonly name: string; readonly parts: readonly GrammarPart[] };
/** `on` where the part names another rule: the page that has it. */
export type GrammarPart = { readonly text: string; readonly on?: GrammarPage };

/** Findings about one matter. */
export type TopicView = { readonly id: string; readonly title: Words; readonly findings: readonly FindingView[] };

export type FindingView = {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Words;
  /** What it means wherever it is found. */
  readonly meaning: Words;
  /** What to do about it: in general, or `ofExample` with the names and figures of the example. */
  readonly hint?: { readonly text: Words; readonly ofExample: boolean };
  readonly why: Words;
  readonly acceptable: boolean;
  readonly example?: Readonly<Record<Language, FindingExample>>;
};

export type FindingExample = {
  readonly files: readonly ExampleFile[];
  /** Where it is no plain check. */
  readonly command?: string;
  /** What is printed about it. */
  readonly output: string;
  /** What mends it; absent where it is not a matter of the text. */
  readonly mended?: ChangeView;
};

export type ExampleFile = { readonly file: string; readonly lines: readonly CodeLine[] };
export type ChangeView = { readonly file: string; readonly removed: readonly CodeLine[]; readonly added: readonly CodeLine[] };
