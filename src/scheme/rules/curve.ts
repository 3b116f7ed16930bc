import type { Place, Result, SlopeClause } from "../../ast/nodes/award.ts";
import type { Side, Value } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { compare } from "../../number/fraction.ts";
import { all, one } from "../clauses/pick.ts";
import type { DraftCurve, DraftSide } from "../draft.ts";
import { sizeOf } from "../intervals/edge-size.ts";
import type { CurvePoint } from "../types/rule.ts";
import { type At, type Awards, isZeroBelow, type Placed, type Range, resultPoints } from "./awards.ts";
import { isSame } from "./beside.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { edgeOf, edgeValue } from "./edges.ts";
import type { Scale } from "./scale.ts";
import { scaleOf } from "./scale-of.ts";
import { readSlopes } from "./slopes.ts";

/** Straight lines between points. */
export function readCurve(awards: Awards, context: RuleContext): ReadRule | undefined {
  const { scope, clauses, span } = context;
  const zero = awards.ranges.find(isZeroBelow);
  const ends = flatEnds(awards);
  const slopes = all(clauses, "slope");
  const stray =
    awards.all.find((award) => award !== zero && !isEnd(award, ends) && award.place.kind !== "at")?.award ??
    slopes.find(({ side }) => side === undefined);
  if (stray) {
    scope.report(finding("not-on-a-curve", stray.span, {}));
    return undefined;
  }
  const head = one(clauses, "curve") ?? one(clauses, "flat-beyond");
  if (awards.at.length < 2) {
    if (head) scope.report(finding("curve-needs-points", head.span, {}));
    return undefined;
  }
  const edges = [...awards.at.map(({ place }) => place.value), ...(zero?.place.to ? [zero.place.to.value] : []), ...edgesOf(slopes)];
  const scale = scaleOf(
    edges,
    slopes.map(({ step }) => step),
    context,
  );
  if (!scale) return undefined;
  const points = awards.at.map((award) => readPoint(award, scale, context));
  const read = fromLowest(points.filter((point) => point !== undefined));
  const zeroUnder = zero?.place.to && edgeOf(zero.place.to, scale, scope);
  if (read.length < points.length || (zero && !zeroUnder)) return undefined;
  const under = readEnd("under", read[0], ends.below, scale, context);
  const over = readEnd("over", read.at(-1), ends.above, scale, context);
  if (under === "reported" || over === "reported") return undefined;
  const rule: DraftCurve = {
    kind: "curve",
    reading: scale.reading,
    points: read,
    ...(over ? { over } : {}),
    ...(under ? { under } : {}),
    ...(zeroUnder ? { zeroUnder } : {}),
    span,
  };
  return { rule, reads: scale.unit };
}

/** 150% at 120%, 100% at 100%, 50% at 80%: listed from the top. */
function fromLowest(points: readonly CurvePoint[]): readonly CurvePoint[] {
  const falls = points.every(({ at }, index) => {
    const before = points[index - 1]?.at;
    return !before || (before.kind === at.kind && compare(sizeOf(at), sizeOf(before)) <= 0);
  });
  return falls ? points.toReversed() : points;
}

function edgesOf(slopes: readonly SlopeClause[]): readonly Value[] {
  return slopes.flatMap(({ base, end }) => [base, end].flatMap((bound) => bound?.value ?? []));
}

/** Beyond its first or last point a curve stays flat, or goes on in steps; unsaid, it has no points there. */
function readEnd(
  side: Side,
  end: CurvePoint | undefined,
  flat: Placed<Range> | undefined,
  scale: Scale,
  context: RuleContext,
): DraftSide | "reported" | undefined {
  const slopes = all(context.clauses, "slope").filter((slope) => slope.side === side);
  const said = flat?.award ?? one(context.clauses, "flat-beyond");
  const [first] = slopes;
  if (!end || (!said && !first)) return undefined;
  if (said && first) {
    const related = [{ place: said.span, note: { en: "said here first", zh: "这里已说明" } }];
    context.scope.report(finding("side-said-twice", first.span, {}, { related }));
    return "reported";
  }
  return first ? readSlopes(slopes, side, end.at, scale, context) : { kind: "flat", points: end.points, span: end.span };
}

/** 100%得20分，超过100%得20分: what an end's points go on to. */
type Ends = { readonly below?: Placed<Range>; readonly above?: Placed<Range> };

function flatEnds({ at, ranges }: Awards): Ends {
  const from = ranges.find(({ place }) => place.from && !place.to);
  const to = ranges.find(({ place }) => place.to && !place.from);
  const above = from && at.some((point) => continues(point, from, from.place.from?.value)) ? from : undefined;
  const below = to && at.some((point) => continues(point, to, to.place.to?.value)) ? to : undefined;
  return { ...(above ? { above } : {}), ...(below ? { below } : {}) };
}

/** The same points, at the same place in the text. */
function continues({ result, place }: Placed<At>, range: Placed<Range>, edge: Value | undefined): boolean {
  return isSame(place.value, edge) && saysSame(result, range.result);
}

function saysSame(a: Result, b: Result): boolean {
  return a.kind === "figure" && b.kind === "figure" ? isSame(a.figure, b.figure) : a.kind === b.kind;
}

function isEnd(award: Placed<Place>, { below, above }: Ends): boolean {
  return award.award === below?.award || award.award === above?.award;
}

function readPoint({ award, result, place }: Placed<At>, scale: Scale, context: RuleContext): CurvePoint | undefined {
  const points = resultPoints(result, award, context);
  const at = edgeValue(place.value, scale, context.scope);
  return points && at && { at, points, span: award.span };
}
