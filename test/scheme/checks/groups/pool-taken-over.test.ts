import { describe, expect, test } from "vitest";
import { plansOf } from "../../../../src/plan/from-scheme.ts";
import { readingOf } from "../../../../src/reading/from-scheme.ts";
import { programOf } from "../../../support/program.ts";
import { personIn, scoredJson } from "../../../support/score.ts";
import { check } from "../../check-text.ts";

const head = `source people from "people.csv" one row per person
  person "id", team "team", role "role", sold "sold" in CNY
`;
const base = (by: string): string => `scheme a "A"
  applies to role "A"
  cycle quarterly
metric sales weight 100
  measure people.sold, target 1,000 CNY
  proportional, floor 0, cap 100
total out of 100, floor 0, round 2
pool prize "Prize"
  of 900 CNY in team, shared by ${by}, remainder largest, round 2
`;
const derived = (more = ""): string => `scheme b "B"\n  extends a\n  applies to role "B"\n${more}`;
const codes = (text: string): readonly string[] => check(head + text).codes;

test("a pool by points, taken over, is handed out under each of the two schemes", () => {
  expect(codes(base("points(sales)") + derived())).toEqual(["pool-taken-over"]);
});

test.each([
  base("points(sales)"),
  base("total") + derived(), // one amount
  base("points(sales)").replace("in team", "in scheme") + derived(), // each scheme is a group of its own
  base("points(sales)") + derived("pool prize\n  of 300 CNY in team, shared by points(sales), remainder largest, round 2\n"), // said again
  base("points(sales)") + derived().replace("extends a", "extends a\n  without prize"),
  base("points(sales)") + derived().replace("extends a", "extends a\n  cycle yearly"),
])("nothing is said of other pools: %#", (text) => {
  expect(codes(text)).toEqual([]);
});

describe("what each gets", () => {
  // 100, 50 and 50 points in one team.
  const files = { "people.csv": "id,team,role,sold\nE1,T,A,1000\nE2,T,A,500\nE3,T,B,500\n" };
  const paid = (text: string): readonly unknown[] => {
    const json = scoredJson(head + text, files, "2024-Q3");
    return ["E1", "E2", "E3"].map((id) => personIn(json, id).pay?.[0]?.amount);
  };

  test("of one amount: 900 × 100/200, × 50/200, × 50/200", () => {
    expect(paid(base("total") + derived())).toEqual(["450.00", "225.00", "225.00"]);
  });

  test("of two: 900 × 100/150 and × 50/150, and all of 900", () => {
    expect(paid(base("points(sales)") + derived())).toEqual(["600.00", "300.00", "900.00"]);
  });

  test("of one that is written again with another amount: 900 between two, 300 for the third", () => {
    const again = derived("pool prize\n  of 300 CNY in team, shared by total, remainder largest, round 2\n");
    expect(paid(base("total") + again)).toEqual(["600.00", "300.00", "300.00"]);
  });
});

describe("read back", () => {
  const told = (text: string): string => {
    const program = programOf(head + text);
    const plans = plansOf(program.schemes, program);
    const [scheme] = program.schemes;
    const plan = plans.get("a");
    if (!scheme || !plan) throw new Error("no plan");
    const { chapters } = readingOf(scheme, plan, program.sources);
    return chapters.flatMap(({ entries }) => entries.flatMap(({ told: all }) => all.map(({ text: { en } }) => en))).join(" ");
  };

  test("says who shares the amount, and who has another", () => {
    expect(told(base("total") + derived())).toContain("People under “B” share the same amount.");
    expect(told(base("points(sales)") + derived())).toContain("People under “B” take no part in it");
    expect(told(base("total"))).not.toContain("People under");
  });
});
