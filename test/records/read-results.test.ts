import { describe, expect, test } from "vitest";
import { exactNumber } from "../../src/records/cells/exact.ts";
import { readResults } from "../../src/records/read-results.ts";
import type { SourceContract } from "../../src/scheme/types/source.ts";
import { plain } from "../scheme/check-text.ts";
import { programOf } from "../support/program.ts";

const text = `
source people from "people.csv" one row per person
  person "ID"
source history from "results/*.json" earlier results
  bonus "Bonus" in 万元
scheme s
  cycle quarterly
metric a "A" weight 100
  measure previous(attainment(b))
  proportional
metric b, extra
  measure 1
  target 2
  points 0
metric c, extra
  points previous(a)
total no cap, no floor
`;

const source = programOf(text).sources.find(({ results }) => results) as SourceContract;

const file = JSON.stringify(
  {
    period: "2024-Q2",
    cycle: "quarterly",
    people: [
      {
        id: "E1",
        status: "scored",
        metrics: [{ name: "a", points: "100/3", attainment: null }],
        extras: [{ name: "b", points: "0", attainment: "0.96" }],
        total: "100/3",
        grade: "good",
        rank: { in: "T", place: 2, of: 3 },
        pay: [{ name: "bonus", amount: "10000.00", currency: "CNY" }],
      },
      { id: "E2", status: "blocked", reasons: [] },
    ],
    diagnostics: [],
  },
  null,
  2,
);

describe("a file that score wrote", () => {
  const { rows, diagnostics, incomplete } = readResults(file, "results/2024-Q2.json", source);
  const cells = (index: number) => plain(Object.fromEntries([...(rows[index]?.cells ?? [])].map(([name, { value }]) => [name, value])));

  test("holds each person's results in base units, exactly", () => {
    expect([diagnostics, incomplete]).toEqual([[], false]);
    expect(cells(0)).toEqual({
      person: "E1",
      period: "2024-Q2",
      total: "100/3",
      grade: "good",
      rank: "2",
      bonus: "10000",
      a: "100/3",
      "b.attainment": "0.96",
    });
  });

  test("has the blocked without results", () => {
    expect(cells(1)).toEqual({ person: "E2", period: "2024-Q2" });
  });

  test("names the line where it speaks of a person", () => {
    expect(rows.map(({ row }) => file.split("\n")[row - 1]?.trim())).toEqual(['"id": "E1",', '"id": "E2",']);
  });
});

test.each([
  ["{", "it is not JSON"],
  ["[]", "it holds no results"],
  ['{"period": "2024-Q5", "people": []}', "“period” is missing or of another kind"],
  ['{"period": "2024-Q2", "people": [{"id": 7}]}', "“people.0.id” is missing or of another kind"],
])("%s is no file of results", (content, why) => {
  const { rows, incomplete, diagnostics } = readResults(content, "r.json", source);
  expect([rows, incomplete]).toEqual([[], true]);
  expect(diagnostics.map(({ slots }) => (slots.why as { readonly en: string }).en)).toEqual([why]);
});

test.each([
  ["12.50", "12.5"],
  ["1000/11", "1000/11"],
  ["-1/3", "-1/3"],
  ["1/0", undefined],
  ["1.5/2", undefined],
  ["1/2/3", undefined],
  ["x", undefined],
])("%s is exactly %s", (written, value) => {
  expect(plain(exactNumber(written))).toBe(value);
});
