import { family } from "../entry.ts";

const graded = `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

grades
  excellent from 90
  good from 80
  fail otherwise
`;

export const pays = family({
  title: { en: "What pay is made of", zh: "奖金怎样构成" },
  lead: {
    en: "The clauses of a pay. Everything a metric's rule can do, a pay can do with money.",
    zh: "奖金语句的各个分句。指标规则能做的，奖金都能用金额来做。",
  },
  entries: {
    of: {
      title: { en: "of: the base", zh: "基数" },
      meaning: {
        en: "What percentages are taken of: a column of the people file, or an expression.",
        zh: "百分比以什么为基数：人员数据的一列，或一个算式。",
      },
      example: `${graded}
pay bonus of people.salary * 3
  20% at excellent, 10% at good, 0 otherwise
  round 2
`,
      rules: ["of"],
    },
    rows: {
      title: { en: "amounts by grade or by total", zh: "按等级或总分发放" },
      meaning: {
        en: "A share of the base or an amount, at a grade or in a band of the total. Every case must have its row; “otherwise” takes the rest.",
        zh: "在某个等级或某段总分上，发放基数的百分之几或固定金额。每种情况都要有一行，“其余”包括剩下的。",
      },
      example: `${graded}
pay bonus
  by total
  3,000 CNY from 90 marks, 1,000 CNY from 80 marks, 0 CNY otherwise
  round 2
`,
      rules: ["award"],
    },
    by: {
      title: { en: "by", zh: "按" },
      meaning: {
        en: "Which value a rule reads: measure, attainment or total; in a pay, of which metric.",
        zh: "规则读取哪个值：实际值、完成率或总分；在奖金中还要写是哪项指标的。",
      },
      example: `${graded}
pay commission of people.bonus_base
  by attainment(revenue)
  0 under 80%, 100% from 80% to under 100%, 120% from 100%
  round 2
`,
      rules: ["by"],
    },
    "fixed-and-share": {
      title: { en: "an amount plus a rate on the excess", zh: "固定金额加超额部分的比例" },
      meaning: {
        en: "A fixed amount at an edge and a rate on what lies above it.",
        zh: "达到某个边界给固定金额，超出的部分再按比例给。",
      },
      example: `${graded}
pay commission
  by measure(revenue)
  5,000 CNY + 3% of excess from 800,000 CNY, 0 otherwise
  round 2
`,
      rules: ["excessShare"],
    },
  },
});
