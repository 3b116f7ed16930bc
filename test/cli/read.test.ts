import { describe, expect, it } from "vitest";
import { run } from "./host.ts";

const read = (options = "") => run(`read schemes/starter/en ${options}`.trim().split(" "));

describe("read", () => {
  it("reads a scheme back in the language that is asked for, whatever it is written in", async () => {
    const english = await read();
    expect(english.code).toBe(0);
    expect(english.out).toMatch(/^Sales representatives, quarterly, version 1\n/u);
    expect(english.out).toContain("Where attainment is exactly 100%, it gives 50 points.");
    const chinese = await read("--lang zh");
    expect(chinese.out).toMatch(/^Sales representatives, quarterly（版本 1）\n/u);
    expect(chinese.out).toContain("完成率正好为100%的，得50分。");
  });

  it("marks the edges in tables, in lines that a screen has room for", async () => {
    const { out } = await read();
    expect(out).toMatch(/▸ {2}100% +50\.00\n/u);
    expect(out).toContain("▸ marks an edge.");
    expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  it("gives Markdown for a document, and the whole as JSON in both languages", async () => {
    const { out: markdown } = await read("--format markdown");
    expect(markdown).toMatch(/^# Sales representatives, quarterly, version 1\n\n## About this scheme\n/u);
    expect(markdown).toContain("\n### Revenue attainment\n");
    expect(markdown).toContain("| **100%** | 50.00 |");
    const [scheme] = JSON.parse((await read("--format json")).out);
    expect(scheme).toMatchObject({ name: "sales_rep", title: { en: "Sales representatives, quarterly, version 1" } });
    expect(scheme.chapters.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...["about", "items", "total", "grades", "pay"],
      ...["order", "data", "examples"],
    ]);
  });

  it("reads the one scheme that is asked for, by name or label", async () => {
    const by = (name: string) => run(["read", "schemes/huaxia-sales", "--lang", "zh", "--scheme", name]);
    for (const name of ["sales_rep", "销售代表季度考核方案"]) {
      const { out } = await by(name);
      expect(out).toMatch(/^销售代表季度考核方案/u);
      expect(out).not.toContain("销售经理季度考核方案");
    }
    const { code, err } = await by("sales_reb");
    expect(code).toBe(2);
    expect(err).toContain("是不是“sales_rep”？");
  });
});
