import { read } from "../../grammar/read.ts";
import { headings, type StatementWord } from "../../grammar/words/statements.ts";
import { type Surface, statements } from "../../grammar/words.ts";
import { type Joined, joined } from "./from-cst/join.ts";
import { isMisplaced } from "./misplaced.ts";
import { readSegment, segmentsOf } from "./segments.ts";

/** What clauses are tried in: their statement, and the names that the text around them declares. */
export type Frame = { readonly statement: StatementWord; readonly surface: Surface; readonly declared: ReadonlySet<string> };

/**
 * Whether a statement can hold these clauses, as far as their words and their order go;
 * `alone`: without a clause before them that they go on with.
 */
export function isReadable(clauses: string, { statement, surface, declared }: Frame, alone: boolean): boolean {
  const [word] = statements[surface][statement];
  const text = `${word}${headings[statement] === "name" ? " x" : ""}\n  ${clauses}\n`;
  const { slices, problems } = read(text, undefined, declared);
  const [slice, ...others] = slices;
  if (!slice || others.length > 0 || problems.length > 0) return false;
  const segments = segmentsOf(slice).map((segment) => readSegment({ file: "", text }, slice, segment));
  if (segments.some(({ diagnostics }) => diagnostics.length > 0)) return false;
  const whole = joined(
    statement,
    segments.flatMap(({ parts }) => parts),
  );
  return !whole.clauses.some(({ kind }) => isMisplaced(kind, statement)) && !whole.homeless.some((part) => alone || saysNothing(part));
}

/** Where a clause ends and another goes on without a comma, counted from its beginning; undefined where it can be read, or otherwise not. */
export function nextClauseAt(clause: string, { statement, surface, declared }: Frame): number | undefined {
  const [word] = statements[surface][statement];
  const head = `${word}${headings[statement] === "name" ? " x" : ""}\n  `;
  const text = head + clause;
  const [slice] = read(text, undefined, declared).slices;
  const found = slice && segmentsOf(slice).flatMap((segment) => readSegment({ file: "", text }, slice, segment).diagnostics);
  const missing = found?.find(({ code }) => code === "comma-missing")?.place;
  return missing && "start" in missing ? missing.start - head.length : undefined;
}

/** What a neighbour may take is something; a name that nothing takes is not. */
function saysNothing({ kind }: Joined["homeless"][number]): boolean {
  return kind === "named" || kind === "key";
}
