import { describe, expect, test } from "vitest";
import { check, plain, sources } from "../check-text.ts";

/** The findings about a list of targets for 2024. */
function found(lines: string, dates = "effective 2024-01-01 to 2024-12-31") {
  const { findings } = check(sources, `targets revenue ${dates}\n${lines.replaceAll(/^/gmu, "  ")}\n`);
  return findings.filter(({ code }) => code !== "source-unused");
}

const codes = (lines: string, dates?: string): readonly string[] => found(lines, dates).map(({ code }) => code);

describe("a split", () => {
  test("that covers 8,000 of 12,000 is found, with the sum", () => {
    const [first] = found("company 12,000 万元\ncompany into north 3,000 万元 | east 3,500 万元 | new 1,500 万元");
    expect(first?.code).toBe("targets-sum");
    expect(first?.reason).toContain(
      "north 30,000,000 CNY + east 35,000,000 CNY + new 15,000,000 CNY = 80,000,000 CNY, not 120,000,000 CNY",
    );
  });

  test.each([
    "company 12,000 万元\ncompany partly into north 3,000 万元 | east 3,500 万元 | new 1,500 万元", // says that it is partial
    'company 12,000 万元\ncompany into north 3,000 万元 | east 3,500 万元\naccept targets-sum "the rest comes later"',
    "company 12,000 万元\ncompany into north 5,000 万元\neast 7,000 万元", // a line goes on with the split
    "company 12,000 万元\ncompany by region into north 5,000 万元 | east 7,000 万元\ncompany by channel into web 2,000 万元 | shops 10,000 万元",
    "team 2,000 万元\nteam into E1 800 万元 | E2 1,200 万元", // 800 + 1,200 = 2,000
    "company 1.2亿元\ncompany into north 6,000 万元 | east 60,000,000 元", // units mix exactly
    "company 10%\ncompany into north 12% | east 9%", // shares of a whole do not add up
  ])("is fine: %s", (lines) => {
    expect(codes(lines)).toEqual([]);
  });

  test("side by side, each adds up by itself", () => {
    const lines = "company 12,000 万元\ncompany by region into north 5,000 万元 | east 7,000 万元\ncompany by channel into web 2,000 万元";
    expect(codes(lines)).toEqual(["targets-sum"]);
  });

  test("that is partial may not give more than there is", () => {
    expect(codes("company 100 万元\ncompany partly into north 60 万元 | east 50 万元")).toEqual(["targets-over"]);
  });

  test("of a whole that nobody has", () => {
    expect(codes("company 100 万元\ncompny into north 100 万元")).toEqual(["unknown-name"]);
  });

  test("gives one target to each", () => {
    expect(codes("company 100 万元\ncompany into north 50 万元 | north 60 万元")).toEqual(["target-twice"]);
  });

  test("has one unit", () => {
    expect(codes("company 100 万元\ncompany into north 100 家")).toEqual(["units-differ"]);
    expect(codes("company 100 万元\ncompany into north 100")).toEqual(["money-needs-unit"]);
  });
});

describe("a share beside", () => {
  test.each(["share 25%", "share 25.0%"])("3,000 of 12,000 is 25%: %s", (share) => {
    expect(codes(`company 12,000 万元\ncompany partly into north 3,000 万元 ${share}`)).toEqual([]);
  });

  test("is rounded as it is written: 3,500 of 12,000 is 29.2% and 29.17%", () => {
    const lines = (share: string): string => `company 12,000 万元\ncompany partly into east 3,500 万元 share ${share}`;
    expect(codes(lines("29.2%"))).toEqual([]);
    expect(codes(lines("29.17%"))).toEqual([]);
    expect(found(lines("29.1%")).map(({ code, reason }) => [code, reason])).toEqual([
      ["target-share", "35,000,000 CNY of 120,000,000 CNY is 29.2%, not 29.1%."],
    ]);
  });
});

describe("the time", () => {
  test.each(["", "effective 2024-01-01", "effective 2024-01-15 to 2024-12-31", "effective 2024-01-01 to 2024-12-30"])(
    "is whole months: %s",
    (dates) => {
      expect(codes("company 100 万元", dates)).toEqual(["targets-dates"]);
    },
  );

  test("seasons fill it and add up", () => {
    expect(codes("company 100 万元\nseasons quarterly 20% | 25% | 25% | 30%")).toEqual([]);
    expect(codes("company 100 万元\nseasons quarterly 20% | 25% | 25%")).toEqual(["seasons-count"]);
    expect(codes("company 100 万元\nseasons quarterly 20% | 25% | 25% | 40%")).toEqual(["seasons-sum"]);
  });

  test("a quarter's season falls to its months alike", () => {
    const text = "targets revenue effective 2024-01-01 to 2024-12-31\n  company 100 万元\n  seasons quarterly 20% | 25% | 25% | 30%\n";
    const list = check(sources, text).program?.targets?.[0];
    expect(plain(list?.months.slice(2, 5))).toEqual([
      { month: "2024-03", share: "1/15" }, // 20% ÷ 3
      { month: "2024-04", share: "1/12" }, // 25% ÷ 3
      { month: "2024-05", share: "1/12" },
    ]);
  });
});

test("a list without anything in it", () => {
  expect(codes("seasons half yearly 50% | 50%")).toEqual(["targets-empty"]);
});
