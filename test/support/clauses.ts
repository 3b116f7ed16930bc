import type { StatementWord } from "../../grammar/words/statements.ts";
import { statements } from "../../grammar/words.ts";
import type { Clause } from "../../src/ast/nodes/clause.ts";
import { type Parsed, parse } from "../../src/ast/parse.ts";
import { type WithoutSpans, withoutSpans } from "../../src/ast/without-spans.ts";

/** Parses one statement: `head` in English (`metric m`), its clauses in either language. */
export function statementOf(head: string, clauses: string, surface: "en" | "zh" = "en"): Parsed {
  const [word = "", ...rest] = head.split(" ");
  const first = surface === "en" ? word : statements.zh[word as StatementWord][0];
  return parse({ file: "case.kpi", text: `${[first, ...rest].join(" ")}\n  ${clauses}\n` });
}

/** What the clauses say, without places; the codes of the findings instead where there are any. */
export function clausesOf(head: string, clauses: string, surface: "en" | "zh" = "en"): readonly WithoutSpans<Clause>[] | readonly string[] {
  const { file, diagnostics } = statementOf(head, clauses, surface);
  return diagnostics.length > 0 ? diagnostics.map(({ code }) => code) : withoutSpans(file.statements[0]?.clauses ?? []);
}

/** The lines of a table of cases, cut at its bars. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll("\\|", "|").replaceAll("\\n", "\n")));
}
