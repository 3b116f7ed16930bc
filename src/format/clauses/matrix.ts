import stringWidth from "string-width";
import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf, TableCell } from "../../ast/nodes/clause.ts";
import { sum } from "../expressions.ts";
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
    sum(surface, rows),
    word(surface, "By"),
    sum(surface, columns),
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
    { text: head, span: { ...span, end: (table ?? columns).span.end } },
    ...lines.map((line): Piece => ({ text: rowText(line.cells, widths), span: line.span, lead: "row" })),
  ];
}

/** A row of a table of its own. */
export function tableRow(surface: Surface, { cells, span }: ClauseOf<"table-row">): readonly Piece[] {
  return [{ text: rowText(cells.map((cell) => cellText(surface, cell))), span, lead: "row" }];
}

function cellText(surface: Surface, { place, figure: amount, name: named }: TableCell): string {
  if (named) return name(named);
  return spaced(place && placeAlone(surface, place), amount && figure(surface, amount));
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => stringWidth(row[at] ?? ""))));
}

/** Cells between bars, filled up to the widths given. */
function rowText(cells: readonly string[], widths: readonly number[] = []): string {
  return `| ${cells.map((cell, at) => cell + " ".repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(cell)))).join(" | ")} |`;
}
