import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { toText } from "../../../number/decimal.ts";
import { compare, type Fraction, ONE, ZERO } from "../../../number/fraction.ts";
import { type Domain, intersection } from "../../../scheme/intervals/interval.ts";
import type { NodeId } from "../../node-id.ts";
import type { Plan } from "../../plan.ts";
import { type Amount, amount } from "../along/value.ts";
import type { Direction } from "../curve/runs.ts";
import { betterOf } from "../direction.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { VARIABLE } from "../pieces/form.ts";
import type { Variable } from "../variable/variable.ts";
import { seedsEverywhere, seedsOf } from "./seeds.ts";
import type { Site } from "./site.ts";

/** A figure that is moved from its lowest to its highest value while all others are held. */
export type Driver = {
  /** The metric that it is the result of; absent for the total. */
  readonly subject?: MetricSubject;
  readonly named: Bilingual;
  readonly on: Domain;
  /** What its nodes come to, by the figure. */
  readonly seeds: ReadonlyMap<NodeId, Amount>;
  readonly better: Direction;
  readonly show: (value: Fraction) => Bilingual;
  readonly nudge: Fraction;
};

/** Undefined where a metric's points could not be followed, or its rule does not tell which way is better. */
export function metricDriver(subject: MetricSubject, site: Site): Driver | undefined {
  const { chart } = subject;
  const better = chart && betterOf(subject, site.plan);
  if (!chart || !better || subject.metric.mayDecline) return undefined;
  const name = `“${subject.metric.name}”`;
  return {
    subject,
    named: { en: name, zh: name },
    ...along(chart.variable),
    seeds: seedsEverywhere(chart.variable, subject.plan, site),
    better,
  };
}

/** So many figures are moved for one result: what one of them shows, the others would show again. */
const MOST_DRIVERS = 12;

/** Drivers of metrics by their indices, the heaviest first. */
export function driversOf(indices: ReadonlySet<number>, site: Site): readonly Driver[] {
  const subjects = [...indices].flatMap((index) => site.metrics[index] ?? []);
  const byWeight = subjects.toSorted((a, b) => compare(b.metric.weight ?? ZERO, a.metric.weight ?? ZERO));
  return byWeight.flatMap((subject) => metricDriver(subject, site) ?? []).slice(0, MOST_DRIVERS);
}

/** The first is the best. Undefined for a node that is no place. */
export function rankDriver(node: NodeId, { plan }: Site): Driver | undefined {
  const operation = plan.nodes[node];
  if (operation?.kind !== "group" || operation.fn !== "rank") return undefined;
  const show = (value: Fraction): Bilingual => ({ en: `place ${toText(value)}`, zh: `第${toText(value)}名` });
  const on: Domain = { low: { value: ONE, closed: true }, grid: ONE };
  return { named: { en: "The place", zh: "名次" }, on, seeds: new Map([[node, amount(VARIABLE)]]), better: -1, show, nudge: ONE };
}

export function totalDriver(variable: Variable, plan: Plan): Driver {
  return {
    named: { en: "The total", zh: "总分" },
    ...along(variable),
    seeds: seedsOf(variable, { points: plan.total.points }, plan),
    better: 1,
  };
}

function along({ domain, usual, show, nudge }: Variable): Pick<Driver, "on" | "show" | "nudge"> {
  const on = { ...intersection(domain, usual), ...(domain.grid ? { grid: domain.grid } : {}) };
  return { on, show, nudge: domain.grid ?? nudge };
}
