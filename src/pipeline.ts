import { statements } from "../grammar/words.ts";
import { parse } from "./ast/parse.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { peopleOf } from "./people/from-facts.ts";
import type { Period } from "./periods/period.ts";
import { analyse } from "./plan/analysis/analyse.ts";
import type { Options as AnalysisOptions } from "./plan/analysis/subject.ts";
import type { Facts } from "./plan/inputs.ts";
import { farCells } from "./records/far-cells.ts";
import { negativeCells } from "./records/negative-cells.ts";
import { factsOf } from "./records/read.ts";
import type { SourceRows } from "./records/read-sources.ts";
import { textsAlike } from "./records/texts-alike.ts";
import { textsUnseen } from "./records/texts-unseen.ts";
import { runExamples } from "./results/examples.ts";
import { farOff } from "./results/far-off.ts";
import { type Heads, headsOf } from "./results/heads.ts";
import { run } from "./results/run.ts";
import type { RunResult } from "./results/types.ts";
import { fromAst } from "./scheme/from-ast.ts";
import { tableFilesOf } from "./scheme/tables.ts";
import type { CheckedProgram } from "./scheme/types/program.ts";
import type { Source } from "./text/source.ts";

/**
 * What checking gives: a program where no error prevents it, and all findings.
 * `open` are the questions that could not be settled either way.
 */
export type Checked = {
  readonly program?: CheckedProgram;
  readonly diagnostics: readonly Diagnostic[];
  readonly open: readonly Diagnostic[];
};

export type CheckOptions = AnalysisOptions & {
  /** The rows of tables that stand in files, by path (`tableSource`). */
  readonly tables?: readonly Source[];
};

/** The files that the tables of these texts are read from: whoever checks them hands their rows in. */
export function tableFilesIn(sources: readonly Source[]): readonly string[] {
  const some = sources.filter(({ text }) => namesTable.test(text));
  return [...new Set(tableFilesOf(some.map((source) => parse(source).file)))];
}

const namesTable = new RegExp(`^(?:${[...statements.en.table, ...statements.zh.table].join("|")})`, "mu");

/** Facts of a period, how many of its people have a result, and all findings about them. */
export type ReadData = { readonly facts: Facts; readonly heads: Heads; readonly diagnostics: readonly Diagnostic[] };

/** Texts → syntax trees → checked program → its examples computed, its rules proved. */
export function checkTexts(sources: readonly Source[], { tables = [], ...options }: CheckOptions = {}): Checked {
  const parsed = sources.map(parse);
  const { program, diagnostics } = fromAst(
    parsed.map(({ file }) => file),
    tables,
  );
  const differences = program ? runExamples(program) : [];
  const { findings, open } = program ? analyse(program, options, diagnostics) : { findings: [], open: [] };
  const proved = findings.map(({ diagnostic }) => diagnostic);
  return { program, diagnostics: [...parsed.flatMap((each) => each.diagnostics), ...diagnostics, ...differences, ...proved], open };
}

/** Rows under contract (`readSources`) → facts of the period → people under their schemes, and how many of them have a result. */
export function checkData(program: CheckedProgram, rows: readonly SourceRows[], period: Period): ReadData {
  const { facts, diagnostics } = factsOf(rows, period);
  const people = peopleOf(program, facts, period);
  const heads = headsOf(run(program, facts, period));
  return { facts, heads, diagnostics: [...slipsIn(program, rows, facts), ...diagnostics, ...people.diagnostics] };
}

/** Rows under contract (`readSources`) → facts of the period → results, with all findings about both. */
export function scoreData(program: CheckedProgram, rows: readonly SourceRows[], period: Period): RunResult {
  const { facts, diagnostics } = factsOf(rows, period);
  const result = run(program, facts, period);
  return { ...result, diagnostics: [...slipsIn(program, rows, facts), ...diagnostics, ...result.diagnostics, ...farOff(program, result)] };
}

/** What can be read and is hardly meant: texts that schemes and rows nearly have in common, figures far from all others. */
function slipsIn(program: CheckedProgram, rows: readonly SourceRows[], facts: Facts): readonly Diagnostic[] {
  return [
    ...textsUnseen(program, rows),
    ...textsAlike(program, facts),
    ...farCells(program.sources, facts),
    ...negativeCells(program, facts),
  ];
}
