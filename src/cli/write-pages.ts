import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SitePages } from "../pages/view.ts";

/**
 * Lays out what the site reads: `site.json`, `company.json`, one small file a
 * page in `teams`, `people` and `schemes`, and the names of those in
 * `slugs.json`. Teams and people are made one by one, as they are written.
 */
export async function writePages(pages: SitePages, folder: string): Promise<void> {
  const put = (name: string, view: unknown) => writeFile(join(folder, `${name}.json`), JSON.stringify(view));
  const putAll = async (kind: string, views: Iterable<{ readonly slug: string }>) => {
    await mkdir(join(folder, kind));
    const slugs: string[] = [];
    for (const view of views) {
      slugs.push(view.slug);
      await put(join(kind, view.slug), view);
    }
    return slugs;
  };
  await put("site", pages.site);
  await put("company", pages.company);
  const schemes = await putAll("schemes", pages.schemes);
  const teams = await putAll("teams", pages.teams);
  const people = await putAll("people", pages.people);
  await put("slugs", { schemes, teams, people });
}
