import { describe, expect, test } from "vitest";
import { check, sources } from "./check-text.ts";

const en = `scheme s "S"
  cycle quarterly
  steps pro rata
section results weight 60
metric revenue "Revenue" weight 40
  measure sum(crm.amount), target 500 万元
  40 at 100%, +0.5 per 1% over, -1 per 1% under
  floor 0, no cap
metric rate weight 20
  measure last(crm.rate)
  20 from 95%, 10 from 90%, 0 otherwise
section none
metric care weight 40
  rated 1 to 5 by self 20% | manager 80%
total out of 100, cap 100, round 2
grades
  good from 80
  fail otherwise
pay bonus of people.base
  120% at good, 0 otherwise, round 2
example "x"
  given attainment(revenue) 96%
  expect revenue 36
publish
  title "T"
`;

const zh = `方案 s "S"
  周期 季度
  计步 按比例
指标 销售额 权重60
  口径 合计(crm.amount)，目标 500万元
  100%得满分，每超1%加0.5分，每低1%扣1分，扣完为止
指标 及时率 权重40
  口径 最后(crm.rate)
  95%以上得40分，90%以上得10分，其余得0分
总分 满分100，封顶100，保留2位小数
等级
  良好 80以上
  不合格 其余
奖金 季度奖 基数 people.base
  良好 120%，其余 0，保留2位小数
示例 "x"
  已知 完成率(销售额) 96%
  应得 销售额 56
公布
  标题 "T"
`;

/** What is found where the first `right` of the text is written `wrong`. */
function withSlip(text: string, right: string, wrong: string): readonly string[] {
  const at = text.indexOf(right);
  if (at < 0) throw new Error(`“${right}” is not in the text`);
  const written = text.slice(0, at) + wrong + text.slice(at + right.length);
  return check(sources, written).codes.filter((code) => code !== "source-unused");
}

test("both texts are clean without a slip", () => {
  expect(withSlip(en, "scheme", "scheme")).toEqual([]);
  expect(withSlip(zh, "方案", "方案")).toEqual([]);
});

describe("one slip is one finding", () => {
  // biome-ignore format: pairs
  test.each([
    ["cycle", "cylce"], ["pro rata", "por rata"], ["weight 40", "wieght 40"], ["measure sum", "mesaure sum"], ["sum(", "smu("],
    ["crm.amount", "crm.amuont"], ["crm.amount", "cmr.amount"], ["target 500", "traget 500"], ["万元", "万圆"], ["万元", ""], ["over", "oevr"],
    ["under", "udner"], ["floor 0", "flor 0"], ["no cap", "no cpa"], ["otherwise", "otherwsie"], ["rated", "rtaed"], ["self 20%", "slef 20%"],
    ["out of 100", "out fo 100"], ["round 2", "ruond 2"], ["people.base", "people.bsae"], ["at good", "at godo"], ["attainment(revenue)", "attainment(reveune)"],
    ["expect revenue", "expect reveune"], ["title", "titel"], ["100%, +", "100% +"], ["20% | manager", "20 | manager"], ["from 80", "from 80 元"],
  ])("%s written %s", (right, wrong) => {
    expect(withSlip(en, right, wrong)).toHaveLength(1);
  });

  // biome-ignore format: pairs
  test.each([
    ["周期", "期周"], ["口径", "径口"], ["合计(", "计合("], ["crm.amount", "crm.amuont"], ["万元", "万圆"], ["每超1%", "每起1%"], ["扣完为止", "扣完止为"],
    ["其余得0分", "余其得0分"], ["封顶", "顶封"], ["良好 120%", "好良 120%"], ["基数", "数基"], ["已知", "知已"], ["完成率(", "完率成("], ["应得 销售额", "应得 销额售"], ["标题", "题标"],
  ])("%s 写成 %s", (right, wrong) => {
    expect(withSlip(zh, right, wrong)).toHaveLength(1);
  });
});
