import type { CompareOp, Expr } from "../../ast/nodes/expression.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Span } from "../../text/source.ts";
import { sizeOf } from "../intervals/edge-size.ts";
import { find } from "../names/table.ts";
import { axisOf } from "../rules/axis.ts";
import type { Grid } from "../tables.ts";
import type { Choice, Expression } from "../types/expression.ts";
import type { Edge, MatrixAxis, MatrixPlace } from "../types/rule.ts";
import type { Unit } from "../types/unit.ts";
import { quantityOf } from "../units/figure.ts";
import { NUMBER, YES_NO } from "../units/unit.ts";
import { valueIn } from "../units/value-in.ts";
import type { Read, Scope } from "./scope.ts";

type Call = Extract<Expr, { kind: "call" }>;

/** `lookup(rates, attainment, tenure)`: the cell of a table by the value of its rows and that of its columns; of one column, by the rows' alone. */
export function readLookup(call: Call, scope: Scope, read: Read): Expression | undefined {
  const [named, ...by] = call.args;
  const name = named?.kind === "reference" && named.path.length === 1 ? named.path[0] : undefined;
  if (!name || by.length < 1 || by.length > 2) {
    scope.report(finding("lookup-arguments", call.span, {}));
    return undefined;
  }
  const grid = find(scope.tables, name, scope);
  if (!grid || !isEven(grid, by.length, call.span, scope)) return undefined;
  const [down, across] = by.map((expr) => read(expr, scope));
  const rows = axisOf(down, grid.rows, call.span, scope);
  const columns = across && axisOf(across, grid.columns, call.span, scope);
  const unit = unitOf(grid.cells.flat(), scope);
  const cells = grid.cells.map((row) => row.map((figure) => cellOf(figure, unit, scope)));
  if (!rows || (by.length === 2 && !columns) || cells.some((row) => row.includes(undefined))) return undefined;
  const inRow = (row: number): Expression | undefined => {
    const own = (cells[row] ?? []).flatMap((cell) => cell ?? []);
    return columns ? choose(name.text, columns, own, unit, call.span) : own[0];
  };
  const results = rows.places.flatMap((_, row) => inRow(row) ?? []);
  return choose(name.text, rows, results, unit, call.span);
}

/** Every row has a cell under each column, and one value alone looks up a table of one column. */
function isEven({ columns, cells }: Grid, values: number, at: Span, { report }: Scope): boolean {
  const uneven = cells.find((row) => row.length !== columns.length);
  if (uneven) {
    report(finding("table-uneven", uneven[0]?.span ?? at, { cells: String(uneven.length), columns: String(columns.length) }));
    return false;
  }
  if (values === 2 || columns.length === 1) return true;
  report(finding("lookup-arguments", at, {}));
  return false;
}

function choose(table: string, { of, places }: MatrixAxis, results: readonly Expression[], unit: Unit, span: Span): Expression {
  const rows = places.flatMap((place, index): readonly Choice[] => {
    const result = results[index];
    const when = conditionOf(of, place);
    return result ? [{ ...(when ? { when } : {}), result }] : [];
  });
  return { kind: "lookup", table, of, rows, unit, span };
}

/** Whether a value lies in a place; undefined for what is left. */
function conditionOf(of: Expression, { from, to, span }: MatrixPlace): Expression | undefined {
  const side = (edge: Edge, inside: CompareOp, at: CompareOp): Expression => {
    const value = sizeOf(edge.value);
    const right: Expression = { kind: "constant", value, unit: of.unit, span: edge.span };
    return { kind: "compare", op: edge.inclusive ? at : inside, left: of, right, unit: YES_NO, span: edge.span };
  };
  const low = from && side(from, ">", ">=");
  const high = to && side(to, "<", "<=");
  if (low && high) return { kind: "logic", op: "and", left: low, right: high, unit: YES_NO, span };
  return low ?? high;
}

/** The unit of the first cell that says one. */
function unitOf(figures: readonly Figure[], { nouns }: Scope): Unit {
  for (const figure of figures) {
    const quantity = quantityOf(figure, nouns);
    if (quantity?.kind === "unit") return quantity.unit;
  }
  return NUMBER;
}

function cellOf(figure: Figure, unit: Unit, scope: Scope): Expression | undefined {
  const value = valueIn(figure, unit, scope);
  return value && { kind: "constant", value, unit, span: figure.span };
}
