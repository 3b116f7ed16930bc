import type { Place } from "../../ast/nodes/award.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Span } from "../../text/source.ts";
import type { Scope } from "../expressions/scope.ts";
import { closedByNeighbours } from "../intervals/closed-rows.ts";
import { sizeOf } from "../intervals/edge-size.ts";
import type { Expression } from "../types/expression.ts";
import type { MatrixAxis, MatrixPlace } from "../types/rule.ts";
import { unitName } from "../units/names.ts";
import { isNumeric } from "../units/unit.ts";
import { edgeOf, edgeValue } from "./edges.ts";
import type { Scale } from "./scale.ts";

/** The places of a matrix or a table on the scale of what they are of. */
export function axisOf(of: Expression | undefined, places: readonly (Place | undefined)[], at: Span, scope: Scope): MatrixAxis | undefined {
  if (!of) return undefined;
  if (!isNumeric(of.unit)) {
    scope.report(finding("number-expected", of.span, { given: unitName(of.unit) }));
    return undefined;
  }
  const scale: Scale = { reading: "measure", unit: of.unit, ...(scope.cycle ? { cycle: scope.cycle } : {}) };
  const read = places.map((place) => placeOf(place, at, scale, scope));
  const found = read.filter((place) => place !== undefined);
  return found.length === read.length ? { of, places: closedByNeighbours(found, sizeOf) } : undefined;
}

function placeOf(place: Place | undefined, at: Span, scale: Scale, scope: Scope): MatrixPlace | undefined {
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
