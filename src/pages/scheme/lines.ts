import { positionAt, type Span } from "../../text/source.ts";
import { highlightLine } from "../code/highlight.ts";
import type { SchemeLine } from "../view.ts";

/** The lines that a clause stands on, as written; none for a text that is not at hand. */
export function linesOf({ file, start, end }: Span, texts: ReadonlyMap<string, string>): readonly SchemeLine[] {
  const text = texts.get(file);
  if (text === undefined) return [];
  const { line: first } = positionAt(text, start);
  const { line: last } = positionAt(text, end);
  const lines = text.split(/\r?\n/u).slice(first - 1, last);
  return lines.flatMap((line, index) => {
    const written = line.trim();
    return isSaying(line) ? [{ file, line: first + index, text: written, code: highlightLine(written) }] : [];
  });
}

/** A clause in the words of its text; nothing of a text that is not at hand. */
export function asWritten({ file, start, end }: Span, texts: ReadonlyMap<string, string>): string {
  return texts.get(file)?.slice(start, end) ?? "";
}

function isSaying(line: string): boolean {
  const text = line.trim();
  return text !== "" && !text.startsWith("#");
}
