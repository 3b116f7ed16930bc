import stringWidth from "string-width";
import { lineAt, positionAt, type Span } from "../text/source.ts";
import { type Palette, plain } from "./palette.ts";
import { visible } from "./visible.ts";

export type FrameOptions = {
  /** Columns the line of source may take. */
  readonly width?: number;
  readonly severity?: "error" | "warning";
  readonly palette?: Palette;
};

const TAB = 4;
const WIDTH = 96;
/** How much of a cut line stays readable before the span. */
const LEAD = 24;

/**
 * A caret picture of where a span begins:
 *
 *     3 │   权重 40，封顶 1o0
 *       │             ^^^
 *
 * Carets stand in terminal columns: full-width characters take two, combining
 * ones none, tabs run to the next stop. A long line is cut with … around the span.
 */
export function drawFrame(text: string, span: Span, options: FrameOptions = {}): string {
  const { width = WIDTH, severity = "error", palette = plain } = options;
  const { line, column } = positionAt(text, span.start);
  const source = lineAt(text, line);
  const first = Math.min(column - 1, source.length);
  const last = Math.min(Math.max(first + (span.end - span.start), first), source.length);
  const marked = cut(cellsOf(source, first, last), width);
  const number = String(line);
  const margin = " ".repeat(number.length);
  const carets = palette[severity]("^".repeat(Math.max(1, marked.caretWidth)));
  return [
    `${palette.quiet(`${number} │`)} ${marked.text}`.trimEnd(),
    `${palette.quiet(`${margin} │`)} ${" ".repeat(marked.caretColumn)}${carets}`,
  ].join("\n");
}

/** What a reader sees as one character, with the columns it takes and whether the span covers it. */
type Cell = { readonly text: string; readonly width: number; readonly at: "before" | "in" | "after" };

const segmenter = new Intl.Segmenter();

function cellsOf(source: string, first: number, last: number): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmenter.segment(source)) {
    const text = segment === "\t" ? " ".repeat(TAB - (column % TAB)) : visible(segment);
    const width = stringWidth(text);
    const end = index + segment.length;
    cells.push({ text, width, at: end <= first ? "before" : index >= last ? "after" : "in" });
    column += width;
  }
  return cells;
}

type Cut = { readonly text: string; readonly caretColumn: number; readonly caretWidth: number };

/** Keeps `width` columns: from a little before the span as far as they reach. */
function cut(cells: readonly Cell[], width: number): Cut {
  const total = widthOf(cells);
  const before = widthOf(cells.filter((cell) => cell.at === "before"));
  const dropped = total <= width || before <= width / 2 ? 0 : before - LEAD;
  const start = firstPast(cells, dropped);
  const head = start > 0 ? "…" : "";
  const room = width - stringWidth(head);
  const fits = widthOf(cells.slice(start)) <= room;
  const end = fits ? cells.length : start + lastWithin(cells.slice(start), room - 1);
  const kept = cells.slice(start, end);
  return {
    text: head + kept.map((cell) => cell.text).join("") + (fits ? "" : "…"),
    caretColumn: stringWidth(head) + widthOf(kept.filter((cell) => cell.at === "before")),
    caretWidth: widthOf(kept.filter((cell) => cell.at === "in")),
  };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** Index of the first cell that begins at or after this column. */
function firstPast(cells: readonly Cell[], column: number): number {
  let at = 0;
  let index = 0;
  for (; index < cells.length && at < column; index += 1) at += cells[index]?.width ?? 0;
  return index;
}

/** How many cells from the first fit in so many columns. */
function lastWithin(cells: readonly Cell[], columns: number): number {
  let rest = columns;
  const over = cells.findIndex((cell) => {
    rest -= cell.width;
    return rest < 0;
  });
  return over === -1 ? cells.length : over;
}
