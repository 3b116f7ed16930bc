import type { Meanings } from "./meaning.ts";

export const units = {
  "units-differ": {
    en: "Two figures of different units, such as money and a count, are compared or added.",
    zh: "两个单位不同的数在比较或相加减，如金额与个数。",
  },
  "points-or-attainment": {
    en: "A metric’s name alone means its points, and these are held against a percentage; its attainment or its measure is likely meant.",
    zh: "单写指标名指它的得分，这里却拿来与百分数比较，多半是指完成率或实际值。",
  },
  "points-or-measure": {
    en: "A metric’s name alone means its points, and these are held against money, a count or the like; its measure is likely meant.",
    zh: "单写指标名指它的得分，这里却拿来与金额、次数等比较，多半是指实际值。",
  },
  "whole-exponent": {
    en: "The exponent of a power is not a whole number.",
    zh: "乘方的指数不是整数。",
  },
  "power-of-unit": {
    en: "Something with a unit, such as money, is raised to a power.",
    zh: "对带单位的数（如金额）乘方。",
  },
  "target-differs": {
    en: "The target has another unit than what is measured.",
    zh: "目标的单位与口径的单位不同。",
  },
  "number-expected": {
    en: "Something that is no number, such as a text, stands where one is computed with.",
    zh: "要计算的地方写了文字、日期或是否。",
  },
  "date-expected": {
    en: "Something that is no date stands where time is counted.",
    zh: "要算时间的地方写的不是日期。",
  },
  "condition-expected": {
    en: "A figure stands where a condition belongs: it is compared with nothing, so it is neither true nor false.",
    zh: "该写条件的地方写了一个数：没有与什么比较，说不上成立不成立。",
  },
  "points-expected": {
    en: "A formula for points gives money, a count or the like.",
    zh: "计分的算式算出来的是金额、个数等，不是分数。",
  },
  "money-expected": {
    en: "What pay is a share of, or its amount, is no money.",
    zh: "奖金的基数或金额不是钱。",
  },
  "money-needs-unit": {
    en: "A figure beside money does not say its unit.",
    zh: "与金额在一起的数没有写元、万元等单位。",
  },
  "words-not-ordered": {
    en: "Two words are compared as if one were more than the other.",
    zh: "把文字当作数来比大小。",
  },
  "percent-needs-sign": {
    en: "A percentage is compared with a figure that has no %.",
    zh: "拿百分数与一个没有写 % 的数比较。",
  },
  "percent-or-fraction": {
    en: "A figure such as 0.95 stands on a percentage, where it is read as 0.95%.",
    zh: "百分数旁边写了 0.95 这样的小数，会当作 0.95%。",
  },
  "percentage-points-elsewhere": {
    en: "Percentage points are said of something that is no percentage.",
    zh: "对不是百分数的数说“百分点”。",
  },
  "project-part-months": {
    en: "An amount is per month, and the project runs for no whole number of months.",
    zh: "项目不是整月，而某个数按月计量，无法折算成整个项目的数。",
  },
  "percent-of-total": {
    en: "The edge of a grade or of a row of pay is a percentage, and totals are in points.",
    zh: "等级或奖金的界限写成了百分数，而总分以分计。",
  },
} satisfies Meanings;
