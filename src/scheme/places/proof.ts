import type { AwardClause } from "../../ast/nodes/award.ts";
import type { RoundingMode } from "../../number/round.ts";
import { isFirst, type RankPlace } from "./condition.ts";
import { placesIn } from "./people.ts";

/** An award at places; `sure` where nothing but the place decides. */
export type PlacedRow = { readonly award: AwardClause; readonly place: RankPlace; readonly sure: boolean };

/** A place that two rows are for, in the smallest group where it happens. */
export type Meeting = { readonly headcount: number; readonly place: number; readonly first: PlacedRow; readonly second: PlacedRow };

/** What the rows of a rule do to one another: those nobody is left for, and those that meet. */
export type PlaceFaults = { readonly dead: readonly PlacedRow[]; readonly meetings: readonly Meeting[] };

/** Groups up to this size are tried, each place of them. */
const LARGEST = 200;

/**
 * The first row that holds is taken. A row that reaches further than one before
 * it goes on where that ends (the first 10%, then the first 30%); rows that
 * otherwise share a place leave open which of them is meant.
 */
export function placeFaults(rows: readonly PlacedRow[], mode: RoundingMode): PlaceFaults {
  const alive = new Set<PlacedRow>();
  const meetings = new Map<string, Meeting>();
  for (let headcount = 1; headcount <= LARGEST; headcount += 1) {
    const reaches = rows.map((row) => ({ row, ...placesIn(row.place, headcount, mode) }));
    for (const [index, reach] of reaches.entries()) {
      const before = reaches.slice(0, index).filter(({ row }) => row.sure);
      if (isAnyLeft(reach, before)) alive.add(reach.row);
      if (!reach.row.sure) continue;
      for (const [earlier, other] of before.entries()) {
        const place = Math.max(reach.first, other.first, 1);
        const pair = `${earlier} ${index}`;
        if (place <= Math.min(reach.last, other.last) && !goesOn(reach, other) && !meetings.has(pair))
          meetings.set(pair, { headcount, place, first: other.row, second: reach.row });
      }
    }
  }
  return { dead: rows.filter((row) => !alive.has(row)), meetings: [...meetings.values()].filter(({ second }) => alive.has(second)) };
}

type Reach = { readonly row: PlacedRow; readonly first: number; readonly last: number };

function isAnyLeft({ first, last }: Reach, taken: readonly Reach[]): boolean {
  for (let place = Math.max(first, 1); place <= last; place += 1)
    if (!taken.some((each) => each.first <= place && place <= each.last)) return true;
  return false;
}

/** The first 30% after the first 10%; any row that holds all of one before it, counted from the same end. */
function goesOn(row: Reach, before: Reach): boolean {
  if (row.row.place.from.from !== before.row.place.from.from) return false;
  if (isFromEnd(row.row) && isFromEnd(before.row)) return true;
  return row.first <= before.first && before.last <= row.last;
}

function isFromEnd({ place: { from, to } }: PlacedRow): boolean {
  return to !== undefined && isFirst(from.value);
}
