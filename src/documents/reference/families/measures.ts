import { family } from "../entry.ts";

export const measures = family({
  title: { en: "Measure and target", zh: "口径与目标" },
  lead: {
    en: "What is measured, and against what.",
    zh: "衡量什么，与什么比较。",
  },
  entries: {
    measure: {
      title: { en: "measure", zh: "口径" },
      meaning: {
        en: "The quantity that is measured, as an expression over data: a sum, an average, a ratio of two sums. It has a unit, which the target must share.",
        zh: "被衡量的数量，写成对数据的算式：合计、平均、两个合计之比。它有单位，目标必须是同一种单位。",
      },
      example: `metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, -5 per started 5% under, floor 0
`,
      rules: ["measure"],
    },
    target: {
      title: { en: "target", zh: "目标" },
      meaning: {
        en: "What the measure is held against: a figure, a column, an expression. Attainment is measure ÷ target. A target per month or per year is brought to the period of the scheme. It is the same for someone who joined or left within the period.",
        zh: "与实际值比较的数：可以是一个数、数据的一列或算式。完成率 = 实际 ÷ 目标。按月、按年的目标换算到方案的考核期；考核期内入职或离职的人，目标不折减。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target 100,000 CNY per month
  proportional, cap 40
`,
      rules: ["target"],
    },
    "target-range": {
      title: { en: "a target range", zh: "目标范围" },
      meaning: {
        en: "A target from one figure to another: within it nothing is taken off.",
        zh: "目标写成一个范围，落在范围内不扣分。",
      },
      example: `metric margin_rate weight 10
  measure average(sales.margin), target 25%-35%
  full between 25% and 35%, -1 per 1% over, -1 per 1% under, floor 0

example "two over"
  given margin_rate 37%
  expect margin_rate 8
`,
      rules: ["target"],
    },
    attainment: {
      title: { en: "attainment", zh: "完成率" },
      meaning: {
        en: "Measure ÷ target. Rules with percentages read it where there is a target. Of a percentage without a target it is the measure. Against a target of zero or less it is not applicable.",
        zh: "实际 ÷ 目标。有目标时，按百分比写的规则读的就是它；百分数指标没有目标时，就是实际值。目标不大于零时，完成率不适用。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40

example "96% of 40"
  given attainment(revenue) 96%
  expect revenue 38.4
`,
      rules: ["reading", "by"],
    },
    reading: {
      title: { en: "by measure, by attainment", zh: "按实际值、按完成率" },
      meaning: {
        en: "Says which of the two the rule reads, where both could be meant.",
        zh: "实际值和完成率都说得通时，写明规则读哪一个。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  by attainment, 40 from 100%, 20 from 80%, 0 otherwise
`,
      rules: ["by"],
    },
  },
});
