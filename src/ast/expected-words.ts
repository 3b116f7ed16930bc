import { type Concept, concepts } from "../../grammar/words/concepts.ts";
import { en } from "../../grammar/words/en.ts";
import { zh } from "../../grammar/words/zh.ts";
import type { Bilingual } from "../diagnostics/diagnostic.ts";

/** What the parser wanted, in HR's words, by the name of the rule or token that wanted it. */
const wanted: Readonly<Record<string, Bilingual>> = {
  figure: { en: "a number", zh: "数字" },
  NumberLiteral: { en: "a number", zh: "数字" },
  Percentage: { en: "a percentage", zh: "百分比" },
  value: { en: "a number, a date or “target”", zh: "数字、日期或“目标”" },
  unit: { en: "a unit", zh: "单位" },
  Name: { en: "a name", zh: "名称" },
  name: { en: "a name", zh: "名称" },
  keyColumn: { en: "the name of a column", zh: "列名" },
  Text: { en: "a text in quotes", zh: "带引号的文字" },
  DateLiteral: { en: "a date such as 2024-01-31", zh: "日期，如 2024-01-31" },
  Period: { en: "a period such as month or quarter", zh: "周期，如月、季度" },
  cycle: { en: "a period such as month or quarter", zh: "周期，如月度、季度" },
  FindingCode: { en: "the code of a finding", zh: "问题的代码" },
  Close: { en: "“)”", zh: "“)”" },
  operand: { en: "a number, a name or a bracket", zh: "数字、名称或括号" },
  reference: { en: "a name", zh: "名称" },
  result: { en: "points or “full”", zh: "分数或“满分”" },
  wordResult: { en: "“full” or “none”", zh: "“满分”或“不得分”" },
  place: { en: "a condition such as “at 100%” or “from 95%”", zh: "条件，如“95%以上”" },
  perStep: { en: "the size of a step, such as 1%", zh: "每一步的大小，如1%" },
  stepping: { en: "“pro rata”, “full” or “started”", zh: "“按比例”“整步”或“不足也计”" },
  policy: { en: "block, zero, full, rescale or average of a group", zh: "待补、记零、满分、折算或按某组平均" },
  columnType: { en: "a unit or a kind of column", zh: "单位或列的类型" },
  consequence: { en: "what follows from it, such as “total 0”", zh: "否决什么，如“总分 为 0”" },
  by: { en: "“measure” or “attainment”", zh: "“完成值”或“完成率”" },
  markedOutOf: { en: "a number", zh: "数字" },
  round: { en: "the number of decimals", zh: "小数位数" },
  scale: { en: "the lower end of the scale", zh: "评分的下限" },
  item: { en: "what it is about, such as a metric, “total” or “grade”", zh: "哪一项，如指标名称、“总分”或“等级”" },
  valueItem: { en: "a value, such as 36 or 96%", zh: "数值，如 36 或 96%" },
  outcomeItem: { en: "the name of an outcome, in quotes, or “none”", zh: "带引号的结果应用名称，或“无”" },
  gives: { en: "points or an amount", zh: "分数或金额" },
  says: { en: "points or an amount", zh: "分数或金额" },
  edge: { en: "an edge, such as “from 95%”", zh: "界限，如“95%以上”" },
  Bound: { en: "“from”, “over”, “up to” or “under”", zh: "“以上”“超过”“以内”或“低于”" },
  PostBound: { en: "“from”, “over”, “up to” or “under”", zh: "“以上”“超过”“以内”或“低于”" },
  Sign: { en: "“+” or “-”", zh: "“加”或“扣”" },
  Unit: { en: "a unit", zh: "单位" },
  Ratio: { en: "a ratio, such as 1:4.2", zh: "比值，如 1:4.2" },
  Noun: { en: "“measure”, “target” or “attainment”", zh: "“完成值”“目标”或“完成率”" },
  Pipe: { en: "“|”", zh: "“|”" },
  Open: { en: "“(”", zh: "“(”" },
  Mark: { en: "“:”", zh: "“：”" },
  Equal: { en: "“=”", zh: "“=”" },
  Enumerate: { en: "“|”", zh: "“、”" },
  rater: { en: "who rates and with which share, such as “self 20%”", zh: "评价人和占比，如“自评 20%”" },
  visibleTo: { en: "who may see it, such as team", zh: "谁可以看到，如 团队" },
  factorPart: { en: "a name and its figure", zh: "名称和数字" },
  factorShare: { en: "a factor and its share, such as “headcount 40%”", zh: "因素和占比，如“人数 40%”" },
  say: { en: "a text in quotes", zh: "带引号的文字" },
  announce: { en: "who may read it, such as “to team”", zh: "公布给谁，如“给 团队”" },
  extras: { en: "“cap” or “floor”", zh: "“封顶”或“最低”" },
  remainder: { en: "“largest”, “largest share” or “smallest share”", zh: "“最大余数”“最大份额”或“最小份额”" },
  peopleRound: { en: "up, down or half up", zh: "进位、舍去或四舍五入" },
  shareWord: { en: "“at most”, “at least” or “exactly”", zh: "“最多”“至少”或“恰好”" },
  groupLimit: {
    en: "“at most” and a bound, and behind “then”: “in proportion” or “hold”",
    zh: "“最多”和数值；“则”后面写“按比例调整”或“待定”",
  },
  group: { en: "a group: team, everyone, scheme or a column of people", zh: "范围：团队、全员、本方案或人员表中的一列" },
  ties: { en: "“in”, “out” or “by” a figure", zh: "“计入”“不计入”或“按”某个数" },
  appliesTo: { en: "a column and its values, “everyone” or “when”", zh: "列名和取值、“全员”或“当”" },
  version: { en: "a version, in quotes", zh: "带引号的版本号" },
  target: { en: "a figure, a column or “from targets”", zh: "数字、数据的列或“取自 目标表”" },
  rangeSign: { en: "“to”", zh: "“至”" },
  clause: { en: "something that can be read", zh: "能读懂的内容" },
};

/** What is wanted behind a word that begins a clause, where the grammar looks one word further before it begins. */
export const wantedAfter: Partial<Record<string, Bilingual>> = {
  Weight: wanted.figure,
  Target: wanted.target,
  Base: wanted.operand,
  Measure: wanted.operand,
  Attainment: { en: "“cap” or a condition such as “from 95%”", zh: "“封顶”或条件，如“95%以上”" },
  By: wanted.by,
  Full: wanted.place,
  Each: wanted.perStep,
  Ties: wanted.ties,
  Remainder: wanted.remainder,
};

const periods: Bilingual = { en: "the number of periods (such as 2 periods)", zh: "几期，如“2期”" };

/** What a number is of behind these words. */
export const countedAfter: Partial<Record<string, Bilingual>> = {
  InARow: periods,
  Lately: periods,
  OfTheLast: periods,
  OfThePrevious: periods,
};

/** Rules without an entry of their own want a clause that can be read; tokens of concepts want their word. */
export function expectedWords(key: string): Bilingual {
  const concept = Object.hasOwn(concepts, key) ? (key as Concept) : undefined;
  return wanted[key] ?? (concept && spelling(concept)) ?? { en: "something else", zh: "别的内容" };
}

function spelling(concept: Concept): Bilingual {
  const [english] = en[concept];
  const [chinese] = zh[concept];
  return { en: english === undefined ? "something else" : `“${english}”`, zh: chinese === undefined ? "别的内容" : `“${chinese}”` };
}
