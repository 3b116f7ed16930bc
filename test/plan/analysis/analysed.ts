import { renderMessage } from "../../../src/diagnostics/render.ts";
import { evaluate, valueAt } from "../../../src/evaluator/reference/evaluate.ts";
import { isNumber } from "../../../src/evaluator/reference/value.ts";
import { toText } from "../../../src/number/decimal.ts";
import { analyse } from "../../../src/plan/analysis/analyse.ts";
import type { Finding, Witness } from "../../../src/plan/analysis/finding.ts";
import type { Options } from "../../../src/plan/analysis/subject.ts";
import { check, sources } from "../../scheme/check-text.ts";
import { QUARTER } from "../../support/facts.ts";

export type Analysed = {
  readonly codes: readonly string[];
  readonly reasons: readonly string[];
  readonly findings: readonly Finding[];
  readonly open: readonly string[];
};

/** Analyses a quarterly scheme of the lines given. @throws Error where the checker already finds something in it. */
export function analysed(lines: string, options: Options = {}): Analysed {
  const { program, findings } = check(sources, `scheme s\n  cycle quarterly\n${lines}`);
  const others = findings.filter(({ code }) => code !== "source-unused");
  if (!program || others.length > 0) throw new Error(JSON.stringify(others));
  const analysis = analyse(program, options);
  const diagnostics = analysis.findings.map(({ diagnostic }) => diagnostic);
  return {
    findings: analysis.findings,
    codes: diagnostics.map(({ code }) => code),
    reasons: diagnostics.map((diagnostic) => renderMessage(diagnostic, "en").reason),
    open: analysis.open.map((diagnostic) => renderMessage(diagnostic, "en").reason),
  };
}

/** The evaluator's value where the witness' figures are given, and what the witness says of it. */
export function seen({ plan, given, node, gives }: Witness): { readonly evaluated: string; readonly said: string } {
  const evaluation = evaluate(plan, { facts: { sources: new Map() }, period: QUARTER, monthsThere: QUARTER.months, given });
  const value = valueAt(evaluation, node);
  return {
    evaluated: isNumber(value) ? toText(value) : String(value),
    said: typeof gives === "string" ? gives : toText(gives),
  };
}
