import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, equal, type Fraction, ZERO } from "../../../number/fraction.ts";
import { intersection } from "../../../scheme/intervals/interval.ts";
import type { NodeId } from "../../node-id.ts";
import { alongAt } from "../along/at.ts";
import { runAlong, type Seeds, type Values } from "../along/run.ts";
import { fixed } from "../along/value.ts";
import type { Chart } from "../chart.ts";
import { figureAt } from "../curve/curve.ts";
import { beside } from "../curve/stand.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { valueAt } from "../pieces/form.ts";
import { onGrid } from "../pieces/grid.ts";
import type { Ranges } from "../ranges/ranges.ts";
import { seedsEverywhere } from "./seeds.ts";
import type { Site } from "./site.ts";

/** A result of a metric that stands still while another one moves. */
export type Held = { readonly seeds: Seeds; readonly points: Fraction; readonly shown?: Bilingual };

/**
 * The results that a metric is held at, those with most points first: of each way
 * that the conditions on it can turn out, the one with most points and the one with fewest.
 * @param isOwn its points hang on no other metric's figures
 */
export function heldAt(subject: MetricSubject, isOwn: boolean, conditions: ReadonlySet<NodeId>, site: Site): readonly Held[] {
  const { chart, plan: planned } = subject;
  if (!chart) return extremesOf(subject, site.ranges);
  const { domain, usual, nudge, show } = chart.variable;
  const seeds = seedsEverywhere(chart.variable, planned, site);
  const values = runAlong(site.plan, [planned.points, ...conditions], seeds, intersection(domain, usual));
  const classes = new Map<string, readonly Held[]>();
  for (const place of placesIn(values, domain.grid, nudge)) {
    const points = pointsAt(chart, place);
    if (!points) continue;
    const figures = [...seeds].map(([node, { plain }]) => [node, fixed(valueAt(plain, place))] as const);
    const held = { seeds: new Map(isOwn ? [...figures, [planned.points, fixed(points)]] : figures), points, shown: show(place) };
    const turn = turnAt(values, conditions, place);
    classes.set(turn, outermost([...(classes.get(turn) ?? []), held]));
  }
  return [...classes.values()].flat().toSorted((a, b) => compare(b.points, a.points));
}

/** The most that conditions on other metrics may leave. */
function pointsAt({ courses }: Chart, place: Fraction): Fraction | undefined {
  const figures = courses.flatMap(({ curve }) => figureAt(curve, place) ?? []);
  return figures.toSorted(compare).at(-1);
}

function turnAt(values: Values, conditions: ReadonlySet<NodeId>, place: Fraction): string {
  const turns = [...conditions].map((node) => alongAt(values.get(node) ?? [], place));
  return turns.map((value) => (value?.kind === "yes-no" ? value.holds : "open")).join();
}

/** As many and as few points as there can be. */
export function extremesOf({ metric, plan: { points }, reach, chart }: MetricSubject, ranges: Ranges): readonly Held[] {
  const { low, high } = ranges[points] ?? {};
  const held = (value: Fraction, at: Fraction | undefined): Held => ({
    seeds: new Map([[points, fixed(value)]]),
    points: value,
    ...(at && chart && { shown: chart.variable.show(at) }),
  });
  return outermost([
    held(reach?.most.value ?? high?.value ?? metric.weight ?? ZERO, reach?.most.at),
    held(reach?.least.value ?? low?.value ?? ZERO, reach?.least.at),
  ]);
}

/** The one with most points and the one with fewest. */
function outermost(all: readonly Held[]): readonly Held[] {
  const sorted = all.toSorted((a, b) => compare(b.points, a.points));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return [];
  return equal(most.points, least.points) ? [most] : [most, least];
}

/** A value on either side of every edge. */
function placesIn(values: Values, grid: Fraction | undefined, nudge: Fraction): readonly Fraction[] {
  const found = new Map<string, Fraction>();
  for (const along of values.values())
    for (const { on } of onGrid(along, grid))
      for (const place of [beside(on, "low", nudge), beside(on, "high", nudge)]) found.set(`${place.n}/${place.d}`, place);
  return [...found.values()];
}
