import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Server, serve } from "../../src/cli/serve.ts";

describe("serve", () => {
  let folder = "";
  let server: Server;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kaohe-serve-"));
    await writeFile(join(folder, "index.html"), "<p>考核</p>");
    server = await serve(folder, 0);
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it("serves files on the loopback address alone", async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    const page = await fetch(server.url);
    expect(await page.text()).toBe("<p>考核</p>");
    expect(page.headers.get("content-type")).toContain("text/html");
  });

  it("answers 404 where there is no page, and for paths that leave the folder", async () => {
    expect(await status("/nothing")).toBe(404);
    expect(await status("/%2e%2e/%2e%2e/etc/hosts")).toBe(404);
  });

  it("refuses requests that come by another name", async () => {
    expect(await status("/", "site.example")).toBe(421);
    expect(await status("/", "localhost:4173")).toBe(200);
  });

  it("fails where the port is taken", async () => {
    await expect(serve(folder, Number(new URL(server.url).port))).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  function status(path: string, host?: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      get(new URL(server.url), { path, headers: host === undefined ? {} : { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on("error", reject);
    });
  }
});
