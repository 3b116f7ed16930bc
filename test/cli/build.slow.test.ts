import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run as runIn } from "./host.ts";

describe("build", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kaohe-build-"));
    await cp("schemes/starter/zh", join(folder, "demo"), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (line: string) => runIn([...line.split(" "), "--lang", "zh"], { folder });
  const people = ["王芳", "李强", "张敏", "刘洋", "陈静", "赵磊", "E001"];

  /** The names of people that stand anywhere in a folder, but for the examples of findings, whose people are called alike. */
  async function namesIn(site: string): Promise<readonly string[]> {
    const entries = await readdir(site, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.endsWith("findings"));
    const texts = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")));
    const paths = files.map(({ parentPath, name }) => join(parentPath, name)).join("\n");
    return people.filter((name) => [...texts, paths].some((text) => text.includes(name)));
  }

  it("publishes no person's page unless told to, and says why", async () => {
    const { code, out } = await run("build demo");
    expect(code).toBe(0);
    expect(out).toContain("--unsealed");
    expect(await namesIn(join(folder, "demo", "public-site"))).toEqual([]);
  });

  it("publishes everyone with --unsealed, in the place of the site before", async () => {
    await writeFile(join(folder, "demo", "public-site", "left-over.html"), "");
    expect(await run("build demo --unsealed")).toMatchObject({ code: 0 });
    const site = join(folder, "demo", "public-site");
    expect(await namesIn(site)).toEqual(people);
    expect(await readdir(site)).not.toContain("left-over.html");
    expect(await readdir(join(folder, "demo"))).not.toContainEqual(expect.stringMatching(/^\.kaohe-/u));
  });

  it("gives the same site from the same files", async () => {
    await run("build demo --unsealed --out once");
    await run("build demo --unsealed --out twice");
    expect(await contentsOf(join(folder, "once"))).toEqual(await contentsOf(join(folder, "twice")));
  });

  it("replaces nothing that it did not write", async () => {
    await mkdir(join(folder, "letters"));
    await writeFile(join(folder, "letters", "a.txt"), "mine");
    expect(await run("build demo --out letters")).toMatchObject({ code: 3, err: expect.stringContaining("not-a-site") });
    expect(await readdir(join(folder, "letters"))).toEqual(["a.txt"]);
  });
});

async function contentsOf(site: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(site.length), await readFile(file, "latin1")] as const)),
  );
}
