import { describe, expect, it } from "vitest";
import { run } from "./host.ts";

const explain = (code: string, lang: string) => run(["check", "--explain", code, "--lang", lang]);

describe("check --explain", () => {
  it("prints the page of a finding", async () => {
    const { code, out } = await explain("bands-gap", "en");
    expect(code).toBe(0);
    for (const part of ["error[bands-gap]", "What it means", "Why it matters", "How to mend the example", "accept bands-gap", "Example"]) {
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

  it("says what a finding means in general, and mends its example", async () => {
    const { out } = await explain("outcomes-open", "zh");
    expect(out).not.toContain("“…”");
    for (const part of ["那一期的结果没有", "怎样改（以下面的示例为例）", "请在“往期结果”的文件中补上"]) expect(out).toContain(part);
  });

  it("shows no example where there is no text to show", async () => {
    const { out } = await explain("format-differs", "en");
    expect(out).not.toMatch(/^Example$/mu);
    expect(out).toContain("What is printed");
  });

  it.each([
    ["nosuch", "zh", /no-such-day、no-such-file/u],
    ["负分", "zh", /below-zero/u],
    ["qqqq", "en", /The code of a finding stands in brackets/u],
  ])("names the codes that may be meant: %s", async (code, lang, said) => {
    const { err, code: exit } = await explain(code, lang);
    expect(exit).toBe(2);
    expect(err).toMatch(said);
  });

  it("knows a code by a near one", async () => {
    expect(await explain("weight-sum", "zh")).toMatchObject({ code: 2, err: expect.stringContaining("weights-sum") });
  });
});
