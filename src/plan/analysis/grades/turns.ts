import { type Interval, intersection } from "../../../scheme/intervals/interval.ts";
import type { NodeId } from "../../node-id.ts";
import { seedsOf } from "../across/seeds.ts";
import type { Site } from "../across/site.ts";
import { isOwn } from "../across/situations.ts";
import { runAlong, type Seeds } from "../along/run.ts";
import { type Value, yesNo } from "../along/value.ts";
import { extremesOf } from "../curve/extremes.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { mapped, type Pieces, within, zipped } from "../pieces/pieces.ts";
import { hull } from "../ranges/arithmetic.ts";

/** A way that conditions can turn out, and the points of a metric where they do. */
export type Turn = { readonly seeds: Seeds; readonly points?: { readonly node: NodeId; readonly range: Interval } };

/** Every way that conditions on a metric's figure can turn out; each by itself where its points cannot be followed. */
export function turnsOf(index: number, conditions: readonly NodeId[], site: Site): readonly (readonly Turn[])[] {
  const subject = site.metrics[index];
  // What stands in for missing points may be any of them.
  const isFollowed = subject?.chart && !subject.plan.standIns && isOwn(index, site);
  const found = subject && isFollowed ? alongFigure(subject, conditions, site) : undefined;
  return found ? [found] : conditions.map(eitherWay);
}

export function eitherWay(condition: NodeId): readonly Turn[] {
  return [false, true].map((holds) => ({ seeds: new Map([[condition, yesNo(holds)]]) }));
}

function alongFigure(subject: MetricSubject, conditions: readonly NodeId[], { plan }: Site): readonly Turn[] | undefined {
  const { chart, plan: planned } = subject;
  if (!chart) return undefined;
  const values = runAlong(plan, conditions, seedsOf(chart.variable, planned, plan), chart.variable.domain);
  const together = conditions.reduce<Pieces<readonly Value[]>>(
    (all, node) => mapped(zipped(all, values.get(node) ?? []), ([before, value]) => [...before, value]),
    [{ on: chart.variable.domain, value: [] }],
  );
  const turns = new Map<string, { readonly seeds: Seeds; range?: Interval }>();
  for (const { on, value } of together) {
    if (value.some(({ kind }) => kind !== "yes-no")) return undefined;
    const range = pointsOn(on, subject);
    if (range === "open") return undefined;
    if (!range) continue;
    const key = value.map((each) => each.kind === "yes-no" && each.holds).join();
    const before = turns.get(key)?.range;
    const seeds = new Map(conditions.flatMap((node, at) => (value[at] ? [[node, value[at]] as const] : [])));
    turns.set(key, { seeds, range: before ? hull(before, range) : range });
  }
  return [...turns.values()].map(({ seeds, range }) => ({ seeds, ...(range && { points: { node: planned.points, range } }) }));
}

/** From the fewest to the most; nothing where no value of the figure lies there. */
function pointsOn(on: Interval, { chart }: MetricSubject): Interval | "open" | undefined {
  let all: Interval | undefined;
  for (const { curve } of chart?.courses ?? []) {
    const part = within(curve, intersection(on, chart?.variable.domain ?? {}));
    if (part.length === 0) continue;
    const extremes = extremesOf(part);
    if (!extremes) return "open";
    const { lowest, highest } = extremes;
    const range: Interval = {
      ...(lowest.value && { low: { value: lowest.value, closed: lowest.at !== undefined } }),
      ...(highest.value && { high: { value: highest.value, closed: highest.at !== undefined } }),
    };
    all = all ? hull(all, range) : range;
  }
  return all;
}
