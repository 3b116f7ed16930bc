import type { Bilingual } from "../diagnostics/diagnostic.ts";

/**
 * A scheme read back in plain sentences: what HR signs. Texts in both
 * languages, whichever the scheme is written in; made by `from-scheme.ts`.
 */
export type SchemeReading = {
  readonly name: string;
  readonly title: Bilingual;
  readonly chapters: readonly Chapter[];
};

export type ChapterKind =
  | "about"
  | "items"
  | "extras"
  | "coefficients"
  | "total"
  | "limits"
  | "grades"
  | "vetoes"
  | "distribution"
  | "pay"
  | "outcomes"
  | "order"
  | "data"
  | "examples"
  | "accepted";

export type Chapter = Part & { readonly kind: ChapterKind; readonly entries: readonly Entry[] };

/** What a chapter says of one thing; `name` is that of an item, a coefficient, a pay or a source. */
export type Entry = Part & { readonly name: string };

export type Part = {
  readonly heading: Bilingual;
  readonly told: readonly Passage[];
  readonly tables: readonly Table[];
};

/** A sentence or a few that belong together, and a list that they introduce. */
export type Passage = { readonly text: Bilingual; readonly items: readonly Bilingual[] };

/** Figures computed by the plan. An `edge` is a row about an edge itself, not the step beside it. */
export type Table = {
  readonly caption: Bilingual;
  readonly columns: readonly Bilingual[];
  readonly rows: readonly { readonly cells: readonly Bilingual[]; readonly edge: boolean }[];
};
