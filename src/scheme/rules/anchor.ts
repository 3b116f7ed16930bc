import type { SlopeClause } from "../../ast/nodes/award.ts";
import type { Side } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { add, compare, equal, type Fraction, ONE, ZERO } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import { all } from "../clauses/pick.ts";
import { domainOf, isWhole } from "../domain.ts";
import type { DraftAnchor, DraftSide, DraftSlope } from "../draft.ts";
import type { Edge, EdgeValue } from "../types/rule.ts";
import { type At, type Awards, isZeroAbove, isZeroBelow, type Placed, type Range, resultPoints } from "./awards.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { edgeOf, edgeValue } from "./edges.ts";
import type { Scale } from "./scale.ts";
import { scaleOf } from "./scale-of.ts";
import { readSlopes } from "./slopes.ts";

/** Where the anchor's points hold, and how many they are. */
type Anchored = { readonly points: Fraction; readonly from?: Edge; readonly to?: Edge };

/** Points at a value with slopes, or one flat result, on either side. */
export function readAnchor(awards: Awards, context: RuleContext): ReadRule | undefined {
  const { scope, clauses, span } = context;
  const slopes = all(clauses, "slope");
  const several = awards.ranges.length + awards.at.length > 1 || slopes.some(({ side }) => side === undefined);
  // With steps of its own elsewhere, nothing under an edge cuts off and is no anchor.
  const beyond = slopes.some(({ side, base }) => side === "under" || base !== undefined);
  const zero = several || beyond ? awards.ranges.find(isZeroBelow) : undefined;
  const nothing = several ? awards.ranges.find(isZeroAbove) : undefined;
  const [anchor, another] = [...awards.at, ...awards.ranges].filter((award) => award !== zero && award !== nothing);
  const stray = another ?? awards.otherwise[0] ?? (anchor && isLessThanNothing(anchor, slopes) ? anchor : undefined);
  if (stray) {
    const related =
      anchor && anchor !== stray ? [{ place: anchor.award.span, note: { en: "the steps count from here", zh: "每步从这里算起" } }] : [];
    scope.report(finding("shape-unclear", stray.award.span, { metric: context.name }, { related }));
    return undefined;
  }
  const scale = scaleOf(
    edgesIn(awards, slopes),
    slopes.map(({ step }) => step),
    context,
  );
  if (!scale) return undefined;
  const anchored = anchor ? readAnchored(anchor, scale, context) : impliedAnchor(slopes, scale, context);
  if (!anchored) return undefined;
  const over = readSide("over", awards, slopes, anchored, scale, context);
  const under = readSide("under", awards, slopes, anchored, scale, context);
  const zeroUnder = zero?.place.to && edgeOf(zero.place.to, scale, scope);
  const zeroOver = nothing?.place.from && edgeOf(nothing.place.from, scale, scope);
  const against = isAgainst(anchored, over, "from", scale) ?? isAgainst(anchored, under, "to", scale);
  if (against) {
    scope.report(finding("step-against-anchor", against.span, { metric: context.name }));
    return undefined;
  }
  if (over === "reported" || under === "reported" || (zero && !zeroUnder) || (nothing && !zeroOver)) return undefined;
  const rule: DraftAnchor = {
    kind: "anchor",
    reading: scale.reading,
    ...closedTowards(anchored, over, under),
    ...(over ? { over } : {}),
    ...(under ? { under } : {}),
    ...(zeroUnder ? { zeroUnder } : {}),
    ...(zeroOver ? { zeroOver } : {}),
    ...(anchor ? { award: anchor.award.span } : {}),
    span,
  };
  return { rule: withBetterSide(rule), reads: scale.unit };
}

/** -2 each, -8 from 3: points taken off from an edge on are nothing that steps could count from. */
function isLessThanNothing({ result, place }: Awards["ranges"][number] | Awards["at"][number], slopes: readonly SlopeClause[]): boolean {
  const takesOff = result.kind === "full-less" || (result.kind === "figure" && result.figure.value.n < 0n);
  const isFromOn = place.kind === "range" && place.from !== undefined && place.to === undefined;
  return takesOff && isFromOn && slopes.length > 0;
}

function edgesIn(awards: Awards, slopes: readonly SlopeClause[]) {
  const ofAwards = awards.all.flatMap(({ place }) => {
    if (place.kind === "at") return [place.value];
    return place.kind === "range" ? [place.from, place.to].flatMap((bound) => bound?.value ?? []) : [];
  });
  return [...ofAwards, ...slopes.flatMap(({ base, end }) => [base, end].flatMap((bound) => bound?.value ?? []))];
}

