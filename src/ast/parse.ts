import { read } from "../../grammar/read.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";
import { deceptions } from "./deceptive.ts";
import { nearStatement } from "./guess.ts";
import { mendIn } from "./mend.ts";
import type { File } from "./nodes/file.ts";
import { pastedTables } from "./pasted-tables.ts";
import { problemFinding, toldOnce } from "./problems.ts";
import { spoiledLines } from "./spoiled-lines.ts";
import { type Around, readStatement } from "./statement.ts";
import { strayFindings } from "./strays.ts";

export type Parsed = { readonly file: File; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads one file. Never throws: what cannot be read is a finding, one a
 * mistake, and the rest of the file is read all the same.
 */
export function parse(source: Source): Parsed {
  const { surface, slices, problems, dropped, declared } = read(source.text, nearStatement);
  const tables = pastedTables(source, problems);
  const spoiled = spoiledLines(source.text, [...tables.rest, ...tables.stretches]);
  const holdsStray = placesOf(problems.filter(({ code }) => code === "stray-character"));
  const around = { surface, declared, spoiled, holdsStray, mend: mendIn(source) };
  const statements = slices.map((slice) => readStatement(source, slice, around));
  const strays = strayFindings(source, tables.rest);
  const diagnostics = [
    ...tables.found,
    ...strays.found,
    ...toldOnce(source, strays.rest).map((problem) => problemFinding(source, problem)),
    ...deceptions(
      source,
      problems.filter(({ code }) => code === "stray-character"),
    ),
    ...statements.flatMap((each) => each.diagnostics),
  ];
  return {
    file: { file: source.file, surface, statements: statements.map((each) => each.statement), ...(dropped && { broken: true }) },
    diagnostics: diagnostics.toSorted((a, b) => startOf(a) - startOf(b)),
  };
}

/** Whether one of the places lies between two offsets. */
function placesOf(problems: readonly { readonly start: number }[]): Around["holdsStray"] {
  const starts = problems.map(({ start }) => start);
  return starts.length === 0 ? () => false : ({ start, end }) => starts.some((each) => start <= each && each < end);
}

function startOf({ place }: Diagnostic): number {
  return place && "start" in place ? place.start : 0;
}
