import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finding } from "../diagnostics/catalogue.ts";
import { exit } from "./exit.ts";
import { codeOf, systemReason } from "./failure.ts";
import { Stop } from "./stop.ts";

/**
 * Fills a folder as a whole or not at all: `fill` works in a temporary folder
 * beside it, which then takes its place. Only a folder that is absent, empty or
 * holds `mark`, a file that `fill` always writes, is replaced. `shown` is what findings call it.
 * @throws Stop where it holds something else or cannot be written.
 */
export async function replaceFolder<T>(folder: string, mark: string, fill: (temporary: string) => Promise<T>, shown = folder): Promise<T> {
  const present = await namesIn(folder, shown);
  if (present.length > 0 && !present.includes(mark)) throw new Stop(exit.unreadable, finding("not-a-site", undefined, { folder: shown }));
  const temporary = join(dirname(folder), `.kaohe-${randomUUID()}`);
  const former = `${temporary}-former`;
  try {
    await writing(shown, () => mkdir(temporary, { recursive: true }));
    const filled = await fill(temporary);
    await writing(shown, () => swap(temporary, folder, former));
    return filled;
  } finally {
    await Promise.all([temporary, former].map((path) => rm(path, { recursive: true, force: true })));
  }
}

/** The former content stays if the new one cannot take its place. */
async function swap(temporary: string, folder: string, former: string): Promise<void> {
  await rename(folder, former).catch(ignoreAbsent);
  try {
    await rename(temporary, folder);
  } catch (error) {
    await rename(former, folder).catch(ignoreAbsent);
    throw error;
  }
}

async function namesIn(folder: string, shown: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw new Stop(exit.unreadable, finding("unwritable", undefined, { path: shown, why: systemReason(error) }));
  }
}

function ignoreAbsent(error: unknown): void {
  if (codeOf(error) !== "ENOENT") throw error;
}

async function writing<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new Stop(exit.unreadable, finding("unwritable", undefined, { path, why: systemReason(error) }));
  }
}
