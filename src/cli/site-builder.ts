import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../pages/words.ts";
import { packageFolder } from "./package.ts";

/** What `site/build.mjs` is told: where the data lies, where pages and caches go, which languages to build. */
export type Order = {
  readonly data: string;
  readonly out: string;
  readonly cache: string;
  readonly languages: Language;
  readonly base: string;
};

/** Young objects are many and short-lived: a larger nursery for them saves a quarter of the time. */
const NODE_OPTIONS = ["--max-semi-space-size=64"];

/** Builds pages in a process of their own. @throws Error with the builder's own words where a page cannot be rendered. */
export async function runBuilder(order: Order, signal: AbortSignal): Promise<void> {
  await mkdir(order.out);
  const builder = join(packageFolder(), "site", "build.mjs");
  const child = spawn(process.execPath, [...NODE_OPTIONS, builder, JSON.stringify(order)], {
    // Astro runs its bundle from the output folder only if that is in the working folder, else from there.
    cwd: order.out,
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  let said = "";
  for (const output of [child.stdout, child.stderr]) {
    output.on("data", (part) => {
      said += part;
    });
  }
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the pages could not be built:\n${said.trim()}`);
}
