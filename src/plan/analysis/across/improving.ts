import type { NodeId } from "../../node-id.ts";
import { operandsOf } from "../../operands.ts";
import type { Milestone } from "../../plan.ts";
import { neededFor } from "../along/run.ts";
import { type Way, waysOf } from "../ways.ts";
import { metricDriver } from "./driver.ts";
import { ownFigures } from "./owners.ts";
import type { Site } from "./site.ts";
import { isOwn } from "./situations.ts";

/**
 * The metrics whose results may make a result decline as they get better; none
 * where the operations in between show that they cannot. What a metric's own rule
 * makes of its own figure is told elsewhere.
 */
export function suspectsOf(result: NodeId, site: Site): ReadonlySet<number> {
  const { plan, ranges } = site;
  const known = improvingWays(site);
  const ways = waysOf([result], known, plan.nodes, ranges);
  const isFine = (node: NodeId): boolean => ways.get(node) !== undefined;
  if (ways.get(result) === 1 || ways.get(result) === 0) return new Set();
  const turning = [...ways.keys()].filter((node) => {
    const operation = plan.nodes[node];
    return operation && !known.has(node) && !isFine(node) && operandsOf(operation).every(isFine);
  });
  return metricsBehind(turning.length > 0 ? turning : [result], site);
}

/** Ways as everyone gets better at everything: a metric's figures go its way, and with them the points of its own rule. */
function improvingWays(site: Site): ReadonlyMap<NodeId, Way> {
  const ways = new Map<NodeId, Way>();
  for (const [index, subject] of site.metrics.entries()) {
    const better = metricDriver(subject, site)?.better ?? 0;
    const { points, milestones } = subject.plan;
    const figures = ownFigures(subject.plan);
    for (const node of [...figures, ...figures.flatMap((figure) => site.again.get(figure) ?? [])])
      if (site.owners[node] === index) ways.set(node, better);
    const own = isOwn(index, site) ? [points] : rulePart(milestones).filter((node) => site.owners[node] === index);
    for (const node of own) if (!ways.has(node)) ways.set(node, 1);
  }
  return ways;
}

/** The steps from the rule on: points, of which more is better. */
function rulePart(milestones: readonly Milestone[]): readonly NodeId[] {
  const from = milestones.findIndex(({ stage }) => stage === "rule");
  return milestones.slice(from).map(({ node }) => node);
}

/** The metrics whose points or figures come into some nodes. */
function metricsBehind(nodes: readonly NodeId[], site: Site): ReadonlySet<number> {
  const { plan, owners, metrics } = site;
  const ends = new Set(
    metrics.flatMap((subject, index) => [...ownFigures(subject.plan), ...(isOwn(index, site) ? [subject.plan.points] : [])]),
  );
  const reached = neededFor(plan.nodes, nodes, ends).map((node) => owners[node] ?? -1);
  return new Set(reached.filter((owner) => owner >= 0));
}
