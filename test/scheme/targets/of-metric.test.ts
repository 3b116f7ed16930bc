import { describe, expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const lists = `targets m effective 2024-01-01 to 2024-12-31
  company 100 万元
  company into sales 60 万元 stretch target 70 万元 | E1 40 万元
`;
const more = "targets other effective 2024-01-01 to 2024-12-31\n  company 100 万元\n";

/** The findings about a quarterly metric `m` that measures money. */
function codes(lines: string, text = lists): readonly string[] {
  return checkScheme(`${text}scheme s
  cycle quarterly
metric m weight 40
  proportional, cap 40
${lines.replaceAll(/^/gmu, "  ")}
`).codes;
}

describe("target from targets", () => {
  test.each([
    "measure sum(crm.amount)\ntarget from targets",
    "measure monthly average(crm.amount)\ntarget from targets m",
    "measure sum(crm.amount)\ntarget from targets m by role",
  ])("is fine: %s", (lines) => {
    expect(codes(lines)).toEqual([]);
  });

  test("needs a list", () => {
    expect(codes("measure sum(crm.amount)\ntarget from targets", "")).toEqual(["targets-missing"]);
    expect(codes("measure sum(crm.amount)\ntarget from targets", more + more.replace("other", "third"))).toEqual(["targets-which"]);
    expect(codes("measure sum(crm.amount)\ntarget from targets othr", more)).toEqual(["unknown-name"]);
  });

  test("has the measure's unit", () => {
    expect(codes("measure sum(crm.visits)\ntarget from targets")).toEqual(["target-differs"]);
  });

  test("of a year is not held against what does not add up in a quarter", () => {
    expect(codes("measure last(crm.amount)\ntarget from targets")).toEqual(["targets-of-parts"]);
  });

  test("by a column of the people", () => {
    expect(codes("measure sum(crm.amount)\ntarget from targets by teem")).toEqual(["unknown-name"]);
  });

  test("of rows about people has none for a group", () => {
    const rows = "targets m effective 2024-01-01 to 2024-12-31\n  from crm.amount by team\n";
    expect(codes("measure sum(crm.received)\ntarget from targets", rows)).toEqual([]);
    expect(codes("measure sum(crm.received)\ntarget from targets by team", rows)).toEqual(["targets-of-people"]);
  });
});

describe("a stretch target", () => {
  test("is beside the target, and may be named in conditions", () => {
    const lines = "measure sum(crm.amount)\nbase target 500 万元, stretch target 600 万元\n0 when measure < stretch target / 2";
    expect(codes(lines, "")).toEqual([]);
  });

  test("is the list's where the target is", () => {
    expect(codes("measure sum(crm.amount)\ntarget from targets\n0 when measure(m) < stretch target(m) / 2")).toEqual([]);
  });

  test("that is not there", () => {
    expect(codes("measure sum(crm.amount)\ntarget 500 万元\n0 when measure < stretch target", "")).toEqual(["no-such-part"]);
    expect(codes("measure sum(crm.amount)\ntarget from targets\nstretch target from targets", more.replace("other", "m"))).toEqual([
      "no-stretch-target",
    ]);
  });
});
