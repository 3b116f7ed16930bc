import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, serve } from "../../src/cli/serve.ts";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import { openBrowser } from "../support/browser.ts";
import { reference } from "../support/reference.ts";
import { type SiteOnDisk, siteOnDisk } from "../support/site-on-disk.ts";
import { sitePages } from "../support/site-pages.ts";

/** The reference as it is published, in a real browser without scripts. */
let site: SiteOnDisk;
let server: Server;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await siteOnDisk({ ...sitePages, reference: reference(), teams: [], people: [] });
  server = await serve(site.folder, 0);
  browser = await openBrowser();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  page = await context.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(request.url());
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await site?.remove();
});

const htmlOf = (path: string) => readFileSync(join(site.folder, path), "utf8");
const ofReference = () => site.pages.filter((path) => /^(?:zh|en)\/(?:reference|findings)\//u.test(path));

test("every code has a page in both languages", () => {
  const missing = Object.keys(catalogue).flatMap((code) => [`zh/findings/${code}.html`, `en/findings/${code}.html`]);
  expect(missing.filter((path) => !site.pages.includes(path))).toEqual([]);
});

test("no page weighs more than 15 KB", () => {
  expect(ofReference().length).toBeGreaterThan(2 * Object.keys(catalogue).length);
  for (const path of ofReference()) expect([path, gzipSync(htmlOf(path)).length <= 15 * 1024]).toEqual([path, true]);
});

/** Pages of findings are made alike: one in ten is opened, and all others. */
const opened = () => ofReference().filter((path, index) => !/findings\/(?!index)/u.test(path) || index % 10 === 0);

test("every page opens without a complaint and fits a small phone", async () => {
  for (const path of opened()) {
    complaints = [];
    await page.goto(server.url + path);
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect([path, complaints, width, await page.locator("h1").count()]).toEqual([path, [], 320, 1]);
  }
});

test("every link leads somewhere, and every anchor stands once", () => {
  const anchors = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    const known = anchors.get(path) ?? new Set([...htmlOf(path).matchAll(/ id="([^"]*)"/gu)].map(([, id = ""]) => id));
    anchors.set(path, known);
    return known;
  };
  for (const path of ofReference()) {
    const html = htmlOf(path);
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect([path, ids.length]).toEqual([path, new Set(ids).size]);
    for (const [, href = ""] of html.matchAll(/ href="([^"]*)"/gu)) {
      const [file = "", anchor = ""] = href.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      expect([path, href, existsSync(join(site.folder, target))]).toEqual([path, href, true]);
      if (anchor !== "") expect([path, href, idsOf(target).has(anchor)]).toEqual([path, href, true]);
    }
  }
});

describe("a reader", () => {
  test("comes from the help to an entry, its example and its grammar, by keyboard as well", async () => {
    await page.goto(`${server.url}zh/help.html`);
    await page.locator("main").getByRole("link", { name: "方案语言手册" }).click();
    await page.getByRole("link", { name: "每次加扣多少" }).click();
    expect(page.url()).toContain("zh/reference/slopes.html#each");
    const entry = page.locator("#each");
    expect(await entry.locator(".code").first().textContent()).toContain("每次扣2分");
    await entry.getByText("In English").focus();
    await page.keyboard.press("Enter");
    expect(await entry.locator(".other .code").textContent()).toContain("-2 each");
    await entry.getByRole("link", { name: "eachStep" }).click();
    expect(page.url()).toContain("grammar.html#eachStep");
  });

  test("finds a word in the index", async () => {
    await page.goto(`${server.url}zh/reference/words.html`);
    await page
      .locator(".word-index div")
      .filter({ has: page.getByText("封顶", { exact: true }) })
      .getByRole("link")
      .first()
      .click();
    expect(page.url()).toContain("modifiers.html#cap");
  });

  test("comes from a finding on the overview to its page", async () => {
    await page.goto(`${server.url}en/2024-Q3/index.html`);
    await page.getByRole("link", { name: "A figure is missing" }).click();
    expect(page.url()).toBe(`${server.url}en/findings/missing-value.html`);
    expect(await page.locator("main").textContent()).toContain("Why it matters");
  });
});
