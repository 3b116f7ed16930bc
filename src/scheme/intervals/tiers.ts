import { compare } from "../../number/fraction.ts";
import type { Edge } from "../types/rule.ts";
import { closedByNeighbours } from "./closed-rows.ts";
import { sizeOf } from "./edge-size.ts";

type Ends = { readonly from?: Edge; readonly to?: Edge };

/** A tier as written; `beyond` has no edges of its own. */
export type OpenTier<T> = { readonly ends: Ends; readonly beyond: boolean; readonly tier: T };

/**
 * `16% beyond` begins where the highest tier ends, and every tier where the one
 * before it does; those come last. Where the highest has no end, the rest is
 * what lies before the lowest: 5% from 100,000, 0 otherwise.
 */
export function closedTiers<T>(rows: readonly OpenTier<T>[]): readonly (T & Ends)[] {
  const within = rows.filter(({ beyond }) => !beyond);
  const closed = closedByNeighbours(
    within.map(({ ends }) => ({ ...ends, otherwise: false })),
    sizeOf,
  );
  const tiers = within.map(({ tier }, index) => ({ ...tier, ...endsOf(closed[index]) }));
  const rest = restOf(closed, within);
  return [...tiers, ...rows.filter(({ beyond }) => beyond).map(({ tier }) => ({ ...tier, ...rest }))];
}

function restOf(closed: readonly Ends[], within: readonly { readonly ends: Ends }[]): Ends {
  const isOpenAbove = closed.some(({ to }) => !to);
  const lowest = sorted(closed.flatMap(({ from }) => from ?? []))[0];
  if (isOpenAbove && lowest && closed.every(({ from }) => from)) return { to: { ...lowest, inclusive: !lowest.inclusive } };
  const last = sorted(within.flatMap(({ ends }) => ends.to ?? [])).at(-1);
  return last ? { from: { ...last, inclusive: !last.inclusive } } : {};
}

function sorted(edges: readonly Edge[]): readonly Edge[] {
  return edges.toSorted((a, b) => compare(sizeOf(a.value), sizeOf(b.value)));
}

function endsOf({ from, to }: Ends = {}): Ends {
  return { ...(from && { from }), ...(to && { to }) };
}
