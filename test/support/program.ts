import { parse } from "../../src/ast/parse.ts";
import { formatText } from "../../src/diagnostics/format-text.ts";
import { fromAst } from "../../src/scheme/from-ast.ts";
import type { CheckedProgram } from "../../src/scheme/types/program.ts";

/** The checked program of one text. @throws Error with the findings where it has an error. */
export function programOf(text: string, file = "scheme.kpi"): CheckedProgram {
  const parsed = parse({ file, text });
  const { program, diagnostics } = fromAst([parsed.file]);
  const errors = [...parsed.diagnostics, ...diagnostics].filter(({ severity }) => severity === "error");
  if (!program || errors.length > 0) throw new Error(formatText(errors, { language: "en", texts: new Map([[file, text]]) }));
  return program;
}
