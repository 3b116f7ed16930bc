import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Period } from "../periods/period.ts";
import type { FactRow, Facts, FactTable } from "../plan/inputs.ts";
import { peopleSource } from "../scheme/people-source.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { type Merged, mergeDuplicates } from "./duplicates.ts";
import { earlierResults } from "./earlier-results.ts";
import type { FileRows } from "./file-rows.ts";
import type { DataFile } from "./match-files.ts";
import { inPeriod, isBefore } from "./outside-period.ts";
import { columnProfiles, type DataProfile, type FileProfile } from "./profile.ts";
import { type ReadOptions, readSources, type SourceRows } from "./read-sources.ts";
import { type KnownPeople, knownPeople, type OfKnownPeople, ofKnownPeople } from "./unknown-people.ts";

export type ReadFacts = { readonly facts: Facts; readonly diagnostics: readonly Diagnostic[]; readonly profile: DataProfile };

/** The facts of a period from the files of each source: `readSources`, then `factsOf`. */
export function readFacts(
  contracts: readonly SourceContract[],
  files: readonly DataFile[],
  period: Period,
  options: ReadOptions = {},
): ReadFacts {
  return factsOf(readSources(contracts, files, options), period);
}

/**
 * What is of the period and of known people. Whatever is not used is in a
 * finding or counted in the profile. The order of rows does not matter.
 */
export function factsOf(read: readonly SourceRows[], period: Period): ReadFacts {
  const people = peopleSource(read.map(({ source }) => source));
  const rows = read.find(({ source }) => source === people);
  const list = rows && sourceOf(rows, period);
  const known = people && list && !list.table.incomplete ? knownPeople(people, list.table) : undefined;
  const sources = read.map((each) => (each === rows && list ? list : sourceOf(each, period, known)));
  return {
    facts: { sources: new Map(sources.map(({ table }) => [table.source, table])) },
    diagnostics: sources.flatMap(({ diagnostics }) => diagnostics),
    profile: { files: sources.flatMap((source) => source.files), columns: sources.flatMap((source) => source.columns) },
  };
}

type SourceFacts = DataProfile & { readonly table: FactTable; readonly diagnostics: readonly Diagnostic[] };

/** Without `known` (this is the list of people, or there is none to go by) anyone is let in. */
function sourceOf({ source, files, missing }: SourceRows, period: Period, known?: KnownPeople): SourceFacts {
  const sifted = files.map((file) => sift(file, source, period, known));
  const merged = mergeDuplicates(
    sifted.flatMap(({ rows }) => rows),
    source,
  );
  const incomplete = missing !== undefined || sifted.some((each) => each.incomplete);
  const before = source.toDate ? earlierFacts(files, source, period) : undefined;
  const table = { ...tableOf(source, merged.rows, incomplete), ...(before && { before: tableOf(source, before.rows, incomplete) }) };
  const found = [...sifted.flatMap(({ diagnostics }) => diagnostics), ...merged.diagnostics, ...(before?.diagnostics ?? [])];
  return {
    table,
    diagnostics: [...(missing ? [missing] : []), ...found],
    files: sifted.map(({ profile }) => profile),
    columns: columnProfiles(source, table),
  };
}

type Sifted = Pick<FileRows, "rows" | "incomplete" | "diagnostics"> & { readonly profile: FileProfile };

/** Rows of months before the period, for what is computed to date; of people who have left since they are no slip. */
function earlierFacts(files: readonly FileRows[], source: SourceContract, period: Period): Merged {
  const earlier = files.flatMap(({ rows }) => rows.filter((row) => isBefore(row, source, period)));
  return mergeDuplicates(earlier, source);
}

/** Leaves the rows of the period and of known people, and counts the others. */
function sift(file: FileRows, source: SourceContract, period: Period, known: KnownPeople | undefined): Sifted {
  const read = file.empty ? emptyResults(file, period) : file;
  const timely = source.results ? earlierResults(read.rows, source, period) : inPeriod(read.rows, source, period);
  const sure = known ? sureOf(timely.rows, source, known) : { rows: timely.rows, unknown: 0, diagnostics: [] };
  return {
    rows: sure.rows,
    incomplete: read.incomplete,
    diagnostics: [...read.diagnostics, ...timely.diagnostics, ...sure.diagnostics],
    profile: {
      source: source.name,
      file: read.file,
      encoding: read.encoding,
      rows: read.rows.length + read.totals + read.unusable,
      used: sure.rows.length,
      totals: read.totals,
      outsidePeriod: timely.outside,
      unknownPeople: sure.unknown,
      unusable: read.unusable,
    },
  };
}

/** Results of people who have left since are no slip; a name in the place of a number is one there, too. */
function sureOf(rows: readonly FactRow[], source: SourceContract, known: KnownPeople): OfKnownPeople {
  const sure = ofKnownPeople(rows, source, known);
  return source.results ? { rows, unknown: 0, diagnostics: sure.diagnostics.filter(({ code }) => code !== "unlisted-person") } : sure;
}

/** `kaohe score --format csv > results/2024-Q3.csv`: the shell makes the file before anything is read. Of another period, what it held is lost. */
function emptyResults(read: FileRows, { name }: Period): FileRows {
  if (isNamedAfter(read.file, name)) return { ...read, incomplete: false };
  return { ...read, diagnostics: [finding("empty-results-file", { file: read.file, row: 1 }, { file: read.file, period: name })] };
}

/** `2024-Q3.csv` and `Results 2024-Q3.csv` are of 2024-Q3, and neither is of 2024. */
function isNamedAfter(file: string, period: string): boolean {
  const stem = (file.split("/").at(-1) ?? "").replace(/\.[^.]*$/u, "");
  return stem.endsWith(period) && !/\d$/u.test(stem.slice(0, -period.length));
}

function tableOf(source: SourceContract, rows: readonly FactRow[], incomplete: boolean): FactTable {
  const person = source.columns.find((column) => column.role === "person")?.name;
  return {
    source: source.name,
    events: source.events,
    rows,
    ...(person === undefined ? {} : { byPerson: indexBy(rows, person) }),
    ...(incomplete ? { incomplete } : {}),
  };
}

function indexBy(rows: readonly FactRow[], column: string): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const id = row.cells.get(column)?.value;
    if (typeof id !== "string") continue;
    const own = indexes.get(id);
    if (own) own.push(index);
    else indexes.set(id, [index]);
  }
  return indexes;
}
