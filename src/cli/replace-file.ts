import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finding } from "../diagnostics/catalogue.ts";
import { exit } from "./exit.ts";
import { systemReason } from "./failure.ts";
import { Stop } from "./stop.ts";

/** Replaces the content of a file as a whole or not at all; a link stays a link. @throws Stop where it cannot be written. */
export async function replaceFile(path: string, text: string): Promise<void> {
  try {
    const file = await realpath(path);
    const temporary = join(dirname(file), `.kaohe-${randomUUID()}`);
    try {
      await writeFile(temporary, text, { mode: (await stat(file)).mode });
      await rename(temporary, file);
    } finally {
      await rm(temporary, { force: true });
    }
  } catch (error) {
    throw new Stop(exit.unreadable, finding("unwritable", undefined, { path, why: systemReason(error) }));
  }
}
