import type { expression as english, Periods } from "../en/expression.ts";
import { periods } from "./item.ts";

export const expression: typeof english = {
  quoted: (name) => `“${name}”`,
  all: (items) => items.join("、"),
  any: (items) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join("、")}或${items.at(-1)}`),

  ofPerson: (header) => `本人的${header}`,
  ofGroup: (header) => `该团体的${header}`,
  parts: { measure: "实际值", target: "目标", stretch: "挑战目标", attainment: "完成率", points: "得分" },
  partOf: {
    measure: (metric) => `${metric}的实际值`,
    target: (metric) => `${metric}的目标`,
    stretch: (metric) => `${metric}的挑战目标`,
    attainment: (metric) => `${metric}的完成率`,
    points: (metric) => `${metric}的得分`,
  },
  weight: "权重",
  section: (name) => `${name}维度的得分`,
  total: "总分",
  grade: "等级",
  place: "名次",
  coefficient: (name) => `系数${name}`,

  aggregates: {
    sum: (of, rows) => `${rows}中${of}的合计`,
    average: (of, rows) => `${rows}中${of}的平均值`,
    "monthly-average": (of, rows) => `${rows}中${of}的月平均值`,
    last: (of, rows) => `${rows}中最后一次的${of}`,
    first: (of, rows) => `${rows}中第一次的${of}`,
    min: (of, rows) => `${rows}中${of}的最小值`,
    max: (of, rows) => `${rows}中${of}的最大值`,
    median: (of, rows) => `${rows}中${of}的中位数`,
    count: (of, rows) => (of === "" ? `${rows}中的记录条数` : `${rows}中有${of}的记录条数`),
  },
  rows: (source, notes) => (notes.length === 0 ? source : `${source}（${notes.join("；")}）`),
  rowAlike: (of, rows, column) => `${rows}中${column}相同的一行的${of}`,
  onlyRows: (condition) => `只计${condition}的记录`,
  trimmed: (count) => (count === 1 ? "去掉一个最高值和一个最低值" : `去掉${count}个最高值和${count}个最低值`),
  atLeastRows: (count) => `至少要有${count}条记录`,

  elapsed: {
    day: (from, to) => `${from}至${to}的天数`,
    month: (from, to) => `${from}至${to}的整月数`,
    year: (from, to) => `${from}至${to}的整年数`,
  },
  entry: (list) => `目标表“${list}”中本人的目标`,
  entryInPeriod: (list, revisions) => `目标表“${list}”中本人的本期目标（${revisions.join("；")}）`,
  revisedFrom: (list, from) => `${from} 起按“${list}”修订`,
  periodShare: (list) => `“${list}”的本期占比`,
  lookup: (table, by) => `按${by}查对照表“${table}”所得的数`,
  periodStart: "考核期第一天",
  periodEnd: "考核期最后一天",
  geometricMean: (of, rounding) => `${of.join("、")}的几何平均值（${rounding}）`,

  groups: { everyone: "全体人员", scheme: "适用本方案的全体人员", column: (header) => `${header}相同的人员` },
  group: {
    rank: (of, group) => `在${group}中按${of}从高到低的名次`,
    "rank-from-last": (of, group) => `在${group}中按${of}从低到高的名次`,
    percentile: (of, group) => `${group}的其他人中，${of}低于本人的人所占的比例`,
    sum: (of, group) => `${group}${of}的合计`,
    average: (of, group) => `${group}${of}的平均值`,
    min: (of, group) => `${group}${of}的最小值`,
    max: (of, group) => `${group}${of}的最大值`,
    median: (of, group) => `${group}${of}的中位数`,
    count: (of, group) => `${group}中有${of}的人数`,
  },
  tiesBy: (text, by) => `${text}（相同的再比${by}）`,
  headcount: (group) => `${group}的人数`,

  past: {
    previous: (of, { count, cycle }) => (count === 1 ? `上一${cycle}的${of}` : `往前第${count}个${cycle}的${of}`),
    holds: (of, { count, times, ...span }) =>
      times === count ? `${included(span)}连续${count}个${span.cycle}${of}` : `${last(count, span)}中至少${times}个${of}`,
    sum: (of, { count, ...span }) => `${last(count, span)}${of}的合计`,
    average: (of, { count, ...span }) => `${last(count, span)}${of}的平均值`,
    min: (of, { count, ...span }) => `${last(count, span)}${of}的最小值`,
    max: (of, { count, ...span }) => `${last(count, span)}${of}的最大值`,
    count: (of, { count, ...span }) => `${last(count, span)}中${of}的次数`,
  },
  periods: { ...periods, year: "年度" },
  byDefault: (of, value) => `${of}（缺失时为${value}）`,

  negative: (of) => `−${of}`,
  not: (of) => `并非（${of}）`,
  absolute: (of) => `${of}的绝对值`,
  floor: (of) => `${of}（向下取整）`,
  ceil: (of) => `${of}（向上取整）`,
  rounded: (of, rounding) => `${of}（${rounding}）`,
  least: (of) => (of.length === 2 ? `${of.join("与")}中较小的一个` : `${of.join("、")}中最小的一个`),
  most: (of) => (of.length === 2 ? `${of.join("与")}中较大的一个` : `${of.join("、")}中最大的一个`),
  noMoreThan: (of, most) => `${of}，最高按${most}计`,
  noLessThan: (of, least) => `${of}，最低按${least}计`,
  spelt: { "+": "加", "-": "减", "*": "乘以", "/": "除以" },
  choice: (when, then, otherwise) => `${when}时为${then}，否则为${otherwise}`,
  choices: (cases, otherwise) =>
    `以下最先符合的一种情况所定的数：${[...cases.map(({ when, gives }) => `${when}时，为${gives}`), `其余情况，为${otherwise}`].map(numbered).join("；")}`,

  compareDates: {
    "=": (a, b) => `${a}为${b}`,
    "!=": (a, b) => `${a}不是${b}`,
    "<": (a, b) => `${a}早于${b}`,
    "<=": (a, b) => `${a}不晚于${b}`,
    ">": (a, b) => `${a}晚于${b}`,
    ">=": (a, b) => `${a}不早于${b}`,
  },
  compare: {
    "=": (a, b) => `${a}为${b}`,
    "!=": (a, b) => `${a}不是${b}`,
    "<": (a, b) => `${a}低于${b}`,
    "<=": (a, b) => `${a}不超过${b}`,
    ">": (a, b) => `${a}超过${b}`,
    ">=": (a, b) => `${a}达到${b}`,
  },
  isYes: (of) => `${of}为“是”`,
  isNo: (of) => `${of}为“否”`,
  brackets: (text) => `（${text}）`,
  spaced: (formula) => formula.replaceAll(" （", "（").replaceAll("） ", "）"),
  and: "，且",
  or: "，或",
};

function numbered(text: string, index: number): string {
  return `（${index + 1}）${text}`;
}

function last(count: number, span: Pick<Periods, "cycle" | "included">): string {
  return `${included(span)}最近${count}个${span.cycle}`;
}

function included({ included: isIn }: Pick<Periods, "included">): string {
  return isIn ? "含本期在内" : "此前";
}