function readAnchored({ award, result, place }: Placed<At | Range>, scale: Scale, context: RuleContext): Anchored | undefined {
  const points = resultPoints(result, award, context);
  if (place.kind === "at") {
    const value = edgeValue(place.value, scale, context.scope);
    const edge = value && { value, inclusive: true, span: place.span };
    return points && edge && { points, from: edge, to: edge };
  }
  const from = place.from && edgeOf(place.from, scale, context.scope);
  const to = place.to && edgeOf(place.to, scale, context.scope);
  if (!points || (place.from && !from) || (place.to && !to)) return undefined;
  return { points, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** Steps without an anchor: events count from zero, and what is only taken off is taken off full points at the target. */
function impliedAnchor(slopes: readonly SlopeClause[], scale: Scale, context: RuleContext): Anchored | undefined {
  const [first] = slopes;
  const onlyTakesOff = slopes.every(({ points }) => points !== undefined && points.value.n < 0n);
  const start = onlyTakesOff && !context.extra ? context.full : ZERO;
  const isDay = scale.unit.kind === "date";
  if (first && start && !isDay && isCountedOn(slopes)) return at({ kind: "constant", value: ZERO }, start, first.span);
  const full = context.extra ? ZERO : context.full;
  const points = onlyTakesOff ? full : ZERO;
  if (!first || !points) return undefined;
  const begins = onlyTakesOff || context.extra ? ownBeginning(slopes, scale, context) : undefined;
  if (begins) return { points, ...begins };
  const middle = sharedBeginning(slopes, scale, context);
  if (middle && full) return at(middle, full, first.span);
  if (isDay && scale.target) return at({ kind: "target", times: ONE }, points, first.span);
  const isAlongside = slopes.some(({ points: each, side }) => side !== undefined || (each !== undefined && each.value.n < 0n));
  if (isDay || (isAlongside && !onlyTakesOff && !context.extra)) {
    if (context.complete) context.scope.report(finding("anchor-missing", first.span, { metric: context.name }));
    return undefined;
  }
  if (slopes.every(({ side }) => side === undefined)) return at({ kind: "constant", value: ZERO }, points, first.span);
  if (scale.reading === "attainment" || isPaidByAttainment(context)) return at({ kind: "constant", value: ONE }, points, first.span);
  if (scale.target && (onlyTakesOff || context.extra)) return at({ kind: "target", times: ONE }, points, first.span);
  if (context.complete) context.scope.report(finding("anchor-missing", first.span, { metric: context.name }));
  return undefined;
}

/** +100 CNY per 1% over, -50 CNY per 1% under: of a pay in amounts, by how far a target is attained, nothing at the target. */
function isPaidByAttainment({ pays, full, quantities: { measure } }: RuleContext): boolean {
  return pays === true && !full && measure?.kind === "metric" && measure.part === "attainment";
}

function at(value: EdgeValue, points: Fraction, span: Span): Anchored {
  const edge = { value, inclusive: true, span };
  return { points, from: edge, to: edge };
}

/** -1 per 10 minutes over 60 minutes: whatever lies before the edge that all steps begin from has its points whole. */
function ownBeginning(slopes: readonly SlopeClause[], scale: Scale, { scope }: RuleContext): Pick<Anchored, "from" | "to"> | undefined {
  const [first, ...others] = slopes;
  if (!first?.base || !first.side || others.length > 0) return undefined;
  const value = edgeValue(first.base.value, scale, scope);
  if (value?.kind !== "constant") return undefined;
  return { [first.side === "over" ? "to" : "from"]: { value, inclusive: true, span: first.base.span } };
}

/** 低于目标值的，每低1%扣1分；高于目标值的，每高1%加1分: where the steps of both sides begin, what they take off is taken off full points. */
function sharedBeginning(slopes: readonly SlopeClause[], scale: Scale, { scope }: RuleContext): EdgeValue | undefined {
  const [first, ...others] = slopes;
  const takesOff = slopes.some(({ points }) => points !== undefined && points.value.n < 0n);
  const twoSided = new Set(slopes.map(({ side }) => side)).size === 2 && slopes.every(({ side, base }) => side && base);
  const value = first?.base && twoSided && takesOff ? edgeValue(first.base.value, scale, scope) : undefined;
  const same = others.every(({ base }) => {
    const other = base && edgeValue(base.value, scale, scope);
    return value && other && isSameEdge(value, other);
  });
  return same ? value : undefined;
}

/** +1 each, +2 per 1 over 100: counted from zero, and from an edge on otherwise. */
function isCountedOn(slopes: readonly SlopeClause[]): boolean {
  const counted = slopes.filter(({ side }) => side === undefined);
  const from = slopes.filter(({ side, base }) => side === "over" && base !== undefined);
  return counted.length > 0 && from.length > 0 && counted.length + from.length === slopes.length;
}

function readSide(
  side: Side,
  awards: Awards,
  slopes: readonly SlopeClause[],
  anchored: Anchored,
  scale: Scale,
  context: RuleContext,
): DraftSide | "reported" | undefined {
  const { scope } = context;
  const own = slopes.filter((slope) => (slope.side ?? "over") === side);
  const [flat, again] = awards.sides.filter(({ place }) => place.side === side);
  const twice = again?.award ?? (flat && own[0]);
  if (twice && flat) {
    const related = [{ place: flat.award.span, note: { en: "said here first", zh: "这里已说明" } }];
    scope.report(finding("side-said-twice", twice.span, {}, { related }));
    return "reported";
  }
  if (flat?.result.kind === "proportional") return { kind: "proportional", span: flat.award.span };
  if (flat) {
    const points = resultPoints(flat.result, flat.award, context);
    return points ? { kind: "flat", points, span: flat.award.span } : "reported";
  }
  if (own.length === 0) return undefined;
  const edge = side === "over" ? (anchored.to ?? anchored.from) : (anchored.from ?? anchored.to);
  const read = edge && readSlopes(own, side, edge.value, scale, context);
  return read && read !== "reported" ? fromNextOne(read, edge.value, context) : "reported";
}

/** 3次以内不扣分，4次及以上每次扣2分: of what comes in ones, the fourth is the first one beyond three. */
function fromNextOne(side: DraftSide, edge: EdgeValue, { quantities: { measure }, scope }: RuleContext): DraftSide {
  const [first, ...others] = side.kind === "slopes" ? side.slopes : [];
  if (!measure || first?.side !== "over" || !first.clause.base?.inclusive || !isNext(first.from, edge)) return side;
  const isCounted = isWhole(domainOf(measure, [...scope.sources.values.values()]));
  return isCounted ? { kind: "slopes", slopes: [{ ...first, from: edge }, ...others] } : side;
}

function isNext(from: EdgeValue, edge: EdgeValue): boolean {
  return from.kind === "constant" && edge.kind === "constant" && equal(from.value, add(edge.value, ONE));
}

/** The first of steps that take off from where an anchor without another end says that its points go on. */
function isAgainst(
  anchored: Anchored,
  side: DraftSide | "reported" | undefined,
  end: "from" | "to",
  { reading }: Scale,
): DraftSlope | undefined {
  const edge = anchored[end]?.value;
  // 达标 and full from target say that it is met, not on which side.
  if (edge?.kind !== "constant" || (reading === "attainment" && equal(edge.value, ONE))) return undefined;
  if (anchored.points.n <= 0n || anchored[end === "from" ? "to" : "from"]) return undefined;
  const [first] = typeof side === "object" && side.kind === "slopes" ? side.slopes : [];
  return first && first.points.n < 0n && isSameEdge(first.from, edge) ? first : undefined;
}

function isSameEdge(a: EdgeValue, b: EdgeValue): boolean {
  if (a.kind === "constant") return b.kind === "constant" && equal(a.value, b.value);
  return b.kind === "target" && equal(a.times, b.times);
}

/** `15 from target, +2 per 1 over`: with steps over it, the anchor's points hold at the edge alone. */
function closedTowards(anchored: Anchored, over: DraftSide | undefined, under: DraftSide | undefined): Anchored {
  const edge = (side: Edge | undefined): Edge | undefined => side && { ...side, inclusive: true };
  const to = anchored.to ?? (over ? edge(anchored.from) : undefined);
  const from = anchored.from ?? (under ? edge(anchored.to) : undefined);
  return { points: anchored.points, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/**
 * Where one side takes points off, the other is the better side; unsaid, it
 * keeps the anchor's points. An unsaid worse side stays open, for a finding,
 * unless there is nothing at the anchor: nothing, in proportion and the same are one there.
 */
function withBetterSide(rule: DraftAnchor): DraftAnchor {
  const stays: DraftSide = { kind: "flat", points: rule.points, span: rule.span };
  const nothing = rule.points.n === 0n;
  const over = rule.over ?? (nothing || rule.to === undefined || isWorse(rule.under, rule) ? stays : undefined);
  const under = rule.under ?? (nothing || rule.from === undefined || isWorse(rule.over, rule) ? stays : undefined);
  return { ...rule, ...(over ? { over } : {}), ...(under ? { under } : {}) };
}

function isWorse(side: DraftSide | undefined, { points }: DraftAnchor): boolean {
  switch (side?.kind) {
    case "slopes":
      return side.slopes.every((slope) => slope.points.n <= 0n);
    case "flat":
      return compare(side.points, points) < 0;
    case "proportional":
      return true;
    case undefined:
      return false;
  }
}
