import { fraction, ONE } from "../../../number/fraction.ts";
import type { Unit } from "../../../scheme/types/unit.ts";
import type { Node } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { ownFigures } from "../across/owners.ts";
import { neededFor } from "../along/run.ts";
import { type Amount, amount } from "../along/value.ts";
import { figuresIn } from "../figures.ts";
import { constantForm, NOTHING, VARIABLE } from "../pieces/form.ts";
import { gridOf } from "../ranges/grid.ts";
import { over, type Site } from "./of-metric.ts";
import { inUnit, places } from "./scales.ts";
import { twinsOf } from "./twins.ts";
import type { Variable } from "./variable.ts";

/** A base of pay to show amounts by. */
const EXAMPLE = fraction(10_000n);

/**
 * The one figure that a pay hangs on besides what is somebody's own, such as a
 * base or a wage; undefined where there are several, or none.
 * @param along what is somebody's own is the figure itself: tiers of a column of people
 */
export function payVariable(node: NodeId, base: NodeId | undefined, site: Site, along?: "own"): Variable | undefined {
  const { plan, ranges, sources } = site;
  const read = figuresOfPay(node, base, site);
  const own = along ? [] : read.filter((id) => id === base || plan.nodes[id]?.kind === "person");
  const [first = -1] = own;
  // An attainment beside its measure follows from it.
  const following = plan.metrics.flatMap(({ measure, attainment }) =>
    measure !== attainment && read.includes(measure ?? -1) ? [attainment] : [],
  );
  const moving = read.filter((id) => !own.includes(id) && !following.includes(id));
  const [driver] = moving;
  // What the base is made of may be the figure itself, or hang on it.
  if (base !== undefined && (driver === undefined || hangsOn(base, moving, plan))) return payVariable(node, undefined, site);
  const unit = driver === undefined ? undefined : plan.nodes[driver]?.unit;
  // One figure may be written more than once; what several metrics measure stays apart, be it of one column.
  const isOne = driver !== undefined && twinsOf(driver, moving, plan.nodes).length === moving.length && measured(moving, plan) < 2;
  if (driver === undefined || !unit || !isOne || twinsOf(first, own, plan.nodes).length < own.length) return undefined;
  const grid = gridOf(plan.nodes, driver, sources);
  const scale: readonly [NodeId, Amount][] = own.map((id) => [id, amount(NOTHING, constantForm(ONE))]);
  return {
    ...over({ ...ranges[driver], ...(grid ? { grid } : {}) }),
    seeds: new Map<NodeId, Amount>([...moving.map((id) => [id, amount(VARIABLE)] as const), ...scale]),
    scale: EXAMPLE,
    ...shownAs(plan.nodes[driver], unit),
  };
}

function shownAs(driver: Node | undefined, unit: Unit): Pick<Variable, "show" | "nudge"> {
  const isRank = driver?.kind === "group" && (driver.fn === "rank" || driver.fn === "rank-from-last");
  return isRank ? places(driver.fn === "rank" ? "first" : "last") : inUnit(unit);
}

function measured(figures: readonly NodeId[], { metrics }: Site["plan"]): number {
  return metrics.filter((metric) => ownFigures(metric).some((figure) => figures.includes(figure))).length;
}

function hangsOn(node: NodeId, figures: readonly NodeId[], { nodes }: Site["plan"]): boolean {
  return neededFor(nodes, [node], new Set(figures)).some((id) => figures.includes(id));
}

/** The figures that a pay hangs on, down to the total and to its base. */
export function figuresOfPay(node: NodeId, base: NodeId | undefined, { plan, figures }: Site): readonly NodeId[] {
  return figuresIn(plan, node, new Set([...figures, plan.total.points, ...(base === undefined ? [] : [base])]));
}
