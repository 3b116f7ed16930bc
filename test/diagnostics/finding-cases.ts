import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Code } from "../../src/diagnostics/catalogue.ts";
import type { Language } from "../../src/diagnostics/diagnostic.ts";
import { formatText } from "../../src/diagnostics/format-text.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { run } from "../cli/host.ts";
import { atNobodysWill, longTexts } from "./made-cases.ts";

/**
 * One mistake in each language, in a folder that is named after the finding it gives:
 *
 *     test/cases/findings/bands-gap/zh.kpi           the text, or
 *                                  /zh/…             a workspace with data, with
 *                                  /command          the words after `kaohe`, where they are not `check`
 *                                  /expected.zh.txt  what a person reads
 */
export const casesFolder = "test/cases/findings";

export const languages: readonly Language[] = ["zh", "en"];

export function caseFolders(): readonly Code[] {
  return readdirSync(casesFolder).toSorted() as Code[];
}

export function textOf(code: Code, language: Language): string | undefined {
  const path = join(casesFolder, code, `${language}.kpi`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** What a person reads about the case, and the findings that it names. */
export type Outcome = { readonly output: string; readonly codes: readonly string[] };

/** As `kaohe` prints it to a terminal without colours. */
export async function outcomeOf(code: Code, language: Language): Promise<Outcome> {
  const made = atNobodysWill[code];
  if (made) return worded(formatText([made], { language, texts: new Map() }));
  const text = longTexts[code]?.[language] ?? textOf(code, language);
  return text === undefined ? commandOutcome(code, language) : worded(checkOutput(text, `${language}.kpi`, language));
}

function worded(output: string): Outcome {
  return { output, codes: codesIn(output) };
}

function checkOutput(text: string, file: string, language: Language): string {
  const { diagnostics } = checkTexts([{ file, text }]);
  return formatText(diagnostics, { language, texts: new Map([[file, text]]) });
}

async function commandOutcome(code: Code, language: Language): Promise<Outcome> {
  const folder = join(casesFolder, code);
  const path = join(folder, "command");
  const words = existsSync(path) ? readFileSync(path, "utf8").trim() : "check {workspace} --show-private";
  const [command = "", ...more] = words.replaceAll("{workspace}", language).split(" ");
  const args = [command, "--lang", language, ...more];
  const { out, err } = await run(args, { folder });
  const blocked = command === "score" && out !== "" ? await blockedFor(args, folder) : [];
  return { output: out + err, codes: blocked.length > 0 ? blocked : codesIn(out + err) };
}

/** The reasons, each once, that a score without its people's findings names: they have codes in its JSON. */
async function blockedFor(args: readonly string[], folder: string): Promise<readonly string[]> {
  const { out } = await run([...args, "--format", "json"], { folder });
  const { people } = JSON.parse(out) as { people: readonly { readonly reasons?: readonly { readonly code: string }[] }[] };
  return [...new Set(people.flatMap(({ reasons = [] }) => reasons.map(({ code }) => code)))];
}

/** The codes that an output names, in its order. */
function codesIn(output: string): readonly string[] {
  return [...output.matchAll(/^(?:错误|警告|error|warning)\[([a-z0-9-]+)\]/gmu)].map(([, code = ""]) => code);
}
