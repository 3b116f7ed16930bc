import type { Bilingual, Diagnostic, Language } from "../diagnostics/diagnostic.ts";
import { renderMessage } from "../diagnostics/render.ts";
import { checkData } from "../pipeline.ts";
import { periodsIn } from "../records/periods-in.ts";
import { readSources, type SourceRows } from "../records/read-sources.ts";
import type { Heads } from "../results/heads.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Invocation } from "./command.ts";
import { count } from "./count.ts";
import { exit } from "./exit.ts";
import { besides, choosePeriod } from "./period.ts";
import { shownFrom } from "./shown.ts";
import { Stop } from "./stop.ts";
import { readData, type Workspace } from "./workspace.ts";

/** What checking a workspace's data found, and in a sentence what was checked. */
export type CheckedData = { readonly findings: readonly Diagnostic[]; readonly summary: Bilingual };

/** Several periods in the data are no mistake: then each cell is checked, and the rest is left to who names a period. */
export async function checkDataOf(program: CheckedProgram, workspace: Workspace, { texts, flags }: Invocation): Promise<CheckedData> {
  const files = await readData(workspace, program.sources);
  const rows = readSources(program.sources, files, { strict: flags.has("strict") });
  const choice = choosePeriod(texts.period, program, periodsIn(rows));
  if (choice.kind === "open" && texts.period !== undefined) throw new Stop(exit.usage, shownFrom(workspace, choice.finding));
  if (choice.kind === "open") return { findings: rows.flatMap(findingsOfRows), summary: leftOpen(choice.finding) };
  const { heads, diagnostics } = checkData(program, rows, choice.period);
  const findings = [...choice.findings, ...besides(choice, diagnostics)];
  return { findings, summary: checkedWhole(choice.period.name, heads, workspace.shown) };
}

/** What was found when the files were read, whatever the period. */
export function findingsOfRows({ files, missing }: SourceRows): readonly Diagnostic[] {
  return [...(missing ? [missing] : []), ...files.flatMap(({ diagnostics }) => diagnostics)];
}

/** Where not everybody has a result, how many have none, and the command that lists them. */
function checkedWhole(period: string, heads: Heads, folder: string): Bilingual {
  const { all, scored, blocked, outside } = heads;
  const people = count(all, "person", "people");
  const checked = {
    en: `The data of ${period} for ${people} was checked too`,
    zh: `${period}的数据（${all}人）也已检查`,
  };
  if (scored === all) return { en: `${checked.en}.`, zh: `${checked.zh}。` };
  const command = ["kaohe score", ...(folder === "" ? [] : [folder]), "--period", period, "--show-private"].join(" ");
  const parts = [
    { number: scored, en: "can be scored", zh: "可以出分" },
    { number: blocked, en: blocked === 1 ? "waits for data" : "wait for data", zh: "待补数据" },
    { number: outside, en: outside === 1 ? "is in no scheme" : "are in no scheme", zh: "不适用任何方案" },
  ].filter(({ number }) => number > 0);
  return {
    en: `${checked.en}: ${parts.map(({ number, en }) => `${number} ${en}`).join(", ")}. “${command}” lists them with the reasons.`,
    zh: `${checked.zh}：${parts.map(({ number, zh }) => `${number}人${zh}`).join("，")}。名单和原因见“${command}”。`,
  };
}

/** Why the data was not checked whole, and how to have it checked. */
function leftOpen(finding: Diagnostic): Bilingual {
  const say = (language: Language): string => {
    const { reason: why, hint } = renderMessage(finding, language);
    return [why, hint].filter((part) => part !== undefined).join(" ");
  };
  return { en: say("en"), zh: say("zh") };
}
