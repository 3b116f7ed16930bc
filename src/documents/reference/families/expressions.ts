import { family } from "../entry.ts";

export const expressions = family({
  title: { en: "Expressions and conditions", zh: "算式与条件" },
  lead: {
    en: "What may stand behind measure, target, points, when and of: exact arithmetic over columns, metrics and words of the rule.",
    zh: "“口径”“目标”“计分”“当”“基数”后面可以写的内容：对数据列、其他指标和规则中的词做精确运算。",
  },
  entries: {
    arithmetic: {
      title: { en: "+ - * /", zh: "加减乘除" },
      meaning: {
        en: "Everything is exact: nothing is rounded in between, and a third stays a third. Units are kept: money and percentages do not add, money over money is a percentage. “40% * score” and “40% of score” mean the same.",
        zh: "全部精确计算，中间不取整，三分之一就是三分之一。单位随之运算：金额与百分数不能相加，金额除以金额是百分数。",
      },
      example: `metric net_margin weight 10
  measure (sum(sales.amount) - sum(sales.returned)) / sum(sales.goal)
  full from 95%, 0 otherwise

example "exactly 95%"
  given net_margin 95%
  expect net_margin 10
`,
      rules: ["sum", "product", "signed", "operand"],
    },
    power: {
      title: { en: "^: a power", zh: "^ 乘方" },
      meaning: {
        en: "A value multiplied with itself so many times: attainment ^ 2 is attainment × attainment. The exponent is a whole number.",
        zh: "把一个数自乘几次：完成率 ^ 2 就是 完成率 × 完成率。指数必须是整数。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  points weight * attainment ^ 2
  floor 0, cap 40

example "90% × 90% of 40"
  given attainment(revenue) 90%
  expect revenue 32.4
`,
      rules: ["signed"],
    },
    comparison: {
      title: { en: "comparisons", zh: "比较" },
      meaning: {
        en: "is, is not, from, up to, over, under, or the signs = ≠ ≥ ≤ > <. Texts are compared with is and is not, and only with values that the column may hold.",
        zh: "为、不为、不低于、不超过、超过、低于，或符号 = ≠ ≥ ≤ > <。文本只能用“为”“不为”比较，而且只能与该列可能出现的值比较。",
      },
      example: `metric new_sales weight 10
  measure sum(deals.value where deals.kind is "new" and deals.value >= 10,000 CNY)
  target 100,000 CNY
  proportional, cap 10
`,
      rules: ["comparison"],
    },
    logic: {
      title: { en: "and, or, not", zh: "且、或、非" },
      meaning: {
        en: "Joins conditions: “and” binds tighter than “or”; brackets make it plain.",
        zh: "连接条件：“且”优先于“或”，用括号可以写得更清楚。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40
  0 when attainment under 60% and not (average(sales.margin) over 30% or count(deals) over 10)
`,
      rules: ["expression", "conjunction", "comparison"],
    },
    if: {
      title: { en: "if … then … else", zh: "如果……则……否则" },
      meaning: {
        en: "One of two values by a condition. The else must be there, so that every case has a value.",
        zh: "按条件取两个值之一。必须写“否则”，保证任何情况都有值。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  points if attainment >= 100% then weight else weight * attainment * 0.8

example "under the target"
  given attainment(revenue) 80%
  expect revenue 25.6
`,
      rules: ["choice"],
    },
    where: {
      title: { en: "where", zh: "其中" },
      meaning: {
        en: "Takes only the rows of a source that meet the condition.",
        zh: "只取数据中符合条件的行。",
      },
      example: `metric safety weight 10
  measure count(incidents where incidents.kind = "serious")
  10 up to 0, 0 otherwise
`,
      rules: ["callArguments"],
    },
    reference: {
      title: { en: "columns and metrics by name", zh: "用名称引用列和指标" },
      meaning: {
        en: "“sales.amount” is a column of a source; a metric's name alone is its points. A column with many rows needs a word that says how they are joined, such as sum or average.",
        zh: "“数据名.列名”引用数据的一列；单写指标名称是它的得分。一列有多行时，必须写明怎样汇总，例如合计、平均。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40

metric loyalty weight 10
  measure people.difficulty
  10 from 1, 5 otherwise
`,
      rules: ["reference"],
    },
    "measure-word": {
      title: { en: "measure, target, attainment", zh: "实际值、目标、完成率" },
      meaning: {
        en: "Inside a rule: the metric's own measured value, its target and measure ÷ target. With a name in brackets: those of another metric.",
        zh: "在规则中指本指标的实际值、目标、完成率（实际 ÷ 目标）。后面用括号写指标名称，则指另一项指标的。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  points weight * min(attainment, 120%)
  floor 0, 0 when measure under 10,000 CNY

example "130% counts as 120%"
  given attainment(revenue) 130%, revenue 130,000 CNY
  expect revenue 48
`,
      rules: ["reference"],
    },
    "points-word": {
      title: { en: "weight, points, total, grade", zh: "权重、得分、总分、等级" },
      meaning: {
        en: "The metric's weight; the points of a metric, the total and the grade, where they are known already. A rule cannot read what is computed after it.",
        zh: "指标的权重；已经算出的指标得分、总分和等级。规则不能读取在它之后才算出来的值。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  points weight * attainment
  floor 0, cap 100

total out of 100, cap 100, round 2

pay bonus
  points max(total - 60, 0) * 100 CNY
  round 2
`,
      rules: ["reference"],
    },
    excess: {
      title: { en: "the excess", zh: "超额部分" },
      meaning: {
        en: "In a row of pay or tiers: what lies above the row's edge, so that a fixed amount and a rate on the rest can be paid.",
        zh: "用于奖金或分档的一行：超出该行边界的部分，可以写成“固定金额加超额部分的百分之几”。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

pay commission
  by measure(revenue)
  5,000 CNY + 3% of excess from 800,000 CNY, 0 otherwise
  round 2
`,
      rules: ["excessShare"],
    },
    rating: {
      title: { en: "rating, base, coefficient", zh: "评分、基数、系数" },
      meaning: {
        en: "Words for the rating of a rated metric, the base of a pay, and the scheme's coefficient.",
        zh: "分别指评分类指标的评分、奖金的基数、方案的系数。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 100

coefficient difficulty_factor of people.difficulty

total revenue * coefficient, floor 0, round 2
`,
      rules: ["reference"],
    },
    "period-start": {
      title: { en: "start of period, end of period", zh: "期初日、期末日" },
      meaning: {
        en: "The first and the last day of the period, for counting days and months.",
        zh: "考核期的第一天和最后一天，用于计算天数、月数。",
      },
      example: `metric attended weight 10
  measure days in(period start, period end)
  10 from 80 days, 0 otherwise
`,
      rules: ["reference"],
    },
    default: {
      title: { en: "if missing, inside an expression", zh: "算式中的“缺失时”" },
      meaning: {
        en: "What stands for a value that is not there: “previous(total) if missing 0”.",
        zh: "值不存在时用什么代替：“上期(总分) 缺失时 0”。",
      },
      example: `source history from "results/*.json" earlier results

metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

outcome "Improvement plan"
  when total under (previous(total) if missing 0) - 10
`,
      rules: ["signed"],
    },
  },
});
