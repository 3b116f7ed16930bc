import type { Span } from "../text/source.ts";

/** Whether a stretch touches a line that has one of these problems: there one mistake is not reported twice. */
export function spoiledLines(text: string, problems: readonly { readonly start: number; readonly end: number }[]): (span: Span) => boolean {
  const lines = problems.map(({ start, end }) => ({ start: text.lastIndexOf("\n", start - 1) + 1, end: lineEnd(text, end) }));
  return (span) => lines.some((line) => span.start <= line.end && span.end >= line.start);
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
