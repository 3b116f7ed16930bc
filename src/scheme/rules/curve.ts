import { finding } from "../../diagnostics/catalogue.ts";
import { all, one } from "../clauses/pick.ts";
import type { CurvePoint } from "../types/rule.ts";
import { type At, type Awards, isZeroBelow, type Placed, resultPoints } from "./awards.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { edgeOf, edgeValue } from "./edges.ts";
import { type Scale, scaleOf } from "./scale.ts";

/** Straight lines between points. */
export function readCurve(awards: Awards, context: RuleContext): ReadRule | undefined {
  const { scope, clauses, span } = context;
  const zero = awards.ranges.find(isZeroBelow);
  const stray = awards.all.find((award) => award !== zero && award.place.kind !== "at")?.award ?? all(clauses, "slope")[0];
  if (stray) {
    scope.report(finding("not-on-a-curve", stray.span, {}));
    return undefined;
  }
  const head = one(clauses, "curve");
  if (awards.at.length < 2) {
    if (head) scope.report(finding("curve-needs-points", head.span, {}));
    return undefined;
  }
  const edges = [...awards.at.map(({ place }) => place.value), ...(zero?.place.to ? [zero.place.to.value] : [])];
  const scale = scaleOf(edges, [], context);
  if (!scale) return undefined;
  const points = awards.at.map((award) => readPoint(award, scale, context));
  const read = points.filter((point) => point !== undefined);
  const zeroUnder = zero?.place.to && edgeOf(zero.place.to, scale, scope);
  if (read.length < points.length || (zero && !zeroUnder)) return undefined;
  const flat = one(clauses, "flat-beyond") !== undefined;
  const rule = {
    kind: "curve",
    reading: scale.reading,
    points: read,
    flatBelow: flat,
    flatAbove: flat,
    ...(zeroUnder ? { zeroUnder } : {}),
    span,
  } as const;
  return { rule, reads: scale.unit };
}

function readPoint({ award, result, place }: Placed<At>, scale: Scale, context: RuleContext): CurvePoint | undefined {
  const points = resultPoints(result, award, context);
  const at = edgeValue(place.value, scale, context.scope);
  return points && at && { at, points, span: award.span };
}
