import { monthName } from "../../periods/calendar.ts";
import { parsePeriod } from "../../periods/period.ts";
import type { NodeOf, Window } from "../../plan/graph.ts";
import type { FactRow, FactTable, Person } from "../../plan/inputs.ts";
import type { Inputs } from "./evaluation.ts";
import { daysAbout } from "./inputs.ts";
import { partOf, rowsOf } from "./rows.ts";
import { ofStint } from "./stint.ts";
import { type Missing, missing } from "./value.ts";

/** The rows and months an aggregate is about; `months` are those the person was there. */
export type Stretch = { readonly rows: readonly FactRow[]; readonly months: readonly string[] };

/** Of the period; or since its year or the person's joining began, up to now or to the period before. */
export function stretchOf(
  asked: Pick<NodeOf<"aggregate">, "source" | "window" | "period">,
  table: FactTable | undefined,
  person: Person,
  inputs: Inputs,
): Stretch | Missing {
  const { window, period } = asked;
  const rows = ofStint(table ? rowsOf(table, person) : [], asked, person, table, inputs.period);
  if ("kind" in rows) return rows;
  if (!window) return { rows, months: inputs.monthsThere };
  const months = earlierMonths(window, inputs);
  if ("kind" in months) return months;
  const [first] = months;
  const before = (table?.before ? rowsOf(table.before, person) : []).filter((row) => first !== undefined && endOf(row, period) >= first);
  const there = months.filter((month) => isThere(month, person));
  if (window.until === "before") return { rows: before, months: there };
  return { rows: [...before, ...rows], months: [...there, ...inputs.monthsThere] };
}

/** The months of a window before the period, in order. */
export function earlierMonths({ since }: Window, { period, person }: Inputs): readonly string[] | Missing {
  const now = period.from.slice(0, 7);
  if (since === "joining" && person && person.joined === undefined) {
    const { file, row } = person.row;
    return missing({ kind: "empty-cell", place: { file, row, column: "joined" } });
  }
  const start = since === "joining" ? (person?.joined?.slice(0, 7) ?? now) : `${now.slice(0, 4)}-01`;
  const months: string[] = [];
  for (let month = start; month < now; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, index = 0] = month.split("-").map(Number);
  return index === 12 ? monthName(year + 1, 1) : monthName(year, index + 1);
}

function isThere(month: string, person: Person): boolean {
  const { from, to } = daysAbout(person);
  return (from?.slice(0, 7) ?? month) <= month && month <= (to?.slice(0, 7) ?? month);
}

/** The last month a row is about. */
function endOf(row: FactRow, period: string | undefined): string {
  const part = partOf(row, period);
  return (parsePeriod(part)?.to ?? part).slice(0, 7);
}
