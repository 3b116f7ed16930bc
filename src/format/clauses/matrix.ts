import stringWidth from "string-width";
import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf } from "../../ast/nodes.ts";
import { expression } from "../expressions.ts";
import { figure } from "../figures.ts";
import { name } from "../names.ts";
import type { Piece } from "../piece.ts";
import { placeAlone } from "../places.ts";
import { spaced } from "../spacing.ts";
import { fitting, word } from "../spelling.ts";

/** The head, then a line a row, the columns one below the other. */
export function matrix(surface: Surface, clause: ClauseOf<"matrix">): readonly Piece[] {
  const { rows, columns, table, columnPlaces, cells, span } = clause;
  const head = spaced(
    word(surface, "Matrix"),
    expression(surface, rows),
    word(surface, "By"),
    expression(surface, columns),
    table && spaced(fitting.fromList[surface], name(table)),
  );
  const header = columnPlaces && {
    span: columnPlaces[0]?.span ?? span,
    cells: ["", ...columnPlaces.map((place) => placeAlone(surface, place))],
  };
  const body = cells.map((row) => ({
    span: row.span,
    cells: [row.place ? placeAlone(surface, row.place) : "", ...row.results.map((result) => figure(surface, result))],
  }));
  const lines = header ? [header, ...body] : body;
  const widths = columnWidths(lines.map((line) => line.cells));
  return [
    { text: head, span: { ...span, end: lines[0]?.span.start ?? span.end } },
    ...lines.map((line): Piece => ({ text: rowText(line.cells, widths), span: line.span, lead: "line" })),
  ];
}

/** A line of a table of its own: each clause is a row. */
export function tableRow(surface: Surface, { cells, span }: ClauseOf<"table-row">): readonly Piece[] {
  const texts = cells.map(({ place, figure: amount, name: named }) => {
    if (place) return placeAlone(surface, place);
    return amount ? figure(surface, amount) : named ? name(named) : "";
  });
  return [{ text: rowText(texts, []), span, lead: "line" }];
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => stringWidth(row[at] ?? ""))));
}

function rowText(cells: readonly string[], widths: readonly number[]): string {
  return `| ${cells.map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - stringWidth(cell))).join(" | ")} |`;
}
