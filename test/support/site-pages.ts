import type { Curve } from "../../src/pages/figure.ts";
import type {
  Card,
  CompanyView,
  MetricRow,
  PersonView,
  SchemeView,
  SitePages,
  SiteView,
  StepView,
  TeamView,
} from "../../src/pages/view.ts";
import { same, type Words } from "../../src/pages/words.ts";
import type { Chapter, Entry, Passage, Table } from "../../src/reading/types.ts";
import { referenceOf } from "./reference.ts";

/**
 * A small site written by hand, after the sales scheme of the first seed:
 * 36 + 15 + 12 + 10 + 17 = 90, which is 优秀. Tests of the pages render it; names
 * and cells that look like markup are in it on purpose.
 */
const t = (zh: string, en: string): Words => ({ en, zh });

export const SCRIPT = "<script>alert(1)</script>";
export const FORMULA = '=cmd|"/c calc"!A1';

const scheme = { label: "销售代表", version: "2024.1", slug: "sales_rep-2024.1-k3m9qa" };
const east = { name: "华东区", slug: "team-8f2k1d" };
const north = { name: "华北区", slug: "team-0x9d3a" };
const small = { name: `${SCRIPT}大客户部`, slug: "script-alert-1-script-77abcd" };
const wang = { id: "E001", name: "王丽", slug: "e001-1a2b3c" };
const zhang = { id: "E002", name: `张伟${SCRIPT}`, slug: "e002-4d5e6f" };
const li = { id: "E003", name: FORMULA, slug: "e003-7a8b9c" };

