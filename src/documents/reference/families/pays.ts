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
    "row-by-row": {
      title: { en: "for each row", zh: "逐行计发" },
      meaning: {
        en: "Every row of a source is paid by itself, by amounts, steps or tiers of its own figures; then what the rows pay is added up, or averaged, or the best or the worst of it is paid. A base behind “of” may stand in the row: a rate on each deal, chosen by something else about it.",
        zh: "数据的每一行单独计发：按金额、计步或对该行的数分档；再求和，或取平均、最好、最差。“基数”可以是该行的一列：每单按自己的金额计提，比例由该单的另一列决定。",
      },
      example: `${graded}
pay deal_commission
  for each deals.value, tiers marginal 2% up to 50,000 CNY | 3% beyond, sum
  round 2

pay deal_bonus
  for each deals.value where deals.kind = "new", 500 CNY from 20,000 CNY | 200 CNY otherwise, sum
  cap 5,000 CNY, round 2

pay deal_share of deals.value
  for each deals.kind, 3% at new, 1% at renewal, sum
  round 2
`,
      rules: ["forEach", "combine", "tiers"],
    },
    "by-two": {
      title: { en: "by two figures at once", zh: "按两个因素计发" },
      meaning: {
        en: "A matrix whose cells are amounts, or shares of the base; in the pay itself or in a named table.",
        zh: "矩阵的每格是金额，或基数的百分之几；写在奖金里，或写在命名的对照表里。",
      },
      example: `${graded}
pay bonus of people.bonus_base
  matrix attainment(revenue) by average(sales.margin)
  |                | under 20% | from 20% |
  | under 80%      | 0%        | 50%      |
  | 80% to <100%   | 60%       | 80%      |
  | from 100%      | 100%      | 130%     |
  round 2
`,
      rules: ["matrix", "matrixRow", "cell"],
    },
    "by-rating": {
      title: { en: "by a rating", zh: "按评分计发" },
      meaning: {
        en: "The rating of a metric divided by the top of its scale is the share of the base that is paid: 4 of 5 pays 80%. Raters and their shares belong to the metric.",
        zh: "指标的评分除以评分上限，就是发放基数的比例：5分制得4分发80%。由谁评、各占多少写在指标里。",
      },
      example: `metric attitude weight 100
  measure average(ratings.rating)
  rated 1 to 5

total out of 100, cap 100, floor 0, round 2

pay attitude_bonus of people.bonus_base
  by measure(attitude), rated 1 to 5
  round 2

example "4 of 5"
  given attitude 4, people.bonus_base 10,000 CNY
  expect attitude_bonus 8,000 CNY
`,
      rules: ["rated", "by"],
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
