import { divide, type Fraction, fraction, ONE, ZERO } from "../../../number/fraction.ts";
import type { Domain, End, Interval } from "../../../scheme/intervals/interval.ts";
import type { SourceContract } from "../../../scheme/types/source.ts";
import { PERCENT } from "../../../scheme/units/unit.ts";
import type { NodeId } from "../../node-id.ts";
import type { MetricPlan, Plan } from "../../plan.ts";
import { neededFor, runAlong } from "../along/run.ts";
import { type Amount, amount, numberOf } from "../along/value.ts";
import { constantForm, NOTHING, VARIABLE } from "../pieces/form.ts";
import { gridOf } from "../ranges/grid.ts";
import type { Ranges } from "../ranges/ranges.ts";
import { besideTarget, inUnit, sharesOfTarget } from "./scales.ts";
import { twinsOf } from "./twins.ts";
import type { Variable } from "./variable.ts";

export type Site = {
  readonly plan: Plan;
  readonly ranges: Ranges;
  readonly sources: readonly SourceContract[];
  /** Where figures come into the plan. */
  readonly figures: ReadonlySet<NodeId>;
};

/**
 * What a metric's points can be followed along, the best first: its attainment,
 * its measure, the measure as a share of a target that only the facts know or as
 * a distance from it, or a ratio through which everything goes.
 */
export function variablesOf(metric: MetricPlan, site: Site): readonly Variable[] {
  const { measure, target, attainment, points } = metric;
  const { nodes } = site.plan;
  const own = [measure, target, attainment].filter((node) => node !== undefined);
  const read = new Set(neededFor(nodes, [points], new Set(own)).filter((node) => own.includes(node)));
  const known = target === undefined ? undefined : constantAt(site.plan, target);
  const readsTarget = target !== undefined && read.has(target) && !known;
  const readsMeasure = measure !== undefined && measure !== attainment && read.has(measure);
  const ratios = gateway(nodes, points, read);
  const last = ratios.length === 0 ? [] : [ofRatio(ratios, site)];
  if (attainment !== undefined && read.has(attainment) && !readsTarget && !readsMeasure)
    return [ofAttainment(attainment, measure, known, site), ...last];
  if (measure === undefined || !read.has(measure)) return last;
  if (target === undefined || !readsTarget) return [ofMeasure(measure, metric, site), ...last];
  return [ofShare(measure, target, site), ofDistance(measure, target, metric), ...last];
}

/** The value of a node that hangs on nothing but the scheme. */
export function constantAt(plan: Plan, node: NodeId): Fraction | undefined {
  const operation = plan.nodes[node];
  if (operation?.kind === "constant") return operation.value;
  const [piece] = runAlong(plan, [node], new Map(), {}).get(node) ?? [];
  return piece && numberOf(piece.value);
}

const variable: Amount = amount(VARIABLE);
const theScale: Amount = amount(NOTHING, constantForm(ONE));

/** What stands for a target that only the facts know. */
const EXAMPLE = fraction(100n);

/** Where nothing says how low it goes, what is measured is usually not under zero. */
export function over(domain: Domain): Pick<Variable, "domain" | "usual"> {
  const { low = { value: ZERO, closed: true }, high } = domain;
  return { domain, usual: { low, ...(high ? { high } : {}) } };
}

/** Without a target, a percentage attains what it measures. */
function ofAttainment(node: NodeId, measure: NodeId | undefined, target: Fraction | undefined, { plan, ranges, sources }: Site): Variable {
  const whole = node === measure ? ONE : target;
  const grid = measure !== undefined && whole ? gridOf(plan.nodes, measure, sources) : undefined;
  const domain = measure === undefined ? {} : attained(ranges[measure] ?? {}, whole);
  return {
    ...over({ ...domain, ...(grid && whole ? { grid: divide(grid, whole) } : {}) }),
    seeds: new Map([[node, variable]]),
    ...inUnit(PERCENT),
  };
}

function attained({ low, high }: Interval, target: Fraction | undefined): Interval {
  if (!target || target.n <= 0n) return low && low.value.n >= 0n ? { low: { value: ZERO, closed: true } } : {};
  const end = ({ value, closed }: End): End => ({ value: divide(value, target), closed });
  return { ...(low ? { low: end(low) } : {}), ...(high ? { high: end(high) } : {}) };
}

function ofMeasure(node: NodeId, { unit }: MetricPlan, { plan, ranges, sources }: Site): Variable {
  const grid = gridOf(plan.nodes, node, sources);
  return { ...over({ ...ranges[node], ...(grid ? { grid } : {}) }), seeds: new Map([[node, variable]]), ...inUnit(unit) };
}

/** measure = x · target */
function ofShare(measure: NodeId, target: NodeId, { ranges }: Site): Variable {
  const seeds = new Map([
    [measure, amount(NOTHING, VARIABLE)],
    [target, theScale],
  ]);
  return { ...over(attained(ranges[measure] ?? {}, undefined)), seeds, scale: EXAMPLE, ...sharesOfTarget };
}

/** measure = target + x, where the target is anything over zero */
function ofDistance(measure: NodeId, target: NodeId, { unit }: MetricPlan): Variable {
  const seeds = new Map([
    [measure, amount(VARIABLE, theScale.scaled)],
    [target, theScale],
  ]);
  return { domain: {}, usual: {}, seeds, scale: EXAMPLE, ...besideTarget(unit) };
}

/** The first ratio through which everything goes that is read, by all its nodes: it may be written more than once. */
function gateway(nodes: Plan["nodes"], points: NodeId, read: ReadonlySet<NodeId>): readonly NodeId[] {
  const ratios = neededFor(nodes, [points], read).filter((id) => {
    const node = nodes[id];
    return node?.kind === "arithmetic" && node.op === "/" && node.unit.kind !== "points" && !read.has(id);
  });
  for (const ratio of ratios) {
    const twins = twinsOf(ratio, ratios, nodes);
    if (!neededFor(nodes, [points], new Set(twins)).some((other) => read.has(other))) return twins;
  }
  return [];
}

function ofRatio(ratios: readonly NodeId[], { ranges }: Site): Variable {
  const [first = -1] = ratios;
  return { ...over(ranges[first] ?? {}), seeds: new Map(ratios.map((node) => [node, variable])), ...inUnit(PERCENT) };
}
