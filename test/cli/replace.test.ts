import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFolder } from "../../src/cli/replace.ts";
import { Stop } from "../../src/cli/stop.ts";

describe("replaceFolder", () => {
  let root = "";
  let site = "";

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "kaohe-replace-"));
    site = join(root, "site");
  });
  afterEach(() => rm(root, { recursive: true }));

  const write = (text: string) => (folder: string) => writeFile(join(folder, "mark"), text);

  it("makes the folder, and replaces it whole the next time", async () => {
    await replaceFolder(site, "mark", write("first"));
    await writeFile(join(site, "old"), "");
    await replaceFolder(site, "mark", write("second"));
    expect(await readdir(site)).toEqual(["mark"]);
    expect(await readFile(join(site, "mark"), "utf8")).toBe("second");
    expect(await readdir(root)).toEqual(["site"]);
  });

  it("leaves the folder as it was where filling fails", async () => {
    await replaceFolder(site, "mark", write("first"));
    const failing = replaceFolder(site, "mark", async (folder) => {
      await write("half")(folder);
      throw new RangeError("half way");
    });
    await expect(failing).rejects.toThrow("half way");
    expect(await readFile(join(site, "mark"), "utf8")).toBe("first");
    expect(await readdir(root)).toEqual(["site"]);
  });

  it("does not replace what it did not write", async () => {
    await mkdir(site);
    await writeFile(join(site, "letter.txt"), "mine");
    const refused = replaceFolder(site, "mark", write("new"));
    await expect(refused).rejects.toThrow(Stop);
    await expect(refused).rejects.toThrow("not-a-site");
    expect(await readdir(site)).toEqual(["letter.txt"]);
  });

  it("says so where a file stands in the way", async () => {
    await writeFile(site, "a file");
    await expect(replaceFolder(site, "mark", write("new"))).rejects.toThrow("unwritable");
  });
});
