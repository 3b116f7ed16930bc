import { toText } from "../../number/decimal.ts";
import { type Fraction, larger, smaller } from "../../number/fraction.ts";
import { parsePeriod, periodOf } from "../../periods/period.ts";
import type { Alike } from "../../plan/graph.ts";
import type { FactRow } from "../../plan/inputs.ts";
import { cellValue } from "./cell.ts";
import type { ItemValue } from "./evaluation.ts";
import { type Absent, isAbsent, isKnown, isNumber, lack, type Value } from "./value.ts";

/** What rows alike come to, item by item in the order they first occur; what is lacking where an item or its figure is not known. */
export function itemsOf(per: Alike, rows: readonly FactRow[], ofRows: (rows: readonly FactRow[]) => Value): readonly ItemValue[] | Absent {
  const names = rows.map((row) => nameOf(row, per));
  if (!names.every(isKnown)) return lack(names);
  const items = [...Map.groupBy(rows, (_, index) => String(names[index]))].map(([of, alike]) => ({ of, value: ofRows(alike) }));
  const absent = items.map(({ value }) => value).filter(isAbsent);
  if (absent.length > 0) return lack(absent);
  return items.flatMap(({ of, value }) => (isNumber(value) ? [{ of, value: bounded(value, per) }] : []));
}

/** What the row holds, or which period its date or month lies in. */
function nameOf(row: FactRow, { unit, ...cell }: Alike): Value {
  const value = cellValue(row, cell);
  if (unit === undefined || unit === "day" || typeof value !== "string") return isNumber(value) ? toText(value) : value;
  const date = parsePeriod(value)?.from ?? value;
  return periodOf(date, unit)?.name ?? value;
}

function bounded(value: Fraction, { floor, cap }: Alike): Fraction {
  const least = floor ? larger(value, floor) : value;
  return cap ? smaller(least, cap) : least;
}
