import { existsSync, readFileSync } from "node:fs";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { checkTexts } from "../../src/pipeline.ts";

export type CorpusRule = { readonly id: string; readonly family: string } & (
  | { readonly state: "written" }
  | { readonly state: "ambiguous"; readonly findings: readonly string[] }
  | { readonly state: "not computable"; readonly answer: string }
  | { readonly state: "not expressible"; readonly missing: string }
);

export const states = ["written", "ambiguous", "not computable", "not expressible"] as const satisfies readonly CorpusRule["state"][];

const here = new URL("./", import.meta.url);
const frame = { file: "frame.kpi", text: readFileSync(new URL("frame.kpi", here), "utf-8") };

export const rules: readonly CorpusRule[] = readFileSync(new URL("classification.jsonl", here), "utf-8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as CorpusRule);

/** The scheme that says a rule; undefined where there is none. */
export function textOf({ id }: CorpusRule): string | undefined {
  const file = new URL(`rules/${id}.kpi`, here);
  return existsSync(file) ? readFileSync(file, "utf-8") : undefined;
}

/** What checking says of the rule's scheme, its examples computed. Findings about the frame are not the rule's. */
export function findingsOf(rule: CorpusRule): readonly Diagnostic[] {
  const text = textOf(rule);
  if (text === undefined) throw new Error(`no scheme for ${rule.id}`);
  const { diagnostics } = checkTexts([frame, { file: `${rule.id}.kpi`, text }]);
  return diagnostics.filter(({ place }) => place?.file !== frame.file);
}
