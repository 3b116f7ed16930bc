import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SitePages } from "../pages/view.ts";

/**
 * Lays out what the site reads: `site.json`, `company.json`, `reference.json`, one small file a
 * page in `teams`, `people` and `schemes`, and the names of those in
 * `slugs.json`. Teams and people are made one by one, as they are written.
 */
export function writePages(pages: SitePages, folder: string): void {
  const put = (name: string, view: unknown): void => writeFileSync(join(folder, `${name}.json`), JSON.stringify(view));
  const putAll = (kind: string, views: Iterable<{ readonly slug: string }>): readonly string[] => {
    mkdirSync(join(folder, kind));
    const slugs: string[] = [];
    for (const view of views) {
      slugs.push(view.slug);
      put(join(kind, view.slug), view);
    }
    return slugs;
  };
  put("site", pages.site);
  put("company", pages.company);
  put("reference", pages.reference);
  const schemes = putAll("schemes", pages.schemes);
  const teams = putAll("teams", pages.teams);
  const people = putAll("people", pages.people);
  put("slugs", { schemes, teams, people });
}
