import { describe, expect, test } from "vitest";
import { cut } from "../../grammar/cut.ts";

/** The pieces of a run, joined by bars; names in guillemets. `|` in the run marks where a figure touches. */
function pieces(written: string, declared: readonly string[] = []): string {
  const run = written.replaceAll("|", "");
  const around = {
    body: "rule",
    left: written.startsWith("|"),
    right: written.endsWith("|"),
    counting: false,
    declared: new Set(declared),
  } as const;
  return cut(run, around)
    .map((piece) => (piece.kind === "name" ? `«${piece.text}»` : piece.text))
    .join(" ");
}

describe("a run of keywords is cut into them", () => {
  test.each([
    ["权重|", "权重"],
    ["|封顶|", "封顶"],
    ["达标得|", "达标 得"],
    ["|及以上得|", "及以上 得"],
    ["|家扣|", "家 扣"],
    ["|分及以上得|", "分 及以上 得"],
    ["每低不足|", "每低 不足"],
    ["低于目标值得满分", "低于 目标值 得 满分"],
    ["低于目标不得分", "低于 目标 不得分"],
    ["目标月均|", "目标 月均"],
    ["保留两位小数", "保留 两 位小数"],
    ["每延误一天扣|", "每延误 一 天 扣"],
    ["每出现一次扣|", "每出现 一 次 扣"],
    ["最高可加|", "最高可加"],
    ["|分钟得|", "分钟 得"],
    ["|个季度扣|", "个季度 扣"],
    ["第一名", "第 一 名"],
    ["连续两次不合格", "连续 两 次 «不合格»"],
    ["连续三个月考核不合格", "连续 三 个月 «考核不合格»"],
    ["|年优秀", "年 «优秀»"],
    ["连续性指标", "«连续性指标»"],
    ["每分钟扣|", "每 分钟 扣"],
    ["适用岗位", "适用 «岗位»"],
  ])("%s", (run, expected) => {
    expect(pieces(run)).toBe(expected);
  });
});

describe("a name keeps the keywords in it", () => {
  test.each([
    "目标达成率",
    "年度目标达成率",
    "团队目标",
    "每股收益",
    "逾期天数",
    "完成人数",
    "加班时长",
    "折扣|",
    "迟到|",
    "回款率|",
    "客户满意度评分|",
    "营销活动ROI",
    "销售额完成率|",
  ])("%s", (run) => {
    expect(pieces(run)).toBe(`«${run.replaceAll("|", "")}»`);
  });
});

describe("what is left over is one name", () => {
  test.each([
    ["每发现一处不符合扣|", "每发现 一 处 «不符合» 扣"],
    ["每出现一项不合格项扣|", "每出现 一 项 «不合格项» 扣"],
    ["|门计划课程扣|", "门 «计划课程» 扣"],
    ["占比每高于目标值|", "«占比» 每高于 目标值"],
    ["超额利润超过|", "«超额利润» 超过"],
  ])("%s", (run, expected) => {
    expect(pieces(run)).toBe(expected);
  });
});

test("a declared name is read whole, and lets the rest be cut", () => {
  expect(pieces("合计回款额")).toBe("«合计回款额»");
  expect(pieces("回款额得满分", ["回款额"])).toBe("«回款额» 得 满分");
  expect(pieces("得满分率", ["得满分率"])).toBe("«得满分率»");
});

test("very long runs are one name", () => {
  expect(cut("每超".repeat(50), { body: "rule", left: false, right: true, counting: false, declared: new Set() })).toHaveLength(1);
});
