import type { UnitWord } from "../../../../grammar/words/units.ts";
import { type Entry, family } from "../entry.ts";

const revenue = `metric revenue weight 40
  measure sum(sales.amount), target`;

const units = {
  money: {
    title: { en: "money", zh: "金额" },
    meaning: {
      en: "An amount always names its currency: 800 万元, 1.2亿元, 500 USD. 元, 千元, 万元 and 亿元 convert exactly; two currencies never mix. A bare number where money is meant is an error.",
      zh: "金额必须写单位：800万元、1.2亿元、500美元。元、千元、万元、亿元之间精确换算；不同币种不能相加。应写金额的地方只写数字，是错误。",
    },
    example: `${revenue} 300,000 CNY
  proportional, cap 40
`,
    rules: ["figure", "unit"],
  },
  scale: {
    title: { en: "万, 亿, thousand, million", zh: "万、亿" },
    meaning: {
      en: "Multiplies the number before it; a counted thing may follow: 1.2万家.",
      zh: "把前面的数放大，后面可以跟计数单位：1.2万家。",
    },
    example: `metric calls weight 15
  measure sum(sales.visits), target 0.2 万
  proportional, cap 15
`,
    rules: ["unit"],
  },
  points: {
    title: { en: "points, marks", zh: "分" },
    meaning: {
      en: "Points of a score. Where a rule gives points, the word may be left out.",
      zh: "得分的单位。规则给出得分的地方可以不写“分”。",
    },
    example: `metric satisfaction weight 10
  measure average(sales.satisfaction)
  10 from 90 marks, 6 from 80 marks, 0 otherwise

example "on the edge"
  given satisfaction 80 marks
  expect satisfaction 6
`,
    rules: ["unit"],
  },
  "percentage-points": {
    title: { en: "percentage points", zh: "个百分点" },
    meaning: {
      en: "A difference between two percentages: from 90% to 92% are 2 percentage points. It stands only where percentages are measured.",
      zh: "两个百分数之差：从 90% 到 92% 是 2 个百分点。只能用在百分数上。",
    },
    example: `metric margin_rate weight 10
  measure average(sales.margin), target 30%
  full from target, -1 per 0.5 pp under, floor 0

example "two points under are four steps"
  given margin_rate 28%
  expect margin_rate 6
`,
    rules: ["unit"],
  },
  time: {
    title: { en: "minutes, hours, days, months, years", zh: "分钟、小时、天、月、年" },
    meaning: {
      en: "Lengths of time. Minutes, hours and days of 24 hours convert; months and years convert into each other, but not into days.",
      zh: "时间长度。分钟、小时、天之间可以换算；月和年之间可以换算，但不能换算成天。",
    },
    example: `metric punctual weight 10
  measure sum(attendance.late)
  10 up to 30 minutes, 5 up to 1 hour, 0 otherwise

example "45 minutes"
  given punctual 45 minutes
  expect punctual 5
`,
    rules: ["unit"],
  },
  count: {
    title: { en: "things counted", zh: "计数单位" },
    meaning: {
      en: "家, 个, 次, 件, customers, visits and other nouns of counting. A noun of your own is declared by a column: “in 门店”. Two different nouns do not add.",
      zh: "家、个、次、件等。表中没有的计数单位由数据列声明，例如“单位 门店”。两种不同的计数单位不能相加。",
    },
    example: `source visits "Visits" from "data/visits.csv" one row per person, month
  person "Number", month "Month", seen "Customers seen" in customers

metric calls weight 10
  measure sum(visits.seen), target 60 customers
  proportional, cap 10
`,
    rules: ["unit", "columnType"],
  },
  multiple: {
    title: { en: "times", zh: "倍" },
    meaning: {
      en: "So many times: 1.2倍 is 120%.",
      zh: "几倍：1.2倍就是 120%。",
    },
    example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  0 under 1x, 40 from 1x to under 1.5x, 50 from 1.5x

example "120% of the target"
  given attainment(revenue) 120%
  expect revenue 40
`,
    rules: ["unit"],
  },
} satisfies Record<UnitWord["kind"], Entry>;

export const figures = family({
  title: { en: "Numbers and units", zh: "数字和单位" },
  lead: {
    en: "How numbers are written and what their units mean. Every number is exact.",
    zh: "数字怎样写，单位是什么意思。所有数字都精确计算。",
  },
  entries: {
    number: {
      title: { en: "numbers", zh: "数" },
      meaning: {
        en: "1,200.50 or 1200.5; full-width digits are read as well. In Chinese, counts may be spelt out: 两次, 三项. A comma groups digits only in threes, so put a space after a comma that separates.",
        zh: "1,200.50 或 1200.5 都可以，全角数字也可以。计数可以用汉字：两次、三项。逗号只在三位一组时表示千分位，用来分隔时后面请加空格。",
      },
      example: `${revenue} 1,200,000.50 CNY
  proportional, cap 40
`,
      rules: ["figure"],
    },
    percent: {
      title: { en: "%, ‰", zh: "%、‰" },
      meaning: {
        en: "A percentage. As a step, 1% on a percentage is one percentage point; on anything else it is 1% of the target, and an error where there is none.",
        zh: "百分数。用作步长时，在百分数上 1% 就是一个百分点；在其他数值上是目标的 1%，没有目标则是错误。",
      },
      example: `metric margin_rate weight 10
  measure average(sales.margin), target 30%
  full from target, -1 per 1% under, floor 0

example "two points under"
  given margin_rate 28%
  expect margin_rate 8
`,
      rules: ["figure"],
    },
    ratio: {
      title: { en: "1:4.2", zh: "1:4.2" },
      meaning: {
        en: "A ratio of one to something: 1:4.2 is 4.2 to 1. 1:4.2 against a target of 1:5 attains 84%.",
        zh: "一比几的比值：1:4.2 就是 4.2 比 1。1:4.2 对目标 1:5，完成率 84%。",
      },
      example: `source output "Output" from "data/output.csv" one row per person, month
  person "Number", month "Month", input_output "Input to output" ratio

metric efficiency weight 10
  measure average(output.input_output), target 1:5
  proportional, cap 10

example "84% of 10"
  given efficiency 1:4.2
  expect efficiency 8.4
`,
      rules: ["figure"],
    },
    "of-target": {
      title: { en: "5% of target, 120% of weight", zh: "目标的5%、权重的120%" },
      meaning: {
        en: "Says outright what the percentage is of.",
        zh: "直接写明是什么的百分之几。",
      },
      example: `${revenue} 300,000 CNY
  full from target, -2 per 5% of target under, floor 0, cap 100% of weight

example "10% under are two steps"
  given revenue 270,000 CNY
  expect revenue 36
`,
      rules: ["figure", "proportionBase"],
    },
    rate: {
      title: { en: "20 per month, 50元/月", zh: "每月20、50元/月" },
      meaning: {
        en: "An amount per period. As a target it is brought to the period of the scheme: 20 per month are 60 in a quarter, 12 per year are 3.",
        zh: "每个时间段多少。用作目标时换算到方案的考核期：每月 20 在季度里是 60，每年 12 是 3。",
      },
      example: `metric calls weight 15
  measure sum(sales.visits), target 20 per month
  proportional, cap 15

example "45 of 60"
  given calls 45
  expect calls 11.25
`,
      rules: ["figure"],
    },
    "in-the-period": {
      title: { en: "in the period", zh: "本期" },
      meaning: {
        en: "Where the target is per month and the cycle is longer, a step must say what it is of: 5 per month, or 5 in the period. In a quarter 5 per month are 15.",
        zh: "目标按月、考核周期更长时，每步必须写明：每月 5，还是本期 5。在季度里，每月 5 就是 15。",
      },
      example: `metric calls weight 15
  measure sum(sales.visits), target 20 per month
  full from target, -3 per started 5 in the period under, floor 0
`,
      rules: ["figure", "perStep"],
    },
    date: {
      title: { en: "dates", zh: "日期" },
      meaning: {
        en: "2024-07-31, or 2024年7月31日. A subtraction needs spaces around its sign.",
        zh: "2024-07-31 或 2024年7月31日。做减法时，减号两边要空格。",
      },
      example: `metric big_deals weight 10
  measure count(deals where deals.date >= 2024-07-15)
  2 each, cap 10
`,
      rules: ["value"],
    },
    period: {
      title: { en: "day, week, month, quarter, half, year", zh: "天、周、月、季度、半年、年" },
      meaning: {
        en: "What cycles and rates are named by. A year is 12 months or 4 quarters.",
        zh: "周期和“每月”“每年”等使用的时间段。一年是 12 个月或 4 个季度。",
      },
      example: `metric customers_won weight 15
  measure count(deals where deals.kind is "new"), target 12 per year
  proportional, cap 15

example "3 in a quarter is the target"
  given customers_won 3
  expect customers_won 15
`,
      rules: ["periodCount"],
    },
    ...units,
  },
});
