import { absolute, compare, type Fraction, multiply, subtract } from "../../../number/fraction.ts";
import type { NodeId } from "../../node-id.ts";
import { runAlong, type Seeds, type Values } from "../along/run.ts";
import { type Curve, curveOf, figureAt } from "../curve/curve.ts";
import { extremesOf } from "../curve/extremes.ts";
import { jumpsOver } from "../curve/jumps.ts";
import type { Pair } from "../curve/pair.ts";
import { mapped } from "../pieces/pieces.ts";
import { aroundOf } from "./around.ts";
import { type Cause, causeOf } from "./cause.ts";
import type { Driver } from "./driver.ts";
import type { Result } from "./result.ts";
import type { Site } from "./site.ts";
import { isOwn, type Situation, situationsOf } from "./situations.ts";

/** A jump of a result at one edge of the figure that moves, which the figure's own points do not take. */
export type Cliff = {
  readonly driver: Driver;
  readonly result: Result;
  readonly situation: Situation;
  readonly pair: Pair;
  readonly cause: Cause;
};

/** With everything else at its best, so that what hangs on the edge is seen whole; one for each cause. @param share of the most that there is */
export function cliffsAlong(driver: Driver, result: Result, share: Fraction, site: Site): readonly Cliff[] {
  const { plan, metrics } = site;
  const driven = driver.subject && metrics.indexOf(driver.subject);
  const held = metrics.flatMap(({ plan: { points } }, index) => (index !== driven && isOwn(index, site) ? [points] : []));
  const around = aroundOf([result.node], new Set([...driver.seeds.keys(), ...held]), driven, site);
  const [situation] = situationsOf(around, driven, site).all;
  if (!situation) return [];
  const seeds: Seeds = new Map([...situation.seeds, ...driver.seeds]);
  const own = driver.subject ? [driver.subject.plan.points] : [];
  const values = runAlong(plan, [...own, result.node], seeds, driver.on);
  const curve = curveOf(mapped(values.get(result.node) ?? [], result.figureOf), "plain", undefined);
  const most = extremesOf(curve)?.highest.value;
  if (!most || most.n <= 0n) return [];
  const least = multiply(most, share);
  const before = own.map((node) => curveOf(values.get(node) ?? [], "plain", undefined));
  const causes = new Map<NodeId, Cliff>();
  for (const pair of jumpsOver(curve, least, driver.nudge)) {
    const cause = before.some((each) => isJump(each, pair, least)) ? undefined : causeAt(pair, result.node, values, site);
    if (cause && !causes.has(cause.node)) causes.set(cause.node, { driver, result, situation, pair, cause });
  }
  return [...causes.values()];
}

function isJump(curve: Curve, { left, right }: Pair, least: Fraction): boolean {
  const [before, after] = [figureAt(curve, left.at), figureAt(curve, right.at)];
  return before !== undefined && after !== undefined && compare(absolute(subtract(after, before)), least) >= 0;
}

/** Followed from the side that has more to the one that has less. */
function causeAt({ left, right }: Pair, result: NodeId, values: Values, { plan }: Site): Cause | undefined {
  const [more, less] = compare(left.value, right.value) > 0 ? [left, right] : [right, left];
  return causeOf(result, plan.nodes, values, { worse: more.at, better: less.at });
}
