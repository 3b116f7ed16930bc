import { type Entry, family } from "../entry.ts";

const measured = (expression: string, rest: string): string => `metric staff_result weight 10
  measure ${expression}
  ${rest}
`;

const scored = (expression: string, given: string, expected: string): string => `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  points ${expression}
  floor 0

example "by hand"
  given ${given}
  expect revenue ${expected}
`;

const perDeal = (joined: string, rest: string): string => `metric big_deals weight 10
  for each deals.value, 10 from 100,000 CNY | 5 from 50,000 CNY | 0 otherwise, ${joined}
  ${rest}
`;

/** What is read and refused, shown where it would stand. */
const notYet = (en: string, zh: string, title: Entry["title"], used: string): Entry => ({
  title,
  meaning: { en, zh },
  example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  points ${used}
`,
  rules: ["callArguments"],
  refused: true,
});

export const functions = family({
  title: { en: "Functions", zh: "函数" },
  lead: {
    en: "A word with brackets behind it. Those of the first half join the rows of a column; the others work on single values.",
    zh: "词后面加括号。前一半把一列的多行汇总成一个数，后一半对单个值运算。",
  },
  entries: {
    sum: {
      title: { en: "sum(column)", zh: "合计(列)" },
      meaning: {
        en: "Adds up all rows of the period. With “one row per month”, a month without its row is missing; with events, no rows is 0.",
        zh: "把考核期内的各行相加。“每人每月一行”的数据缺了某月的行算缺失；“流水”没有行就是 0。",
      },
      example: measured("sum(sales.amount)", "target 300,000 CNY, proportional, cap 10"),
      rules: ["callArguments"],
    },
    average: {
      title: { en: "average(column)", zh: "平均(列)" },
      meaning: {
        en: "The sum of the rows over their number. For an average per month of the period, whatever rows there are, use monthly average.",
        zh: "各行之和除以行数。要按考核期的月数平均，用“月均”。",
      },
      example: measured("average(sales.margin)", "10 from 30%, 0 otherwise"),
      rules: ["callArguments"],
    },
    "monthly-average": {
      title: { en: "monthly average(column)", zh: "月均(列)" },
      meaning: {
        en: "The sum over the months of the period in which the person was in the scheme. A month counts for someone who was there on any of its days.",
        zh: "合计除以该人在考核期内适用方案的月数。当月只要有一天在岗，该月就计入。",
      },
      example: measured("monthly average(sales.visits)", "target 20 per month, proportional, cap 10"),
      rules: ["callArguments"],
    },
    last: {
      title: { en: "last(column)", zh: "期末(列)" },
      meaning: {
        en: "The value of the last row of the period: a balance, a headcount.",
        zh: "考核期内最后一行的值，例如期末余额、期末人数。",
      },
      example: measured("last(sales.stock)", "10 up to 50,000 CNY, 0 otherwise"),
      rules: ["callArguments"],
    },
    first: {
      title: { en: "first(column)", zh: "期初(列)" },
      meaning: { en: "The value of the first row of the period.", zh: "考核期内第一行的值。" },
      example: measured("last(sales.stock) - first(sales.stock)", "10 up to 0 CNY, 0 otherwise"),
      rules: ["callArguments"],
    },
    min: {
      title: { en: "min", zh: "最小" },
      meaning: {
        en: "The smallest row of a column, or the smallest of several values.",
        zh: "一列中最小的值，或几个值中最小的一个。",
      },
      example: scored("weight * min(attainment, 120%)", "attainment(revenue) 150%", "48"),
      rules: ["callArguments"],
    },
    max: {
      title: { en: "max", zh: "最大" },
      meaning: { en: "The largest row of a column, or the largest of several values.", zh: "一列中最大的值，或几个值中最大的一个。" },
      example: scored("weight * max(attainment, 50%)", "attainment(revenue) 30%", "20"),
      rules: ["callArguments"],
    },
    count: {
      title: { en: "count(source)", zh: "计数(数据)" },
      meaning: { en: "How many rows there are, with or without a condition.", zh: "有多少行，可以带条件。" },
      example: measured('count(incidents where incidents.kind = "serious")', "10 up to 0, 0 otherwise"),
      rules: ["callArguments"],
    },
    median: {
      title: { en: "median(column)", zh: "中位数(列)" },
      meaning: { en: "The middle row by size; of two in the middle, their average.", zh: "按大小排列居中的值；中间有两个时取平均。" },
      example: measured("median(sales.margin)", "10 from 30%, 0 otherwise"),
      rules: ["callArguments"],
    },
    abs: {
      title: { en: "abs(value)", zh: "绝对值(数)" },
      meaning: { en: "The value without its sign.", zh: "去掉正负号的值。" },
      example: scored("weight * (100% - abs(attainment - 100%))", "attainment(revenue) 110%", "36"),
      rules: ["callArguments"],
    },
    floor: {
      title: { en: "floor(value)", zh: "向下取整(数)" },
      meaning: { en: "The whole number at or below the value.", zh: "不大于该值的整数。" },
      example: scored("floor(weight * attainment)", "attainment(revenue) 96.9%", "38"),
      rules: ["callArguments"],
    },
    ceil: {
      title: { en: "ceil(value)", zh: "向上取整(数)" },
      meaning: { en: "The whole number at or above the value.", zh: "不小于该值的整数。" },
      example: scored("ceil(weight * attainment)", "attainment(revenue) 96.9%", "39"),
      rules: ["callArguments"],
    },
    round: {
      title: { en: "round(value, places)", zh: "舍入(数，位数)" },
      meaning: {
        en: "Rounds inside an expression, half up; without places to a whole number.",
        zh: "在算式中取整，四舍五入；不写位数时取整数。",
      },
      example: scored("round(weight * attainment, 1)", "attainment(revenue) 66.67%", "26.7"),
      rules: ["callArguments"],
    },
    measure: {
      title: { en: "measure(metric)", zh: "实际值(指标)" },
      meaning: { en: "The measured value of another metric.", zh: "另一项指标的实际值。" },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40

metric collection weight 20
  measure sum(sales.received) / measure(revenue)
  full from 95%, 0 otherwise
`,
      rules: ["reference"],
    },
    target: {
      title: { en: "target(metric)", zh: "目标(指标)" },
      meaning: { en: "The target of another metric.", zh: "另一项指标的目标。" },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40

metric collection weight 20
  measure sum(sales.received), target target(revenue)
  proportional, cap 20
`,
      rules: ["reference"],
    },
    attainment: {
      title: { en: "attainment(metric)", zh: "完成率(指标)" },
      meaning: {
        en: "Measure ÷ target of another metric; of a percentage without a target, the measure itself.",
        zh: "另一项指标的实际 ÷ 目标；百分数指标没有目标时，就是实际值。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40

metric calls weight 10
  measure sum(sales.visits), target 60
  proportional, cap 10, 0 when attainment(revenue) under 60%

example "the other metric fails"
  given attainment(revenue) 50%, attainment(calls) 100%
  expect calls 0
`,
      rules: ["reference"],
    },
    points: {
      title: { en: "points(metric)", zh: "得分(指标)" },
      meaning: { en: "The points of another metric, as its name alone gives, too.", zh: "另一项指标的得分，单写指标名称也一样。" },
      example: `metric revenue weight 60
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 60

metric calls weight 40
  measure sum(sales.visits), target 60
  proportional, cap 40

total points(revenue) + points(calls) * 80%, floor 0, round 2

example "60 + 40 × 80%"
  given attainment(revenue) 100%, attainment(calls) 100%
  expect total 92
`,
      rules: ["reference"],
    },
    marks: notYet(
      "The marks of another metric, before its weight.",
      "另一项指标折算权重之前的分数。",
      {
        en: "marks(metric)",
        zh: "分数(指标)",
      },
      "marks(revenue)",
    ),
    rating: {
      title: { en: "rating(metric)", zh: "评分(指标)" },
      meaning: { en: "The rating that a rated metric reads.", zh: "评分类指标读到的评分。" },
      example: `metric teamwork weight 10
  measure average(ratings.rating where ratings.metric = "teamwork")
  rated 1 to 5

metric revenue weight 90
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 90, 0 when rating(teamwork) under 2
`,
      rules: ["reference"],
    },
    grade: notYet(
      "The grade of another scheme or period.",
      "另一方案或考核期的等级。",
      { en: "grade(period)", zh: "等级(考核期)" },
      "if grade(revenue) is good then 40 else 0",
    ),
    "geometric-mean": {
      title: { en: "geometric mean(values)", zh: "几何平均(几个数)" },
      meaning: {
        en: "The root of the product. It need not end, so it stands inside a round.",
        zh: "几个数相乘再开方。结果可能除不尽，所以必须写在“舍入”里面。",
      },
      example: `metric revenue weight 50
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 50

metric calls weight 50
  measure sum(sales.visits), target 60
  proportional, cap 50

total round(geometric mean(points(revenue), points(calls)), 2) * 2, cap 100, floor 0

example "the root of 50 × 32 is 40"
  given attainment(revenue) 100%, attainment(calls) 64%
  expect total 80
`,
      rules: ["callArguments"],
    },
    days: {
      title: { en: "days in(from, to)", zh: "天数(起，止)" },
      meaning: {
        en: "Whole days from one date to another; without the second, to the last day of the period.",
        zh: "从一个日期到另一个日期的整天数；不写第二个日期时，算到考核期最后一天。",
      },
      example: measured("days in(people.joined)", "10 from 90 days, 0 otherwise"),
      rules: ["callArguments"],
    },
    months: {
      title: { en: "months in(from, to)", zh: "月数(起，止)" },
      meaning: { en: "Whole months completed between two dates.", zh: "两个日期之间满几个月。" },
      example: measured("months in(people.joined)", "10 from 6 months, 0 otherwise"),
      rules: ["callArguments"],
    },
    years: {
      title: { en: "years in(from, to)", zh: "年数(起，止)" },
      meaning: { en: "Whole years completed between two dates: length of service.", zh: "两个日期之间满几年，例如司龄。" },
      example: measured("years in(people.joined)", "10 from 3 years, 5 from 1 years, 0 otherwise"),
      rules: ["callArguments"],
    },
    any: notYet(
      "Whether one of several conditions holds.",
      "几个条件中是否有一个成立。",
      { en: "any(conditions)", zh: "任一(条件)" },
      "if any(attainment >= 100%, weight > 20) then 40 else 0",
    ),
    all: notYet(
      "Whether all of several conditions hold.",
      "几个条件是否全部成立。",
      { en: "all(conditions)", zh: "全部(条件)" },
      "if all(attainment >= 100%, weight > 20) then 40 else 0",
    ),
    table: {
      title: { en: "lookup(table, row, column)", zh: "查表(对照表，行，列)" },
      meaning: {
        en: "The cell of a named table: one value picks the row, another the column. A table of one column needs the row alone. Cells may be points, money or percentages, but of one kind in a table.",
        zh: "在命名的对照表中取一格：一个值选行，另一个值选列；只有一列的表只需要行。格中可以是分数、金额或百分数，一张表只用一种。",
      },
      example: `table rates
  |           | under 80% | from 80% |
  | under 20% | 10        | 20       |
  | from 20%  | 20        | 30       |

metric margin_rate weight 10
  measure average(sales.margin)
  10 from 20%, 0 otherwise

metric revenue weight 30
  measure sum(sales.amount), target sum(sales.goal)
  points lookup(rates, measure(margin_rate), attainment)

example "row and column at their edges"
  given margin_rate 20%, attainment(revenue) 80%
  expect revenue 30
`,
      rules: ["callArguments", "tableClauses"],
    },
    best: {
      title: { en: "best", zh: "最好" },
      meaning: {
        en: "Of the results of “for each”, the highest one. As a function of several values: max.",
        zh: "“逐行”得到的各个结果中，取最高的一个。几个值取最大用“最大”。",
      },
      example: perDeal("best", "cap 10"),
      rules: ["combine", "forEach"],
    },
    worst: {
      title: { en: "worst", zh: "最差" },
      meaning: {
        en: "Of the results of “for each”, the lowest one. As a function of several values: min.",
        zh: "“逐行”得到的各个结果中，取最低的一个。几个值取最小用“最小”。",
      },
      example: perDeal("worst", "cap 10"),
      rules: ["combine", "forEach"],
    },
  },
});
