import type { Surface } from "../../grammar/words.ts";
import type { Comment } from "./comments.ts";
import { type Lines, linesOf } from "./lines.ts";
import type { Lead, Piece } from "./piece.ts";

const INDENT = "  ";

const separators: Readonly<Record<Surface, Readonly<Record<Exclude<Lead, "line" | "row">, string>>>> = {
  en: { comma: ", ", space: " ", pipe: " | ", bound: " " },
  zh: { comma: "，", space: " ", pipe: " | ", bound: " " },
};

/** A line to be written, with the stretch of the source it was on. */
type Line = { readonly text: string; readonly indented: boolean; readonly start: number; readonly end: number; readonly last: Lead };

/**
 * The statements' pieces as a text: a margin line a statement, its clauses
 * indented, on the lines that the source has them on. Comments keep their
 * places, and of several blank lines one.
 */
export function laidOut(surface: Surface, statements: readonly (readonly Piece[])[], comments: readonly Comment[], source: string): string {
  const lines = linesOf(source);
  const written = statements.flatMap((pieces) => statementLines(surface, pieces, lines));
  const all = withComments(written, comments);
  return all.map((line, index) => `${blankBefore(all[index - 1], line, lines)}${line.indented ? INDENT : ""}${line.text}\n`).join("");
}

function statementLines(surface: Surface, pieces: readonly Piece[], lines: Lines): readonly Line[] {
  const written: Line[] = [];
  for (const piece of pieces) {
    const line = written.at(-1);
    const joint = line && separatorAfter(surface, line, piece, lines);
    if (line === undefined || joint === undefined) written.push(newLine(piece, line));
    else written[written.length - 1] = longer(line, joint, piece);
  }
  return written;
}

/** What stands between a line and a piece on it; undefined where the piece begins a new line. */
function separatorAfter(surface: Surface, line: Line, { span, lead = "comma" }: Piece, lines: Lines): string | undefined {
  if (lead === "line" || lead === "row" || line.last === "row") return undefined;
  return lead === "bound" || lines.at(span.start) <= lines.at(line.end) ? separators[surface][lead] : undefined;
}

function longer(line: Line, joint: string, { text, span, lead = "comma" }: Piece): Line {
  return { ...line, text: line.text + joint + text, end: Math.max(line.end, span.end), last: lead };
}

function newLine({ text, span, lead = "comma" }: Piece, before: Line | undefined): Line {
  const from = before?.end ?? 0;
  return { text, indented: before !== undefined, start: Math.max(span.start, from), end: Math.max(span.end, from), last: lead };
}

/**
 * A comment behind a line stays behind it; one on its own line goes before the
 * line that follows; one amid the lines of a clause goes before the clause.
 */
function withComments(written: readonly Line[], comments: readonly Comment[]): readonly Line[] {
  const result: Line[] = [];
  let next = 0;
  written.forEach((line, index) => {
    const following = written[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    let behind: Comment | undefined;
    const before: Comment[] = [];
    for (let comment = comments[next]; comment && comment.start < following; comment = comments[next]) {
      if (comment.start >= line.end && (comment.own || behind)) break;
      if (comment.start >= line.end) behind = comment;
      else before.push(comment);
      next += 1;
    }
    result.push(...before.map((comment) => commentLine(comment, line.indented || (index > 0 && comment.own && !comment.atMargin))));
    result.push(behind ? { ...line, text: `${line.text} ${behind.text}` } : line);
  });
  return [...result, ...comments.slice(next).map((comment) => commentLine(comment, written.length > 0 && !comment.atMargin))];
}

function commentLine({ text, start }: Comment, indented: boolean): Line {
  return { text, indented, start, end: start, last: "row" };
}

function blankBefore(previous: Line | undefined, line: Line, lines: Lines): string {
  if (!previous) return "";
  for (let between = lines.at(previous.end) + 1; between < lines.at(line.start); between += 1) if (lines.isBlank(between)) return "\n";
  return "";
}
