import { describe, expect, test } from "vitest";
import { checkMetric, checkScheme } from "../../check-text.ts";

const found = (lines: string) => checkMetric(`measure average(crm.rate)\n${lines}`).findings.map(({ code, at }) => [code, at]);

describe("a range whose ends are turned round", () => {
  test.each([
    ["40 from 95%, 20 from 95% to under 90%, 0 otherwise", "20 from 95% to under 90%"],
    [
      "full between 110% and 90%, -1 per full 1% over, -1 per full 1% under, floor 0",
      "full between 110% and 90%, -1 per full 1% over, -1 per full 1% under",
    ],
  ])("%s", (lines, at) => {
    expect(found(lines)).toEqual([["range-turned", at]]);
  });

  test("of a grade", () => {
    const { findings } = checkScheme(
      "方案 s，周期 季度\n指标 m 权重 100\n  口径 平均(crm.rate)\n  95%以上得100分，其余得0分\n总分 满分100，保留2位小数\n等级\n  优 80以上\n  中 60至55\n  差 其余",
    );
    expect(findings.map(({ code, at }) => [code, at])).toEqual([["range-turned", "中 60至55"]]);
  });
});

test.each([
  "40 from 95%, 20 from 90% to under 95%, 0 otherwise",
  "full between 90% and 110%, -1 per full 1% over, -1 per full 1% under, floor 0",
  "40 from 95%, 20 from 90% to 90%, 10 otherwise",
])("%s is quiet", (lines) => {
  expect(found(lines).filter(([code]) => code === "range-turned")).toEqual([]);
});
