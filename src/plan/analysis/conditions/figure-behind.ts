import type { Domain } from "../../../scheme/intervals/interval.ts";
import type { NodeId } from "../../node-id.ts";
import { isFact, ownFigures } from "../across/owners.ts";
import { seedsOf } from "../across/seeds.ts";
import { neededFor, type Seeds } from "../along/run.ts";
import { amount } from "../along/value.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { VARIABLE } from "../pieces/form.ts";
import { gridOf } from "../ranges/grid.ts";
import type { Subject } from "../subject.ts";
import { constantAt } from "../variable/of-metric.ts";
import { twinsOf } from "../variable/twins.ts";

/** The one figure that conditions hang on, over all its values; those of one `key` hang on the same. */
export type FigureBehind = { readonly key: NodeId; readonly seeds: Seeds; readonly on: Domain };

/** Undefined where there is none, or several, or it is no number. */
export function figureBehind(conditions: readonly NodeId[], subject: Subject): FigureBehind | undefined {
  const { plan, total } = subject;
  const { nodes } = plan;
  const figures = figuresIn(subject);
  const isEnd = (id: NodeId): boolean => figures.has(id) || isFactAt(id, subject);
  const [first, ...others] = neededFor(nodes, conditions, { has: isEnd }).filter((id) => isEnd(id) && constantAt(plan, id) === undefined);
  if (first === undefined) return undefined;
  const all = [first, ...others];
  if (first === plan.total.points && others.length === 0) return { key: first, seeds: total.variable.seeds, on: total.variable.domain };
  const metric = figures.get(first);
  if (metric && others.every((id) => figures.get(id) === metric)) return ofMetric(metric, all, subject);
  return metric || twinsOf(first, all, nodes).length < all.length ? undefined : alone(first, all, subject);
}

/** The total, and what metrics measure, hold it against and attain. */
function figuresIn({ plan, metrics, factors }: Subject): ReadonlyMap<NodeId, MetricSubject | undefined> {
  const own = [...metrics, ...factors].flatMap((metric) => ownFigures(metric.plan).map((node) => [node, metric] as const));
  return new Map<NodeId, MetricSubject | undefined>([[plan.total.points, undefined], ...own]);
}

function isFactAt(id: NodeId, { plan }: Subject): boolean {
  const node = plan.nodes[id];
  return node !== undefined && isFact(node);
}

/** A target that only the facts know leaves measure and attainment two figures. */
function ofMetric(metric: MetricSubject, read: readonly NodeId[], subject: Subject): FigureBehind | undefined {
  const { chart, plan: planned } = metric;
  const [first, ...others] = read;
  const isKnown = planned.target === undefined || constantAt(subject.plan, planned.target) !== undefined;
  if (first === undefined) return undefined;
  if (!chart || !isKnown || chart.variable.scale) return others.length === 0 ? alone(first, [first], subject) : undefined;
  const seeds = seedsOf(chart.variable, planned, subject.plan);
  return read.every((id) => seeds.has(id)) ? { key: planned.points, seeds, on: chart.variable.domain } : undefined;
}

/** A figure by itself, by all the nodes that say it. */
function alone(node: NodeId, twins: readonly NodeId[], { plan, ranges, sources }: Subject): FigureBehind | undefined {
  const kind = plan.nodes[node]?.unit.kind;
  if (kind === undefined || kind === "text" || kind === "date" || kind === "yes-no") return undefined;
  const grid = gridOf(plan.nodes, node, sources);
  const seeds: Seeds = new Map(twins.map((id) => [id, amount(VARIABLE)]));
  return { key: node, seeds, on: { ...ranges[node], ...(grid ? { grid } : {}) } };
}
