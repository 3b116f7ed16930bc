import { finding } from "../diagnostics/catalogue.ts";
import type { CellPlace, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Period } from "../periods/period.ts";
import { cellPlace, type Person } from "../plan/inputs.ts";
import { headerOf } from "../scheme/people-source.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { Column, SourceContract } from "../scheme/types/source.ts";
import { textsOf } from "./schemes.ts";

/** Dates years ahead, which are hardly meant and would count someone in or out without a word. */
export function doubtfulDates(people: readonly Person[], source: SourceContract, period: Period): readonly Diagnostic[] {
  return people.flatMap((person) =>
    (["joined", "left"] as const).flatMap((role) => {
      const day = person[role];
      if (day === undefined || !isFarAhead(day, period)) return [];
      return [finding("date-far-ahead", placeOf(role, person, source), { cell: { cell: day }, period: period.name })];
    }),
  );
}

/** Someone who left before they joined: whether they were there is not known. */
export function leftBeforeJoined(person: Person, source: SourceContract): Diagnostic | undefined {
  const { id, joined, left } = person;
  if (joined === undefined || left === undefined || left >= joined) return undefined;
  return finding("left-before-joined", placeOf("left", person, source), { cell: { cell: id }, joined, left });
}

function placeOf(role: Column["role"], { row }: Person, source: SourceContract): CellPlace {
  return cellPlace(row, source.columns.find((column) => column.role === role)?.name ?? "");
}

/** Nobody knows so long before that someone will join or leave; 2099 and 9999 stand for an open end. */
function isFarAhead(day: string, { to }: Period): boolean {
  const year = Number(day.slice(0, 4));
  return year > Number(to.slice(0, 4)) + TEN_YEARS && year < OPEN_END;
}

const TEN_YEARS = 10;
const OPEN_END = 2099;

/** Who is under no scheme because the cell that says under which is empty: once a column. */
export function emptyRoles(
  unclaimed: readonly Person[],
  schemes: readonly Scheme[],
  source: SourceContract,
  period: Period,
): readonly Diagnostic[] {
  return [...textsOf(schemes).keys()].flatMap((column) => {
    const empty = unclaimed.filter(({ row }) => !row.cells.has(column) && !row.unreadable?.has(column));
    const [first] = empty;
    if (!first) return [];
    const { file, row } = first.row;
    const header = headerOf(source, column);
    const slots = { column: header, count: String(empty.length), cell: { cell: first.id }, period: period.name };
    return [finding("role-empty", { file, row, column: header }, slots)];
  });
}
