import { describe, expect, test } from "vitest";
import { check, sources } from "../check-text.ts";

const year = `targets m effective 2024-01-01 to 2024-12-31
  company 1,200 万元
  company into north "North" 480 万元 | east 720 万元
`;
const grounds = 'because "the market shrank", approved by "director" | "general manager"';
const autumn = (lines: string, dates = "2024-08-01 to 2024-12-31", of = "m"): string =>
  `targets autumn effective ${dates}\n  revises ${of}, ${grounds}\n${lines.replaceAll(/^/gmu, "  ")}\n`;

function codes(text: string): readonly string[] {
  return check(sources, text)
    .findings.map(({ code }) => code)
    .filter((code) => code !== "source-unused");
}

describe("a revision", () => {
  test.each([
    "company 400 万元\ncompany into north 160 万元 | east 240 万元", // written again whole
    "company 500 万元\nNorth 200 万元\neast 300 万元", // by its label; 480 × 5/12 = 200, 720 × 5/12 = 300, 1,200 × 5/12 = 500
    "company 400 万元\nnorth 100 万元", // east carries over 300: 100 + 300 = 400
    'north 100 万元\naccept revision-sum "the rest is kept in reserve"',
  ])("is fine: %s", (lines) => {
    expect(codes(year + autumn(lines))).toEqual([]);
  });

  test("leaves sums that add up: 100 + 300 is not 500", () => {
    const { findings } = check(sources, year + autumn("north 100 万元"));
    const [sum] = findings.filter(({ code }) => code === "revision-sum");
    expect(sum?.reason).toContain("North 1,000,000 CNY + east 3,000,000 CNY = 4,000,000 CNY, not 5,000,000 CNY");
  });

  test("of a split that no longer names a part, which carries over: 400 + 300 is not 400", () => {
    expect(codes(year + autumn("company 400 万元\ncompany into north 400 万元"))).toEqual(["revision-sum"]);
    expect(codes(year + autumn("company 400 万元\ncompany into north 400 万元 | east 0 万元"))).toEqual([]);
  });

  test.each([
    ["2024-01-01 to 2024-12-31", "revision-months"], // all the months are no rest
    ["2024-08-01 to 2024-11-30", "revision-months"],
    ["2024-08-01 to 2025-12-31", "revision-months"],
    ["2024-08-15 to 2024-12-31", "targets-dates"],
  ])("for %s: %s", (dates, code) => {
    expect(codes(year + autumn("company 400 万元\ncompany into north 160 万元 | east 240 万元", dates))).toEqual([code]);
  });

  test("of a list that is not there, or of itself", () => {
    expect(codes(year + autumn("north 100 万元", undefined, "mm"))).toEqual(["unknown-name"]);
    expect(codes(year + autumn("north 100 万元", undefined, "autumn"))).toEqual(["revision-months"]);
  });

  test("is in the unit of what it revises, 万元 or 元", () => {
    expect(codes(year + autumn("company 4,000,000 元\ncompany into north 1,600,000 元 | east 240 万元"))).toEqual([]);
    expect(codes(year + autumn("company 400 家"))).toEqual(["revision-unit"]);
  });

  test("goes on from the last one", () => {
    const winter = autumn("company 200 万元\ncompany into north 80 万元 | east 120 万元", "2024-11-01 to 2024-12-31", "autumn");
    const both = year + autumn("company 400 万元\ncompany into north 160 万元 | east 240 万元");
    expect(codes(both + winter.replace("targets autumn", "targets winter"))).toEqual([]);
    expect(codes(both + winter.replace("targets autumn", "targets winter").replace("revises autumn", "revises m"))).toEqual([
      "revision-twice",
    ]);
  });

  test("says the stretch targets that it revises", () => {
    const stretched = year.replace("480 万元", "480 万元 stretch target 600 万元");
    expect(codes(stretched + autumn("company 400 万元\nnorth 100 万元"))).toEqual(["revision-stretch"]);
    expect(codes(stretched + autumn("company 400 万元\nnorth 100 万元 stretch target 150 万元"))).toEqual([]);
  });

  test("names whom the list before it names", () => {
    expect(codes(year + autumn("company 400 万元\ncompany into nort 160 万元 | east 240 万元"))).toEqual(["revision-new"]);
    expect(codes(year + autumn("south 10 万元"))).toEqual(["revision-new"]);
  });

  test("says why and who approved it", () => {
    expect(codes(year + autumn("company 400 万元\nnorth 100 万元").replace(', because "the market shrank"', ""))).toEqual([
      "revision-ungrounded",
    ]);
  });
});

describe("the grounds of a revision", () => {
  test.each([
    'revises m, because "shrunk", approved by "A" | "B"',
    'revises m because "shrunk" approved by "A" | "B"',
    'approved by "A" | "B", because "shrunk", revises m',
    '修订 m，原因 "shrunk"，审批 "A"、"B"',
    '调整 m 原因："shrunk" 经 "A"、"B" 审批',
    '修订 m\n  经 "A"、"B" 批准\n  因为 "shrunk"',
  ])("%s", (said) => {
    const isChinese = /\p{Script=Han}/u.test(said);
    const list = isChinese ? "目标表 autumn 有效期 2024-08-01 至 2024-12-31" : "targets autumn effective 2024-08-01 to 2024-12-31";
    const parts = isChinese ? "company 分为 north 160 万元、east 240 万元" : "company into north 160 万元 | east 240 万元";
    const { program } = check(sources, year, `${list}\n  ${said}\n  company 400 万元\n  ${parts}\n`);
    expect(program?.targets?.find(({ name }) => name === "autumn")).toMatchObject({
      revises: { list: "m" },
      because: "shrunk",
      approvedBy: ["A", "B"],
    });
  });
});

describe("a metric with a revised percentage", () => {
  const rates = `targets m effective 2024-01-01 to 2024-12-31
  sales 90%
targets later effective 2024-08-01 to 2024-12-31
  revises m, ${grounds}
  sales 95%
`;
  const metric = (cycle: string): string => `scheme s
  cycle ${cycle}
metric m weight 40
  measure sum(crm.received) / sum(crm.amount), target from targets
  proportional, cap 40
`;

  test("needs the revision to begin with a period", () => {
    expect(codes(rates + metric("quarterly"))).toEqual(["revision-within-period"]);
    expect(codes(rates + metric("monthly"))).toEqual([]);
    expect(codes(rates.replace("2024-08-01", "2024-07-01") + metric("quarterly"))).toEqual([]);
  });
});
