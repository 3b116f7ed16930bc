import { describe, expect, test } from "vitest";
import { renderMessage } from "../../../src/diagnostics/render.ts";
import { checkTexts } from "../../../src/pipeline.ts";

function found(rule: string): readonly string[] {
  const text = `数据 people 来自 "people.csv" 每人一行\n  人员 "工号"\n数据 facts 来自 "facts.csv" 每人每月一行\n  人员 "工号"，月份 "月份"，次数 "次数" 单位 次\n方案 s，周期 季度\n指标 甲 权重20\n  口径 合计(facts.次数)\n  ${rule}\n`;
  return checkTexts([{ file: "s.kpi", text }])
    .diagnostics.filter(({ severity }) => severity === "error")
    .map((each) => `${each.code}: ${renderMessage(each, "zh").reason}`);
}

describe("rows of the first time, the second and so on", () => {
  test.each([
    // The last row alone, or 1 + 2 + 3 and 1 + 3.
    ["首次扣1分，第2次扣2分，第3次扣3分", "发生 3 次时，只算最后一行是 3分，逐次相加是 6分。"],
    ["第一次扣1分，第二次扣3分", "发生 2 次时，只算最后一行是 3分，逐次相加是 4分。"],
  ])("%s: alone or added up is asked", (rule, reason) => {
    expect(found(rule)).toEqual([`occasions-add-up: 这几行写的是第几次。${reason}`]);
  });

  test.each(["0次得20分，1次得19分，2次以上得17分", "每次扣1分，第二次起每次扣2分，扣完为止", "每次扣2分，扣完为止"])(
    "%s: nothing is asked",
    (rule) => {
      expect(found(rule)).toEqual([]);
    },
  );
});
