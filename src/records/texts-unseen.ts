import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { peopleSource } from "../scheme/people-source.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Column } from "../scheme/types/source.ts";
import { foldLoosely } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import type { SourceRows } from "./read-sources.ts";
import { textsAsked } from "./texts-asked.ts";

const SHOWN = 8;

/**
 * Texts that conditions ask for and no row of the files holds. Of events a text
 * may be right and simply not have happened, so it is told only where rows hold
 * one that it is near to; of people each has one of those there are. One that
 * is the same to the eye is told where it stands (`texts-alike.ts`).
 */
export function textsUnseen(program: CheckedProgram, rows: readonly SourceRows[]): readonly Diagnostic[] {
  const people = peopleSource(program.sources);
  return textsAsked(program).flatMap(({ text, span, source, column }) => {
    const held = textsOf(column, rows.find((each) => each.source.name === source.name)?.files ?? []);
    if (held.length === 0 || held.some((each) => foldLoosely(each) === foldLoosely(text))) return [];
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