const site: SiteView = {
  title: t("华夏科技销售绩效", "Huaxia Technology sales performance"),
  period: "2024-Q3",
  periodName: t("2024年第三季度", "Third quarter of 2024"),
  language: "zh",
  unsealed: true,
  schemes: [scheme],
  texts: [
    {
      what: "appeal",
      text: t(
        "对结果有异议的，请在公布后五个工作日内向人力资源部提出。",
        "To contest a result, write to human resources within five working days of publication.",
      ),
    },
  ],
  stamp: {
    buildId: "3f9a2c41d07e",
    sources: [
      { file: "sales.kpi", sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" },
      { file: "data/crm-2024-07.csv", sha256: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752" },
    ],
  },
};

const line = (number: number, text: string) => ({ file: "sales.kpi", line: number, text, code: [text.trim()], scheme: scheme.slug });
const nothing = { cells: [], moreCells: 0, notTaken: [] } as const;

const revenueCurve: Curve = {
  headline: t("100% 得 40 分", "100% gives 40 points"),
  subtitle: t("得分随完成率的变化", "Points by attainment"),
  sentence: t(
    "完成率 60% 得 0 分，100% 得 40 分，130% 得 55 分，其间按直线变化。",
    "60% attainment gives 0 points, 100% gives 40, 130% gives 55, in straight lines between.",
  ),
  xLabel: t("完成率", "Attainment"),
  lines: [
    [
      { x: 0.5, y: 0 },
      { x: 0.6, y: 0 },
      { x: 1, y: 40 },
      { x: 1.3, y: 55 },
    ],
  ],
  xTicks: [
    { at: 0.6, text: same("60%") },
    { at: 1, text: same("100%") },
    { at: 1.3, text: same("130%") },
  ],
  yTicks: [
    { at: 0, text: same("0") },
    { at: 20, text: same("20") },
    { at: 40, text: same("40") },
  ],
};

const collectionCurve: Curve = {
  headline: t("95% 及以上得 20 分", "From 95% 20 points"),
  subtitle: t("得分随回款率的变化", "Points by cash collected"),
  sentence: t(
    "95% 及以上得 20 分，每低不足 5% 扣 5 分，75% 以下得 0 分。",
    "From 95% 20 points; 5 less for each started 5% under; 0 below 75%.",
  ),
  xLabel: t("回款率", "Cash collected"),
  lines: [
    [
      { x: 0.7, y: 0 },
      { x: 0.8, y: 0, open: true },
    ],
    [
      { x: 0.8, y: 5, open: false },
      { x: 0.85, y: 5, open: true },
    ],
    [
      { x: 0.85, y: 10, open: false },
      { x: 0.9, y: 10, open: true },
    ],
    [
      { x: 0.9, y: 15, open: false },
      { x: 0.95, y: 15, open: true },
    ],
    [
      { x: 0.95, y: 20, open: false },
      { x: 1.05, y: 20 },
    ],
  ],
  xTicks: [
    { at: 0.8, text: same("80%") },
    { at: 0.85, text: same("85%") },
    { at: 0.9, text: same("90%") },
    { at: 0.95, text: same("95%") },
  ],
  yTicks: [
    { at: 0, text: same("0") },
    { at: 10, text: same("10") },
    { at: 20, text: same("20") },
  ],
};

const revenueSteps: readonly StepView[] = [
  {
    ...nothing,
    title: t("实际值", "Actual"),
    rule: line(18, "  口径 合计(crm.amount)"),
    formula: t("合计（销售额）", "sum of 销售额"),
    numbers: t("160 万元 + 158.5 万元 + 161.5 万元", "160 万元 + 158.5 万元 + 161.5 万元"),
    result: same("480 万元"),
    cells: [
      { file: "data/crm-2024-07.csv", row: 3, column: "销售额", text: "160" },
      { file: "data/crm-2024-08.csv", row: 3, column: "销售额", text: "158.5" },
      { file: "data/crm-2024-09.csv", row: 3, column: "销售额", text: FORMULA },
    ],
    moreCells: 2,
  },
  {
    ...nothing,
    title: t("完成率", "Attainment"),
    formula: t("实际 ÷ 目标", "actual ÷ target"),
    numbers: same("480 万元 ÷ 500 万元"),
    result: same("96%"),
  },
  {
    ...nothing,
    title: t("计分", "Points"),
    rule: line(20, "  100%得满分，每超1%加0.5分，每低1%扣1分"),
    formula: t("40 − 1 × 低于 100% 的步数", "40 − 1 × steps under 100%"),
    numbers: same("40 − 1 × 4"),
    result: t("36 分", "36 points"),
    notTaken: [{ text: "每超1%加0.5分", why: t("完成率 96% 没有超过 100%", "attainment of 96% is not over 100%") }],
  },
  {
    ...nothing,
    title: t("下限", "Floor"),
    rule: line(21, "  最低 0，不封顶"),
    result: t("36 分，未触及下限", "36 points, above the floor"),
  },
];

const short = (title: Words, result: Words, rule: string, number: number): readonly StepView[] => [
  { ...nothing, title, rule: line(number, rule), result },
];

const metrics: readonly MetricRow[] = [
  {
    name: "revenue",
    label: "销售额完成率",
    section: "结果指标",
    extra: false,
    weight: "40",
    target: same("500 万元"),
    measure: same("480 万元"),
    attainment: "96%",
    points: "36",
    steps: revenueSteps,
    curve: { headline: t("96% 得 36 分", "96% gives 36 points"), mark: { x: 0.96, y: 36, text: t("96% 得 36 分", "96% gives 36 points") } },
  },
  {
    name: "collection",
    label: "回款率",
    section: "结果指标",
    extra: false,
    weight: "20",
    target: same("95%"),
    measure: same("90%"),
    points: "15",
    steps: short(t("计分", "Points"), t("15 分", "15 points"), "  95%及以上得满分，每低不足5%计扣5分，扣完为止", 26),
    curve: {
      headline: t("90% 得 15 分", "90% gives 15 points"),
      mark: { x: 0.9, y: 15, text: t("90% 得 15 分", "90% gives 15 points") },
      own: collectionCurve,
    },
  },
  {
    name: "visits",
    label: "客户拜访量",
    section: "过程指标",
    extra: false,
    weight: "15",
    target: t("每月 20 家", "20 per month"),
    measure: t("月均 15 家", "15 a month"),
    attainment: "75%",
    points: "12",
    steps: short(t("计分", "Points"), t("12 分", "12 points"), "  达标得满分，每少不足5计扣3分，扣完为止", 34),
  },
  {
    name: "satisfaction",
    label: "客户满意度",
    section: "过程指标",
    extra: false,
    weight: "10",
    measure: same("88"),
    points: "10",
    steps: short(t("计分", "Points"), t("10 分", "10 points"), "  85及以上得满分，每低5扣2分", 39),
  },
  {
    name: "customers",
    label: "新客户开发数",
    section: "过程指标",
    extra: false,
    weight: "15",
    target: t("每年 12 个", "12 per year"),
    measure: t("4 个", "4"),
    attainment: "400/3%",
    points: "17",
    steps: short(t("计分", "Points"), t("17 分", "17 points"), "  达标得满分，每超1个加2分", 44),
  },
];

const card: Card = {
  total: "90",
  outOf: "100",
  grade: "优秀",
  rank: { in: east.name, place: 1, of: 2 },
  pay: [{ label: "季度绩效奖金", amount: t("12,000 元", "12,000 CNY") }],
  outcomes: [],
  openOutcomes: [],
  waterfall: {
    headline: t("五项相加得 90 分，回款率失分最多（−5）", "Five measures make 90 points; cash collected lost the most (−5)"),
    subtitle: t("各指标得分，2024年第三季度", "Points by measure, third quarter of 2024"),
    sentence: t("36 + 15 + 12 + 10 + 17 = 90。", "36 + 15 + 12 + 10 + 17 = 90."),
    bars: [
      { label: same("销售额完成率"), from: 0, to: 36, text: "36", kind: "add" },
      { label: same("回款率"), from: 36, to: 51, text: "15", kind: "add" },
      { label: same("客户拜访量"), from: 51, to: 63, text: "12", kind: "add" },
      { label: same("客户满意度"), from: 63, to: 75, text: "12", kind: "add" },
      { label: t("客户投诉扣分", "Complaints"), from: 75, to: 73, text: "−2", kind: "subtract" },
      { label: same("新客户开发数"), from: 73, to: 90, text: "17", kind: "add" },
      { label: t("总分", "Total"), from: 0, to: 90, text: "90", kind: "sum" },
    ],
  },
  metrics,
  coefficients: [],
  overall: [
    {
      ...nothing,
      title: t("总分", "Total"),
      formula: t("各指标之和", "sum of the measures"),
      numbers: same("36 + 15 + 12 + 10 + 17"),
      result: t("90 分", "90 points"),
    },
    { ...nothing, title: t("等级", "Grade"), rule: line(50, "  优秀 90以上"), result: same("优秀") },
    {
      ...nothing,
      title: t("季度绩效奖金", "季度绩效奖金"),
      rule: line(56, "  优秀 120%，良好 100%，合格 80%"),
      formula: t("基数 × 120%", "base × 120%"),
      numbers: same("10,000 CNY × 120%"),
      result: same("12,000.00 CNY"),
    },
  ],
};

const people: readonly PersonView[] = [
  {
    ...wang,
    team: east,
    role: "销售代表",
    scheme,
    status: "scored",
    headline: t("王丽本季度得 90 分，等级优秀，在华东区 2 人中排第 1。", "王丽 scored 90 points: grade 优秀, first of 2 in 华东区."),
    reasons: [],
    card,
  },
  {
    ...zhang,
    team: east,
    role: "销售代表",
    scheme,
    status: "provisional",
    headline: t("暂定 88.5 分，等级良好。", "88.5 points so far: grade 良好."),
    reasons: [],
    card: { ...card, total: "88.5", grade: "良好", rank: { in: east.name, place: 2, of: 2 } },
  },
  {
    ...li,
    team: north,
    role: "销售代表",
    scheme,
    status: "blocked",
    headline: t("还没有得分：缺 1 项数据。", "No score yet: one figure is missing."),
    reasons: [
      {
        message: t(
          "“客户拜访量”缺 2024-08 的数据，方案没有写明缺数据时怎样处理。",
          "“客户拜访量” has no figure for 2024-08, and the scheme does not say what then.",
        ),
        metric: FORMULA,
      },
    ],
  },
];

const company: CompanyView = {
  withoutTeam: [],
  headline: t("3 人中 2 人已出分，1 人待补数据", "2 of 3 people are scored; 1 waits for data"),
  counts: { people: 3, scored: 2, blocked: 1, notApplicable: 0 },
  teams: [
    { ...east, headcount: 2, scored: 2, blocked: 0, average: "89.25", bar: 0.8925, provisional: false },
    { ...north, headcount: 1, scored: 0, blocked: 1, provisional: true },
    { ...small, headcount: 0, scored: 0, blocked: 0, provisional: false },
  ],
  grades: {
    headline: t("一半以上的人达到良好", "Half or more reached 良好"),
    subtitle: t("各等级人数，已出分的 2 人", "People by grade, the 2 who are scored"),
    sentence: t("优秀 1 人，良好 1 人，合格 0 人，不合格 0 人。", "优秀 1, 良好 1, 合格 0, 不合格 0."),
    bars: [
      { label: "优秀", count: 1 },
      { label: "良好", count: 1 },
      { label: "合格", count: 0 },
      { label: "不合格", count: 0 },
    ],
  },
  findings: [
    { code: "missing-value", severity: "error", message: t("缺少数据", "A figure is missing"), count: 1 },
    {
      code: "unknown-person",
      severity: "warning",
      message: t("数据里有名单外的人", "The data names someone who is not on the list"),
      count: 2,
    },
  ],
};

const teams: readonly TeamView[] = [
  {
    ...east,
    headline: t("华东区 2 人全部出分，平均 89.25 分。", "Both people of 华东区 are scored; the average is 89.25."),
    summary: { ...east, headcount: 2, scored: 2, blocked: 0, average: "89.25", bar: 0.8925, provisional: false },
    members: [
      { ...wang, role: "销售代表", status: "scored", place: 1, total: "90", bar: 0.9, grade: "优秀" },
      { ...zhang, role: "销售代表", status: "provisional", place: 2, total: "88.5", bar: 0.885, grade: "良好" },
    ],
    ...(company.grades ? { grades: company.grades } : {}),
    scores: {
      headline: t("得分集中在 88 至 90 分", "Scores lie between 88 and 90"),
      subtitle: t("得分，华东区已出分的 2 人", "Scores of the 2 people of 华东区"),
      sentence: t("最低 88.5，最高 90，平均 89.25。", "Lowest 88.5, highest 90, average 89.25."),
      from: 60,
      to: 100,
      ticks: [60, 70, 80, 90, 100].map((at) => ({ at, text: same(String(at)) })),
      dots: [90, 88.5, 88.4, 72],
      mean: { at: 89.25, text: same("89.25") },
    },
  },
  {
    ...north,
    headline: t("华北区 1 人待补数据。", "The one person of 华北区 waits for data."),
    summary: { ...north, headcount: 1, scored: 0, blocked: 1, provisional: true },
    members: [
      { ...li, role: "销售代表", status: "blocked", reason: t("缺“客户拜访量”2024-08 的数据", "No figure of “客户拜访量” for 2024-08") },
    ],
  },
  {
    ...small,
    headline: t("没有人", "Nobody"),
    summary: { ...small, headcount: 0, scored: 0, blocked: 0, provisional: false },
    members: [],
  },
];

const told = (zh: string, en: string, items: readonly Words[] = []): Passage => ({ text: t(zh, en), items });
const silent = { told: [], tables: [], entries: [] } as const;
const entry = (name: string, label: string, passage: Passage, tables: readonly Table[] = []): Entry => ({
  name,
  heading: same(label),
  told: [passage],
  tables,
});

const revenueTable: Table = {
  caption: t(
    "完成率在各临界点及其前后各一步时的结果，一步为1%。",
    "Attainment and what it gives, one step around every edge. A step here is 1%.",
  ),
  columns: [t("完成率", "Attainment"), t("得分", "Points")],
  rows: [
    { cells: [same("99%"), same("39")], edge: false },
    { cells: [same("100%"), same("40")], edge: true },
    { cells: [same("101%"), same("40.5")], edge: false },
  ],
};

const chapters: readonly Chapter[] = [
  {
    ...silent,
    kind: "about",
    heading: t("方案概况", "About this scheme"),
    told: [told("每季度考核一次。", "Results are worked out once a quarter.")],
  },
  {
    ...silent,
    kind: "items",
    heading: t("维度：结果指标", "Section: 结果指标"),
    told: [told("本维度权重可在60至70之间。", "The section may weigh from 60 to 70.")],
    entries: [
      entry("revenue", "销售额完成率", told("完成率正好为100%的，得40分。", "Where attainment is exactly 100%, it gives 40 points."), [
        revenueTable,
      ]),
      entry("collection", "回款率", told("实际值达到95%的，得20分。", "Where the actual value is at least 95%, it gives 20 points.")),
    ],
  },
  {
    ...silent,
    kind: "items",
    heading: t("维度：过程指标", "Section: 过程指标"),
    entries: [
      entry(
        "visits",
        `客户拜访量${SCRIPT}`,
        told("实际值达到目标值的，得15分。", "Where the actual value is at least the target, it gives 15 points."),
      ),
    ],
  },
  {
    ...silent,
    kind: "pay",
    heading: t("奖金", "Pay"),
    entries: [
      entry(
        "quarterly_bonus",
        "季度绩效奖金",
        told("按等级发放：", "It goes by the grade:", [
          t("“优秀”：基数的120%", "“优秀”: 120% of the base"),
          t("其余情况：不发", "in all other cases: nothing"),
        ]),
      ),
    ],
  },
  {
    ...silent,
    kind: "order",
    heading: t("计算顺序", "The order of the calculation"),
    told: [
      told("一律按以下顺序计算：", "Everything is computed in this order:", [
        t("从数据中取各项的实际值", "the actual value of every item is taken from the data"),
        t("按各项规则计算", "the item’s rule is applied"),
      ]),
    ],
  },
];

const schemes: readonly SchemeView[] = [
  {
    ...scheme,
    name: "sales_rep",
    facts: [
      { what: t("适用", "Applies to"), value: t("岗位：销售代表", "Role: 销售代表") },
      { what: t("周期", "Cycle"), value: t("季度", "Quarterly") },
      { what: t("有效期", "In force"), value: t("2024-01-01 至 2024-12-31", "2024-01-01 to 2024-12-31") },
      { what: t("满分", "Out of"), value: same("100") },
    ],
    chapters,
    items: [
      {
        name: "revenue",
        weight: "40",
        target: t("取自目标表", "from the targets"),
        rule: [line(20, "  100%得满分，每超1%加0.5分，每低1%扣1分"), line(21, "  最低 0，不封顶")],
        curve: revenueCurve,
      },
      { name: "collection", weight: "20", rule: [line(26, "  95%及以上得满分，每低不足5%计扣5分，扣完为止")], curve: collectionCurve },
      { name: "visits", weight: "15", rule: [line(34, "  达标得满分，每少不足5计扣3分，扣完为止")] },
      { name: "quarterly_bonus", rule: [line(56, "  优秀 120%，良好 100%，合格 80%")] },
    ],
    examples: [
      {
        label: "方案中的例子",
        line: 60,
        given: [same("销售额完成率 96%"), same("回款率 90%")],
        expected: [t("销售额完成率 36 分", "销售额完成率 36 points"), t("回款率 15 分", "回款率 15 points")],
      },
    ],
    accepted: [{ code: "weights-sum", message: t("权重合计 95，不是 100", "The weights add up to 95, not 100"), reason: "方案原文如此" }],
    source: {
      file: "sales.kpi",
      lines: Array.from({ length: 60 }, (_, index) =>
        index === 0
          ? [["statement", "方案"], ' sales_rep "销售代表"']
          : index === 5
            ? [["comment", "# 说明"]]
            : index === 19
              ? ["  100%得满分，每超1%加0.5分，每低1%扣1分"]
              : [`  第 ${index + 1} 行`],
      ),
    },
  },
];

export const sitePages: SitePages = {
  site,
  company,
  schemes,
  reference: referenceOf("missing-value", "unknown-person", "weights-sum"),
  teams,
  people,
};
