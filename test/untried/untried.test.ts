import { describe, expect, test } from "vitest";
import { format } from "../../src/format/format.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import { coverageOf } from "../../src/untried/from-scheme.ts";

const english = `source people from "people.csv" one row per person
  person "ID", name "Name", base "Base" in CNY

source crm from "crm.csv" one row per person, month
  person "ID", month "Month", amount "Sales" in CNY, due "Due" in CNY, visits "Visits" in visits, verdict "Verdict" one of (good | poor)

scheme s "Plan"
  version "1"
  cycle quarterly
  steps pro rata

metric cash weight 60
  measure sum(crm.amount) / sum(crm.due)
  60 from 95%, 40 from 90%, 0 otherwise

metric revenue "Revenue" weight 30
  measure sum(crm.amount)
  target 300 CNY
  30 at 100%, +1 per 1% over, -1 per 1% under
  floor 0, cap 36

metric care weight 10
  measure last(crm.verdict)
  10 at good, 0 otherwise

total out of 100, cap 100, round 2

grades
  good "Good" from 80
  poor "Poor" otherwise

veto "no visits" when sum(crm.visits) < 1 visits then total 0

pay bonus of people.base
  120% at good, 0 otherwise
  round 2
`;

const example = `
example "at the edge"
  given cash 95%
  expect cash 60
`;

const of = (text: string) => {
  const { program, diagnostics } = checkTexts([{ file: "s.kpi", text }]);
  const [scheme] = program?.schemes ?? [];
  if (!program || !scheme) throw new Error(JSON.stringify(diagnostics));
  return { codes: diagnostics.map(({ code }) => code), ...coverageOf(scheme, planOf(scheme, program), program.sources) };
};

const rowsIn = (text: string) => of(text).untried.map(({ span }) => text.slice(span.start, span.end));

describe("what no example tries", () => {
  test("every row of rules, grades, vetoes and pay, where there are no examples", () => {
    expect(rowsIn(english)).toEqual([
      ...["60 from 95%", "40 from 90%", "0 otherwise"],
      ...["30 at 100%", "+1 per 1% over", "-1 per 1% under"],
      ...["10 at good", "0 otherwise"],
      ...[`good "Good" from 80`, `poor "Poor" otherwise`],
      `veto "no visits" when sum(crm.visits) < 1 visits then total 0`,
      ...["120% at good", "0 otherwise"],
    ]);
  });

  test("a row is tried by an example that expects what hangs on it", () => {
    expect(rowsIn(english + example)[0]).toBe("40 from 90%");
    // What is expected is another metric's: the band is taken, but not looked at.
    expect(rowsIn(`${english}\nexample "other"\n  given cash 95%, attainment(revenue) 110%\n  expect revenue 36\n`)[0]).toBe("60 from 95%");
  });

  test("a step counts as tried where it gives or takes something", () => {
    const tried = rowsIn(`${english}\nexample "over"\n  given attainment(revenue) 102%\n  expect revenue 32\n`);
    expect(tried).not.toContain("+1 per 1% over");
    expect(tried).toContain("-1 per 1% under");
  });
});

describe("proposed examples", () => {
  test("stand at every edge and one step beside it, worked out by the plan, for HR to confirm", () => {
    // 36 is the cap: 6% over; under it 1 less for each 1%, nothing from 70% down.
    const { proposals } = of(english);
    expect(proposals[0]).toBe(
      '# Proposed by kaohe check --coverage: work it out by hand before you keep it.\nexample "cash 89.9%"\n  given cash 89.9%\n  expect cash 0\n',
    );
    expect(proposals.map((text) => text.split("\n").slice(2, 4).join(" →").replaceAll("  ", " "))).toEqual([
      ...[" given cash 89.9% → expect cash 0", " given cash 90% → expect cash 40", " given cash 90.1% → expect cash 40"],
      ...[" given cash 94.9% → expect cash 40", " given cash 95% → expect cash 60", " given cash 95.1% → expect cash 60"],
      ...["69%", "70%"].map((at) => ` given attainment(revenue) ${at} → expect revenue 0`),
      " given attainment(revenue) 71% → expect revenue 1",
      " given attainment(revenue) 99% → expect revenue 29",
      " given attainment(revenue) 100% → expect revenue 30",
      " given attainment(revenue) 101% → expect revenue 31",
      " given attainment(revenue) 105% → expect revenue 35",
      ...["106%", "107%"].map((at) => ` given attainment(revenue) ${at} → expect revenue 36`),
      " given care good → expect care 10",
      ...["79.99", "80", "80.01"].map((total, index) => ` given total ${total} → expect grade ${index === 0 ? "poor" : "good"}`),
      " given grade good, people.base 10,000 CNY → expect bonus 12,000 CNY",
      " given grade poor, people.base 10,000 CNY → expect bonus 0 CNY",
      " given sum(crm.visits) 0 visits → expect total 0",
    ]);
  });

  test("pasted into the scheme they check clean, are in canonical form, and try what was untried", () => {
    const texts = [english, chinese];
    for (const text of texts) {
      const before = of(text);
      const pasted = `${text}\n${before.proposals.join("\n")}`;
      const after = of(pasted);
      expect(after.codes).toEqual(before.codes);
      expect(format({ file: "s.kpi", text: pasted })).toEqual({ text: pasted });
      expect(after.untried.length).toBeLessThan(before.untried.length / 4);
    }
  });

  test("only for what has an untried row", () => {
    const bands = `${english}${example}\nexample "below"\n  given cash 90%\n  expect cash 40\n\nexample "nothing"\n  given cash 1%\n  expect cash 0\n`;
    expect(of(bands).proposals.some((text) => text.includes("cash"))).toBe(false);
  });

  test("speak the language of their file", () => {
    expect(of(chinese).proposals[0]).toBe(
      '# 由 kaohe check --coverage 推算：请手算核对后再保留。\n示例 "完成率(销售额) 59.9%"\n  已知 完成率(销售额) 59.9%\n  应得 销售额 0\n',
    );
  });
});

const chinese = `数据 people 来自 "people.csv" 每人一行
  人员 "工号"，姓名 "姓名"，bonus_base "奖金基数" 单位 元

数据 crm 来自 "crm.csv" 每人每月一行
  人员 "工号"，月份 "月份"，amount "销售额" 单位 元，visits "拜访量" 单位 家

方案 s "方案"
  版本 "1"
  周期 季度
  计步 按比例

指标 销售额 权重 60
  口径 合计(crm.amount)，目标 300元
  100%得60分，每低不足1%计扣1分，低于60%得0分
  封顶 60

指标 客户拜访 权重 40
  口径 合计(crm.visits)
  20家及以上得40分，其余得0分

总分 满分 100，封顶 100，保留2位小数

奖金 季度奖 基数 people.bonus_base
  80分及以上 120%，其余 0
  保留2位小数
`;
