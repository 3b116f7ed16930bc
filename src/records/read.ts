import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Period } from "../periods/period.ts";
import type { FactRow, Facts, FactTable } from "../plan/inputs.ts";
import { peopleSource } from "../scheme/people-source.ts";
import type { SourceContract } from "../scheme/types.ts";
import { mergeDuplicates } from "./duplicates.ts";
import { contractOf } from "./from-scheme.ts";
import { type DataFile, filesMatching } from "./match-files.ts";
import { inPeriod } from "./outside-period.ts";
import { columnProfiles, type DataProfile, type FileProfile } from "./profile.ts";
import { type FileRows, readFile } from "./read-file.ts";
import { type KnownPeople, knownPeople, ofKnownPeople } from "./unknown-people.ts";

/** `strict`: columns that no source declares are reported. */
export type ReadOptions = { readonly strict?: boolean };

export type ReadFacts = { readonly facts: Facts; readonly diagnostics: readonly Diagnostic[]; readonly profile: DataProfile };

/**
 * The facts of a period from the files of each source, every cell checked
 * against its contract. Whatever is not used is in a finding or counted in the
 * profile. Neither the order of files nor that of rows matters.
 */
export function readFacts(
  contracts: readonly SourceContract[],
  files: readonly DataFile[],
  period: Period,
  options: ReadOptions = {},
): ReadFacts {
  const people = peopleSource(contracts);
  const list = people && readSource(people, files, period, options);
  const known = people && list && !list.table.incomplete ? knownPeople(people, list.table) : undefined;
  const sources = contracts.map((source) => (source === people && list ? list : readSource(source, files, period, options, known)));
  return {
    facts: { sources: new Map(sources.map(({ table }) => [table.source, table])) },
    diagnostics: sources.flatMap(({ diagnostics }) => diagnostics),
    profile: { files: sources.flatMap((source) => source.files), columns: sources.flatMap((source) => source.columns) },
  };
}

type ReadSource = DataProfile & { readonly table: FactTable; readonly diagnostics: readonly Diagnostic[] };

/** Without `known` (this is the list of people, or there is none to go by) anyone is let in. */
function readSource(
  source: SourceContract,
  files: readonly DataFile[],
  period: Period,
  options: ReadOptions,
  known?: KnownPeople,
): ReadSource {
  const contract = contractOf(source);
  const matching = filesMatching(source.files, files);
  const sifted = matching.map((file) => sift(readFile(file, contract, options.strict ?? false), source, period, known));
  const merged = mergeDuplicates(
    sifted.flatMap(({ rows }) => rows),
    source,
  );
  const missing = matching.length === 0 ? [noSuchFile(source, files)] : [];
  const table = tableOf(source, merged.rows, missing.length > 0 || sifted.some(({ incomplete }) => incomplete));
  return {
    table,
    diagnostics: [...missing, ...sifted.flatMap(({ diagnostics }) => diagnostics), ...merged.diagnostics],
    files: sifted.map(({ profile }) => profile),
    columns: columnProfiles(source, table),
  };
}

type Sifted = Pick<FileRows, "rows" | "incomplete" | "diagnostics"> & { readonly profile: FileProfile };

/** Leaves the rows of the period and of known people, and counts the others. */
function sift(read: FileRows, source: SourceContract, period: Period, known: KnownPeople | undefined): Sifted {
  const timely = inPeriod(read.rows, source, period);
  const sure = known ? ofKnownPeople(timely.rows, source, known) : { rows: timely.rows, unknown: 0, diagnostics: [] };
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

function noSuchFile(source: SourceContract, files: readonly DataFile[]): Diagnostic {
  const near = files.slice(0, 8).map((file) => file.path);
  const found =
    near.length === 0
      ? { en: "The workspace has no data files yet.", zh: "工作区中还没有数据文件。" }
      : { en: `Data files of the workspace: ${near.join(", ")}.`, zh: `工作区中的数据文件：${near.join("、")}。` };
  return finding("no-such-file", source.span, { source: source.name, glob: source.files, found });
}
