import type { ClauseOf } from "../ast/nodes/clause.ts";
import { parse } from "../ast/parse.ts";
import type { Source } from "../text/source.ts";
import { all } from "./clauses/pick.ts";
import type { Report } from "./report.ts";

/** Stands before the rows of a file while they are read as those of a statement. */
const HEAD = "table t\n";

/** The rows of a table's file, each cell where it stands there. */
export function rowsOfFile({ file, text }: Source, report: Report): readonly ClauseOf<"table-row">[] {
  const parsed = parse({ file, text: HEAD + text });
  // Nothing is changed in a file of data.
  for (const { fix: _fix, ...diagnostic } of parsed.diagnostics) report(inFile(diagnostic));
  return parsed.file.statements.flatMap(({ clauses }) => all(clauses, "table-row").map(inFile));
}

/** A tree with its places counted from the first row. */
function inFile<T>(tree: T): T {
  return moved(tree) as T;
}

function moved(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(moved);
  if (typeof tree !== "object" || tree === null) return tree;
  if ("start" in tree && "end" in tree && typeof tree.start === "number" && typeof tree.end === "number")
    return { ...tree, start: Math.max(tree.start - HEAD.length, 0), end: Math.max(tree.end - HEAD.length, 0) };
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, moved(value)]));
}
