import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, serve } from "../../src/cli/serve.ts";
import { openBrowser } from "../support/browser.ts";
import { type SiteOnDisk, siteOnDisk } from "../support/site-on-disk.ts";
import { FORMULA, SCRIPT, sitePages } from "../support/site-pages.ts";

/** The pages in a real browser, scripts switched off: all of it has to be readable without. */
let site: SiteOnDisk;
let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the browser complained about, and requests to anywhere else. */
let complaints: string[];

beforeAll(async () => {
  site = await siteOnDisk(sitePages);
  server = await serve(site.folder, 0);
  browser = await openBrowser();
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(request.url());
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await site?.remove();
});

const person = "2024-Q3/people/e001-1a2b3c.html";
const open = async (path: string) => {
  complaints = [];
  await page.goto(server.url + path);
};

describe("every page", () => {
  test("opens without a complaint, a foreign request, a script or a style of its own", async () => {
    expect(site.pages.length).toBeGreaterThan(15);
    for (const path of site.pages) {
      await open(path);
      expect([path, complaints]).toEqual([path, []]);
      expect([path, await page.locator("script, style, [style], iframe, img[src^='http']").count()]).toEqual([path, 0]);
      expect([path, await page.locator("h1").count(), await page.locator("main").count()]).toEqual([path, 1, 1]);
    }
  });

  test("fits 320 px, and 1280", async () => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of site.pages) {
        await open(path);
        expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, width]);
      }
    }
  });

  test("weighs at most 15 KB, its style 10 KB", () => {
    const weight = (path: string) => gzipSync(readFileSync(join(site.folder, path))).length;
    for (const path of site.pages) expect([path, weight(path) <= 15 * 1024]).toEqual([path, true]);
    const [, style = ""] = /href="\.\/(assets\/[^"]*\.css)"/.exec(readFileSync(join(site.folder, "index.html"), "utf8")) ?? [];
    expect(weight(style)).toBeLessThanOrEqual(10 * 1024);
  });

  test("links only to what is there, lines of a scheme included", () => {
    for (const path of site.pages.filter((each) => each !== "404.html")) {
      const html = readFileSync(join(site.folder, path), "utf8");
      for (const [, href = ""] of html.matchAll(/ href="([^"]*)"/g)) {
        const [file = "", anchor = ""] = href.split("#");
        const target = join(site.folder, file === "" ? path : join(dirname(path), file));
        expect([path, href, existsSync(target)]).toEqual([path, href, true]);
        if (anchor !== "") expect([href, readFileSync(target, "utf8").includes(`id="${anchor}"`)]).toEqual([href, true]);
      }
    }
  });
});

describe("a reader", () => {
  test("comes from the cover, in the language of the schemes first", async () => {
    await open("");
    await page.getByRole("link", { name: "中文" }).click();
    expect(page.url()).toBe(`${server.url}zh/2024-Q3/index.html`);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  });

  test("switches the language and stays with the same person", async () => {
    await open(`zh/${person}`);
    await page.getByRole("link", { name: "English" }).click();
    expect(page.url()).toBe(`${server.url}en/${person}`);
    expect(await page.locator(".lead").textContent()).toContain("90 points");
    await page.getByRole("link", { name: "中文" }).click();
    expect(page.url()).toBe(`${server.url}zh/${person}`);
  });

  test("opens a calculation and follows its line into the scheme", async () => {
    await open(`zh/${person}`);
    const steps = page.locator("#m1-3");
    expect(await steps.isVisible()).toBe(false);
    await page.getByText("计算过程").first().click();
    expect(await steps.isVisible()).toBe(true);
    expect(await steps.textContent()).toContain("40 − 1 × 4");
    await steps.getByRole("link").click();
    expect(page.url()).toContain("#L20");
    expect(await page.locator("#L20").textContent()).toBe(sitePages.schemes[0]?.source.lines[19]?.join(""));
  });

  test("comes by keyboard to the content first", async () => {
    await open(`en/${person}`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("#content");
  });

  test("sees on every page of a trial that it is one", async () => {
    for (const path of site.pages.filter((each) => each.includes("/"))) {
      await open(path);
      expect([path, await page.locator(".trial").isVisible()]).toEqual([path, true]);
    }
  });

  test("finds measures as a table on a phone too", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(`en/${person}`);
    expect(await page.getByRole("table", { name: "Measures with weight, target, actual and points" }).count()).toBe(1);
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "销售额完成率" }) });
    expect(await row.last().getByRole("cell").allTextContents()).toEqual(["40", "500 万元", "480 万元", "96%", "36"]);
  });

  test("opens the folder by double click as well", async () => {
    complaints = [];
    const offline = await context.newPage();
    offline.on("console", (message) => complaints.push(message.text()));
    await offline.goto(`file://${join(site.folder, "zh", person)}`);
    expect(await offline.evaluate("getComputedStyle(document.body).maxWidth")).not.toBe("none");
    await offline.getByRole("link", { name: "English" }).click();
    expect(offline.url()).toBe(`file://${join(site.folder, "en", person)}`);
    expect(complaints).toEqual([]);
    await offline.close();
  });
});

describe("texts of the company", () => {
  test("stay texts, whatever they look like", async () => {
    await open("zh/2024-Q3/teams/team-8f2k1d.html");
    expect(await page.getByRole("link", { name: SCRIPT }).count()).toBe(1);
    await open(`zh/${person}`);
    expect(await page.locator(".cells").first().textContent()).toContain(FORMULA);
  });
});

describe("on paper", () => {
  beforeAll(async () => page.emulateMedia({ media: "print" }));
  afterAll(async () => page.emulateMedia({ media: null }));

  test("every calculation is unfolded, and there are lines to sign on", async () => {
    await open(`zh/${person}`);
    for (const steps of await page.locator(".steps").all()) expect((await steps.boundingBox())?.height ?? 0).toBeGreaterThan(20);
    expect(await page.locator(".sign-off li").count()).toBe(3);
    expect(await page.locator(".sign-off").isVisible()).toBe(true);
  });

  test("each sheet names company, period and build", async () => {
    await open(`zh/${person}`);
    const href = (await page.locator("link[media=print]").getAttribute("href")) ?? "";
    const paper = readFileSync(join(site.folder, "zh", dirname(person), href), "utf8");
    for (const text of ["华夏科技销售绩效", "2024年第三季度", "3f9a2c41d07e"]) expect(paper).toContain(text);
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
