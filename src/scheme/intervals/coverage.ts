import { compare, type Fraction } from "../../number/fraction.ts";
import { type Domain, type End, type Interval, intersection, witness } from "./interval.ts";
import { orderOfLows, type Row } from "./rows.ts";

/** A stretch of the domain that no row holds, with a value in it and the rows on either side. */
export type Gap<T> = { readonly witness: Fraction; readonly below?: T; readonly above?: T };

/** Two rows that both hold a value. */
export type Overlap<T> = { readonly witness: Fraction; readonly first: T; readonly second: T };

/** @param rows completed rows @param nudge see `witness` */
export function gapsIn<T>(rows: readonly Row<T>[], domain: Domain, nudge: Fraction): readonly Gap<T>[] {
  const sorted = [...rows].sort((a, b) => orderOfLows(a.interval.low, b.interval.low));
  const gaps: Gap<T>[] = [];
  const report = (interval: Interval, below?: T, above?: T): void => {
    const value = witness(interval, domain, nudge);
    if (value) gaps.push({ witness: value, ...(below === undefined ? {} : { below }), ...(above === undefined ? {} : { above }) });
  };
  let reached: { readonly high?: End; readonly row: Row<T> } | undefined;
  for (const row of sorted) {
    const { low, high } = row.interval;
    if (!reached) {
      if (low) report({ high: { value: low.value, closed: !low.closed } }, undefined, row.of);
    } else if (reached.high && low && isApart(reached.high, low)) {
      report({ low: opposite(reached.high), high: opposite(low) }, reached.row.of, row.of);
    }
    if (!reached || (reached.high && (!high || isFurther(high, reached.high)))) reached = { ...(high ? { high } : {}), row };
  }
  if (reached?.high) report({ low: opposite(reached.high) }, reached.row.of);
  return gaps;
}

/** Each row that shares a value with an earlier one, once, in the order written; a row that `givesWay` leaves its values to later ones, too. */
export function overlapsIn<T>(
  rows: readonly Row<T>[],
  domain: Domain,
  nudge: Fraction,
  givesWay: (row: T) => boolean = () => false,
): readonly Overlap<T>[] {
  return rows.flatMap((second, index) => {
    for (const first of rows.slice(0, index).filter(({ of }) => !givesWay(of))) {
      const value = witness(intersection(first.interval, second.interval), domain, nudge);
      if (value) return [{ witness: value, first: first.of, second: second.of }];
    }
    return [];
  });
}

function opposite({ value, closed }: End): End {
  return { value, closed: !closed };
}

/** Whether something lies between the end of one row and the beginning of the next. */
function isApart(high: End, low: End): boolean {
  const order = compare(high.value, low.value);
  return order < 0 || (order === 0 && !high.closed && !low.closed);
}

function isFurther(a: End, b: End): boolean {
  const order = compare(a.value, b.value);
  return order > 0 || (order === 0 && a.closed && !b.closed);
}
