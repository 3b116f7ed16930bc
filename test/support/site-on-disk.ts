import { mkdtempSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../src/cli/build-site.ts";
import type { SitePages } from "../../src/pages/view.ts";

/** A site built into a folder of its own, and the paths of its pages. */
export type SiteOnDisk = { readonly folder: string; readonly pages: readonly string[]; readonly remove: () => Promise<void> };

export async function siteOnDisk(pages: SitePages): Promise<SiteOnDisk> {
  const folder = mkdtempSync(join(tmpdir(), "kaohe-test-"));
  await buildSite(pages, { outDir: folder });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return {
    folder,
    pages: files.filter((file) => file.endsWith(".html")),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
