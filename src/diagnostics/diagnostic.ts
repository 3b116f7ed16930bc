import type { Span } from "../text/source.ts";

export type Severity = "error" | "warning";

/** A text in both of the product's languages. */
export type Bilingual = { readonly en: string; readonly zh: string };
export type Language = keyof Bilingual;

/** What fills the slots of a catalogue entry: text as it is, a text a language, or what a data cell holds, which logs mask. */
export type Slot = string | Bilingual | { readonly cell: string };

/**
 * One finding: facts only. Its words come from the catalogue entry of its code
 * (`catalogue/`), rendered by `render.ts` in the reader's language.
 */
export type Diagnostic = {
  readonly code: string;
  readonly severity: Severity;
  readonly slots: Readonly<Record<string, Slot>>;
  /** Where it is: in a scheme file, or in a file of facts. */
  readonly place?: Place;
  readonly related?: readonly { readonly place: Place; readonly note: Bilingual }[];
  /** A certain fix: replace the span by the text. */
  readonly fix?: { readonly span: Span; readonly text: string };
};

export type Place = Span | CellPlace;

/** A cell of a data file; row counts lines of the file from 1, column is the header as written. */
export type CellPlace = { readonly file: string; readonly row: number; readonly column?: string };
