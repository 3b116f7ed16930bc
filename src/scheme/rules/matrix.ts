import type { ClauseOf } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Fraction } from "../../number/fraction.ts";
import { one } from "../clauses/pick.ts";
import { readExpression } from "../expressions/read.ts";
import { find } from "../names/table.ts";
import type { Grid } from "../tables.ts";
import { axisOf } from "./axis.ts";
import type { ReadRule, RuleContext } from "./context.ts";

/** A cell by two values, written in the metric or in a table. */
export function readMatrix(context: RuleContext): ReadRule | undefined {
  const { clauses, scope, given, span } = context;
  const clause = one(clauses, "matrix");
  const grid = clause && gridOf(clause, context);
  if (!clause || !grid) return undefined;
  const rows = axisOf(readExpression(clause.rows, scope), grid.rows, clause.span, scope);
  const columns = axisOf(readExpression(clause.columns, scope), grid.columns, clause.span, scope);
  const cells = grid.cells.map((row) => row.map(given));
  if (!rows || !columns || cells.some((row) => row.includes(undefined))) return undefined;
  const uneven = grid.cells.find((row) => row.length !== columns.places.length);
  if (uneven) {
    const slots = { metric: context.name, cells: String(uneven.length), columns: String(columns.places.length) };
    scope.report(finding("matrix-cells", uneven[0]?.span ?? clause.span, slots));
    return undefined;
  }
  return { rule: { kind: "matrix", rows, columns, cells: cells as readonly (readonly Fraction[])[], span } };
}

function gridOf(clause: ClauseOf<"matrix">, { scope, name }: RuleContext): Grid | undefined {
  if (clause.table) return find(scope.tables, clause.table, scope);
  const { columnPlaces = [], cells } = clause;
  const grid = { rows: cells.map(({ place }) => place), columns: columnPlaces, cells: cells.map(({ results }) => results) };
  if (grid.rows.length > 0 && grid.columns.length > 0) return grid;
  scope.report(finding("matrix-empty", clause.span, { metric: name }));
  return undefined;
}
