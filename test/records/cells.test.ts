import { describe, expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { toText } from "../../src/number/decimal.ts";
import { fraction } from "../../src/number/fraction.ts";
import { readDateCell } from "../../src/records/cells/date.ts";
import { numberReader } from "../../src/records/cells/number.ts";
import { oneOfReader } from "../../src/records/cells/one-of.ts";
import { periodReader } from "../../src/records/cells/period.ts";
import type { CellReader } from "../../src/records/cells/reading.ts";
import { readYesNoCell } from "../../src/records/cells/yes-no.ts";
import { hours, inPercent, percent, rating, ratio, visits, wan, yuan } from "./workspace.ts";

/** The value, or the code of the finding. */
function outcome(read: CellReader, text: string): string {
  const reading = read(text);
  if ("finding" in reading) return reading.finding.code;
  return typeof reading.value === "object" ? toText(reading.value) : String(reading.value);
}

function words(read: CellReader, text: string, language: "en" | "zh" = "en") {
  const reading = read(text);
  return "finding" in reading ? renderMessage(reading.finding, language) : reading;
}

describe("money", () => {
  test.each([
    ["480", "4800000"], // 480 × 10,000
    ["480万元", "4800000"],
    ["4800000元", "4800000"],
    ["0.048亿元", "4800000"],
    ["480万", "4800000"],
    ["(1,200)", "-12000000"],
    ["０．５", "5000"],
  ])("%s in a column in 万元", (text, expected) => {
    expect(outcome(numberReader(wan), text)).toBe(expected);
  });

  test("a currency sign alone does not say whether 万元 or 元 is meant", () => {
    expect(outcome(numberReader(wan), "￥480")).toBe("cell-sign-alone");
  });

  test.each([
    ["96%", "cell-other-unit"],
    ["18家", "cell-other-unit"],
    ["480 USD", "cell-other-unit"],
    ["$480", "cell-other-unit"],
    ["480万圆", "cell-unknown-unit"],
    ["四百八十", "cell-not-number"],
    ["—", "cell-not-number"],
    ["1.2E+08", "cell-not-number"],
  ])("%s is refused", (text, code) => {
    expect(outcome(numberReader(wan), text)).toBe(code);
  });
});

describe("percentages", () => {
  test("carry their sign, or are bare in a column declared so", () => {
    expect(outcome(numberReader(percent), "96%")).toBe("0.96");
    expect(outcome(numberReader(percent), "96.8％")).toBe("0.968");
    expect(outcome(numberReader(percent), "3‰")).toBe("0.003");
    expect(outcome(numberReader(percent), "5个百分点")).toBe("0.05");
    expect(outcome(numberReader(inPercent), "96")).toBe("0.96");
    expect(outcome(numberReader(inPercent), "96%")).toBe("0.96");
  });

  test("a bare figure is never guessed; both readings are shown", () => {
    expect(words(numberReader(percent), "96")).toMatchObject({
      reason: "“96” may be 96% or 9600%, and nothing says which.",
    });
    expect(words(numberReader(percent), "0.96", "zh")).toMatchObject({
      reason: "“0.96”可能是 0.96%，也可能是 96%，看不出是哪一种。",
    });
  });

  test("are no plain numbers", () => {
    expect(outcome(numberReader(rating), "80%")).toBe("cell-other-unit");
    expect(outcome(numberReader(ratio), "420%")).toBe("cell-other-unit");
  });
});

test("ratios", () => {
  expect(outcome(numberReader(ratio), "1:4.2")).toBe("4.2");
  expect(outcome(numberReader(ratio), "1：4.2")).toBe("4.2");
  expect(outcome(numberReader(ratio), "4.2")).toBe("4.2");
  expect(outcome(numberReader(ratio), "2:8.4")).toBe("cell-not-number");
});

test("counts are whole where declared, with any counter that fits", () => {
  expect(outcome(numberReader(visits), "18")).toBe("18");
  expect(outcome(numberReader(visits), "18次")).toBe("18");
  expect(outcome(numberReader(visits), "1.2万")).toBe("12000");
  expect(outcome(numberReader(visits), "18.5")).toBe("cell-not-whole");
  expect(outcome(numberReader(visits), "18元")).toBe("cell-other-unit");
  expect(outcome(numberReader({ ...visits, unit: { kind: "count", noun: "家" } }), "18人")).toBe("cell-other-unit");
  expect(outcome(numberReader({ ...visits, unit: { kind: "count", noun: "趟" }, unitWord: "趟" }), "18趟")).toBe("18");
});

test("times convert between units that relate exactly", () => {
  expect(outcome(numberReader(hours), "8")).toBe("8");
  expect(outcome(numberReader(hours), "90分钟")).toBe("1.5"); // 90 ÷ 60
  expect(outcome(numberReader(hours), "2天")).toBe("cell-other-unit");
});

test("ratings keep to their range and steps", () => {
  expect(outcome(numberReader(rating), "4.5")).toBe("4.5");
  expect(outcome(numberReader(rating), "4.5分")).toBe("4.5");
  expect(outcome(numberReader(rating), "0.5")).toBe("cell-outside-range");
  expect(outcome(numberReader(rating), "5.5")).toBe("cell-outside-range");
  expect(words(numberReader(rating), "4.2")).toMatchObject({
    reason: "“4.2” lies between two steps: the column holds a number (1 to 5, in steps of 0.5); the nearest are 4 and 4.5.",
  });
  expect(words(numberReader(rating), "4.2", "zh")).toMatchObject({
    reason: "“4.2”不在刻度上：这一列应为数字（1 至 5，间隔 0.5）；最近的是 4 和 4.5。",
  });
});

test("a range is told in the column's own unit", () => {
  const capped = { ...wan, from: fraction(0n), to: fraction(5_000_000n) };
  expect(words(numberReader(capped), "501")).toMatchObject({
    reason: "“501” is too small or too large: the column holds an amount of money (in 万元, 0 to 500).",
  });
});

describe("dates", () => {
  test.each([
    ["2024-07-01", "2024-07-01"],
    ["2024/7/1", "2024-07-01"],
    ["2024.7.1", "2024-07-01"],
    ["2024年7月1日", "2024-07-01"],
    ["２０２４－０７－０１", "2024-07-01"],
    ["20240701", "2024-07-01"],
    ["2024-07-01 00:00:00", "2024-07-01"],
    ["2024-07-01T08:30:00Z", "2024-07-01"],
    ["2024-02-29", "2024-02-29"],
    ["2023-02-29", "cell-no-such-day"],
    ["2024-13-01", "cell-no-such-day"],
    ["7/1/2024", "cell-not-date"],
    ["24-07-01", "cell-not-date"],
    ["2024-07", "cell-not-date"],
    ["45474", "cell-date-serial"],
  ])("%s is %s", (text, expected) => {
    expect(outcome(readDateCell, text)).toBe(expected);
  });

  test("an Excel serial is told with its date", () => {
    // 2024-07-01 is 45,474 days after 1899-12-30
    expect(words(readDateCell, "45474")).toMatchObject({
      hint: "Format the column as a date in Excel and export again.",
    });
  });
});

describe("periods", () => {
  test.each([
    ["month", "2024-07", "2024-07"],
    ["month", "2024-7", "2024-07"],
    ["month", "2024/7", "2024-07"],
    ["month", "2024年7月", "2024-07"],
    ["month", "2024年07月份", "2024-07"],
    ["month", "202407", "2024-07"],
    ["month", "2024-07-01", "2024-07"],
    ["month", "2024-13", "cell-not-period"],
    ["month", "2024.10", "cell-not-period"],
    ["month", "7月", "cell-not-period"],
    ["month", "Jul-24", "cell-not-period"],
    ["month", "45474", "cell-date-serial"],
    ["quarter", "2024-Q3", "2024-Q3"],
    ["quarter", "2024q3", "2024-Q3"],
    ["quarter", "2024年第三季度", "2024-Q3"],
    ["quarter", "2024年3季度", "2024-Q3"],
    ["half", "2024-H2", "2024-H2"],
    ["half", "2024年下半年", "2024-H2"],
    ["year", "2024", "2024"],
    ["year", "2024年度", "2024"],
    ["year", "24", "cell-not-period"],
  ] as const)("a %s: %s is %s", (unit, text, expected) => {
    expect(outcome(periodReader({ kind: "period", unit }), text)).toBe(expected);
  });
});

test("yes and no", () => {
  expect(["是", "有", "yes", "YES", "y", "1", "true", "ＴＲＵＥ"].map((text) => outcome(readYesNoCell, text))).toEqual(
    Array(8).fill("true"),
  );
  expect(["否", "无", "no", "N", "0", "False"].map((text) => outcome(readYesNoCell, text))).toEqual(Array(6).fill("false"));
  expect(outcome(readYesNoCell, "maybe")).toBe("cell-not-yes-no");
});

test("declared values, with did-you-mean", () => {
  const read = oneOfReader(["self", "manager", "peers"]);
  expect(outcome(read, " Manager ")).toBe("manager");
  expect(words(read, "manger")).toEqual({
    title: "not one of the values",
    reason: "“manger” is not one of self, manager, peers.",
    hint: "Did you mean “manager”?",
  });
});

test.each([
  ["暂无", "Leave the cell empty where there is no value."],
  ["/", "Leave the cell empty where there is no value."],
  ["1.2E+08", "Excel shortened this figure. Format the column as a number in the workbook and export again."],
  ["1.200,50", "Write decimals with a point: 1200.50."],
  ["1,20", "Write decimals with a point: 1200.50."],
  ["1200,000", "Commas stand between groups of three digits only: 1,200."],
  ["2:8.4", "Write a ratio as 1 to something: 1:4.2."],
  ["四百八十万元", "Write the figure in digits."],
  ["约480（含税）", "Write the figure alone, with its unit if need be: 1,200 or 480万元. A remark belongs in a column of its own."],
])("advice for %s", (text, hint) => {
  expect(words(numberReader(yuan), text)).toMatchObject({ hint });
});
