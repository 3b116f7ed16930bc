import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildSite } from "../../src/cli/build-site.ts";
import { Stop } from "../../src/cli/stop.ts";
import { sitePages } from "../support/site-pages.ts";

const sources = new URL("../../site/", import.meta.url);

let temporary: string;
let out: string;
const systemTemporary = process.env.TMPDIR;

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "kaohe-tmp-"));
  out = mkdtempSync(join(tmpdir(), "kaohe-out-"));
  process.env.TMPDIR = temporary;
});

afterEach(async () => {
  if (systemTemporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = systemTemporary;
  await Promise.all([temporary, out].map((folder) => rm(folder, { recursive: true, force: true })));
});

test("leaves the pages and nothing else: no data, no cache, nothing beside its own sources", async () => {
  const before = readdirSync(sources, { recursive: true }).toSorted();
  const { pages } = await buildSite(sitePages, { outDir: out });
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(sources, { recursive: true }).toSorted()).toEqual(before);
  expect(readdirSync(out).toSorted()).toEqual(["404.html", "_headers", "assets", "en", "icon.svg", "index.html", "zh"]);
  // Cover and 404, and in each language company, help, a scheme, three teams and three people;
  // the reference with its words, grammar, symbols and the list of findings, three of which have a page.
  expect(pages).toBe(2 + 2 * (1 + 1 + 1 + 3 + 3 + 5 + 3));
});

test("a site without individual pages has none", async () => {
  await buildSite({ ...sitePages, teams: [], people: [] }, { outDir: out });
  expect(existsSync(join(out, "zh/2024-Q3/people"))).toBe(false);
  expect(existsSync(join(out, "zh/2024-Q3/teams"))).toBe(false);
});

test("the page for wrong addresses knows the base of the site", async () => {
  await buildSite({ ...sitePages, teams: [], people: [] }, { outDir: out, base: "/kpi" });
  expect(readFileSync(join(out, "404.html"), "utf8")).toContain('href="/kpi/');
});

test("what cannot be rendered is an error with the builder's words, and leaves no data behind", async () => {
  const broken = { ...sitePages, company: {} as (typeof sitePages)["company"] };
  await expect(buildSite(broken, { outDir: out })).rejects.toThrow(/could not be built/);
  expect(readdirSync(temporary)).toEqual([]);
});

test("broken off, it leaves no data behind either", async () => {
  const building = buildSite(sitePages, { outDir: out });
  setTimeout(() => process.emit("SIGTERM"), 300);
  await expect(building).rejects.toBeInstanceOf(Stop);
  expect(readdirSync(temporary)).toEqual([]);
});
