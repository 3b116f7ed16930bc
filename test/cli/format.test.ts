import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "./host.ts";

const formatted = "指标 回款率 权重 20 # 见制度第三条\n";
const unformatted = "指标 回款率  权重20 # 见制度第三条";
const english = "metric 回款率 weight 20 # 见制度第三条\n";

describe("kaohe format", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kaohe-format-"));
    await writeFile(join(folder, "a.kpi"), unformatted);
    await writeFile(join(folder, "b.kpi"), formatted);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const text = (name: string) => readFile(join(folder, name), "utf8");

  it("rewrites the files that are not in canonical form and names them", async () => {
    expect(await run(["format"], { folder })).toEqual({ code: 0, out: "a.kpi\n", err: "" });
    expect([await text("a.kpi"), await text("b.kpi")]).toEqual([formatted, formatted]);
    expect(await run(["format"], { folder })).toEqual({ code: 0, out: "", err: "" });
    expect(await readdir(folder)).toEqual(["a.kpi", "b.kpi"]);
  });

  it("with --check writes nothing, lists them and fails", async () => {
    expect(await run(["format", "--check"], { folder })).toEqual({ code: 1, out: "a.kpi\n", err: "" });
    expect(await text("a.kpi")).toBe(unformatted);
    await run(["format"], { folder });
    expect(await run(["format", "--check"], { folder })).toEqual({ code: 0, out: "", err: "" });
  });

  it("with --to rewrites every file in the other language and back", async () => {
    expect((await run(["format", "--to", "en"], { folder })).out).toBe("a.kpi\nb.kpi\n");
    expect([await text("a.kpi"), await text("b.kpi")]).toEqual([english, english]);
    await run(["format", "--to", "zh"], { folder });
    expect(await text("b.kpi")).toBe(formatted);
  });

  it("leaves a broken file as it is, shows its findings and formats the others", async () => {
    const broken = "指标 回款率 权重\n";
    await writeFile(join(folder, "c.kpi"), broken);
    const { code, out, err } = await run(["format", "--lang", "en"], { folder });
    expect({ code, out }).toEqual({ code: 1, out: "a.kpi\n" });
    expect(err).toContain("c.kpi:1:");
    expect(await text("c.kpi")).toBe(broken);
  });

  it("says a sentence to a person", async () => {
    const { out } = await run(["format", "--lang", "zh"], { folder, terminal: true });
    expect(out).toBe("a.kpi\n2 个文件中整理了 1 个。\n");
  });
});
