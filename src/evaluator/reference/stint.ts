import { dayAfter } from "../../periods/calendar.ts";
import { type Period, parsePeriod } from "../../periods/period.ts";
import type { NodeOf, Window } from "../../plan/graph.ts";
import type { FactRow, FactTable, Person, Stint } from "../../plan/inputs.ts";
import { partOf } from "./rows.ts";
import { type Missing, missing } from "./value.ts";

type Asked = Pick<NodeOf<"aggregate">, "source" | "window" | "period">;

/**
 * The rows about the days of a person's row of the list, where another row is about other days of the
 * period. A row that does not say on which side of the change it is belongs to neither.
 */
export function ofStint(
  rows: readonly FactRow[],
  { source, window, period: column }: Asked,
  { stint }: Person,
  table: FactTable | undefined,
  period: Period,
): readonly FactRow[] | Missing {
  if (!stint || !table?.byPerson) return rows;
  if (window && stint.earlier && stint.from > beginningOf(window, period))
    return missing({ kind: "across-change", source, why: "to-date", on: stint.from });
  const ends = endsIn(period, stint);
  if (!ends.from && !ends.to) return rows;
  const across = rows.find((row) => sideOf(partOf(row, column), ends) === "both");
  if (!across) return rows.filter((row) => sideOf(partOf(row, column), ends) === "own");
  const { file, row } = across;
  const on = ends.from ?? dayAfter(ends.to ?? "");
  return missing({ kind: "across-change", source, why: column === undefined ? "undated" : "row", on, place: { file, row } });
}

/** Since joining, any row before is about days that would count. */
function beginningOf({ since }: Window, { from }: Period): string {
  return since === "year" ? `${from.slice(0, 4)}-01-01` : "";
}

/** The first and the last day of a stint, where they lie within the period and another one is before or after them. */
type Ends = { readonly from?: string; readonly to?: string };

function endsIn(period: Period, { from, to, earlier, later }: Stint): Ends {
  return { ...(earlier && from > period.from && { from }), ...(later && to !== undefined && to < period.to && { to }) };
}

/** Where a month or a date lies; what says no time is about both sides. */
function sideOf(part: string, { from = "", to = "9999-12-31" }: Ends): "own" | "other" | "both" {
  if (part === "") return "both";
  const own = parsePeriod(part);
  const [first, last] = own ? [own.from, own.to] : [part, part];
  if (last < from || first > to) return "other";
  return from <= first && last <= to ? "own" : "both";
}
