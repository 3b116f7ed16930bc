import type { ClauseOf } from "../../ast/nodes/clause.ts";
import type { Statement } from "../../ast/nodes/file.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { soundClauses } from "../clauses/allowed.ts";
import { all, one } from "../clauses/pick.ts";
import { kindNames } from "../names/kinds.ts";
import { spokenIn, unknownName } from "../names/suggest.ts";
import { tableOf } from "../names/table.ts";
import { type Reading, watched } from "../report.ts";
import type { Column, SourceContract } from "../types/source.ts";
import { readColumn } from "./column.ts";
import { resultColumns } from "./results.ts";

/** A source as its contract: file, keys, and what each column holds. Undefined for a source without a name. */
export function readSource(
  statement: Statement,
  context: Reading,
): { readonly contract: SourceContract; readonly whole: boolean } | undefined {
  const { name, label } = statement;
  if (!name) return undefined;
  const watch = watched(context.report);
  const reading = { ...context, report: watch.report };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const written = all(clauses, "column");
  tableOf(
    "column",
    written.map((column) => ({ name: column.name, value: column })),
    watch.report,
  );
  const rows = one(clauses, "rows");
  const results = rows?.results === true;
  const declared = written.flatMap((column) => readColumn(column, reading) ?? []);
  const columns = results ? resultColumns(declared, statement.head) : declared;
  uniqueHeaders(written, reading);
  const file = one(clauses, "from-file");
  const complete = whole && !watch.failed();
  if (complete && !file) watch.report(finding("source-without-file", statement.head, { source: name.text }));
  if (complete && !rows) watch.report(finding("source-without-rows", statement.head, { source: name.text }));
  if (complete && columns.length === 0) watch.report(finding("source-without-columns", statement.head, { source: name.text }));
  const keys = results
    ? columns.flatMap(({ name: column, role }) => (role === "person" || role === "period" ? [column] : []))
    : (rows?.per ?? []).flatMap((key) => keyColumn(key, columns, complete && columns.length > 0, reading) ?? []);
  const provider = all(clauses, "provided").find(({ by }) => by)?.by?.text;
  const contract: SourceContract = {
    name: name.text,
    label: label?.text ?? name.text,
    files: file?.path.text ?? "",
    keys,
    events: rows?.events ?? false,
    ...(results ? { results } : {}),
    columns,
    totalRows: all(clauses, "total-rows").map(({ column, texts }) => ({
      ...(column ? { column: column.text } : {}),
      texts: texts.map(({ text }) => text),
    })),
    ...(provider === undefined ? {} : { provider }),
    span: statement.span,
  };
  return { contract, whole: whole && !watch.failed() };
}

/** A key is a column by its name, its header, or the well-known thing it holds. */
function keyColumn(key: Name, columns: readonly Column[], complete: boolean, { report, surface }: Reading): string | undefined {
  const column = columns.find(({ name, headers, role }) => name === key.text || headers.includes(key.text) || role === key.text);
  if (!column && complete) report(key.text === "person" ? whoseRow(key, columns, surface) : unknownColumn(key, columns, surface));
  return column?.name;
}

function unknownColumn(key: Name, columns: readonly Column[], surface: Reading["surface"]): Diagnostic {
  const known = columns.map(({ name }) => name);
  return unknownName("column", key, known, surface);
}

/** A row is a person’s by the column that says so: 人员 "工号". */
function whoseRow(key: Name, columns: readonly Column[], surface: Reading["surface"]): Diagnostic {
  const own = columns.find(({ name, headers }) => [name, ...headers].some((each) => /工号|编号|员工号|\bid\b|number/iu.test(each)));
  const [first] = columns;
  const header = (own ?? first)?.headers[0];
  const suggestion = {
    en: `Say in which column people are named, such as: person "${header ?? "ID"}"`,
    zh: `请写明哪一列是人员，如：人员 "${header ?? "工号"}"`,
  };
  return finding("unknown-name", key.span, { kind: kindNames.column, name: spokenIn(surface, key.text), suggestion });
}

/** Two columns of one source cannot be read from one header. */
function uniqueHeaders(columns: readonly ClauseOf<"column">[], { report }: Reading): void {
  const first = new Map<string, ClauseOf<"column">>();
  for (const column of columns) {
    for (const header of column.headers) {
      const earlier = first.get(header.text);
      first.set(header.text, earlier ?? column);
      if (!earlier) continue;
      const related = [{ place: earlier.span, note: { en: "the first column of this header", zh: "先使用该表头的列" } }];
      report(finding("header-used-twice", header.span, { header: header.text }, { related }));
    }
  }
}
