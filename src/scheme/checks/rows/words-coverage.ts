import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Span } from "../../../text/source.ts";
import { columnBehind } from "../../people-source.ts";
import { shapedIn } from "../../ruled.ts";
import type { Expression } from "../../types/expression.ts";
import type { WordRow } from "../../types/rule.ts";
import type { SourceContract } from "../../types/source.ts";
import type { Check } from "../check.ts";

/** Every word that the column can hold stands in exactly one row. */
export const wordsCoverage: Check = (scheme, { sources }) =>
  shapedIn(scheme).flatMap(({ name, rule, complete, span }) => {
    if (!complete) return [];
    if (rule.kind === "words") {
      const measure = scheme.metrics.find((metric) => metric.name === name)?.measure;
      return ofRows(rule.rows, { name, span, ...(measure ? { measure } : {}) }, sources);
    }
    if (rule.kind !== "for-each" || rule.rule.kind !== "words") return [];
    return ofRows(rule.rule.rows, { name, span, measure: rule.reads }, sources);
  });

/** What is said in words, and of what. */
type Worded = { readonly name: string; readonly span: Span; readonly measure?: Expression };

const anythingElse: Bilingual = { en: "any other word", zh: "其他文字" };

function ofRows(rows: readonly WordRow[], { name, measure, span }: Worded, sources: readonly SourceContract[]): readonly Diagnostic[] {
  const first = new Map<string, WordRow>();
  const twice: Diagnostic[] = [];
  for (const row of rows) {
    for (const text of row.texts) {
      const earlier = first.get(text);
      first.set(text, earlier ?? row);
      if (!earlier) continue;
      const related = [{ place: earlier.span, note: { en: "the first row", zh: "先出现的一行" } }];
      twice.push(finding("words-twice", row.span, { metric: name, word: text }, { related }));
    }
  }
  if (rows.some(({ otherwise }) => otherwise)) return twice;
  const column = measure && columnBehind(measure, sources);
  const missing = column?.type.kind === "one-of" ? column.type.values.filter((value) => !first.has(value)) : undefined;
  if (missing?.length === 0) return twice;
  const words = missing ? { en: missing.map(quoted).join(", "), zh: missing.map(quoted).join("、") } : anythingElse;
  return [...twice, finding("words-gap", span, { metric: name, words })];
}

function quoted(text: string): string {
  return `“${text}”`;
}
