/** A text that was read, with the path its reader knows it by. */
export type Source = { readonly file: string; readonly text: string };

/** A stretch of a source: offsets in UTF-16 units, `end` exclusive. */
export type Span = { readonly file: string; readonly start: number; readonly end: number };

/** Line and column count from 1; the column is in UTF-16 units, as editors count. */
export type Position = { readonly line: number; readonly column: number };

/** Both stretches and what lies between, in whichever order they stand in the text; an empty one only ends the other. */
export function spanning(first: Span, last: Span): Span {
  const isTurned = last.start < first.start && last.end > last.start;
  return isTurned
    ? { file: first.file, start: last.start, end: Math.max(first.end, last.end) }
    : { file: first.file, start: first.start, end: last.end };
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

/** Whether one stretch lies in another, or is the same. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}

export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < offset; next = text.indexOf("\n", next + 1)) {
    line += 1;
    lineStart = next + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The text of a line (from 1), without its line end; "" past the last one. */
export function lineAt(text: string, line: number): string {
  return text.split(/\r?\n/u)[line - 1] ?? "";
}
