import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { TextOptions } from "../../diagnostics/format-text.ts";
import type { CheckedProgram } from "../../scheme/types/program.ts";
import { type CheckedData, checkDataOf } from "../checked-data.ts";
import type { Command, Invocation } from "../command.ts";
import { count } from "../count.ts";
import { exit } from "../exit.ts";
import { explainFinding } from "../explain-finding.ts";
import { fixWorkspace } from "../fix-workspace.ts";
import type { Host } from "../host.ts";
import { frameWidth, masks, paletteFor } from "../report.ts";
import { shownFile, shownTexts } from "../shown.ts";
import { asFound, isError, openWorkspace } from "../steps.ts";
import type { Workspace } from "../workspace.ts";

type Format = (findings: readonly Diagnostic[], options: TextOptions, beside?: object) => string;

/** How findings are written, loaded when there is something to write. */
const formats: Readonly<Record<string, () => Promise<Format>>> = {
  text: async () => (await import("../../diagnostics/format-text.ts")).formatText,
  json: async () => (await import("../../diagnostics/format-json.ts")).formatJson,
  github: async () => (await import("../../diagnostics/format-github.ts")).formatGithub,
};

/** Mends first what it is asked to; checks the schemes and their examples, then the data, where it is clear which period it is about. */
export const check: Command = async (invocation, host) => {
  const { explain } = invocation.texts;
  if (explain !== undefined) return explainFinding(explain, invocation.language, host);
  if (invocation.flags.has("fix") || invocation.flags.has("dry-run")) await fixWorkspace(invocation, host);
  const { workspace, program, findings, open, texts } = await openWorkspace(invocation.operands[0], invocation, host);
  const data = program && (await checkDataOf(program, workspace, invocation));
  const all = [...findings, ...asFound(data?.findings ?? [], workspace, invocation)];

  const { format = "text" } = invocation.texts;
  const coverage = invocation.flags.has("coverage") && program ? await coverageIn(program, workspace, invocation, host) : undefined;
  if (all.length > 0 || format === "json") {
    const options = {
      language: invocation.language,
      texts,
      palette: paletteFor(host.out, host.env),
      ...frameWidth(host.out),
      maskCells: masks(invocation, host.out),
    };
    const write = await formats[format]?.();
    host.out.write(write?.(all, options, coverage?.data) ?? "");
    const [first] = all;
    if (first && format === "text" && host.out.isTerminal) host.out.write(`${furtherTo(first)[invocation.language]}\n`);
  }
  if (format === "text" && data && !all.some(isError)) host.out.write(`${fine(program, data, open.length)[invocation.language]}\n`);
  if (coverage && format === "text") host.out.write(`\n${coverage.text}`);
  if (coverage && format === "github") host.out.write(coverage.notices);
  return all.some(isError) ? exit.findings : exit.fine;
};

/** What the examples leave untried, as each format writes it. */
async function coverageIn(program: CheckedProgram, workspace: Workspace, { language }: Invocation, host: Host) {
  const [{ coverages, coverageText }, { coverageJson, coverageGithub }] = await Promise.all([
    import("../coverage.ts"),
    import("../coverage-formats.ts"),
  ]);
  const all = coverages(program);
  const options = { language, texts: shownTexts(workspace), shown: (file: string): string => shownFile(workspace, file) };
  return {
    text: coverageText(all, { ...options, palette: paletteFor(host.out, host.env) }),
    data: { coverage: coverageJson(all, options) },
    notices: coverageGithub(all, options),
  };
}

/** Where a person reads more about a finding: its page on the site has the same words. */
function furtherTo({ code }: Diagnostic): Bilingual {
  const command = `kaohe check --explain ${code}`;
  return { en: `More about a finding, by its code in brackets: ${command}`, zh: `想知道方括号里的代号是什么意思、怎样改：${command}` };
}

/** One line for a person who waits for an answer. */
function fine({ schemes }: CheckedProgram, { summary }: CheckedData, open: number): Bilingual {
  const metrics = schemes.reduce((sum, scheme) => sum + scheme.metrics.length, 0);
  const untold =
    open > 0 ? { en: ` ${open} could not be analysed (--strict lists them).`, zh: `${open}项未能分析（--strict 列出）。` } : undefined;
  return {
    en: `No errors in ${count(schemes.length, "scheme")} with ${count(metrics, "metric")}. ${summary.en}${untold?.en ?? ""}`,
    zh: `${schemes.length}份方案、${metrics}项指标，没有错误。${summary.zh}${untold?.zh ?? ""}`,
  };
}
