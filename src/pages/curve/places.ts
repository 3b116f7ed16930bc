import { type Fraction, fraction, multiply, ONE, ZERO } from "../../number/fraction.ts";
import type { AnchorRule, CurveRule, Edge, EdgeValue, Reading, Rule, SideRule } from "../../scheme/types/rule.ts";
import { type Known, type Stairs, stairsOf, stepsWithin } from "./stairs.ts";

/** The places of a rule: as `written` in it, and as `reached` by its slopes; of both, which to name on the axis, the first ones first. */
export type Found = {
  readonly reading: Reading;
  readonly written: readonly Fraction[];
  readonly reached: readonly Fraction[];
  readonly named: readonly Fraction[];
  /** Nothing lies outside the places. */
  readonly isWhole?: boolean;
};

/** Where a rule may bend or jump; undefined for one that draws no line. */
export function placesOf(rule: Rule, known: Known): Found | undefined {
  switch (rule.kind) {
    case "anchor":
      return anchorPlaces(rule, known);
    case "bands":
      return bandPlaces(rule, known);
    case "curve":
      return curvePlaces(rule, known);
    case "proportional":
      return edgesOnly("attainment", [...PROPORTIONAL, ...valuesOf(rule.zeroUnder, rule.fullFrom)], known);
    case "rated":
      return { reading: "measure", written: [rule.from, rule.to], reached: [], named: [rule.from, rule.to], isWhole: true };
    case "points":
      return undefined;
  }
}

type BandsRule = Extract<Rule, { readonly kind: "bands" }>;

/** The edges of rows, and the steps within one. */
function bandPlaces({ reading, rows }: BandsRule, known: Known): Found | undefined {
  const edges = edgesOnly(
    reading,
    rows.flatMap(({ from, to }) => valuesOf(from, to)),
    known,
  );
  const steps = rows.flatMap(({ result, from, to }) => {
    if (result.kind !== "slope") return [];
    const { side } = result.slope;
    const end = side === "over" ? (result.slope.to ?? to?.value) : (result.slope.to ?? from?.value);
    return stepsWithin(result.slope, end, known);
  });
  return edges && { ...edges, reached: steps };
}

/** A rule in proportion is drawn from nothing to all of the target. */
const PROPORTIONAL: readonly EdgeValue[] = [ZERO, ONE].map((value) => ({ kind: "constant", value }));

function valuesOf(...edges: readonly (Edge | undefined)[]): readonly EdgeValue[] {
  return edges.flatMap((edge) => edge?.value ?? []);
}

/** An edge at a target that is not known leaves nothing to draw. */
function edgesOnly(reading: Reading, edges: readonly EdgeValue[], { at }: Known): Found | undefined {
  const written = edges.flatMap((edge) => at(edge) ?? []);
  return written.length < edges.length ? undefined : { reading, written, reached: [], named: written };
}

const HALF = fraction(1n, 2n);

function anchorPlaces({ reading, points, from, to, over, under, zeroUnder, zeroOver }: AnchorRule, known: Known): Found | undefined {
  const edges = edgesOnly(reading, valuesOf(from, to, zeroUnder, zeroOver), known);
  if (!edges) return undefined;
  const slopes = [over, under].flatMap((side) => sideStairs(side, points, known));
  const [anchor] = edges.written;
  const toNothing = under.kind === "proportional" && anchor ? [multiply(anchor, HALF)] : [];
  const { reached, named } = beyond(edges, slopes);
  return { ...edges, reached: [...reached, ...toNothing], named };
}

/** What slopes reach, and where they end. */
function beyond({ named }: Found, slopes: readonly Stairs[]): Pick<Found, "reached" | "named"> {
  return {
    reached: slopes.flatMap(({ stairs, last, end }) => [...stairs, last, end ?? []].flat()),
    named: [...named, ...slopes.flatMap(({ end }) => end ?? [])],
  };
}

function curvePlaces({ reading, points, over, under, zeroUnder }: CurveRule, known: Known): Found | undefined {
  const edges = edgesOnly(reading, [...points.map(({ at }) => at), ...valuesOf(zeroUnder)], known);
  if (!edges) return undefined;
  const [first, last] = [points[0]?.points ?? ZERO, points.at(-1)?.points ?? ZERO];
  const slopes = [...sideStairs(over, last, known), ...sideStairs(under, first, known)];
  return { ...edges, ...beyond(edges, slopes) };
}

function sideStairs(side: SideRule | undefined, points: Fraction, known: Known): readonly Stairs[] {
  return side?.kind === "slopes" ? side.slopes.flatMap((slope) => stairsOf(slope, points, known) ?? []) : [];
}
