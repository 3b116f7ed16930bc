import { parsePeriod } from "../../src/periods/period.ts";
import { checkTexts, scoreData } from "../../src/pipeline.ts";
import { readSources } from "../../src/records/read-sources.ts";
import { type JsonPerson, type JsonResult, toJson } from "../../src/results/json.ts";
import type { RunResult } from "../../src/results/types.ts";

export type Files = Readonly<Record<string, string>>;

/** A workspace of one text and its data files, scored for a period. @throws Error where the text has errors. */
export function score(text: string, files: Files, name: string): RunResult {
  const { program, diagnostics } = checkTexts([{ file: "scheme.kpi", text }]);
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code, slots }) => `${code} ${JSON.stringify(slots)}`);
  const period = parsePeriod(name);
  if (!program || !period || errors.length > 0) throw new Error(errors.join("\n"));
  const encoder = new TextEncoder();
  const data = Object.entries(files).map(([path, content]) => ({ path, bytes: encoder.encode(content) }));
  return scoreData(program, readSources(program.sources, data), period);
}

/** The same as `score --format json` gives it. */
export function scoredJson(text: string, files: Files, name: string): JsonResult {
  return toJson(score(text, files, name), { language: "en", texts: new Map() });
}

export function personIn({ people }: JsonResult, id: string): JsonPerson {
  const person = people.find((each) => each.id === id);
  if (!person) throw new Error(`no ${id}`);
  return person;
}
