import { everyObjectIn } from "../scheme/expressions/inside.ts";
import { columnOf, peopleSource } from "../scheme/people-source.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Rule } from "../scheme/types/rule.ts";
import type { Column, SourceContract } from "../scheme/types/source.ts";
import type { Span } from "../text/source.ts";

/** A text of a condition or of a row by words, and the column that it is held against. */
export type TextAsked = { readonly text: string; readonly span: Span; readonly source: SourceContract; readonly column: Column };

/** Every text that a column of text is held against, wherever in the schemes it stands. */
export function textsAsked({ schemes, sources }: CheckedProgram): readonly TextAsked[] {
  const metrics = schemes.flatMap((scheme) => [...scheme.metrics, ...(scheme.coefficients ?? [])]);
  return [
    ...everyObjectIn(schemes).flatMap((each) => (isComparison(each) ? askedBy(each, sources) : [])),
    ...metrics.flatMap(({ rule, measure }) =>
      askedByWords(rule.kind === "for-each" ? rule.rule : rule, rule.kind === "for-each" ? rule.reads : measure, sources),
    ),
  ];
}

/** 满意：100分, of what a metric or a row measures. */
function askedByWords(rule: Rule, of: Expression | undefined, sources: readonly SourceContract[]): readonly TextAsked[] {
  if (rule.kind !== "words" || of === undefined) return [];
  const read = of.kind === "aggregate" ? of.of : of;
  const [found] = read ? columnBehind(read, sources) : [];
  if (found?.column.type.kind !== "text") return [];
  return rule.rows.flatMap(({ texts, span }) => texts.map((text) => ({ text, span, ...found })));
}

type Comparison = Extract<Expression, { kind: "compare" }>;

function isComparison(value: object): value is Comparison {
  return "kind" in value && value.kind === "compare" && "left" in value && "right" in value;
}

function askedBy({ left, right }: Comparison, sources: readonly SourceContract[]): readonly TextAsked[] {
  const [text] = [left, right].flatMap((side) => (side.kind === "text" ? [side] : []));
  const found = [left, right].flatMap((side) => columnBehind(side, sources))[0];
  return text && found?.column.type.kind === "text" ? [{ text: text.text, span: text.span, ...found }] : [];
}

function columnBehind(side: Expression, sources: readonly SourceContract[]): readonly Pick<TextAsked, "source" | "column">[] {
  if (side.kind !== "column" && side.kind !== "person") return [];
  const source = side.kind === "person" ? peopleSource(sources) : sources.find(({ name }) => name === side.source);
  const column = columnOf(source, side.column);
  return source && column ? [{ source, column }] : [];
}
