import { cp, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Command } from "../command.ts";
import { exit } from "../exit.ts";
import { codeOf, systemReason } from "../failure.ts";
import { packageFolder } from "../package.ts";
import { Stop } from "../stop.ts";

/** What a workspace's repository should not keep: the built site, which may show people's results. */
const IGNORED = "public-site/\n";

/** Copies the starter workspace of the user's language into a new or empty folder. */
export const init: Command = async ({ operands, language }, host) => {
  const shown = operands[0] ?? ".";
  const folder = resolve(host.folder, shown);
  if ((await namesIn(folder, shown)).length > 0) throw new Stop(exit.usage, finding("folder-not-empty", undefined, { folder: shown }));
  try {
    await cp(join(packageFolder(), "schemes", "starter", language), folder, { recursive: true });
    // npm leaves files of this name out of packages, so it is no part of the starter.
    await writeFile(join(folder, ".gitignore"), IGNORED);
  } catch (error) {
    throw new Stop(exit.unreadable, finding("unwritable", undefined, { path: shown, why: systemReason(error) }));
  }
  host.out.write(next(shown)[language]);
  return exit.fine;
};

async function namesIn(folder: string, shown: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw new Stop(exit.unreadable, finding("unreadable-folder", undefined, { folder: shown, why: systemReason(error) }));
  }
}

function next(folder: string) {
  const commands = (quoted: string): string =>
    [`  npx kaohe check ${quoted}`, `  npx kaohe score ${quoted}`, `  npx kaohe build ${quoted} --unsealed`].join("\n");
  const quoted = /\s/u.test(folder) ? `"${folder}"` : folder;
  return {
    en: `${folder} holds a scheme and its data. Next:\n${commands(quoted)}\n`,
    zh: `${folder} 中已有一份方案及其数据。接下来：\n${commands(quoted)}\n`,
  };
}
