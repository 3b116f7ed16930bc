import type { Diagnostic, Language } from "../../diagnostics/diagnostic.ts";
import type { TextOptions } from "../../diagnostics/format-text.ts";
import { checkData } from "../../pipeline.ts";
import { periodsIn } from "../../records/periods-in.ts";
import { readSources } from "../../records/read-sources.ts";
import type { CheckedProgram } from "../../scheme/types.ts";
import type { Command, Invocation } from "../command.ts";
import { exit } from "../exit.ts";
import { choosePeriod } from "../period.ts";
import { masks, paletteFor } from "../report.ts";
import { asFound, isError, openWorkspace } from "../steps.ts";
import { Stop } from "../stop.ts";
import { readData, type Workspace } from "../workspace.ts";

type Format = (findings: readonly Diagnostic[], options: TextOptions) => string;

/** How findings are written, loaded when there is something to write. */
const formats: Readonly<Record<string, () => Promise<Format>>> = {
  text: async () => (await import("../../diagnostics/format-text.ts")).formatText,
  json: async () => (await import("../../diagnostics/format-json.ts")).formatJson,
  github: async () => (await import("../../diagnostics/format-github.ts")).formatGithub,
};

/** Checks the schemes and their examples; then the data, where it is clear which period it is about. */
export const check: Command = async (invocation, host) => {
  const { workspace, program, findings, texts } = await openWorkspace(invocation.operands[0], invocation, host);
  const data = program && (await checkPeriod(program, workspace, invocation));
  const all = [...findings, ...asFound(data?.findings ?? [], workspace, invocation)];

  const { format = "text" } = invocation.texts;
  if (all.length > 0 || format === "json") {
    const options = {
      language: invocation.language,
      texts,
      palette: paletteFor(host.out, host.env),
      maskCells: masks(invocation, host.out),
    };
    const write = await formats[format]?.();
    host.out.write(write?.(all, options) ?? "");
  }
  if (format === "text" && program && !all.some(isError)) host.out.write(`${fine(program, data)[invocation.language]}\n`);
  return all.some(isError) ? exit.findings : exit.fine;
};

type CheckedPeriod = { readonly period?: string; readonly headcount: number; readonly findings: readonly Diagnostic[] };

/** Several periods in the data are no mistake: their data is left to who names one. */
async function checkPeriod(program: CheckedProgram, workspace: Workspace, { texts, flags }: Invocation): Promise<CheckedPeriod> {
  const files = await readData(workspace, program.sources);
  const rows = readSources(program.sources, files, { strict: flags.has("strict") });
  const choice = choosePeriod(texts.period, program, periodsIn(rows));
  if (choice.kind === "open" && texts.period !== undefined) throw new Stop(exit.usage, choice.finding);
  if (choice.kind === "open") return { headcount: 0, findings: [] };
  const { headcount, diagnostics } = checkData(program, rows, choice.period);
  return { period: choice.period.name, headcount, findings: [...choice.findings, ...diagnostics] };
}

/** One line for a person who waits for an answer. */
function fine({ schemes }: CheckedProgram, data: CheckedPeriod | undefined): Readonly<Record<Language, string>> {
  const metrics = schemes.reduce((sum, scheme) => sum + scheme.metrics.length, 0);
  const text = { en: `${count(schemes.length, "scheme")}, ${count(metrics, "metric")}`, zh: `${schemes.length} 份方案、${metrics} 项指标` };
  if (!data?.period) {
    return {
      en: `${text.en}: no errors. The data was not checked: name a period with --period.`,
      zh: `${text.zh}，没有错误。数据未检查：请用 --period 指定考核期。`,
    };
  }
  return {
    en: `${text.en}, data of ${data.period} for ${count(data.headcount, "person", "people")}: no errors.`,
    zh: `${text.zh}、${data.period} 共 ${data.headcount} 人的数据，没有错误。`,
  };
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
