import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  larger,
  multiply,
  negate,
  ONE,
  smaller,
  subtract,
  ZERO,
} from "../../number/fraction.ts";
import type { AnchorRule, EdgeValue, Metric, Reading, Rule, SideRule, Slope } from "../../scheme/types.ts";

/** What of a rule is drawn: which value it reads, from where to where, where it may jump, and what to name on the axis. */
export type Extent = { readonly reading: Reading; readonly places: readonly Fraction[]; readonly named: readonly Fraction[] };

/** A staircase of more steps is drawn up to here. */
const MOST_STEPS = 24;
const HALF = fraction(1n, 2n);
const FIFTH = fraction(1n, 5n);

/** Undefined for a rule that draws no line: one that reads other things, or a target that is not known. */
export function extentOf({ rule, floor, cap }: Metric, target: Fraction | undefined): Extent | undefined {
  const at = (edge: EdgeValue): Fraction | undefined => (edge.kind === "constant" ? edge.value : target && multiply(edge.times, target));
  const found = placesOf(rule, { at, floor: floor?.value ?? ZERO, cap: cap?.value });
  if (!found || found.edges.length === 0) return undefined;
  const edges = sorted(found.edges);
  const [first, last] = [edges[0] ?? ZERO, edges.at(-1) ?? ZERO];
  const margin = margins(first, last);
  const low = compare(first, ZERO) >= 0 ? larger(ZERO, subtract(first, margin)) : subtract(first, margin);
  return { reading: found.reading, places: sorted([low, ...edges, add(last, margin)]), named: sorted(found.named) };
}

type Known = { readonly at: (edge: EdgeValue) => Fraction | undefined; readonly floor: Fraction; readonly cap: Fraction | undefined };
type Found = { readonly reading: Reading; readonly edges: readonly Fraction[]; readonly named: readonly Fraction[] };

function placesOf(rule: Rule, known: Known): Found | undefined {
  switch (rule.kind) {
    case "anchor":
      return anchorPlaces(rule, known);
    case "bands":
      return edgesOnly(
        rule.reading,
        rule.rows.flatMap(({ from, to }) => [from?.value ?? [], to?.value ?? []].flat()),
        known,
      );
    case "curve":
      return edgesOnly(rule.reading, [...rule.points.map(({ at }) => at), rule.zeroUnder?.value ?? []].flat(), known);
    case "proportional":
      return edgesOnly("attainment", [...PROPORTIONAL, rule.zeroUnder?.value ?? [], rule.fullFrom?.value ?? []].flat(), known);
    case "rated":
      return rule.by.length === 0 ? { reading: "measure", edges: [rule.from, rule.to], named: [rule.from, rule.to] } : undefined;
    case "points":
      return undefined;
  }
}

/** A rule in proportion is drawn from nothing to all of the target. */
const PROPORTIONAL: readonly EdgeValue[] = [ZERO, ONE].map((value) => ({ kind: "constant", value }));

/** Every edge is a place to name. An edge at a target that is not known leaves nothing to draw. */
function edgesOnly(reading: Reading, written: readonly EdgeValue[], { at }: Known): Found | undefined {
  const edges = written.flatMap((edge) => at(edge) ?? []);
  return edges.length < written.length ? undefined : { reading, edges, named: edges };
}

function anchorPlaces(rule: AnchorRule, known: Known): Found | undefined {
  const written = [rule.from, rule.to].flatMap((edge) => (edge ? [known.at(edge.value)] : []));
  const anchors = written.filter((edge) => edge !== undefined);
  if (anchors.length < written.length) return undefined;
  const zeroUnder = rule.zeroUnder && known.at(rule.zeroUnder.value);
  const sides = [rule.over, rule.under].map((side) => sidePlaces(side, rule.points, known));
  const edges = [...anchors, ...(zeroUnder ? [zeroUnder] : []), ...sides.flat()];
  const [first] = anchors;
  const proportional = rule.under.kind === "proportional" && first ? [multiply(first, HALF)] : [];
  const ends = sides.map((side) => side.at(-1)).filter((end) => end !== undefined);
  return { reading: rule.reading, edges: [...edges, ...proportional], named: [...anchors, ...ends, ...(zeroUnder ? [zeroUnder] : [])] };
}

/** Where steps of the slopes on one side begin, up to where its points are used up; nearest first. */
function sidePlaces(side: SideRule, points: Fraction, known: Known): readonly Fraction[] {
  return side.kind === "slopes" ? side.slopes.flatMap((slope) => slopePlaces(slope, points, known)) : [];
}

function slopePlaces(slope: Slope, points: Fraction, known: Known): readonly Fraction[] {
  const [from, width, to] = [known.at(slope.from), known.at(slope.step), slope.to && known.at(slope.to)];
  if (!from || !width || width.n === 0n) return [];
  const steps = stepsUntilUsedUp(slope, points, known);
  const away = (count: Fraction): Fraction => add(from, multiply(slope.side === "over" ? count : negate(count), width));
  const end = away(steps);
  const stairs =
    slope.stepping === "pro-rata"
      ? []
      : Array.from({ length: Math.min(MOST_STEPS, wholePart(steps)) }, (_, index) => away(fraction(index + 1)));
  const within = [from, ...stairs, end].filter(
    (place) => !to || (slope.side === "over" ? compare(place, to) <= 0 : compare(place, to) >= 0),
  );
  return to ? [...within, to] : within;
}

/** How many steps take the points from where they are to the floor, the cap or the slope's own limit. */
function stepsUntilUsedUp({ points: each, limit }: Slope, points: Fraction, { floor, cap }: Known): Fraction {
  const room = each.n < 0n ? subtract(points, floor) : cap && subtract(cap, points);
  const bounded = limit && room ? smaller(limit, room) : (limit ?? room ?? multiply(points, FIFTH));
  const size = each.n < 0n ? negate(each) : each;
  return size.n === 0n || bounded.n <= 0n ? ZERO : divide(bounded, size);
}

function wholePart({ n, d }: Fraction): number {
  return Number(n / d) + (n % d === 0n ? 0 : 1);
}

/** Air on both sides: a fifth of what lies between the edges, or of the only edge. */
function margins(first: Fraction, last: Fraction): Fraction {
  const width = subtract(last, first);
  if (width.n !== 0n) return multiply(width, FIFTH);
  return first.n === 0n ? fraction(1n) : multiply(first.n < 0n ? negate(first) : first, FIFTH);
}

function sorted(places: readonly Fraction[]): readonly Fraction[] {
  const distinct = new Map(places.map((place) => [`${place.n}/${place.d}`, place]));
  return [...distinct.values()].toSorted(compare);
}
