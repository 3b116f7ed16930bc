import type { PeriodUnit } from "../../../ast/nodes/figure.ts";
import type { RoundingMode } from "../../../number/round.ts";
import type { item as english, periods as englishPeriods } from "../en/item.ts";

export const periods: typeof englishPeriods = { day: "天", week: "周", month: "月", quarter: "季度", half: "半年", year: "年" };

function oneOf(unit: PeriodUnit | "project"): string {
  return unit === "project" ? "整个项目" : `每${periods[unit]}`;
}

const modes: Readonly<Record<RoundingMode, string>> = {
  "half-up": "四舍五入",
  "half-even": "四舍六入五成双",
  up: "一律进位",
  down: "一律舍去",
};

export const item: typeof english = {
  weight: (weight, range) => `权重${weight}${range === "" ? "" : `，${range}`}。`,
  extra: (range) => `本项为加减分项，不占权重，结果计入总分${range === "" ? "" : `，${range}`}。`,
  figureOnly: "本项只用于取数，自身不计分。",
  factor: (range) => `本项为系数，得分要乘以它${range === "" ? "" : `，${range}`}。`,
  fromTo: (least, most) => `取值范围为${least}至${most}`,
  from: (least) => `最少${least}`,
  upTo: (most) => `最多${most}`,
  always: (value) => `总是${value}`,

  measure: (what) => `实际值为${what}。`,
  monthlyAverage: "月平均值等于合计除以考核期内本人在岗的月数，当月在岗一天即计一个月。",
  target: (what) => `目标为${what}。`,
  per: (value, unit) => `每${periods[unit]}${value}`,
  heldPerMonth: (value) => `每月${value}，与月平均值比较`,
  toPeriod: (value, unit, byDays) => `折合${oneOf(unit)}${value}${byDays ? "" : "，中途入职或离职的也不折减"}。`,
  shareOfPeriod: (share, unit, byDays) => `${oneOf(unit)}按其${share}计${byDays ? "" : "，中途入职或离职的也不折减"}。`,
  byDays: {
    calendar: "考核期内不是一直在岗的，目标乘以在岗的日历天数，再除以考核期的天数。",
    working: "考核期内不是一直在岗的，目标乘以在岗的工作日数，再除以考核期的工作日数。",
  },
  stretch: (what) => `另有挑战目标：${what}。`,
  toDate: {
    year: "实际值和目标均为本年累计：自年初至本期期末。",
    joining: "实际值和目标均为入职以来累计：自入职之日至本期期末。",
  },
  attainment: "完成率 = 实际值 ÷ 目标；目标不大于 0 的，本项不适用。",
  ownAttainment: "实际值本身是百分比，直接作为完成率。",
  attainmentCap: (cap) => `完成率最高按${cap}计。`,
  passLine: (line) => `合格线为${line}，本身不计分。`,

  floor: (least) => `最低${least}。`,
  cap: (most) => `最高${most}。`,
  between: (least, most) => `最低${least}，最高${most}。`,
  noFloor: "不设下限，可以低于 0。",
  noCap: "不封顶。",
  capWhen: (condition, most) => `${condition}时，最高${most}。`,
  noCapWhen: (condition) => `${condition}时，不封顶。`,
  firstCap: "以上封顶条件同时满足的，以排在前面的为准。",
  otherCap: (most) => `其他情况下最高${most}。`,
  zeroWhen: (condition, nothing) => `${condition}时，无论其他规定如何，一律为${nothing}。`,
  markedOutOf: (full, weight) => `本规则按${full}分制打分，得分 = 打分 × ${weight} ÷ ${full}。`,
  round: (rounding) => `结果${rounding}。`,
  rounding: (places, mode, step) => {
    if (step !== undefined) return `以${step}为单位取整（${modes[mode]}）`;
    if (places === 0) return `保留整数（${modes[mode]}）`;
    if (places < 0) return `以${10 ** -places}为单位取整（${modes[mode]}）`;
    return `保留${places}位小数（${modes[mode]}）`;
  },
  mayDecline: "本项结果更好而得分更低，是有意为之。",

  missing: "数据缺失的",
  notApplicable: "本项不适用的（除数为 0，或没有可用的记录）",
  policies: {
    block: (when) => `${when}，在补齐之前此人没有结果。`,
    zero: (when) => `${when}，按0分计。`,
    full: (when, full) => `${when}，按满分${full}计。`,
    rescale: (when) => `${when}，剔除本项，其权重按比例分给其他各项。`,
  },
  average: (when, group) => `${when}，按${group}的平均得分计。`,
};
