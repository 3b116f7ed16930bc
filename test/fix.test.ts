import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes } from "../src/diagnostics/apply-fixes.ts";
import { fixTexts } from "../src/fix.ts";
import { checkTexts } from "../src/pipeline.ts";

const zh = `数据 名册 来自 "data/名册.csv" 每人一行
  人员 "工号"，回款率 百分比

方案 销售代表
  周期 季度
  计步 按比例

指标 回款 权重 100
  口径 名册.回款率
  95%得满分，每低1%扣1分，最低0
`;

const en = `source staff from "data/staff.csv" one row per person
  person "ID", collection percent

scheme sales_rep
  cycle quarterly
  steps pro rata

metric cash weight 100
  measure staff.collection
  full at 95%, -1 per 1% under, floor 0
`;

const fixed = (text: string) => fixTexts([{ file: "a.kpi", text }]);
const textOf = (text: string) => fixed(text).sources[0]?.text;
const codesOf = (text: string) => checkTexts([{ file: "a.kpi", text }]).diagnostics.map(({ code }) => code);

describe("what can only be a slip", () => {
  test.each([
    ["a first word", zh, "指标 回款", "指彪 回款"],
    ["a word of the language", zh, "权重 100", "权垂 100"],
    ["characters that changed places", zh, "名册.回款率", "名册.款回率"],
    [
      "a colon of the wrong width",
      zh.replace("口径 名册.回款率", "口径 名册.回款率，目标 1:5").replace("95%", "按完成率，95%"),
      "1:5",
      "1：5",
    ],
    ["a first word", en, "metric cash", "metirc cash"],
    ["a word of the language", en, "weight 100", "wieght 100"],
    ["a column", en, "staff.collection", "staff.colection"],
    ["a word behind a step", en, "1% under", "1% udner"],
    ["a character that cannot be seen", en, "floor 0", "floor 0\u200b"],
  ])("is mended: %s", (_, right, part, wrong) => {
    const mistaken = right.replace(part, wrong);
    expect(codesOf(mistaken)).not.toEqual(codesOf(right));
    expect(textOf(mistaken)).toBe(right);
  });

  test("two on one line are mended together, though one hides the other", () => {
    expect(textOf(en.replace("metric cash weight", "metirc cash wieght"))).toBe(en);
  });

  test("everything else of the file stays as it is", () => {
    const windows = `\ufeff# 说明\n${zh}`.replaceAll("\n", "\r\n");
    expect(textOf(windows.replace("权重 100", "权垂 100"))).toBe(windows);
  });
});

describe("what may be meant otherwise", () => {
  test.each([
    ["another Chinese column", zh.replace("名册.回款率", "名册.汇款率")],
    ["a name with another number", en.replace("collection percent", "rate1 percent").replace("staff.collection", "staff.rate2")],
    ["two columns as near", en.replace("collection percent", "sale percent, sales percent").replace("staff.collection", "staff.salez")],
    ["a side that is not said", zh.replace("，每低1%扣1分，最低0", "")],
    ["a value in no row", en.replace("full at 95%, -1 per 1% under, floor 0", "full from 95%, 60 from 80% to 89%, 0 under 80%")],
  ])("is left: %s", (_, text) => {
    expect(codesOf(text)).not.toEqual([]);
    expect(fixed(text)).toMatchObject({ rounds: [], sources: [{ text }] });
  });

  test("a fix that brings out another mistake waits for it", () => {
    const text = zh.replace("权重 100", "权垂 100").replace("口径 名册.回款率\n", "");
    expect(textOf(text)).toBe(text);
  });
});

test("of fixes that overlap the first is made", () => {
  const source = { file: "a.kpi", text: "abcdef" };
  const at = (start: number, end: number, text: string) => ({ span: { file: "a.kpi", start, end }, text });
  const { sources, applied } = applyFixes([source], [at(1, 3, "X"), at(2, 4, "Y"), at(4, 4, "Z")]);
  expect(sources).toEqual([{ file: "a.kpi", text: "aXdZef" }]);
  expect(applied).toHaveLength(2);
});

test("fixing never adds findings, and a second time changes nothing", () => {
  const characters = [..."指标权重口径目标方案 ，。%:：0159-at weighpercodnmu_."];
  const mutation = fc.record({ at: fc.nat(400), cut: fc.nat(2), put: fc.array(fc.constantFrom(...characters), { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.constantFrom<string>(zh, en), fc.array(mutation, { minLength: 1, maxLength: 3 }), (text, mutations) => {
      const mutated = mutations.reduce((now, { at, cut, put }) => {
        const from = at % now.length;
        return now.slice(0, from) + put.join("") + now.slice(from + cut);
      }, text);
      const { sources, checked } = fixed(mutated);
      const after = sources[0]?.text ?? "";
      expect(checked.diagnostics.map(({ code }) => code)).toEqual(codesOf(after));
      const left = codesOf(mutated);
      for (const code of codesOf(after)) {
        expect(left).toContain(code);
        left.splice(left.indexOf(code), 1);
      }
      expect(textOf(after)).toBe(after);
    }),
    { numRuns: 150 },
  );
});
