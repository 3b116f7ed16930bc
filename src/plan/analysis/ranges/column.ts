import { ONE, ZERO } from "../../../number/fraction.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import type { Column } from "../../../scheme/types/source.ts";
import { ANYTHING } from "./arithmetic.ts";

/** The values a column can hold for sure: within its scale, and what is counted is not under zero. Money and percentages can be. */
export function columnRange(column: Column | undefined): Interval {
  if (column?.type.kind !== "number") return ANYTHING;
  const { from, to, whole, unit } = column.type;
  const low = from ?? (whole || unit.kind === "count" || unit.kind === "time" ? ZERO : undefined);
  return { ...(low ? { low: { value: low, closed: true } } : {}), ...(to ? { high: { value: to, closed: true } } : {}) };
}

/** The values that are to be expected of a column: what is collected is not under zero, and a percentage is part of a whole, unless its scale says otherwise. */
export function usualColumnRange(column: Column | undefined): Interval {
  const range = columnRange(column);
  const isShare = column?.type.kind === "number" && column.type.unit.kind === "percent";
  return {
    low: range.low ?? { value: ZERO, closed: true },
    ...(range.high ? { high: range.high } : isShare ? { high: { value: ONE, closed: true } } : {}),
  };
}
