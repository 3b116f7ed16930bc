import { mkdtemp, readdir, realpath, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SitePages } from "../pages/view.ts";
import type { Language } from "../pages/words.ts";
import { interruptible } from "./interruptible.ts";
import { type Order, runBuilder } from "./site-builder.ts";
import { writePages } from "./write-pages.ts";

/** `base` is the folder of the host that the site will lie in: only the page for wrong addresses needs to know. */
export type BuildOptions = { readonly outDir: string; readonly base?: string };

const LANGUAGES: readonly Language[] = ["zh", "en"];

/**
 * Renders the pages into `outDir`, an empty folder, and says how many there are.
 * Their data passes through a temporary folder that only this user can read and
 * that is gone afterwards. Each language is built by a process of its own.
 * @throws Error with the builder's own words where a page cannot be rendered; Stop where it is broken off.
 */
export async function buildSite(pages: SitePages, { outDir, base = "/" }: BuildOptions): Promise<{ readonly pages: number }> {
  const work = await mkdtemp(join(tmpdir(), "kaohe-site-"));
  try {
    const folder = await realpath(outDir);
    const orders = LANGUAGES.map(
      (language): Order => ({
        data: work,
        out: join(folder, `.${language}`),
        cache: join(work, `.${language}`),
        languages: language,
        base,
      }),
    );
    await interruptible(async (signal) => {
      writePages(pages, work);
      await all(orders.map((order) => runBuilder(order, signal)));
    });
    for (const { out } of orders) await moveInto(folder, out);
    return { pages: await countPages(folder) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Waits for all of them, so that none still writes when another has failed. @throws the first failure */
async function all(running: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(running);
  const failed = ended.find((each) => each.status === "rejected");
  if (failed) throw failed.reason;
}

/** What both languages have made alike, the style sheet and the cover, is kept once. */
async function moveInto(folder: string, part: string): Promise<void> {
  const present = new Set(await readdir(folder));
  for (const name of await readdir(part)) {
    if (!present.has(name)) await rename(join(part, name), join(folder, name));
  }
  await rm(part, { recursive: true });
}

async function countPages(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(".html")).length;
}
