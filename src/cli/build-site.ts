import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, realpath, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SitePages } from "../pages/view.ts";
import type { Language } from "../pages/words.ts";
import { packageFolder } from "./package.ts";
import { writePages } from "./write-pages.ts";

/** `base` is the folder of the host that the site will lie in: only the page for wrong addresses needs to know. */
export type BuildOptions = { readonly outDir: string; readonly base?: string };

const LANGUAGES: readonly Language[] = ["zh", "en"];

/**
 * Renders the pages into `outDir`, an empty folder, and says how many there are.
 * Their data passes through a temporary folder that only this user can read and
 * that is gone afterwards. Each language is built by a process of its own.
 * @throws Error with the builder's own words where a page cannot be rendered.
 */
export async function buildSite(pages: SitePages, { outDir, base = "/" }: BuildOptions): Promise<{ readonly pages: number }> {
  const work = await mkdtemp(join(tmpdir(), "kaohe-site-"));
  try {
    writePages(pages, work);
    const folder = await realpath(outDir);
    const orders = LANGUAGES.map((language) => ({
      data: work,
      out: join(folder, `.${language}`),
      cache: join(work, `cache-${language}`),
      languages: language,
      base,
    }));
    await Promise.all(orders.map(runBuilder));
    for (const { out } of orders) await moveInto(folder, out);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return { pages: await countPages(outDir) };
}

type Order = { readonly data: string; readonly out: string; readonly cache: string; readonly languages: string; readonly base: string };

/** Young objects are many and short-lived: a larger nursery for them saves a quarter of the time. */
const NODE_OPTIONS = ["--max-semi-space-size=64"];

async function runBuilder(order: Order): Promise<void> {
  await mkdir(order.out);
  const builder = join(packageFolder(), "site", "build.mjs");
  const child = spawn(process.execPath, [...NODE_OPTIONS, builder, JSON.stringify(order)], {
    // Astro runs its bundle from the output folder only if that is in the working folder, else from there.
    cwd: order.out,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (part) => {
    said += part;
  });
  child.stderr.on("data", (part) => {
    said += part;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`the pages could not be built:\n${said.trim()}`);
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
