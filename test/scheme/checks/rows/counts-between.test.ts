import { describe, expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const found = (lines: string) => checkMetric(lines).findings.map(({ code, at }) => [code, at]);
const faults = (rule: string) => found(`measure sum(events.faults)\n${rule}`);
const inChinese = (rule: string) => found(`口径 合计(events.faults)\n${rule}`);

describe("counts that are neither free nor counted", () => {
  test.each([
    ["full up to 2, -2 each over 4, floor 0", "-2 each over 4"],
    ["full up to 2, -2 per full 1 over 3, floor 0", "-2 per full 1 over 3"],
    ["full from 10, -2 per full 1 under 8, floor 0", "-2 per full 1 under 8"],
  ])("%s", (rule, at) => {
    expect(faults(rule)).toEqual([["counts-between", at]]);
  });

  test.each([
    ["前两次不扣分，从第5次起每次扣1分，最低0", "第5次起每次扣1分"],
    ["2次以内得满分，超过4次每次扣2分，最低0", "超过4次每次扣2分"],
  ])("%s", (rule, at) => {
    expect(inChinese(rule)).toEqual([["counts-between", at]]);
  });

  test("says which, and what they give now", () => {
    // Free are 1 and 2, and the fifth costs: the third and the fourth are unsaid.
    const { findings } = checkMetric("口径 合计(events.faults)\n前两次不扣分，从第5次起每次扣1分，最低0");
    expect(findings.map(({ reason }) => reason)).toEqual([
      "“m” gives 40 points as far as 2, and its steps begin beyond 4: nothing is said of 3 to 4. As it stands, 40 points are given there, too.",
    ]);
  });
});

describe("odd but right", () => {
  test.each(["full up to 2, -2 each over 2, floor 0", "full at 0, -5 each over 2, floor 0", "-2 each over 3, floor 0"])("%s", (rule) => {
    expect(faults(rule)).toEqual([]);
  });

  test.each(["前两次不扣分，从第3次起每次扣1分，最低0", "2次以内得满分，超过2次每次扣2分，最低0"])("%s", (rule) => {
    expect(inChinese(rule)).toEqual([]);
  });

  test("what does not come one by one may stay flat before its steps", () => {
    expect(found("measure average(crm.rate)\nfull up to 2%, -2 per full 1% over 4%, floor 0")).toEqual([]);
  });
});
