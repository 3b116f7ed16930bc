import { describe, expect, test } from "vitest";
import type { Surface } from "../../src/ast/nodes/name.ts";
import { format } from "../../src/format/format.ts";

function formatted(text: string, to?: Surface): string {
  const result = format({ file: "scheme.kpi", text }, to);
  if ("diagnostics" in result) throw new Error(JSON.stringify(result.diagnostics));
  return result.text;
}

const metric = { en: "metric a weight 40\n  ", zh: "指标 a 权重 40\n  " };
const pay = { en: "pay a of people.base\n  ", zh: "奖金 a 基数 people.base\n  " };
const coefficient = { en: "coefficient a\n  ", zh: "系数 a\n  " };

/** The canonical form of each clause in both languages, below a head. */
// biome-ignore format: a form a line
const forms: readonly (readonly [head: { readonly en: string; readonly zh: string }, en: string, zh: string])[] = [
  // places
  [metric, "40 at 100%", "100%得40分"],
  [metric, "full at 100%", "100%得满分"],
  [metric, "full at target", "目标得满分"],
  [metric, "full from target", "达标得满分"],
  [metric, "20 from 95%", "95%及以上得20分"],
  [metric, "20 over 95%", "超过95%得20分"],
  [metric, "20 up to 95%", "95%及以下得20分"],
  [metric, "-20 under 95%", "低于95%得-20分"],
  [metric, "full - 20 under 95%", "低于95%得满分-20"],
  [metric, "5 from 80 to 89 marks", "80至89分得5分"],
  [metric, "5 from 80% to under 90%", "80%至低于90%得5分"],
  [metric, "5 over 80% to 90%", "超过80%至90%得5分"],
  [metric, "full between 95% and 105%", "介于95%至105%得满分"],
  [metric, "none under target", "未达标不得分"],
  [metric, "proportional under target", "未达标按比例得分"],
  [metric, "0 otherwise", "其余得0分"],
  [metric, "5 when tenure >= 1", "当 tenure ≥ 1 则 得5分"],
  [metric, "0 when collection < 60%", "当 collection < 60% 则 得0分"],
  [metric, "200 元 at rank 1", "第1名得200元"],
  [metric, "200 元 at top 3", "前3名得200元"],
  [metric, "200 元 at rank 2 to 5", "第2至5名得200元"],
  [metric, "-30 元 at last place", "最后一名得-30元"],
  [pay, "120% at excellent, 5,000 + 30% of excess from 10 万元, 0 otherwise", "excellent 120%，10万元及以上 5,000+超额部分的30%，其余 0"],
  [pay, "-200 元 under 60 marks", "低于60分 -200元"],
  [pay, "deduct 200 元 under 60 marks", "低于60分 扣200元"],
  [metric, "+5 from 120%", "120%及以上加5分"],
  [metric, "+5 at 100%", "100%加5分"],
  [metric, "deduct 5 under target", "未达标扣5分"],
  [metric, "deduct 5 otherwise", "其余扣5分"],
  [pay, "by measure(revenue), 500 元 from 80%, +60 元 per 1 point over", "按 完成值(revenue)，80%及以上 500元，每超1个百分点加60元"],
  [coefficient, "1.2 at excellent, 0.8 under 60%", "excellent 1.2，低于60% 0.8"],
  // slopes
  [metric, "+0.5 per 1% over", "每超1%加0.5分"],
  [metric, "-1 per 1% under", "每低1%扣1分"],
  [metric, "-5 per started 5% under", "每低不足5%计扣5分"],
  [metric, "+2 per full 10% over", "每超10%（不足不计）加2分"],
  [metric, "+2 per pro rata 10% over", "每超10%加2分 按比例"],
  [metric, "+0.2 per 1% over 120% at most 6", "超过120%的部分每超1%加0.2分，最多加6分"],
  [metric, "+0.2 per 1% over 100% up to 120% further", "超过100%至120%的部分每超1%再加0.2分"],
  [metric, "-1 per 1% under 80%", "低于80%的部分每低1%扣1分"],
  [metric, "+2 per 1 个 in the period over", "本期每超1个加2分"],
  [metric, "-3 per 5 家 per month under", "每少5家/月扣3分"],
  [metric, "-2 each", "每次扣2分"],
  [metric, "-1 per 5 workdays over 1 minute", "超过1分钟的部分每超5个工作日扣1分"],
  [metric, "-1 each 1 处 不符合", "每有1处 不符合 扣1分"],
  [metric, "-1 per started 1 minute up to 10 minutes", "10分钟及以下每不足1分钟计扣1分"],
  // shapes
  [metric, "proportional, attainment cap 150%, 0 under 60%", "按比例得分，完成率 封顶 150%，低于60%得0分"],
  [metric, "proportional from baseline 80%", "按比例得分 以基线 80%"],
  [metric, "curve, 0 at 60%, 40 at 100%, flat beyond", "折线，60%得0分，100%得40分，两端持平"],
  [metric, "rated 1 to 5 in steps of 0.5 by self 20% | 上级 80% at least 3", "评分 1至5 步长 0.5 由 self 20%、上级 80% 至少 3"],
  [metric, "tiers marginal 5% up to 2,000 万元 | 10% up to 5,000 万元 | 15% beyond", "分档 超额累进 2,000万元及以下得5% | 5,000万元及以下得10% | 超出部分得15%"],
  [metric, "for each attendance.late, -1 per 1 minute | -30 otherwise, sum, floor -100", "逐行 attendance.late，每1分钟扣1分 | 其余得-30分，合计，最低 -100"],
  [metric, "points weight * (2 - attainment) / 5", "计分 权重 × (2 - 完成率) / 5"],
  // measured
  [metric, "measure sum(crm.amount where crm.type = \"新\") / sum(crm.due), target 20 家 per month", "口径 合计(crm.amount 其中 crm.type = \"新\") / 合计(crm.due)，目标 每月20家"],
  [metric, "target 12 个 per year, stretch target 800 万元", "目标 每年12个，挑战目标 800万元"],
  [metric, "target from targets, pass line 85", "目标 取自 目标表，合格线 85"],
  [metric, "measure monthly average(crm.visits), target 95%-105%", "口径 月均(crm.visits)，目标 95%-105%"],
  [metric, "measure if deals.year = 2024 then 1,200 家 else 12,000", "口径 如果 deals.年份 = 2024 则 1,200家 否则 12,000"],
  [metric, "measure if a > 0 and not b = c then a else -b ^ 2", "口径 如果 a > 0 且 非 b = c 则 a 否则 -b ^ 2"],
  // modifiers
  [metric, "40 at 100%, -1 per 1% under, floor 0, no cap", "100%得40分，每低1%扣1分，扣完为止，不封顶"],
  [metric, "40 at 100%, +1 per 1% over, floor 0, cap 10% of weight", "100%得40分，每超1%加1分，最低 0，封顶 权重的10%"],
  [metric, "cap 80 when collection < 90%, round 2 half even", "封顶 80 当 collection < 90%，四舍六入五成双保留2位小数"],
  [metric, "round 0 in steps of 5, extra, may decline", "取整 步长 5，加分项，允许下降"],
  [metric, "if missing average of team, if not applicable rescale", "缺失时 按 团队 平均，不适用时 折算"],
  [metric, "marked out of 100, accept weights-sum \"制度如此\"", "按100分制，接受 weights-sum \"制度如此\""],
  // other statements
  [{ en: "total ", zh: "总分 " }, "out of 100, extras cap 10 floor -10, cap 100, round 2", "满分 100，加分项合计 封顶 10 最低 -10，封顶 100，保留2位小数"],
  [{ en: "total ", zh: "总分 " }, "results * 70% + process * 30%", "results × 70% + process × 30%"],
  [{ en: "scheme a\n  ", zh: "方案 a\n  " }, "effective 2024-01-01 to 2024-12-31, cycle half yearly, steps started", "有效期 2024-01-01 至 2024-12-31，周期 半年度，计步 不足也计"],
  [{ en: "scheme a\n  ", zh: "方案 a\n  " }, "applies to role \"代表\" | \"经理\", each round 2", "适用 岗位 \"代表\"、\"经理\"，每项保留2位小数"],
  [{ en: "grades\n  ", zh: "等级\n  " }, "good \"良好\" from 80 marks when collection >= 60%", "good \"良好\" 80分及以上 当 collection ≥ 60%"],
  [{ en: "outcome \"改进\"\n  ", zh: "结果应用 \"改进\"\n  " }, "when grade is fail for 2 periods in a row", "当 等级 为 fail 连续2期"],
  [{ en: "outcome \"改进\"\n  ", zh: "结果应用 \"改进\"\n  " }, "when grade is fail in any 3 of 5 periods", "当 等级 为 fail 近5期中3期"],
  [{ en: "veto \"泄密\"\n  ", zh: "一票否决 \"泄密\"\n  " }, "when leaks > 0 then total 0", "当 leaks > 0 则 总分 为 0"],
  [{ en: "veto \"泄密\"\n  ", zh: "一票否决 \"泄密\"\n  " }, "when leaks > 0 then grade at most pass", "当 leaks > 0 则 等级 不超过 pass"],
  [{ en: "distribution ", zh: "分布 " }, "at most 10% of team in excellent | good", "团队 中 excellent、good 最多10%"],
  [{ en: "limit ", zh: "限制 " }, "average(total in team) at most 80", "平均(总分 在 团队 内) 最多80"],
  [{ en: "pool a of 50,000 元\n  ", zh: "奖金池 a 基数 50,000元\n  " }, "shared by points, remainder largest", "分配按 计分，尾差 最大余数"],
  [{ en: "source a ", zh: "数据 a " }, "from \"a.csv\" one row per person, month", "来自 \"a.csv\" 每人每月一行"],
  [{ en: "source a ", zh: "数据 a " }, "from \"a.csv\" one row per person, start", "来自 \"a.csv\" 每人每段一行"],
  [{ en: "source a ", zh: "数据 a " }, "from \"a.csv\" events, provided by \"财务部\" due \"每月5日\"", "来自 \"a.csv\" 流水，提供 \"财务部\" 截止 \"每月5日\""],
  [{ en: "source a\n  ", zh: "数据 a\n  " }, "person \"工号\" | \"编号\", amount \"额\" in 万元 optional", "人员 \"工号\"、\"编号\"，amount \"额\" 单位 万元 可选"],
  [{ en: "grades\n  中 from 60 marks\npay a\n  ", zh: "等级\n  中 60分及以上\n奖金 a\n  " }, "30% at 中, 0 otherwise", "中 30%，其余 0"],
  [{ en: "source a\n  ", zh: "数据 a\n  " }, "rater \"人\" one of (self | 上级), rating \"分\" number 1 to 5", "评价人 \"人\" 取值（self、上级），评分 \"分\" 数值 1至5"],
  [{ en: "source a\n  ", zh: "数据 a\n  " }, "total rows person \"合计\", visits \"拜访\" count", "合计行 人员 \"合计\"，visits \"拜访\" 个数"],
  [{ en: "publish\n  ", zh: "公布\n  " }, "title en \"Review\", score | rank to team, minimum group 5", "标题 英文 \"Review\"，得分、排名 给 团队，最小人数 5"],
  [{ en: "example \"例\"\n  ", zh: "示例 \"例\"\n  " }, "given attainment(a) 96%, b missing", "已知 完成率(a) 96%，b 缺失"],
  [{ en: "let a ", zh: "设 a " }, "= 12 * 8", "= 12 × 8"],
];

