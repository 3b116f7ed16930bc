import { compare } from "../../number/fraction.ts";
import type { Edge } from "../types/rule.ts";
import { closedByNeighbours } from "./closed-rows.ts";
import { sizeOf } from "./edge-size.ts";

type Ends = { readonly from?: Edge; readonly to?: Edge };

/** A tier as written; `beyond` has no edges of its own. */
export type OpenTier<T> = { readonly ends: Ends; readonly beyond: boolean; readonly tier: T };

/** `16% beyond` begins where the highest tier ends, and every tier where the one before it does; those come last. */
export function closedTiers<T>(rows: readonly OpenTier<T>[]): readonly (T & Ends)[] {
  const within = rows.filter(({ beyond }) => !beyond);
  const last = within
    .flatMap(({ ends }) => ends.to ?? [])
    .toSorted((a, b) => compare(sizeOf(a.value), sizeOf(b.value)))
    .at(-1);
  const closed = closedByNeighbours(
    within.map(({ ends }) => ({ ...ends, otherwise: false })),
    sizeOf,
  );
  const tiers = within.map(({ tier }, index) => ({ ...tier, ...endsOf(closed[index]) }));
  const beyond = rows
    .filter((row) => row.beyond)
    .map(({ tier }) => ({ ...tier, ...(last && { from: { ...last, inclusive: !last.inclusive } }) }));
  return [...tiers, ...beyond];
}

function endsOf({ from, to }: Ends = {}): Ends {
  return { ...(from && { from }), ...(to && { to }) };
}
