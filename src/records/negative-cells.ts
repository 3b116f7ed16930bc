import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { cellPlace, type Facts } from "../plan/inputs.ts";
import { everyObjectIn } from "../scheme/expressions/inside.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Column } from "../scheme/types/source.ts";
import { toldOnceAColumn } from "./repeated.ts";

/** Counts, times and targets that are less than nothing: a minus takes them off the others without a word. Money may be given back. */
export function negativeCells(program: CheckedProgram, facts: Facts): readonly Diagnostic[] {
  const targets = targetColumns(program);
  return program.sources.flatMap((source) => {
    const rows = source.results ? [] : (facts.sources.get(source.name)?.rows ?? []);
    const columns = source.columns.filter((column) => isCounted(column) || targets.has(`${source.name} ${column.name}`));
    const found = columns.flatMap(({ name }) =>
      rows.flatMap((row) => {
        const cell = row.cells.get(name);
        if (typeof cell?.value !== "object" || cell.value.n >= 0n) return [];
        return [finding("cell-negative", cellPlace(row, name), { cell: { cell: cell.text.trim() }, column: cell.header, also: "" })];
      }),
    );
    return toldOnceAColumn(found);
  });
}

function isCounted({ type }: Column): boolean {
  return type.kind === "number" && (type.unit.kind === "count" || type.unit.kind === "time");
}

/** `plan.goal` of what metrics are held against and lists of targets are read from. */
function targetColumns({ schemes, targets = [] }: CheckedProgram): ReadonlySet<string> {
  const aims = schemes.flatMap(({ metrics, coefficients = [] }) => [...metrics, ...coefficients].map(({ target }) => target));
  const read = everyObjectIn(aims).filter((each) => "kind" in each && each.kind === "column" && "source" in each && "column" in each);
  const listed = targets.flatMap(({ rows }) => (rows ? [`${rows.source} ${rows.amount}`] : []));
  return new Set([...read.map((each) => ("source" in each && "column" in each ? `${each.source} ${each.column}` : "")), ...listed]);
}
