import { frame } from "../../documents/reference/frame.ts";
import { codeOf, familyViews } from "./families.ts";
import { type FindingCases, topicViews } from "./findings.ts";
import { grammarView } from "./grammar.ts";
import type { ReferenceView } from "./view.ts";
import { clauseIndex, wordIndex } from "./word-index.ts";

/** What the reference shows: the constructs of the language, its words, its grammar and its findings. */
export function referenceView(ebnf: string, cases: FindingCases): ReferenceView {
  return {
    families: familyViews(),
    words: { en: wordIndex("en"), zh: wordIndex("zh") },
    clauses: { en: clauseIndex("en"), zh: clauseIndex("zh") },
    frame: codeOf(frame),
    grammar: grammarView(ebnf),
    topics: topicViews(cases),
  };
}
