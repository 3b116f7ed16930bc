import { makeReference } from "../../src/cli/make-reference.ts";
import type { ReferenceView } from "../../src/pages/reference/view.ts";

/** For pages that are not about the language. */
export const noReference: ReferenceView = { families: [], words: { en: [], zh: [] }, frame: { en: [], zh: [] }, grammar: [], topics: [] };

let made: ReferenceView | undefined;

/** The reference as it is published, made once a test file. */
export function reference(): ReferenceView {
  made ??= makeReference();
  return made;
}
