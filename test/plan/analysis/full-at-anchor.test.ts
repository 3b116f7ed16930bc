import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/plan/analysis/analyse.ts";
import { checkScheme } from "../../scheme/check-text.ts";
import { analysed } from "./analysed.ts";

const sales = (rule: string, more = "") =>
  analysed(`\nmetric m weight 60\n  measure sum(crm.amount), target 500 万元\n  ${rule}${more}`).codes;

describe("points that are marks out of 100", () => {
  test.each([
    // 100 at the target, of a weight of 60
    ["points 100 * attainment, floor 0, cap 120", "anchor-not-full"],
    // 120 ÷ 60 = 200% of the target
    ["proportional, floor 0, cap 120", "cap-of-marks"],
    ["100 at 100%, +1 per 1% over pro rata, -1 per 1% under pro rata, floor 0, cap 120", "anchor-not-full"],
  ])("%s", (rule, code) => {
    expect(sales(rule)).toEqual([code]);
  });

  test("are quiet where they are said to be, or the total takes its share of them", () => {
    expect(sales("points 100 * attainment, floor 0, cap 120, marked out of 100")).toEqual([]);
    expect(sales("proportional, floor 0, cap 120, marked out of 100")).toEqual([]);
    expect(
      sales(
        "100 at 100%, -1 per 1% under pro rata, full over, floor 0",
        "\nmetric n weight 40\n  measure average(crm.rate)\n  100 from 95%, 0 otherwise\ntotal m * 60% + n * 40%, round 2",
      ),
    ).toEqual([]);
  });
});

test.each(["points weight * attainment, floor 0, cap 72", "proportional, floor 0, cap 72", "proportional, floor 0, attainment cap 150%"])(
  "%s is quiet",
  (rule) => {
    expect(sales(rule)).toEqual([]);
  },
);

test("a weight that an extending scheme changes beside the rows of the old one", () => {
  const base =
    'scheme s\n  cycle quarterly\n  applies to role "sales"\nmetric m weight 100\n  measure average(crm.rate)\n  100 from 95%, 80 from 85%, 0 otherwise\n';
  const codes = (metric: string): readonly string[] => {
    const { program } = checkScheme(`${base}scheme t\n  extends s\n  applies to role "manager"\n${metric}`);
    return program ? analyse(program).findings.map(({ diagnostic }) => diagnostic.code) : [];
  };
  expect(codes("metric m weight 80\n")).toEqual(["weight-without-rows"]);
  expect(codes("metric m weight 80\n  80 from 95%, 60 from 85%, 0 otherwise\n")).toEqual([]);
});
