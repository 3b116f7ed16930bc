import { join } from "node:path";
import type { Surface } from "../../ast/nodes/name.ts";
import type { Diagnostic, Language } from "../../diagnostics/diagnostic.ts";
import { format as formatted } from "../../format/format.ts";
import type { Command } from "../command.ts";
import { exit } from "../exit.ts";
import { replaceFile } from "../replace-file.ts";
import { report } from "../report.ts";
import { shownFrom, shownTexts } from "../shown.ts";
import { readWorkspace } from "../workspace.ts";

/**
 * Brings the scheme files into canonical form; with `--check` only lists those that are not. A broken file is left
 * as it is, and with `--to` the others are then, too: half a workspace in another language helps nobody.
 */
export const format: Command = async ({ operands, texts, flags, language }, host) => {
  const workspace = await readWorkspace(operands[0], host);
  const to = surfaceOf(texts.to);
  const changed: { readonly file: string; readonly text: string }[] = [];
  const findings: Diagnostic[] = [];
  for (const source of workspace.sources) {
    const result = formatted(source, to);
    if ("diagnostics" in result) findings.push(...result.diagnostics.map((each) => shownFrom(workspace, each)));
    else if (result.text !== source.text) changed.push({ file: source.file, text: result.text });
  }
  if (to && findings.length > 0) changed.length = 0;
  for (const { file, text } of changed) {
    if (!flags.has("check")) await replaceFile(join(workspace.folder, file), text);
    host.out.write(`${join(workspace.shown, file)}\n`);
  }
  if (findings.length > 0) await report(findings, host.err, host, { language, texts: shownTexts(workspace) });
  else if (host.out.isTerminal) host.out.write(`${summary(changed.length, workspace.sources.length, flags.has("check"))[language]}\n`);
  return findings.length > 0 || (flags.has("check") && changed.length > 0) ? exit.findings : exit.fine;
};

function surfaceOf(written: string | undefined): Surface | undefined {
  return written === "zh" || written === "en" ? written : undefined;
}

function summary(changed: number, all: number, checked: boolean): Readonly<Record<Language, string>> {
  const files = all === 1 ? "file" : "files";
  if (checked) return { en: `${changed} of ${all} ${files} not in canonical form.`, zh: `${all} 个文件中有 ${changed} 个不是规范格式。` };
  return { en: `${changed} of ${all} ${files} formatted.`, zh: `${all} 个文件中整理了 ${changed} 个。` };
}
