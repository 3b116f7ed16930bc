import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { differences } from "./facts.ts";

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

/** The ids of the rules that a scheme says. */
export const said: readonly string[] = readdirSync(new URL("rules", here)).map((name) => name.replace(".kpi", ""));

/** What checking says of the rule's scheme, its examples computed. Findings about the frame are not the rule's. */
export function findingsOf(rule: CorpusRule): readonly Diagnostic[] {
  const { own, shared } = textsOf(rule);
  return checkTexts([...shared, own]).diagnostics.filter(({ place }) => place?.file !== frame.file);
}

/** How many examples a rule has, and where its facts give something else than was worked by hand. */
export function examplesOf(rule: CorpusRule): { readonly count: number; readonly differences: readonly string[] } {
  const folder = new URL(`rules/${rule.id}/`, here);
  if (existsSync(folder)) return differences(folder);
  return { count: textsOf(rule).own.text.match(/^(example|示例) /gm)?.length ?? 0, differences: [] };
}

/** A rule's scheme: a file that reads the frame's sources, or a folder with sources and facts of its own. */
function textsOf({ id }: CorpusRule): { readonly own: typeof frame; readonly shared: readonly (typeof frame)[] } {
  const folder = new URL(`rules/${id}`, here);
  const alone = existsSync(folder) && statSync(folder).isDirectory();
  const text = readFileSync(new URL(alone ? `rules/${id}/scheme.kpi` : `rules/${id}.kpi`, here), "utf-8");
  return { own: { file: `${id}.kpi`, text }, shared: alone ? [] : [frame] };
}
