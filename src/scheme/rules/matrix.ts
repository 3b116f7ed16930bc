import type { Place } from "../../ast/nodes/award.ts";
import type { ClauseOf } from "../../ast/nodes/clause.ts";
import type { Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import { one } from "../clauses/pick.ts";
import { readExpression } from "../expressions/read.ts";
import { closedByNeighbours } from "../intervals/closed-rows.ts";
import { find } from "../names/table.ts";
import type { Grid } from "../tables.ts";
import type { EdgeValue, MatrixAxis, MatrixPlace } from "../types/rule.ts";
import { unitName } from "../units/names.ts";
import { isNumeric } from "../units/unit.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { edgeOf, edgeValue } from "./edges.ts";
import type { Scale } from "./scale.ts";

/** A cell by two values, written in the metric or in a table. */
export function readMatrix(context: RuleContext): ReadRule | undefined {
  const { clauses, scope, given, span } = context;
  const clause = one(clauses, "matrix");
  const grid = clause && gridOf(clause, context);
  if (!clause || !grid) return undefined;
  const rows = axisOf(clause.rows, grid.rows, clause.span, context);
  const columns = axisOf(clause.columns, grid.columns, clause.span, context);
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

function axisOf(expr: Expr, places: readonly (Place | undefined)[], at: Span, { scope }: RuleContext): MatrixAxis | undefined {
  const of = readExpression(expr, scope);
  if (!of) return undefined;
  if (!isNumeric(of.unit)) {
    scope.report(finding("number-expected", of.span, { given: unitName(of.unit) }));
    return undefined;
  }
  const scale: Scale = { reading: "measure", unit: of.unit, ...(scope.cycle ? { cycle: scope.cycle } : {}) };
  const read = places.map((place) => placeOf(place, at, scale, scope));
  const found = read.filter((place) => place !== undefined);
  return found.length === read.length ? { of, places: closedByNeighbours(found, numberOf) } : undefined;
}

function placeOf(place: Place | undefined, at: Span, scale: Scale, scope: RuleContext["scope"]): MatrixPlace | undefined {
  switch (place?.kind) {
    case "otherwise":
      return { otherwise: true, span: place.span };
    case "at": {
      const value = edgeValue(place.value, scale, scope);
      const edge = value && { value, inclusive: true, span: place.span };
      return edge && { from: edge, to: edge, otherwise: false, span: place.span };
    }
    case "range": {
      const from = place.from && edgeOf(place.from, scale, scope);
      const to = place.to && edgeOf(place.to, scale, scope);
      if ((place.from && !from) || (place.to && !to)) return undefined;
      return { ...(from ? { from } : {}), ...(to ? { to } : {}), otherwise: false, span: place.span };
    }
    default:
      scope.report(finding("matrix-place", place?.span ?? at, {}));
      return undefined;
  }
}

/** The edges of an axis are figures in its own unit. */
function numberOf(edge: EdgeValue): Fraction {
  return edge.kind === "constant" ? edge.value : edge.times;
}
