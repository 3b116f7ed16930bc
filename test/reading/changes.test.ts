import { describe, expect, test } from "vitest";
import { planOf } from "../../src/plan/from-scheme.ts";
import { readingOf } from "../../src/reading/from-scheme.ts";
import { programOf } from "../support/program.ts";
import { chapter, linesOf, readItem, readScheme } from "./read.ts";

const item = "measure sum(crm.visits), target 60\nproportional, cap 40, floor 0";

describe("a target that counts for days", () => {
  test.each([
    ["calendar", "multiplied by the calendar days they were there", "乘以在岗的日历天数"],
    ["working", "multiplied by the working days they were there", "乘以在岗的工作日数"],
  ])("%s", (days, en, zh) => {
    const read = readItem(item, `  on change split by ${days} days\n`);
    expect(linesOf(read, "en")[0]).toContain(en);
    expect(linesOf(read, "zh")[0]).toContain(zh);
  });
});

/** How a list of people with a row for each post is told. */
function listTold(columns: string): readonly (readonly string[])[] {
  const text = `source people "Staff" from "people.csv" one row per person, start
  person "ID", role "Role", ${columns}
source crm from "crm.csv" events
  person "ID", date "Date", visits count
scheme s
  cycle quarterly, applies to role "Rep"
metric m weight 100
  measure sum(crm.visits), target 60, proportional, cap 100, floor 0
`;
  const program = programOf(text);
  const [scheme] = program.schemes;
  if (!scheme) throw new RangeError("no scheme");
  const { entries } = chapter(readingOf(scheme, planOf(scheme, program), program.sources), "data");
  return entries.slice(0, 1).flatMap((entry) => [linesOf(entry, "en"), linesOf(entry, "zh")]);
}

describe("a list of people with a row for each post", () => {
  test("from its start to its end", () => {
    const [en, zh] = listTold('start "From", end "To"');
    expect(en?.[0]).toContain("There is one row for each person and each stretch of time, about the days from “From” to “To”.");
    expect(zh?.[0]).toContain("每人每段时间一行，说的是从“From”到“To”。");
  });

  test("until the next row begins", () => {
    const [en, zh] = listTold('start "From"');
    expect(en?.[0]).toContain("about the days from “From” to the day before the next row begins.");
    expect(zh?.[0]).toContain("说的是从“From”到下一行开始的前一天。");
  });
});

const plain =
  "metric m weight 100\n  measure sum(crm.visits), target 60\n  proportional, cap 100, floor 0\ntotal out of 100, floor 0, round 2\n";

test("where groups are looked at, it is told how those who changed take part", () => {
  const head = "  on change split by calendar days\n";
  const about = (statements: string): string =>
    chapter(readScheme(statements, head), "about")
      .told.map(({ text }) => text.en)
      .join(" ");
  expect(about(`${plain}outcome "first" when rank(total in team) = 1`)).toContain("In a group they count once");
  expect(about(plain)).not.toContain("In a group");
});
