import { family } from "../entry.ts";

const graded = `source history from "results/*.json" earlier results

metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

grades
  excellent from 90
  good from 80
  fail otherwise
`;

export const history = family({
  title: { en: "Earlier periods", zh: "以往考核期" },
  lead: {
    en: "What reads the results of periods before this one. They come from a source: the files that “kaohe score --format json” wrote.",
    zh: "读取以前各期结果的规则。结果来自一种数据：由“kaohe score --format json”保存的文件。",
  },
  entries: {
    "earlier-results": {
      title: { en: "earlier results", zh: "历史结果" },
      meaning: {
        en: "A source whose files are the results of earlier periods: what “kaohe score” wrote, as JSON or CSV, or a table with person, period, total and grade. Only periods before this one are read. Without a result in a period someone is neither yes nor no there; who joined only after it has certainly not met a condition.",
        zh: "以前各期的结果文件：kaohe score 写出的 JSON 或 CSV，或写有人员、期间、总分、等级的表格。只读本期以前的期间。某期没有结果的人，该期既不算是，也不算否；那一期之后才入职的人，那一期肯定不算。",
      },
      example: `${graded}
outcome "Improvement plan"
  when grade is fail for 2 periods in a row
`,
      rules: ["rows"],
    },
    "in-a-row": {
      title: { en: "for N periods in a row", zh: "连续N期" },
      meaning: {
        en: "Whether a condition held in each of the last N periods, this one included. Of another cycle than the scheme's, such as years in a quarterly one, the last N that are over count.",
        zh: "某个条件是否在最近 N 期（包括本期）都成立。周期与方案不同时（如季度方案写“连续2年”），看已经结束的 N 个。",
      },
      example: `${graded}
outcome "Improvement plan"
  when grade is fail for 2 periods in a row
`,
      rules: ["forInARow", "inARow", "periodCount"],
    },
    "any-of-last": {
      title: { en: "in any N of M periods", zh: "近M期中N期" },
      meaning: {
        en: "Whether a condition held in at least N of the last M periods.",
        zh: "某个条件是否在最近 M 期中至少有 N 期成立。",
      },
      example: `${graded}
outcome "Improvement plan"
  when grade is fail in any 3 of 5 periods
`,
      rules: ["anyOfLast"],
    },
    previous: {
      title: { en: "previous(value)", zh: "上期(值)" },
      meaning: {
        en: "The value in the period before this one. “if missing” behind it says what stands where there is none.",
        zh: "上一考核期的值。后面写“缺失时”，说明没有时取多少。",
      },
      example: `${graded}
outcome "Improvement plan"
  when total under previous(total)
`,
      rules: ["callArguments"],
    },
    "of-the-last": {
      title: { en: "of the last N periods", zh: "近N期的" },
      meaning: {
        en: "A figure over several periods: their average, sum, highest or lowest. “of the previous” leaves out this one.",
        zh: "几期合起来的数：平均、合计、最高或最低。“前N期”不包括本期。",
      },
      example: `${graded}
outcome "Promotion list"
  when average(total) of the last 3 periods >= 90
`,
      rules: ["ofTheLast", "lately"],
    },
    outcome: {
      title: { en: "outcome in examples", zh: "示例中的结果应用" },
      meaning: {
        en: "An example may expect which outcomes follow, or none.",
        zh: "示例中可以写应当有哪些结果应用，或者没有。",
      },
      example: `${graded}
outcome "Improvement plan"
  when grade is fail

example "a weak period"
  given attainment(revenue) 70%
  expect grade fail, outcome "Improvement plan"
`,
      rules: ["item"],
    },
    "to-date": {
      title: { en: "period to date, since joining", zh: "累计至今、入职至今" },
      meaning: {
        en: "Figures are added up from the start of the year, or from the day of joining, to the end of the period.",
        zh: "数据从年初（或入职之日）累计到本期末。",
      },
      example: `scheme sales_rep
  cycle quarterly

metric revenue weight 40
  measure sum(sales.amount), target 1,200,000 CNY per year
  proportional, cap 40
  period to date
`,
      rules: ["modifier"],
    },
  },
});