describe("canonical forms", () => {
  test.each(forms.map(([head, en, zh]) => ({ en: `${head.en}${en}\n`, zh: `${head.zh}${zh}\n` })))("$en", ({ en, zh }) => {
    expect(formatted(en)).toBe(en);
    expect(formatted(zh)).toBe(zh);
    expect(formatted(en, "zh")).toBe(zh);
    expect(formatted(zh, "en")).toBe(en);
  });
});

/** Other spellings of the same, as people write them. */
// biome-ignore format: a spelling a line
const normalised: readonly (readonly [from: string, to: string])[] = [
  ["指标 a 权重40封顶100", "指标 a 权重 40，封顶 100\n"],
  ["指标 a 权重４０，≥90：5分；其他0分。", "指标 a 权重 40，90及以上得5分，其余得0分\n"],
  ["指标 a 权重 60%-70%", "指标 a 权重 60%至70%\n"],
  ["指标 a\n  每超过目标值3%，加1分", "指标 a\n  每超目标3%加1分\n"],
  ["指标 a\n  每低5%（不足按5%计）扣5分，扣完权重分为止", "指标 a\n  每低不足5%计扣5分，扣完为止\n"],
  ["指标 a\n  每發現一處不符合扣1分", "指标 a\n  每有1處 不符合 扣1分\n"],
  ["指标 a 口径 b÷c", "指标 a 口径 b / c\n"],
  ["METRIC a Weight 40, full marks at 100 %", "metric a weight 40, full at 100%\n"],
  ["metric a\n  >= 90 5; 3 from 80~89", "metric a\n  5 from 90, 3 from 80 to 89\n"],
  ["metric a, target 1,000.50 万元", "metric a target 1,000.5 万元\n"],
];

