import { makeReference } from "../../src/cli/make-reference.ts";
import type { FindingView, ReferenceView } from "../../src/pages/reference/view.ts";
import { same } from "../../src/pages/words.ts";

const none = { en: [], zh: [] };

/** For pages that are not about the language. */
export const noReference: ReferenceView = { families: [], words: none, clauses: none, frame: none, grammar: [], topics: [] };

const finding = (code: string): FindingView => ({
  code,
  severity: "error",
  title: same(code),
  meaning: same("…"),
  why: same("…"),
  acceptable: false,
});

/** The same with pages of a few findings. */
export function referenceOf(...codes: readonly string[]): ReferenceView {
  return { ...noReference, topics: [{ id: "few", title: same("…"), findings: codes.map(finding) }] };
}

let made: ReferenceView | undefined;

/** The reference as it is published, made once a test file. */
export function reference(): ReferenceView {
  made ??= makeReference();
  return made;
}
