import type { Problem } from "../../grammar/read.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";

type Stretch = { readonly start: number; readonly end: number };

/** Tables that were pasted from a document or a sheet, each as one finding, and the problems that are in none of them. */
export type PastedTables = {
  readonly found: readonly Diagnostic[];
  readonly rest: readonly Problem[];
  readonly stretches: readonly Stretch[];
};

/** Two lines in a row at the margin with bars or tabs between their cells, of which one at least begins no statement. */
const rows = /^(?:\|.*|[^\s|#][^\t\n]*\t.*)(?:\n(?:\|.*|[^\s|#][^\t\n]*\t.*))+/gmu;

export function pastedTables({ file, text }: Source, problems: readonly Problem[]): PastedTables {
  const unknown = problems.filter(({ code }) => code === "unknown-statement");
  const stretches =
    unknown.length === 0
      ? []
      : [...text.matchAll(rows)]
          .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
          .filter((stretch) => unknown.some((problem) => holds(stretch, problem)));
  return {
    found: stretches.map((stretch) => finding("pasted-table", { file, start: stretch.start, end: firstLineEnd(text, stretch) }, {})),
    rest: problems.filter((problem) => !stretches.some((stretch) => holds(stretch, problem))),
    stretches,
  };
}

function holds({ start, end }: Stretch, problem: Stretch): boolean {
  return start <= problem.start && problem.start < end;
}

/** There are further lines in every table. */
function firstLineEnd(text: string, { start }: Stretch): number {
  return text.indexOf("\n", start);
}
