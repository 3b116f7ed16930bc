import { describe, expect, test } from "vitest";
import { withIntervals } from "../../grammar/intervals.ts";
import { checkMetric } from "../scheme/check-text.ts";

describe("signs of intervals", () => {
  test.each([
    ["[90,100]", "≥90≤100 "],
    ["[70-90)", "≥70<90 "],
    ["（95%，100%]", ">95%≤100% "],
    ["[ 60 , 70 )", "≥ 60 < 70  "],
    ["[90,+∞)", "≥90    "],
    ["(-∞,60)", "   <60 "],
    ["【80~90）", "≥80<90 "],
  ])("%j is %j, in as many characters", (written, read) => {
    expect(withIntervals(written)).toBe(read);
    expect(read).toHaveLength(written.length);
  });

  test.each(["(90,100)", "max(1,2)", "[90]", "[a,b)"])("%j stays", (written) => {
    expect(withIntervals(written)).toBe(written);
  });

  test("rows of a metric", () => {
    const { codes } = checkMetric("measure last(crm.rate)\n40 [95%,+∞), 20 [90%,95%), 0 [0,90%)", "  steps full\n");
    expect(codes).toEqual([]);
  });
});
