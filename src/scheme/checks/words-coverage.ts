import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DraftMetric } from "../draft.ts";
import { columnBehind } from "../people-source.ts";
import type { WordRow } from "../types/rule.ts";
import type { SourceContract } from "../types/source.ts";
import type { Check } from "./check.ts";

/** Every word that the column can hold stands in exactly one row. */
export const wordsCoverage: Check = ({ metrics }, { sources }) =>
  metrics.flatMap((metric) => {
    const { rule, complete } = metric;
    if (!rule || !complete) return [];
    if (rule.kind === "words") return ofRows(rule.rows, metric, sources);
    if (rule.kind !== "for-each" || rule.rule.kind !== "words") return [];
    return ofRows(rule.rule.rows, { ...metric, measure: rule.reads }, sources);
  });

const anythingElse: Bilingual = { en: "any other word", zh: "其他文字" };

function ofRows(
  rows: readonly WordRow[],
  { name, measure, ruleSpan }: DraftMetric,
  sources: readonly SourceContract[],
): readonly Diagnostic[] {
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
  return [...twice, finding("words-gap", ruleSpan, { metric: name, words })];
}

function quoted(text: string): string {
  return `“${text}”`;
}
