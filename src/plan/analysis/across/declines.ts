import { compare, type Fraction } from "../../../number/fraction.ts";
import type { NodeId } from "../../node-id.ts";
import { neededFor, runAlong, type Seeds, type Values } from "../along/run.ts";
import type { Along } from "../along/value.ts";
import { type Curve, curveOf, figureAt } from "../curve/curve.ts";
import { pairOf } from "../curve/pair.ts";
import { type Run, runsOf } from "../curve/runs.ts";
import { mapped } from "../pieces/pieces.ts";
import { aroundOf } from "./around.ts";
import { type Cause, causeOf } from "./cause.ts";
import type { Driver } from "./driver.ts";
import type { Result } from "./result.ts";
import type { Site } from "./site.ts";
import { isOwn, type Situation, situationsOf } from "./situations.ts";

/** A result that declines though the figure that moves gets better, and neither its own points nor an earlier result decline. */
export type Decline = {
  readonly driver: Driver;
  readonly result: Result;
  readonly situation: Situation;
  readonly worse: Point;
  readonly better: Point;
  readonly cause: Cause;
};

export type Point = { readonly at: Fraction; readonly figure: Fraction };

/** `open` are the results of which not everything could be looked at. */
export type Followed = { readonly declines: readonly Decline[]; readonly open: readonly Result[] };

/** So many operations are followed for one figure. */
const MOST_OPERATIONS = 200_000;

/** @param results in the order in which one hangs on another */
export function followed(driver: Driver, results: readonly Result[], site: Site): Followed {
  const { plan, metrics } = site;
  const driven = driver.subject && metrics.indexOf(driver.subject);
  const held = metrics.flatMap(({ plan: { points } }, index) => (index !== driven && isOwn(index, site) ? [points] : []));
  const nodes = results.map(({ node }) => node);
  const around = aroundOf(nodes, new Set([...driver.seeds.keys(), ...held]), driven, site);
  const { all, isCut } = situationsOf(around, driven, site);
  const declines = new Map<NodeId, Decline>();
  const open = new Set<Result>(isCut ? results : []);
  const own = driver.subject ? [driver.subject.plan.points] : [];
  let operations = 0;
  for (const situation of all) {
    const seeds: Seeds = new Map([...situation.seeds, ...driver.seeds]);
    operations += neededFor(plan.nodes, nodes, seeds).length;
    if (operations > MOST_OPERATIONS) return { declines: [...declines.values()], open: results };
    const values = runAlong(plan, [...own, ...nodes], seeds, driver.on);
    const before = own.map((node) => curveAlong(values.get(node) ?? [], driver));
    for (const result of results) {
      const curve = curveAlong(mapped(values.get(result.node) ?? [], result.figureOf), driver);
      if (curve.some(({ value }) => value === undefined)) open.add(result);
      for (const decline of declinesAlong(curve, before, { driver, result, situation, values }, site))
        if (!declines.has(decline.cause.node)) declines.set(decline.cause.node, decline);
      before.push(curve);
    }
  }
  return { declines: [...declines.values()], open: [...open] };
}

function curveAlong(along: Along, { on }: Driver): Curve {
  return curveOf(along, "plain", on.grid);
}

type Scene = Pick<Decline, "driver" | "result" | "situation"> & { readonly values: Values };

function declinesAlong(curve: Curve, earlier: readonly Curve[], { values, ...scene }: Scene, { plan }: Site): readonly Decline[] {
  return runsOf(curve).flatMap((run) => {
    const found = pointsOf(run, curve, scene.driver);
    if (!found || earlier.some((each) => !isKept(each, found))) return [];
    const [worse, better] = found;
    const cause = causeOf(scene.result.node, plan.nodes, values, { worse: worse.at, better: better.at });
    return cause ? [{ ...scene, worse, better, cause }] : [];
  });
}

/** Two points of a run that goes the wrong way, the better one second. */
function pointsOf(run: Run, curve: Curve, { better, nudge }: Driver): readonly [Point, Point] | undefined {
  const pair = run.direction === better ? undefined : pairOf(run, curve, "high", nudge);
  if (!pair) return undefined;
  const [left, right] = [pair.left, pair.right].map(({ at, value }): Point => ({ at, figure: value }));
  if (!left || !right) return undefined;
  return better === 1 ? [left, right] : [right, left];
}

/** Whether a figure does not decline from one point to the other. */
function isKept(curve: Curve, [worse, better]: readonly [Point, Point]): boolean {
  const [before, after] = [figureAt(curve, worse.at), figureAt(curve, better.at)];
  return before !== undefined && after !== undefined && compare(after, before) >= 0;
}
