import { describe, expect, it } from "vitest";
import { run } from "./host.ts";

const explain = (code: string, lang: string) => run(["check", "--explain", code, "--lang", lang]);

describe("check --explain", () => {
  it("prints the page of a finding", async () => {
    const { code, out } = await explain("bands-gap", "en");
    expect(code).toBe(0);
    for (const part of ["error[bands-gap]", "What it means", "Why it matters", "How to mend it", "accept bands-gap", "Example"]) {
      expect(out).toContain(part);
    }
  });

  it("in the reader's language", async () => {
    const { out } = await explain("weights-sum", "zh");
    for (const part of ["错误[weights-sum]", "是什么意思", "为什么重要", "怎样改", "示例", "指标"]) expect(out).toContain(part);
  });

  it.each([
    ["marginal", "en", ["no code of a finding", "What it means", "tiers whole of"]],
    ["封顶", "zh", ["不是问题的代号", "是什么意思", "封顶"]],
  ])("tells what a word of schemes is: %s", async (word, lang, parts) => {
    const { code, out } = await explain(word, lang);
    expect(code).toBe(0);
    for (const part of parts) expect(out).toContain(part);
  });

  it("knows a code by a near one", async () => {
    expect(await explain("weight-sum", "zh")).toMatchObject({ code: 2, err: expect.stringContaining("weights-sum") });
  });
});
