import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { columnOf, peopleSource } from "../scheme/people-source.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Column, SourceContract } from "../scheme/types/source.ts";
import { foldTrimmed } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import type { Span } from "../text/source.ts";
import type { SourceRows } from "./read-sources.ts";

/** A condition's text, and the column that it is held against. */
type Asked = { readonly text: string; readonly span: Span; readonly source: SourceContract; readonly column: Column };

const SHOWN = 8;

/**
 * Texts that conditions ask for and no row of the files holds. Of events a text
 * may be right and simply not have happened, so it is told only where rows hold
 * one that it is near to; of people each has one of those there are.
 */
export function textsUnseen(program: CheckedProgram, rows: readonly SourceRows[]): readonly Diagnostic[] {
  const people = peopleSource(program.sources);
  return askedIn(program).flatMap(({ text, span, source, column }) => {
    const held = textsOf(column, rows.find((each) => each.source.name === source.name)?.files ?? []);
    if (held.length === 0 || held.some((each) => foldTrimmed(each) === foldTrimmed(text))) return [];
    const near = nearest(text, held);
    if (near === undefined && source !== people) return [];
    const list = held.slice(0, SHOWN);
    const suggestion = near
      ? { en: `Did you mean “${near}”?`, zh: `是否想写“${near}”？` }
      : { en: `The column holds: ${list.join(", ")}.`, zh: `这一列里有：${list.join("、")}。` };
    return [finding("text-in-no-row", span, { text, source: source.name, column: column.headers[0] ?? column.name, suggestion })];
  });
}

/** Each text that the column holds, once. */
function textsOf({ name }: Column, files: SourceRows["files"]): readonly string[] {
  const texts = new Set<string>();
  for (const { rows } of files)
    for (const { cells } of rows) {
      const value = cells.get(name)?.value;
      if (typeof value === "string") texts.add(value);
    }
  return [...texts];
}

/** Every comparison of a column of text with a text, wherever in the schemes it stands. */
function askedIn(program: CheckedProgram): readonly Asked[] {
  const asked: Asked[] = [];
  const waiting: unknown[] = [...program.schemes];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (isComparison(next)) asked.push(...askedBy(next, program.sources));
    waiting.push(...Object.values(next).filter((value) => typeof value === "object"));
  }
  return asked;
}

type Comparison = Extract<Expression, { kind: "compare" }>;

function isComparison(value: object): value is Comparison {
  return "kind" in value && value.kind === "compare" && "left" in value && "right" in value;
}

function askedBy({ left, right }: Comparison, sources: readonly SourceContract[]): readonly Asked[] {
  const [text] = [left, right].flatMap((side) => (side.kind === "text" ? [side] : []));
  const found = [left, right].flatMap((side) => columnBehind(side, sources))[0];
  return text && found?.column.type.kind === "text" ? [{ text: text.text, span: text.span, ...found }] : [];
}

function columnBehind(side: Expression, sources: readonly SourceContract[]): readonly Pick<Asked, "source" | "column">[] {
  if (side.kind !== "column" && side.kind !== "person") return [];
  const source = side.kind === "person" ? peopleSource(sources) : sources.find(({ name }) => name === side.source);
  const column = columnOf(source, side.column);
  return source && column ? [{ source, column }] : [];
}
