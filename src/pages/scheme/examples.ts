import type { Plan } from "../../plan/plan.ts";
import { examplesOf } from "../../reading/examples.ts";
import type { CheckedProgram } from "../../scheme/types/program.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import { positionAt } from "../../text/source.ts";
import type { WorkedExample } from "../view.ts";

/** The examples of a scheme, each with the line it begins at. */
export function workedExamples(
  scheme: Scheme,
  plan: Plan,
  { sources }: CheckedProgram,
  texts: ReadonlyMap<string, string>,
): readonly WorkedExample[] {
  return examplesOf(scheme, plan, sources).map(({ span, ...example }) => ({
    ...example,
    line: positionAt(texts.get(span.file) ?? "", span.start).line,
  }));
}
