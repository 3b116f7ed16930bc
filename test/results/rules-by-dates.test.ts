import { describe, expect, test } from "vitest";
import { personIn, scoredJson } from "../support/score.ts";

const frames = {
  en: {
    head: `source people from "people.csv" one row per person
  person "id"
source projects from "projects.csv" events
  person "id", date "date", finished "finished" date

scheme s
  cycle quarterly, steps pro rata
metric m weight 100
  measure last(projects.finished)`,
    tail: "total out of 100, round 2",
  },
  zh: {
    head: `数据 people 来自 "people.csv" 每人一行
  人员 "id"
数据 projects 来自 "projects.csv" 流水
  人员 "id"，日期 "date"，finished "finished" 日期

方案 s
  周期 季度，计步 按比例
指标 m 权重 100
  口径 最后(projects.finished)`,
    tail: "总分 满分100，保留2位小数",
  },
} as const;

const finished = ["2024-09-29", "2024-09-30", "2024-10-01", "2024-10-15", "2024-10-16"];

/** The points of five people who finished on these days. */
function points(surface: keyof typeof frames, clauses: string): readonly unknown[] {
  const { head, tail } = frames[surface];
  const files = {
    "people.csv": ["id", ...finished.map((_, person) => `E${person}`)].join("\n"),
    "projects.csv": ["id,date,finished", ...finished.map((day, person) => `E${person},2024-08-01,${day}`)].join("\n"),
  };
  const result = scoredJson(`${head}${clauses}\n${tail}\n`, files, "2024-Q3");
  return finished.map((_, person) => personIn(result, `E${person}`).metrics?.[0]?.points);
}

describe("rows by dates", () => {
  test.each([
    ["en", "\n  100 up to 2024-09-30, 50 up to 2024-10-15, 0 otherwise", ["100", "100", "50", "50", "0"]],
    ["en", "\n  100 before 2024-09-30, 50 by 2024-10-15, 0 after 2024-10-15", ["100", "50", "50", "50", "0"]],
    ["en", "\n  0 on or after 2024-10-16, 50 from 2024-10-01, 100 on or before 2024-09-30", ["100", "100", "50", "50", "0"]],
    ["zh", "\n  2024-09-30及以前得100分，2024-10-15及以前得50分，其余得0分", ["100", "100", "50", "50", "0"]],
    ["zh", "\n  2024-09-30前完成得100分，2024-10-15前完成得50分，其余得0分", ["100", "50", "50", "0", "0"]],
    ["zh", "\n  2024年9月30日（含）前交付得100分，2024-10-01至2024-10-15得50分，晚于2024-10-15得0分", ["100", "100", "50", "50", "0"]],
  ] as const)("%s %s", (surface, clauses, expected) => {
    expect(points(surface, clauses)).toEqual(expected);
  });
});

describe("steps by days", () => {
  test.each([
    // one day is one, fifteen are 15, sixteen are 16
    ["en", "\n  full up to 2024-09-30, -1 per day over, floor 0", ["100", "100", "99", "85", "84"]],
    ["en", ", target 2024-09-30\n  full up to target, -2 per day after 2024-09-30, floor 0", ["100", "100", "98", "70", "68"]],
    ["en", ", target 2024-09-30\n  -1 per started 7 days over, floor 0", ["100", "100", "99", "97", "97"]],
    ["zh", "，目标 2024-09-30\n  达标得满分，每逾期1天扣1分，扣完为止", ["100", "100", "99", "85", "84"]],
    ["zh", "\n  2024-09-30及以前得满分，每晚1天扣1分，扣完为止", ["100", "100", "99", "85", "84"]],
    // a day early adds one
    ["en", "\n  90 at 2024-09-30, +1 per day under at most 5, -1 per day over, floor 0", ["91", "90", "89", "75", "74"]],
    // from 100 to 0 in 16 days
    ["en", "\n  curve, 100 at 2024-09-30, 0 at 2024-10-16, flat beyond", ["100", "100", "93.75", "6.25", "0"]],
  ] as const)("%s %s", (surface, clauses, expected) => {
    expect(points(surface, clauses)).toEqual(expected);
  });
});

test("each row by its own date", () => {
  const { head, tail } = frames.en;
  const rows = finished.slice(0, 3).map((day, row) => `E1,2024-08-0${row + 1},${day}`);
  const files = { "people.csv": "id\nE1", "projects.csv": ["id,date,finished", ...rows].join("\n") };
  const rule = "metric n extra\n  for each projects.finished, 5 up to 2024-09-30, -1 per day over, sum";
  // 5 and 5 in time, 4 a day late
  expect(
    personIn(scoredJson(`${head}\n  100 up to 2024-12-31, 0 otherwise\n${rule}\n${tail}\n`, files, "2024-Q3"), "E1").extras?.[0]?.points,
  ).toBe("14");
});

test("the measure and the target are dates in the data that are given out", () => {
  const { head, tail } = frames.en;
  const files = { "people.csv": "id\nE1", "projects.csv": "id,date,finished\nE1,2024-08-01,2024-10-03" };
  const result = scoredJson(`${head}, target 2024-09-30\n  full up to target, -1 per day over, floor 0\n${tail}\n`, files, "2024-Q3");
  expect(personIn(result, "E1").metrics?.[0]).toMatchObject({
    measure: "2024-10-03",
    target: "2024-09-30",
    attainment: null,
    points: "97",
  });
});
