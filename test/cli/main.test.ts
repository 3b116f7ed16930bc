import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "./host.ts";

describe("kaohe", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kaohe-cli-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("tells its version", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  it("answers a wrong command line with exit code 2, on the error output alone", async () => {
    const { code, out, err } = await run(["chekc", "--lang", "zh"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe("错误[unknown-command] 没有这个命令\n  kaohe 没有“chekc”这个命令。\n  提示：是不是“kaohe check”？\n\n1 个错误\n");
  });

  it("answers an unreadable workspace with exit code 3", async () => {
    const { code, out, err } = await run(["check", "nowhere"], { folder });
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("The folder nowhere cannot be read: it does not exist.");
  });

  it("paints only for a person, and not against NO_COLOR", async () => {
    const colour = "\u001b[";
    expect((await run(["chekc"], { terminal: true })).err).toContain(colour);
    expect((await run(["chekc"], { terminal: true, env: { NO_COLOR: "1" } })).err).not.toContain(colour);
    expect((await run(["chekc"])).err).not.toContain(colour);
  });

  describe("init", () => {
    it.each(["zh", "en"])("makes a workspace in %s", async (language) => {
      const { code, out, err } = await run(["init", "demo", "--lang", language], { folder });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain("npx kaohe check demo");
      expect((await readdir(join(folder, "demo"))).toSorted()).toEqual([".gitignore", "README.md", "data", "scheme.kpi", "sources.kpi"]);
    });

    it("overwrites nothing", async () => {
      await writeFile(join(folder, "mine.txt"), "");
      const { code, err } = await run(["init"], { folder });
      expect(code).toBe(2);
      expect(err).toContain("folder-not-empty");
      expect(await readdir(folder)).toEqual(["mine.txt"]);
    });
  });

  describe("preview", () => {
    it("needs a site", async () => {
      expect(await run(["preview"], { folder })).toMatchObject({ code: 3, err: expect.stringContaining("no-site") });
    });

    it("needs a port that is one", async () => {
      await writeFile(join(folder, "build.json"), "{}");
      const { code, err } = await run(["preview", "--out", ".", "--port", "http"], { folder });
      expect(code).toBe(2);
      expect(err).toContain("bad-option-value");
    });
  });
});
