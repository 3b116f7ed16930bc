import { entries } from "../entry.ts";

/** Findings about units: what kind of quantity a figure is, and what it may be held against. */
export const units = entries({
  "units-differ": {
    severity: "error",
    title: { en: "different units", zh: "单位不同" },
    reason: {
      en: "One is {left}, the other {right}: they cannot be compared or added.",
      zh: "一个是{left}，另一个是{right}，不能相比或相加。",
    },
  },
  "target-differs": {
    severity: "error",
    title: { en: "target and measure differ in unit", zh: "目标与口径单位不同" },
    reason: { en: "The measure is {measure}, the target {target}.", zh: "口径是{measure}，目标是{target}。" },
  },
  "number-expected": {
    severity: "error",
    title: { en: "a number is expected", zh: "这里应为数值" },
    reason: { en: "This is {given}, and nothing can be computed with it.", zh: "这是{given}，无法参与计算。" },
    hint: {
      en: "If the column holds figures, say so in its source: `in 元`, `count`, `percent`, `number`.",
      zh: "若该列是数值，请在数据中写明：单位 元、个数、百分比、数值。",
    },
  },
  "date-expected": {
    severity: "error",
    title: { en: "a date is expected", zh: "这里应为日期" },
    reason: { en: "This is {given}.", zh: "这是{given}。" },
  },
  "root-needs-round": {
    severity: "error",
    title: { en: "a root without rounding", zh: "开方没有写保留几位" },
    reason: {
      en: "A geometric mean need not be an exact fraction, so it must be rounded where it stands.",
      zh: "几何平均不一定是精确的分数，必须就地写明保留几位。",
    },
    hint: {
      en: "Write round(geometric mean(a, b), 2), or give the total a round.",
      zh: "请写 舍入(几何平均(a，b)，2)，或给总分写保留几位。",
    },
  },
  "condition-expected": {
    severity: "error",
    title: { en: "a condition is expected", zh: "这里应为条件" },
    reason: { en: "This is {given}, neither true nor false.", zh: "这是{given}，不是成立或不成立的条件。" },
    hint: { en: "Compare it with something: over, under, at least, is.", zh: "请与某个值比较：超过、低于、不低于、为。" },
  },
  "points-expected": {
    severity: "error",
    title: { en: "points are expected", zh: "这里应得出分数" },
    reason: { en: "The rule gives {given} instead of points.", zh: "规则得出的是{given}，不是分数。" },
  },
  "money-expected": {
    severity: "error",
    title: { en: "money is expected", zh: "这里应为金额" },
    reason: { en: "Pay is a share of an amount of money, and this is {given}.", zh: "奖金是某个金额的一部分，而这里是{given}。" },
    hint: { en: "Declare the column’s currency in its source: `bonus_base in 元`.", zh: "请在数据中写明该列的币种：bonus_base 单位 元。" },
  },
  "money-needs-unit": {
    severity: "error",
    title: { en: "money without a unit", zh: "金额没有单位" },
    reason: {
      en: "A figure beside money must say its unit: 元 and 万元 are 10,000 times apart.",
      zh: "与金额相关的数必须写单位：元与万元相差一万倍。",
    },
    hint: { en: "Write 元, 万元 or 亿元 behind the figure.", zh: "请在数字后写 元、万元 或 亿元。" },
  },
  "percent-needs-sign": {
    severity: "error",
    title: { en: "percent or fraction", zh: "是百分数还是小数" },
    reason: { en: "A percentage is compared with a figure that has no %.", zh: "百分数与没有“%”的数相比。" },
    hint: { en: "Write 60% (or 6000%, if 60 times is meant).", zh: "请写 60%（若真是 60 倍，写 6000%）。" },
  },
  "percent-or-fraction": {
    severity: "warning",
    title: { en: "a very small percentage", zh: "百分数过小" },
    reason: { en: "{written} on a percentage is read as {written}%.", zh: "百分数中的 {written} 按 {written}% 理解。" },
    hint: { en: "Write the % sign: 95% rather than 0.95.", zh: "请写百分号：95%，不要写 0.95。" },
    acceptable: true,
  },
  "percent-needs-target": {
    severity: "error",
    title: { en: "percent of what", zh: "百分之几是谁的" },
    reason: {
      en: "The measure is no percentage, so 1% is 1% of its target, and the metric has no target.",
      zh: "口径不是百分数，1% 就是目标的 1%，而该指标没有目标。",
    },
    hint: { en: "Give the metric a target, or write the figure in the measure’s own unit.", zh: "请写目标，或用口径自己的单位写数字。" },
  },
  "percentage-points-elsewhere": {
    severity: "error",
    title: { en: "percentage points of something else", zh: "百分点用错了地方" },
    reason: { en: "Percentage points are said of percentages, and this is {unit}.", zh: "百分点只用于百分数，而这里是{unit}。" },
  },
  "part-not-here": {
    severity: "error",
    title: { en: "a share where a figure is expected", zh: "这里应写具体数值" },
    reason: { en: "“N% of …” cannot stand here; a figure of its own can.", zh: "这里不能写“……的百分之几”，请写具体数值。" },
  },
  "share-of-nothing": {
    severity: "error",
    title: { en: "a share of nothing", zh: "没有可按比例计算的分数" },
    reason: { en: "N% here is of the weight, and there is no weight.", zh: "这里的百分之几是权重的百分之几，而这里没有权重。" },
    hint: { en: "Write points instead of a share.", zh: "请直接写分数。" },
  },
  "rate-not-months": {
    severity: "error",
    title: { en: "a rate per day or week", zh: "按日或按周的标准" },
    reason: {
      en: "Days and weeks are no whole part of a month, so this cannot be turned into a figure for the period.",
      zh: "日和周不是月的整数部分，无法换算成本期的数。",
    },
    hint: { en: "Write it per month, quarter, half-year or year.", zh: "请按月、季度、半年或年书写。" },
  },
  "step-not-positive": {
    severity: "error",
    title: { en: "a step of nothing", zh: "步长不是正数" },
    reason: { en: "A step must be more than 0.", zh: "步长必须大于 0。" },
  },
  "scale-reversed": {
    severity: "error",
    title: { en: "a scale that goes down", zh: "评分范围颠倒" },
    reason: { en: "The top of the scale must be more than its bottom.", zh: "评分的上限必须大于下限。" },
  },
  "range-reversed": {
    severity: "error",
    title: { en: "a range that goes down", zh: "区间颠倒" },
    reason: { en: "The second figure of a range must not be less than the first.", zh: "区间的第二个数不能小于第一个数。" },
  },
});
