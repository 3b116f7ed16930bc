import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { pagesFrom } from "../../pages/from-results.ts";
import { buildSite } from "../build-site.ts";
import type { Command, Invocation } from "../command.ts";
import { conclude } from "../conclude.ts";
import type { Host } from "../host.ts";
import { during } from "../progress.ts";
import { readReference } from "../reference.ts";
import { replaceFolder } from "../replace.ts";
import { masks, report } from "../report.ts";
import { summaryLine } from "../score-table.ts";
import { SITE_MARK, shownPath, siteFolder } from "../site-folder.ts";
import { stampOf } from "../stamp.ts";
import { type ScoredWorkspace, scoreWorkspace } from "../steps.ts";

/** Scores everyone and publishes the results as a folder of pages. */
export const build: Command = async (invocation, host) => {
  const { language } = invocation;
  const scored = await scoreWorkspace(invocation.operands[0], invocation, host);
  await report(scored.findings, host.err, host, { language, texts: scored.texts, maskCells: masks(invocation, host.err) });

  const folder = siteFolder(invocation, host);
  const { pages } = await during(building, language, host, () => publish(scored, folder, invocation, host));
  const say = (text: Bilingual): void => host.out.write(`${text[language]}\n`);
  host.out.write(`${summaryLine(scored.result, language)}\n`);
  if (!invocation.flags.has("unsealed")) say(heldBack);
  say(written(pages, shownPath(folder, host)));
  return conclude(scored, invocation, host);
};

const building: Bilingual = { en: "Building the pages …", zh: "正在生成页面……" };

const heldBack: Bilingual = {
  en: "Only the pages of the company and of the schemes are published: pages of teams and people are not encrypted yet, so whoever reaches the site could read them. For a trial on this machine add --unsealed.",
  zh: "只发布了公司和方案页面：团队和个人页面尚不能加密，凡能打开站点的人都能看到。仅在本机试用时可加 --unsealed。",
};

function written(pages: number, folder: string): Bilingual {
  return {
    en: `${pages} pages are in ${folder}: open ${join(folder, "index.html")}, or run “kaohe preview”.`,
    zh: `${pages}个页面已写入 ${folder}：打开 ${join(folder, "index.html")}，或运行“kaohe preview”。`,
  };
}

async function publish(scored: ScoredWorkspace, folder: string, { flags }: Invocation, host: Host): Promise<{ readonly pages: number }> {
  const { program, result, workspace } = scored;
  const texts = new Map(workspace.sources.map(({ file, text }) => [file, text]));
  const stamp = await stampOf(scored);
  const fill = async (temporary: string) => {
    const pages = pagesFrom({ program, result, texts, stamp, reference: await readReference(), unsealed: flags.has("unsealed") });
    const built = await buildSite(pages, { outDir: temporary });
    await writeFile(join(temporary, SITE_MARK), `${JSON.stringify(stamp, null, 2)}\n`);
    return built;
  };
  return replaceFolder(folder, SITE_MARK, fill, shownPath(folder, host));
}
