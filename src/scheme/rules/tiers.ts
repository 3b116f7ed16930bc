import type { AwardClause } from "../../ast/nodes/award.ts";
import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import type { Value } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { add, divide, type Fraction, fraction, larger, multiply, ONE, smaller, subtract, ZERO } from "../../number/fraction.ts";
import { tiersMeet } from "../checks/pay/tiers.ts";
import { all } from "../clauses/pick.ts";
import type { DraftRule, DraftSlope } from "../draft.ts";
import { sizeOf } from "../intervals/edge-size.ts";
import { closedTiers, type OpenTier } from "../intervals/tiers.ts";
import { quantity } from "../quantity.ts";
import type { Edge, EdgeValue } from "../types/rule.ts";
import { POINTS } from "../units/unit.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { edgeOf, stepOf } from "./edges.ts";
import type { Scale } from "./scale.ts";
import { scaleOf } from "./scale-of.ts";

type TiersClause = ClauseOf<"tiers">;
type Tier = {
  readonly from?: Edge;
  readonly to?: Edge;
  readonly points: Fraction;
  readonly span: Edge["span"];
};

/**
 * So many points for each unit of the measure, by tiers. Marginal, each tier is
 * a slope over the part within it; whole, a row that counts from zero at the
 * points of the tier reached.
 */
export function readTiersOfMeasure(tiers: TiersClause, context: RuleContext): ReadRule | undefined {
  const { scope, clauses, name } = context;
  const stray = tiers.of ?? tiers.by ?? clauses.find(({ kind }) => besides.has(kind));
  if (stray) {
    scope.report(
      stray === tiers.of || stray === tiers.by
        ? finding("tiers-of-the-measure", stray.span, { metric: name })
        : finding("two-rules", stray.span, { metric: name }),
    );
    return undefined;
  }
  const awards = all(clauses, "award");
  const scale = scaleOf(awards.flatMap(edgesOf), tiers.per ? [tiers.per] : [], context);
  if (!scale) return undefined;
  const step = tiers.per ? stepOf(tiers.per, scale, scope) : oneOf(scale);
  const read = awards.map((award) => readTier(award, scale, context));
  const written = read.filter((tier) => tier !== undefined);
  if (!step) {
    if (!tiers.per) scope.report(finding("tiers-per-what", tiers.span, { metric: name }));
    return undefined;
  }
  if (written.length < read.length) return undefined;
  if (written.length === 0) {
    if (context.complete) scope.report(finding("rule-missing", context.head, { metric: name }));
    return undefined;
  }
  const rows: readonly Tier[] = closedTiers(written);
  const apart = tiersMeet({ rows, by: scale, ...(tiers.mode ? { mode: tiers.mode } : {}) }, name);
  for (const diagnostic of apart) scope.report(diagnostic);
  if (apart.length > 0) return undefined;
  if (!tiers.mode) {
    askForMode(rows, step, scale, tiers, context);
    return undefined;
  }
  return { rule: ruleOf(tiers.mode, rows, step, scale, tiers, context), reads: scale.unit };
}

const besides: ReadonlySet<Clause["kind"]> = new Set(["slope", "proportional", "curve", "rated", "points", "matrix"]);

function edgesOf({ place }: AwardClause): readonly Value[] {
  return place?.kind === "range" ? [place.from, place.to].flatMap((bound) => bound?.value ?? []) : [];
}

/** What comes in ones is counted by ones; an amount or a percentage is not. */
function oneOf({ unit }: Scale): EdgeValue | undefined {
  const inOnes = unit.kind === "count" || unit.kind === "number" || unit.kind === "points" || unit.kind === "time";
  return inOnes ? { kind: "constant", value: ONE } : undefined;
}

type WrittenTier = OpenTier<Omit<Tier, "from" | "to">>;

function readTier(award: AwardClause, scale: Scale, { given, scope }: RuleContext): WrittenTier | undefined {
  const { place, result, when, span } = award;
  const isTier = place && (place.kind === "range" || place.kind === "beyond" || place.kind === "otherwise");
  if (when || !isTier || (result?.kind !== "figure" && result?.kind !== "none")) {
    scope.report(finding("tier-incomplete", span, {}));
    return undefined;
  }
  const points = result.kind === "none" ? ZERO : given(result.figure);
  const [from, to] = place.kind === "range" ? [place.from, place.to].map((bound) => bound && edgeOf(bound, scale, scope)) : [];
  if (!points || (place.kind === "range" && ((place.from && !from) || (place.to && !to)))) return undefined;
  return { ends: { ...(from ? { from } : {}), ...(to ? { to } : {}) }, beyond: place.kind !== "range", tier: { points, span } };
}

const nothing: EdgeValue = { kind: "constant", value: ZERO };

function ruleOf(
  mode: "marginal" | "whole",
  tiers: readonly Tier[],
  step: EdgeValue,
  scale: Scale,
  clause: TiersClause,
  { span }: RuleContext,
): DraftRule {
  const slope = (tier: Tier, from: EdgeValue, to: EdgeValue | undefined): DraftSlope => ({
    points: tier.points,
    step,
    ...(clause.stepping ? { stepping: clause.stepping } : {}),
    side: "over",
    from,
    ...(to ? { to } : {}),
    clause: { kind: "slope", step: clause.per ?? { kind: "figure", value: ONE, span: clause.span }, span: tier.span },
    span: tier.span,
  });
  const { reading } = scale;
  if (mode === "whole") {
    const rows = tiers.map((tier) => ({
      ...(tier.from ? { from: tier.from } : {}),
      ...(tier.to ? { to: tier.to } : {}),
      otherwise: false,
      result: { kind: "slope", slope: slope(tier, nothing, undefined) } as const,
      span: tier.span,
    }));
    return { kind: "bands", reading, rows, span };
  }
  const zero: Edge = { value: nothing, inclusive: true, span };
  const slopes = tiers.filter(({ points }) => points.n !== 0n).map((tier) => slope(tier, tier.from?.value ?? nothing, tier.to?.value));
  const under = { kind: "flat", points: ZERO, span } as const;
  return { kind: "anchor", reading, points: ZERO, from: zero, to: zero, over: { kind: "slopes", slopes }, under, span };
}

const HALF_AGAIN = fraction(3n, 2n);

/** Without its word, both readings on a value half as much again as where the first tier ends. */
function askForMode(tiers: readonly Tier[], step: EdgeValue, scale: Scale, { span }: TiersClause, { scope, name }: RuleContext): void {
  const [end = ONE] = tiers.flatMap(({ to }) => (to ? [sizeOf(to.value)] : []));
  const value = multiply(end, HALF_AGAIN);
  const each = sizeOf(step);
  const reached = tiers.findLast(({ from }) => !from || subtract(value, sizeOf(from.value)).n >= 0n);
  const parts = tiers.map(({ from, to, points }) => {
    const low = from ? sizeOf(from.value) : ZERO;
    const high = to ? smaller(sizeOf(to.value), value) : value;
    return multiply(points, divide(larger(subtract(high, low), ZERO), each));
  });
  const whole = multiply(reached?.points ?? ZERO, divide(value, each));
  const marginal = parts.reduce(add, ZERO);
  scope.report(
    finding("tiers-mode", span, {
      pay: name,
      example: quantity(value, scale.unit),
      whole: quantity(whole, POINTS),
      marginal: quantity(marginal, POINTS),
    }),
  );
}
