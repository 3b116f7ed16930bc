import type { Place } from "../../ast/nodes/award.ts";
import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import { aimOf } from "./target.ts";

type Range = { readonly low: Figure; readonly high: Figure };

/**
 * `target 95%-105%`: there is no one figure to attain, so the clauses are read
 * as a corridor between two figures, and its edges stand wherever they say target.
 */
export function withTargetRange(clauses: readonly Clause[]): readonly Clause[] {
  const target = aimOf(clauses);
  if (!target?.value || !target.to) return clauses;
  const range = { low: target.value, high: target.to };
  return clauses.filter((clause) => clause !== target).map((clause) => inRange(clause, range));
}

function inRange(clause: Clause, range: Range): Clause {
  if (clause.kind === "award" && clause.place) return { ...clause, place: placeIn(clause.place, range) };
  return clause.kind === "slope" ? slopeIn(clause) : clause;
}

function placeIn(place: Place, { low, high }: Range): Place {
  const { span } = place;
  const corridor: Place = {
    kind: "range",
    from: { value: low, inclusive: true, span },
    to: { value: high, inclusive: true, span },
    corridor: true,
    span,
  };
  if (place.kind === "at" && place.value.kind === "target") return corridor;
  if (place.kind !== "range") return place;
  const { from, to } = place;
  if (from?.value.kind === "target" && !to) return from.inclusive ? corridor : { ...place, from: { ...from, value: high } };
  if (to?.value.kind === "target" && !from) return to.inclusive ? corridor : { ...place, to: { ...to, value: low } };
  return place;
}

/** Steps count from the corridor's own edges. */
function slopeIn(clause: ClauseOf<"slope">): Clause {
  if (clause.base?.value.kind !== "target") return clause;
  const { base: _base, ...rest } = clause;
  return rest;
}
