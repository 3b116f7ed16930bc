import { join } from "node:path";
import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { locate } from "../diagnostics/place.ts";
import { fixText } from "../diagnostics/words.ts";
import { type Fixed, fixTexts } from "../fix.ts";
import type { Invocation } from "./command.ts";
import { count } from "./count.ts";
import type { Host } from "./host.ts";
import { replaceFile } from "./replace-file.ts";
import { shownFile } from "./shown.ts";
import { readWorkspace, type Workspace } from "./workspace.ts";

/** Mends the scheme files and says what it changed; with `--dry-run` only says it. @throws Stop where one cannot be read or written. */
export async function fixWorkspace(invocation: Invocation, host: Host): Promise<void> {
  const { language, flags, texts } = invocation;
  const workspace = await readWorkspace(invocation.operands[0], host);
  const fixed = fixTexts(workspace.sources, { tables: workspace.tables });
  const changed = fixed.sources.filter(({ text }, index) => text !== workspace.sources[index]?.text);
  if (!flags.has("dry-run")) for (const { file, text } of changed) await replaceFile(join(workspace.folder, file), text);
  const said = [...changesIn(fixed, workspace, language), summary(fixed, changed.length, flags.has("dry-run"))[language]];
  const output = (texts.format ?? "text") === "text" ? host.out : host.err;
  output.write(said.map((line) => `${line}\n`).join(""));
}

/** `scheme.kpi:9:13 write “weight” for “wieght”` */
function changesIn({ rounds }: Fixed, workspace: Workspace, language: keyof Bilingual): readonly string[] {
  return rounds.flatMap(({ before, fixes }) => {
    const texts = new Map(before.map(({ file, text }) => [file, text]));
    return fixes.map(({ span, text }) => {
      const { file, line, column } = locate(span, texts);
      const old = texts.get(span.file)?.slice(span.start, span.end) ?? "";
      return `${shownFile(workspace, file)}:${line}:${column} ${fixText(old, text, language)}`;
    });
  });
}

function summary({ rounds }: Fixed, files: number, dryRun: boolean): Bilingual {
  const slips = rounds.reduce((sum, { fixes }) => sum + fixes.length, 0);
  if (slips === 0) return { en: "There is nothing that can be mended for certain.", zh: "没有能确定怎么改的笔误。" };
  const where = { en: `${count(slips, "slip")} in ${count(files, "file")}`, zh: `${files} 个文件中的 ${slips} 处笔误` };
  return dryRun
    ? { en: `${where.en} would be mended; nothing is written.`, zh: `可以改好 ${where.zh}；未写入文件。` }
    : { en: `${where.en} mended.`, zh: `已改好 ${where.zh}。` };
}
