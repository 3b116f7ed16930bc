import { describe, expect, test } from "vitest";
import { toText } from "../../src/number/decimal.ts";
import { parsePeriod } from "../../src/periods/period.ts";
import { readSources } from "../../src/records/read-sources.ts";
import { reconcile } from "../../src/targets/reconcile.ts";
import type { ReconciledSplit } from "../../src/targets/types.ts";
import { utf8 } from "../records/workspace.ts";
import { programOf } from "../support/program.ts";

const people = `source people from "people.csv" one row per person
  person "id", team "team"
`;
const time = "effective 2024-01-01 to 2024-12-31";

/** A line a split and period: what it is of, then target, allocated, unallocated, over. */
function lines(text: string, files: readonly (readonly [string, string])[] = [], period?: string): readonly string[] {
  const { sources, targets = [] } = programOf(people + text);
  const read = readSources(
    sources,
    [["people.csv", "id,team\nE1,north\nE2,north\nE3,east\n"] as const, ...files].map(([path, content]) => utf8(path, content)),
  );
  const rows = new Map(read.map(({ source, files: each }) => [source.name, each.flatMap((file) => file.rows)]));
  const asked = period === undefined ? undefined : parsePeriod(period);
  return targets.flatMap((list) =>
    reconcile(list, targets, sources, rows, asked).periods.flatMap(({ name, splits }) =>
      splits.map((split) => `${name} ${written(split)}`),
    ),
  );
}

function written({ of, by = "-", target, allocated, unallocated, over }: ReconciledSplit): string {
  return [of, by, ...[target, allocated, unallocated, over].map((value) => (value ? toText(value) : "none"))].join(" ");
}

describe("what is written", () => {
  test("3,000 + 3,500 + 1,500 = 8,000 of 12,000 leave 4,000", () => {
    const text = `targets revenue ${time}
  company 12,000 家
  company partly into north 3,000 家 | east 3,500 家 | new 1,500 家
  north into E1 1,000 家 | E2 2,000 家
`;
    expect(lines(text)).toEqual(["2024 company - 12000 8000 4000 0", "2024 north - 3000 3000 0 0"]);
    // A quarter of a year without seasons.
    expect(lines(text, [], "2024-Q2")).toEqual(["2024-Q2 company - 3000 2000 1000 0", "2024-Q2 north - 750 750 0 0"]);
    expect(lines(text, [], "2025-Q1")).toEqual([]);
  });

  test("seasons: 20% of 100 is 20, 80% is 80; what is over says so", () => {
    const text = `targets revenue ${time}
  company 100 家
  company by region into north 60 家 | east 50 家
  seasons half yearly 20% | 80%
  accept targets-sum "stretched on purpose"
`;
    expect(lines(text)).toEqual([
      "2024 company region 100 110 0 10",
      "2024-H1 company region 20 22 0 2",
      "2024-H2 company region 80 88 0 8",
    ]);
  });
});

describe("rows of a source", () => {
  const plan = `source plan from "plan.csv" one row per person, month
  person "id", month "month", amount "target" in 家
targets revenue ${time}
  company 100 家
  company into north 60 家 | east 40 家
  from plan.amount by team
`;

  test("of each team are held against the team's target", () => {
    const rows = "id,month,target\nE1,2024-01,20\nE1,2024-02,20\nE2,2024-02,10\nE3,2024-12,45\n";
    expect(lines(plan, [["plan.csv", rows]])).toEqual([
      "2024 company - 100 100 0 0",
      "2024 north person 60 50 10 0", // 20 + 20 + 10
      "2024 east person 40 45 0 5",
    ]);
    expect(lines(plan, [["plan.csv", rows]], "2024-02")).toEqual([
      "2024-02 company - 25/3 25/3 0 0",
      "2024-02 north person 5 30 0 25", // 60 ÷ 12; 20 + 10
    ]);
  });

  test("about teams are held against the whole", () => {
    const text = `source plan from "plan.csv" one row per team
  team "team", amount "target" in 家
targets revenue ${time}
  company 100 家
  from plan.amount by team
`;
    expect(lines(text, [["plan.csv", "team,target\nnorth,55\neast,40\n"]])).toEqual(["2024 company team 100 95 5 0"]);
  });
});
