import { type Domain, intersection } from "../../../scheme/intervals/interval.ts";
import type { SourceContract } from "../../../scheme/types/source.ts";
import type { NodeId } from "../../node-id.ts";
import { aroundOf } from "../across/around.ts";
import type { Site } from "../across/site.ts";
import { runAlong, type Seeds } from "../along/run.ts";
import { onGrid } from "../pieces/grid.ts";
import { isEmpty } from "../pieces/pieces.ts";
import { rangesWith } from "../ranges/ranges.ts";
import { eitherWay, type Turn, turnsOf } from "./turns.ts";

/** So many operations are looked at in all. */
const MOST_OPERATIONS = 300_000;

/**
 * The grades that somebody can get: along the totals that can be reached in each
 * way that conditions of grades and vetoes can turn out. Undefined where that cannot be told.
 */
export function gradesGiven(grade: NodeId, site: Site, sources: readonly SourceContract[]): ReadonlySet<string> | undefined {
  const { plan } = site;
  const { points } = plan.total;
  const { conditions, factConditions } = aroundOf([grade], new Set([points]), undefined, site);
  const choices = [...[...conditions].flatMap(([index, read]) => turnsOf(index, [...read], site)), ...factConditions.map(eitherWay)];
  const count = choices.reduce((product, turns) => product * turns.length, 1);
  if (count * plan.nodes.length > MOST_OPERATIONS) return undefined;
  const given = new Set<string>();
  for (const turns of combined(choices)) {
    const on = totalsIn(turns, site, sources);
    const seeds: Seeds = new Map([...site.total.seeds, ...turns.flatMap((turn) => [...turn.seeds])]);
    const along = isEmpty(on) ? [] : onGrid(runAlong(plan, [grade], seeds, on).get(grade) ?? [], on.grid);
    for (const { value } of along) {
      if (value.kind === "open") return undefined;
      if (value.kind === "text") given.add(value.text);
    }
  }
  return given;
}

function combined(choices: readonly (readonly Turn[])[]): readonly (readonly Turn[])[] {
  return choices.reduce<readonly (readonly Turn[])[]>((all, turns) => all.flatMap((one) => turns.map((turn) => [...one, turn])), [[]]);
}

/** What the total comes to where these metrics have no other points. */
function totalsIn(turns: readonly Turn[], { plan, ranges, total, metrics }: Site, sources: readonly SourceContract[]): Domain {
  const held = new Map(turns.flatMap(({ points }) => (points ? [[points.node, points.range] as const] : [])));
  const known = new Map(metrics.map(({ plan: { points } }) => [points, held.get(points) ?? ranges[points] ?? {}] as const));
  const { grid } = total.domain;
  const range = rangesWith(known, ranges, plan.nodes, { sources, cycle: plan.cycle })[plan.total.points] ?? {};
  return { ...intersection(range, total.domain), ...(grid ? { grid } : {}) };
}
