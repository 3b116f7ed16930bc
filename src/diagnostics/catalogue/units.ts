import { entries } from "../entry.ts";

/** Findings about units: what kind of quantity a figure is, and what it may be held against. */
export const units = entries({
  "units-differ": {
    severity: "error",
    title: { en: "different units", zh: "单位不同" },
    reason: {
      en: "One is {left}, the other {right}: they cannot be compared or added.",
      zh: "一个是{left}，另一个是{right}，不能比较，也不能相加减。",
    },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "points-or-attainment": {
    severity: "error",
    title: { en: "points held against a percentage", zh: "拿得分与百分数比较" },
    reason: {
      en: "“{metric}” alone means its points, and these are held against a percentage.",
      zh: "单写“{metric}”指它的得分，这里却与百分数比较。",
    },
    hint: {
      en: "Write “attainment({metric})” for its attainment or “measure({metric})” for what it measures.",
      zh: "指完成率的，请写“完成率({metric})”；指实际值的，请写“完成值({metric})”。",
    },
  },
  "points-or-measure": {
    severity: "error",
    title: { en: "points held against something else", zh: "拿得分与别的数比较" },
    reason: {
      en: "“{metric}” alone means its points; the other is {unit}.",
      zh: "单写“{metric}”指它的得分，另一个却是{unit}。",
    },
    hint: { en: "For what it measures, write “{meant}”.", zh: "指实际值的，请写“{meant}”。" },
  },
  "whole-exponent": {
    severity: "error",
    title: { en: "not a whole exponent", zh: "指数不是整数" },
    reason: {
      en: "A power here is a number times itself: its exponent is a whole number from 0 to {highest}.",
      zh: "乘方在这里表示一个数自乘，指数应是 0 至 {highest} 的整数。",
    },
    hint: { en: "Write, for instance, “attainment ^ 2”.", zh: "请写整数，如“完成率 ^ 2”。" },
  },
  "power-of-unit": {
    severity: "error",
    title: { en: "a power of something with a unit", zh: "对带单位的数乘方" },
    reason: { en: "This is {given}, and a power of it means nothing.", zh: "这是{given}，对它乘方没有意义。" },
    hint: { en: "Divide first, so that there is no unit: “(measure / target) ^ 2”.", zh: "请先相除去掉单位，如“(口径 / 目标) ^ 2”。" },
  },
  "target-differs": {
    severity: "error",
    title: { en: "target and measure differ in unit", zh: "目标与口径单位不同" },
    reason: { en: "The measure is {measure}, the target {target}.", zh: "口径是{measure}，目标是{target}。" },
    hint: { en: "Write the target in the unit of the measure.", zh: "请把目标写成与口径相同的单位。" },
  },
  "number-expected": {
    severity: "error",
    title: { en: "a number is expected", zh: "这里应为数值" },
    reason: { en: "This is {given}; nothing can be computed with it.", zh: "这是{given}，不能参与计算。" },
    hint: {
      en: "If the column holds figures, say so in its data, such as “in CNY”, “count”, “percent” or “number”.",
      zh: "若该列是数值，请在数据中写明，如“单位 元”“个数”“百分比”或“数值”。",
    },
  },
  "date-expected": {
    severity: "error",
    title: { en: "a date is expected", zh: "这里应为日期" },
    reason: { en: "This is {given}; time can only be counted between dates.", zh: "这是{given}，有日期才能算时间。" },
    hint: {
      en: "If the column holds dates, write “date” behind its name in the data.",
      zh: "若该列是日期，请在数据中这一列后面写“日期”。",
    },
  },
  "root-needs-round": {
    severity: "error",
    title: { en: "a geometric mean without rounding", zh: "几何平均没有写保留几位" },
    reason: {
      en: "Most geometric means never end: of 2 and 3 it is 2.4494… . It must be rounded where it stands.",
      zh: "几何平均大多除不尽：2 和 3 的几何平均是 2.4494……，必须写明保留几位。",
    },
    hint: { en: "Write “round(geometric mean(…, …), 2)”.", zh: "请写“舍入(几何平均(……，……)，2)”。" },
  },
  "condition-expected": {
    severity: "error",
    title: { en: "a condition is expected", zh: "这里应为条件" },
    reason: { en: "This is {given}, which is neither true nor false.", zh: "这是{given}，说不上成立或不成立。" },
    hint: { en: "Compare it with something, such as “… under 60%”.", zh: "请与某个值比较，如“…… 低于 60%”。" },
  },
  "points-expected": {
    severity: "error",
    title: { en: "points are expected", zh: "这里应得出分数" },
    reason: { en: "The rule gives {given} instead of points.", zh: "规则得出的是{given}，不是分数。" },
    hint: {
      en: "Divide by something of the same unit, such as the target: “points weight * measure / target”.",
      zh: "请除以同单位的数，如目标：“计分 权重 × 口径 / 目标”。",
    },
  },
  "money-expected": {
    severity: "error",
    title: { en: "money is expected", zh: "这里应为金额" },
    reason: { en: "Pay is a share of an amount of money; this is {given}.", zh: "奖金按某个金额计算，而这里是{given}。" },
    hint: { en: "If the column holds money, say its unit in its data: “in CNY”.", zh: "若该列是金额，请在数据中写明单位：“单位 元”。" },
  },
  "money-needs-unit": {
    severity: "error",
    title: { en: "money without a unit", zh: "金额没有单位" },
    reason: {
      en: "A figure beside money must say its unit: {apart}.",
      zh: "与金额有关的数必须写单位：{apart}。",
    },
    hint: { en: "Write {units} behind the figure.", zh: "请在数字后写上 {units}。" },
  },
  "words-not-ordered": {
    severity: "error",
    title: { en: "words compared as figures", zh: "文字不能比大小" },
    reason: { en: "This asks which of two words is more: {why}.", zh: "这里在比高低：{why}。" },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "percent-needs-sign": {
    severity: "error",
    title: { en: "percent or not", zh: "是不是百分数" },
    reason: {
      en: "A percentage is compared with {written}, which has no %.",
      zh: "这里拿百分数与 {written} 相比，而 {written} 没有写 %。",
    },
    hint: {
      en: "Write “{written}%”; or “{times}%” if {written} times is meant.",
      zh: "请写“{written}%”；若真是 {written} 倍，写“{times}%”。",
    },
  },
  "percent-or-fraction": {
    severity: "warning",
    title: { en: "a very small percentage", zh: "百分数太小" },
    reason: { en: "{written} on a percentage is read as {written}%.", zh: "{written} 用在百分数上，会当作 {written}%。" },
    hint: { en: "Write “{meant}%” or “{written}%”, whichever is meant.", zh: "请写“{meant}%”；若真是 {written}%，也请写上 %。" },
    acceptable: true,
  },
  "percent-needs-target": {
    severity: "error",
    title: { en: "percent of what", zh: "百分之几，谁的百分之几" },
    reason: {
      en: "The measure is no percentage, so 1% is 1% of the target, and the metric has no target.",
      zh: "口径不是百分数，1% 只能指目标的 1%，而这个指标没有写目标。",
    },
    hint: { en: "Add a target, or write the figure in the unit of the measure.", zh: "请补写目标，或用口径的单位写这个数。" },
  },
  "percent-of-total": {
    severity: "error",
    title: { en: "a percentage of the total", zh: "总分不是百分数" },
    reason: {
      en: "The total is in points, and {written} is a percentage.",
      zh: "这里看的是总分，总分以分计，{written} 却是百分数。",
    },
    hint: {
      en: "Write the points, such as “{points}” of a total out of 100.",
      zh: "请写分数：满分100时，写“{points}分”。",
    },
  },
  "percentage-points-elsewhere": {
    severity: "error",
    title: { en: "percentage points of something else", zh: "百分点用错了地方" },
    reason: { en: "Percentage points are said of percentages; this is {unit}.", zh: "只有百分数才说百分点，而这里是{unit}。" },
    hint: { en: "Write the figure in the unit of the measure.", zh: "请用口径的单位写这个数。" },
  },
  "part-not-here": {
    severity: "error",
    title: { en: "a figure is expected", zh: "这里应写具体的数" },
    reason: { en: "“N% of …” cannot stand here, only a figure of its own.", zh: "这里不能写“……的百分之几”，要写具体的数。" },
    hint: { en: "Write the figure itself, such as “target 90%”.", zh: "请直接写数，如“目标 90%”。" },
  },
  "share-of-nothing": {
    severity: "error",
    title: { en: "a share of nothing", zh: "没有可取百分比的分数" },
    reason: { en: "N% here is N% of the weight, and there is no weight.", zh: "这里的百分之几是权重的百分之几，而这里没有权重。" },
    hint: { en: "Write points instead, such as “cap 5”.", zh: "请直接写分数，如“封顶 5分”。" },
  },
  "project-part-months": {
    severity: "error",
    title: { en: "an amount per month of part of a month", zh: "不足整月的项目按月计量" },
    reason: {
      en: "The project runs from {from} to {to}, which is no whole number of months, so this comes to no one figure for it.",
      zh: "项目从 {from} 到 {to}，不是整月，因此无法折算成整个项目的数。",
    },
    hint: {
      en: "Write what holds for the whole project, without “per month”, or let the project begin and end with a month.",
      zh: "请写整个项目的数，不写“每月”；或让项目从月初开始、到月末结束。",
    },
  },
  "rate-not-months": {
    severity: "error",
    title: { en: "a target per day or week", zh: "按日或按周的目标" },
    reason: {
      en: "A month is no whole number of weeks, and months differ in days, so this cannot be turned into a figure for the period.",
      zh: "一个月不是整数个周，各月天数也不同，无法折算成本期的数。",
    },
    hint: { en: "Write it per month, quarter, half year or year.", zh: "请写成每月、每季度、每半年或每年多少。" },
  },
  "step-not-positive": {
    severity: "error",
    title: { en: "a step of nothing", zh: "每一步的大小不对" },
    reason: { en: "A step must be more than 0.", zh: "每一步必须大于 0。" },
    hint: { en: "Write how large a step is, such as “per 1%”.", zh: "请写明每一步多大，如“每低1%”。" },
  },
  "scale-reversed": {
    severity: "error",
    title: { en: "a scale that goes down", zh: "评分范围颠倒" },
    reason: { en: "The top of the scale must be more than its bottom.", zh: "评分的上限必须大于下限。" },
    hint: { en: "Write the lower end first, such as “rated 1 to 5”.", zh: "请先写低的一端，如“评分 1至5”。" },
  },
  "range-reversed": {
    severity: "error",
    title: { en: "a range that goes down", zh: "区间颠倒" },
    reason: { en: "The second figure of a range must not be less than the first.", zh: "区间的第二个数不能小于第一个数。" },
    hint: { en: "Write the smaller figure first.", zh: "请把小的数写在前面。" },
  },
});
