import { orderOfLows, type Row } from "./rows.ts";

/** The first row that breaks the order of the ones before it: rows go all up or all down. */
export function firstOutOfOrder<T>(rows: readonly Row<T>[]): { readonly row: T; readonly before: T } | undefined {
  let direction = 0;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (!before) continue;
    const step = Math.sign(orderOfLows(row.interval.low, before.interval.low));
    if (step === 0) continue;
    if (direction !== 0 && step !== direction) return { row: row.of, before: before.of };
    direction = step;
  }
  return undefined;
}
