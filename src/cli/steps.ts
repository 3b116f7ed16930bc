import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Texts } from "../diagnostics/place.ts";
import { divide, type Fraction, fromDecimal, HUNDRED } from "../number/fraction.ts";
import type { Period } from "../periods/period.ts";
import { checkTexts, scoreData } from "../pipeline.ts";
import type { DataFile } from "../records/match-files.ts";
import { periodsIn } from "../records/periods-in.ts";
import { readSources } from "../records/read-sources.ts";
import type { RunResult } from "../results/types.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import { findingsOfRows } from "./checked-data.ts";
import type { Invocation } from "./command.ts";
import { exit } from "./exit.ts";
import type { Host } from "./host.ts";
import { besides, choosePeriod } from "./period.ts";
import { shownFrom, shownTexts } from "./shown.ts";
import { Stop } from "./stop.ts";
import { readData, readWorkspace, type Workspace } from "./workspace.ts";

/** A workspace whose schemes are checked. Findings and texts go by the names a user sees. */
export type Opened = {
  readonly workspace: Workspace;
  readonly program?: CheckedProgram;
  readonly findings: readonly Diagnostic[];
  /** What the checker could tell neither way; with `--strict` these are findings. */
  readonly open: readonly Diagnostic[];
  readonly texts: Texts;
};

export type ScoredWorkspace = {
  readonly workspace: Workspace;
  readonly program: CheckedProgram;
  readonly files: readonly DataFile[];
  readonly period: Period;
  readonly result: RunResult;
  readonly findings: readonly Diagnostic[];
  readonly texts: Texts;
};

export async function openWorkspace(folder: string | undefined, invocation: Invocation, host: Host): Promise<Opened> {
  const workspace = await readWorkspace(folder, host);
  const { program, diagnostics, open } = checkTexts(workspace.sources, { cliffs: cliffsOf(invocation), tables: workspace.tables });
  const found = invocation.flags.has("strict") ? [...diagnostics, ...open] : diagnostics;
  return { workspace, program, findings: asFound(found, workspace, invocation), open, texts: shownTexts(workspace) };
}

/** Checks, reads the data and scores. @throws Stop where the schemes have errors, or no period can be taken. */
export async function scoreWorkspace(folder: string | undefined, invocation: Invocation, host: Host): Promise<ScoredWorkspace> {
  const { workspace, program, findings, texts } = await openWorkspace(folder, invocation, host);
  if (!program || findings.some(isError)) throw new Stop(exit.findings, findings, texts);
  const files = await readData(workspace, program.sources);
  const rows = readSources(program.sources, files, { strict: invocation.flags.has("strict") });
  const choice = choosePeriod(invocation.texts.period, program, periodsIn(rows));
  if (choice.kind === "open") {
    // Where no file could be read, the period is not what is missing.
    const unread = choice.finding.code === "no-period-in-data" ? rows.flatMap(findingsOfRows).filter(isError) : [];
    throw unread.length > 0
      ? new Stop(exit.findings, asFound(unread, workspace, invocation), texts)
      : new Stop(exit.usage, shownFrom(workspace, choice.finding));
  }
  const result = scoreData(program, rows, choice.period);
  const all = [...findings, ...asFound([...choice.findings, ...besides(choice, result.diagnostics)], workspace, invocation)];
  return { workspace, program, files, period: choice.period, result, findings: all, texts };
}

/** `20%` as a ratio. @throws Stop for anything else. */
function cliffsOf({ texts: { cliffs } }: Invocation): Fraction | undefined {
  if (cliffs === undefined) return undefined;
  const share = cliffs.endsWith("%") ? fromDecimal(cliffs.slice(0, -1)) : undefined;
  if (share && share.n > 0n) return divide(share, HUNDRED);
  throw new Stop(
    exit.usage,
    finding("bad-option-value", undefined, {
      option: "--cliffs",
      value: cliffs,
      allowed: { en: "a share such as 20%", zh: "一个比例，如 20%" },
    }),
  );
}

/** Findings as a command reports them: files named from where the user stands, warnings as errors if asked. */
export function asFound(diagnostics: readonly Diagnostic[], workspace: Workspace, { flags }: Invocation): readonly Diagnostic[] {
  const shown = diagnostics.map((each) => shownFrom(workspace, each));
  return flags.has("strict") ? shown.map((each) => ({ ...each, severity: "error" })) : shown;
}

export function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
