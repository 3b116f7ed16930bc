import { finding } from "../../diagnostics/catalogue.ts";
import { parsePeriod } from "../../periods/period.ts";
import { readSources } from "../../records/read-sources.ts";
import { peopleSource } from "../../scheme/people-source.ts";
import type { CheckedProgram } from "../../scheme/types/program.ts";
import type { SourceContract } from "../../scheme/types/source.ts";
import type { Targets } from "../../scheme/types/targets.ts";
import { reconcile } from "../../targets/reconcile.ts";
import type { Command } from "../command.ts";
import { exit } from "../exit.ts";
import { masks, report } from "../report.ts";
import { asFound, isError, openWorkspace } from "../steps.ts";
import { Stop } from "../stop.ts";
import { targetsCsv, targetsJson, targetsText } from "../targets-output.ts";
import { readData } from "../workspace.ts";

const formats = { text: targetsText, json: targetsJson, csv: targetsCsv } as const;

/** Prints what of each target is split up, what is left, and what is given too much. Findings go to the error output. */
export const targets: Command = async (invocation, host) => {
  const { workspace, program, findings, texts } = await openWorkspace(invocation.operands[0], invocation, host);
  if (!program || findings.some(isError)) throw new Stop(exit.findings, findings, texts);
  const { period: asked, format = "text" } = invocation.texts;
  const period = asked === undefined ? undefined : parsePeriod(asked);
  if (asked !== undefined && !period) throw new Stop(exit.usage, finding("not-a-period", undefined, { text: asked }));
  const lists = program.targets ?? [];
  if (lists.length === 0) throw new Stop(exit.usage, finding("no-targets", undefined, {}));

  const sources = sourcesOf(lists, program);
  const read = readSources(sources, await readData(workspace, sources), { strict: invocation.flags.has("strict") });
  const rows = new Map(read.map(({ source, files }) => [source.name, files.flatMap((file) => file.rows)]));
  const found = read.flatMap(({ missing, files }) => [...(missing ? [missing] : []), ...files.flatMap(({ diagnostics }) => diagnostics)]);

  const reconciled = lists.map((list) => reconcile(list, lists, program.sources, rows, period));
  host.out.write(formats[format as keyof typeof formats](reconciled, invocation.language));
  const all = [...findings, ...asFound(found, workspace, invocation)];
  await report(all, host.err, host, { language: invocation.language, texts, maskCells: masks(invocation, host.err) });
  return all.some(isError) ? exit.findings : exit.fine;
};

/** What the rows of the lists are read from: their sources, and the list of people that says whose they are. */
function sourcesOf(lists: readonly Targets[], program: CheckedProgram): readonly SourceContract[] {
  const named = new Set(lists.flatMap(({ rows }) => rows?.source ?? []));
  const people = peopleSource(program.sources);
  return program.sources.filter((source) => named.has(source.name) || (named.size > 0 && source === people));
}
