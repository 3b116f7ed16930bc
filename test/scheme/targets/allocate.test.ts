import { describe, expect, test } from "vitest";
import { toText } from "../../../src/number/decimal.ts";
import { check, sources } from "../check-text.ts";

function read(lines: string) {
  const text = `targets revenue effective 2024-01-01 to 2024-12-31\n${lines.replaceAll(/^/gmu, "  ")}\n`;
  const { program, findings } = check(sources, text);
  return { targets: program?.targets?.[0], findings: findings.filter(({ code }) => code !== "source-unused") };
}

const codes = (lines: string): readonly string[] => read(lines).findings.map(({ code }) => code);

function amounts(lines: string): Readonly<Record<string, string>> {
  const { targets, findings } = read(lines);
  if (!targets) throw new Error(JSON.stringify(findings));
  return Object.fromEntries(targets.goals.map(({ name, amount }) => [name, toText(amount)]));
}

const factors = "factor last_year north 500 元 | east 300 元 | south 100 元\nfactor heads north 7 | east 5 | south 3";

describe("a target allocated by factors", () => {
  test("by one, in proportion to it", () => {
    // 900 by 500 : 300 : 100
    expect(
      amounts("company 900 元\ncompany allocated by last_year 100%\nfactor last_year north 500 元 | east 300 元 | south 100 元"),
    ).toEqual({
      company: "900",
      north: "500",
      east: "300",
      south: "100",
    });
  });

  test("by two: north 60% × 500/900 + 40% × 7/15 = 52%, to the steps that are said", () => {
    // 52 | 33 1/3 | 14 2/3 of 100 steps: the step left over goes to the largest remainder, south's 2/3.
    expect(amounts(`company 1,000 元\ncompany by team allocated by last_year 60% | heads 40% in steps of 10 元\n${factors}`)).toEqual({
      company: "1000",
      north: "520",
      east: "330",
      south: "150",
    });
  });

  test("money to the cent, of equal remainders to the one named first", () => {
    expect(amounts("company 100 元\ncompany allocated by heads 100%\nfactor heads north 1 | east 1 | south 1")).toEqual({
      company: "100",
      north: "33.34",
      east: "33.33",
      south: "33.33",
    });
  });

  test("a stretch target is allocated alike", () => {
    const { targets } = read("company 90 家 stretch target 120 家\ncompany allocated by heads 100%\nfactor heads north 2 | east 1");
    expect(targets?.goals.map(({ stretch }) => stretch && toText(stretch))).toEqual(["120", "80", "40"]);
  });

  test("a part may be allocated, or split, again", () => {
    const lines = `company 900 元\ncompany allocated by last_year 100%\nfactor last_year north 500 元 | east 400 元
north allocated by heads 100%\nfactor heads E1 3 | E2 2\neast into E3 150 元 | E4 250 元`;
    expect(amounts(lines)).toMatchObject({ E1: "300", E2: "200", E3: "150" });
  });

  test("the step may stand behind a comma", () => {
    expect(amounts("company 100 元\ncompany allocated by heads 100%, in steps of 50 元\nfactor heads north 3 | east 2")).toMatchObject({
      north: "50",
      east: "50",
    });
  });
});

test.each([
  "分配按 上年 60%、人数 40%",
  "按 上年 60%、人数 40% 分配",
  "按 团队 按 上年 60% | 人数 40% 分配",
  "按 团队 分配按 上年 60%、人数 40% 步长 1元",
])("公司 %s", (words) => {
  const text = `目标表 销售额\n  有效期 2024-01-01 至 2024-12-31\n  公司 1000元\n  公司 ${words}\n  因素 上年 华东 500元、华北 500元\n  因素 人数 华东 7人、华北 3人\n`;
  const { program, findings } = check(sources, text);
  expect(findings.filter(({ code }) => code !== "source-unused")).toEqual([]);
  // 华东：60% × 1/2 + 40% × 7/10 = 58%
  expect(program?.targets?.[0]?.goals.map(({ amount }) => toText(amount))).toEqual(["1000", "580", "420"]);
});

describe("what cannot be allocated is told", () => {
  const whole = "company 1,000 元\n";
  test.each([
    ["shares that are not 100%", `${whole}company allocated by last_year 60% | heads 30%\n${factors}`, ["allocation-shares"]],
    ["a factor that is not there", `${whole}company allocated by last_yaer 100%\n${factors}`, ["unknown-name"]],
    [
      "a part that one factor lacks",
      `${whole}company allocated by last_year 60% | heads 40%\nfactor last_year north 5 元 | east 3 元\nfactor heads north 7`,
      ["factor-parts"],
    ],
    ["a factor of nothing", `${whole}company allocated by heads 100%\nfactor heads north 0 | east 0`, ["factor-nothing"]],
    ["a part named twice", `${whole}company allocated by heads 100%\nfactor heads north 1 | north 2`, ["target-twice"]],
    [
      "a target between two steps",
      `${whole}company allocated by heads 100% in steps of 300 元\nfactor heads north 1 | east 2`,
      ["allocation-step"],
    ],
    ["a step of nothing", `${whole}company allocated by heads 100% in steps of 0 元\nfactor heads north 1 | east 2`, ["step-not-positive"]],
    [
      "a plain number without a step",
      "company 1,000\ncompany allocated by heads 100%\nfactor heads north 1 | east 2",
      ["allocation-no-step"],
    ],
    ["a factor that nothing reads", `${whole}company into north 400 元 | east 600 元\nfactor heads north 1 | east 2`, ["factor-unread"]],
    ["a whole that nobody has", `${whole}compny allocated by heads 100%\nfactor heads north 1 | east 2`, ["unknown-name"]],
  ])("%s", (_, lines, expected) => {
    expect(codes(lines)).toEqual(expected);
  });
});
