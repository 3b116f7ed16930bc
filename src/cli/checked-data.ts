import type { Bilingual, Diagnostic, Language } from "../diagnostics/diagnostic.ts";
import { renderMessage } from "../diagnostics/render.ts";
import { checkData } from "../pipeline.ts";
import { periodsIn } from "../records/periods-in.ts";
import { readSources, type SourceRows } from "../records/read-sources.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Invocation } from "./command.ts";
import { count } from "./count.ts";
import { exit } from "./exit.ts";
import { besides, choosePeriod } from "./period.ts";
import { Stop } from "./stop.ts";
import { readData, type Workspace } from "./workspace.ts";

/** What checking a workspace's data found, and in a sentence what was checked. */
export type CheckedData = { readonly findings: readonly Diagnostic[]; readonly summary: Bilingual };

/** Several periods in the data are no mistake: then each cell is checked, and the rest is left to who names a period. */
export async function checkDataOf(program: CheckedProgram, workspace: Workspace, { texts, flags }: Invocation): Promise<CheckedData> {
  const files = await readData(workspace, program.sources);
  const rows = readSources(program.sources, files, { strict: flags.has("strict") });
  const choice = choosePeriod(texts.period, program, periodsIn(rows));
  if (choice.kind === "open" && texts.period !== undefined) throw new Stop(exit.usage, choice.finding);
  if (choice.kind === "open") return { findings: rows.flatMap(findingsOfRows), summary: leftOpen(choice.finding) };
  const { headcount, diagnostics } = checkData(program, rows, choice.period);
  return { findings: [...choice.findings, ...besides(choice, diagnostics)], summary: checkedWhole(choice.period.name, headcount) };
}

/** What was found when the files were read, whatever the period. */
export function findingsOfRows({ files, missing }: SourceRows): readonly Diagnostic[] {
  return [...(missing ? [missing] : []), ...files.flatMap(({ diagnostics }) => diagnostics)];
}

function checkedWhole(period: string, headcount: number): Bilingual {
  return {
    en: `The data of ${period} for ${count(headcount, "person", "people")} was checked too.`,
    zh: `${period}的数据（${headcount}人）也已检查。`,
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