describe("other spellings become canonical", () => {
  test.each(normalised)("%s", (from, to) => {
    expect(formatted(from)).toBe(to);
  });
});

describe("the author's lines", () => {
  test("clauses stay on the lines they were on, one space apart from their separators", () => {
    const text = "指标 a 权重40,\n   口径 b ,目标 c ; 100%得40分\n\n 每超1%加1分";
    expect(formatted(text)).toBe("指标 a 权重 40\n  口径 b，目标 c，100%得40分\n\n  每超1%加1分\n");
  });

  test("items of a list may go on in the next line", () => {
    expect(formatted("example\n  given a 1,\n    b 2, c 3")).toBe("example\n  given a 1\n  b 2, c 3\n");
  });

  test("names, labels and texts are kept, quotes and all", () => {
    const text = '指标 “3C产品” “说"好"” 权重1';
    expect(formatted(text)).toBe('指标 "3C产品" “说"好"” 权重 1\n');
    expect(formatted(text, "en")).toBe('metric "3C产品" “说"好"” weight 1\n');
  });
});

describe("a file with errors", () => {
  test("is refused with its findings", () => {
    const result = format({ file: "a.kpi", text: "指标 a 权重" });
    expect("diagnostics" in result && result.diagnostics.map(({ code }) => code)).toEqual(["expected-at-end"]);
  });
});
