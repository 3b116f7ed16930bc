/** The public API: from texts and files to results, without touching files, clock or process. */
export { parse } from "./ast/parse.ts";
export type { Bilingual, Diagnostic, Language, Place, Severity } from "./diagnostics/diagnostic.ts";
export { formatGithub } from "./diagnostics/format-github.ts";
export { formatJson } from "./diagnostics/format-json.ts";
export { formatText } from "./diagnostics/format-text.ts";
export { toText } from "./number/decimal.ts";
export type { Fraction } from "./number/fraction.ts";
export { type Period, parsePeriod } from "./periods/period.ts";
export { type Checked, checkData, checkTexts, type ReadData, scoreData } from "./pipeline.ts";
export type { DataFile } from "./records/match-files.ts";
export { periodsIn } from "./records/periods-in.ts";
export { readSources, type SourceRows } from "./records/read-sources.ts";
export { explain } from "./results/explain.ts";
export { type JsonResult, toJson } from "./results/json.ts";
export type { Explanation, PersonResult, RunResult, Step, TeamResult } from "./results/types.ts";
export type { CheckedProgram } from "./scheme/types/program.ts";
export type { Scheme } from "./scheme/types/scheme.ts";
export type { Source } from "./text/source.ts";
