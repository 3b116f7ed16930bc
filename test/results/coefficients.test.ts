import { describe, expect, test } from "vitest";
import { personIn, scoredJson } from "../support/score.ts";

const sources = `source people from "people.csv" one row per person
  person "id", base "base" in CNY
source crm from "crm.csv" one row per person
  person "id", sold "sold" percent, quality "quality" percent, rating "rating" number 1 to 5
source late from "late.csv" events
  person "id", date "date" date, minutes "minutes" in minutes

scheme s
  cycle monthly, steps pro rata
metric sold weight 100
  measure crm.sold
  proportional, cap 120
metric quality extra
  measure crm.quality, points 0
`;

const files = {
  "people.csv": "id,base\nE1,10000\nE2,8000",
  "crm.csv": "id,sold,quality,rating\nE1,100%,90%,4\nE2,99.9%,89.9%,5",
  "late.csv": "id,date,minutes\nE1,2024-07-03,10\nE1,2024-07-04,11",
};

/** The total of someone who was late twice, and of someone who never was. */
function totals(coefficient: string): readonly (string | undefined)[] {
  const text = `${sources}coefficient k\n  ${coefficient}\ntotal sold * k + quality, out of 100, round 3\n`;
  const result = scoredJson(text, files, "2024-07");
  return ["E1", "E2"].map((id) => personIn(result, id).total ?? undefined);
}

describe("a coefficient", () => {
  test.each([
    // 100 × 1.2; 99.9 × 0.8
    [
      "of two factors",
      "matrix measure(sold) by measure(quality)\n    | | under 90% | from 90%\n    | under 100% | 0.8 | 1\n    | from 100% | 1 | 1.2",
      "120",
      "79.92",
    ],
    // the worse of 1 and 0.95; 1 without any
    ["of each row", "for each late.minutes, full up to 10 | 0.95 otherwise, worst\n  if not applicable full", "95", "99.9"],
    // 4 ÷ 5; 5 ÷ 5
    ["by rating", "measure crm.rating\n  rated 1 to 5", "80", "99.9"],
    // 1 - 2 × 0.05; 1
    ["less for each event", "measure count(late.minutes)\n  -0.05 each, floor 0.5", "90", "99.9"],
  ])("%s", (_, rule, late, never) => {
    expect(totals(rule)).toEqual([late, never]);
  });

  test("reads the same in Chinese", () => {
    const chinese =
      "系数 k\n  矩阵 完成值(sold) 按 完成值(quality)\n    | | 低于90% | 90%以上\n    | 低于100% | 0.8 | 1\n    | 100%以上 | 1 | 1.2\n";
    const scheme = `方案 s\n  周期 月度，计步 按比例\n指标 sold 权重 100\n  口径 crm.sold\n  按完成率得分，封顶120\n指标 quality 加分项\n  口径 crm.quality，计分 0\n`;
    const result = scoredJson(
      `${sources.slice(0, sources.indexOf("scheme s"))}${scheme}${chinese}总分 sold * k + quality，满分100，保留3位小数\n`,
      files,
      "2024-07",
    );
    expect(personIn(result, "E1").total).toBe("120");
  });
});

describe("a pay by the rating of a metric", () => {
  const paid = (rule: string) =>
    scoredJson(
      `${sources}metric attitude extra\n  measure crm.rating, points 0\ntotal sold + quality + attitude, out of 100, round 2\npay p of people.base\n  by measure(attitude)\n  ${rule}, round 2\n`,
      files,
      "2024-07",
    );
  test.each([
    // 10,000 × 4 ÷ 5; 8,000 × 5 ÷ 5
    ["rated 1 to 5", "8000.00", "8000.00"],
    ["5,000 CNY from 5, 3,000 CNY from 4, 0 otherwise", "3000.00", "5000.00"],
  ])("%s", (rule, first, second) => {
    const result = paid(rule);
    expect(["E1", "E2"].map((id) => personIn(result, id).pay?.[0]?.amount)).toEqual([first, second]);
  });
});
