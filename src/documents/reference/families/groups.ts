import { family } from "../entry.ts";

const scored = `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2
`;

const graded = `${scored}
grades
  excellent from 90
  good from 80
  fail otherwise
`;

export const groups = family({
  title: { en: "Groups", zh: "群体" },
  lead: {
    en: "What hangs on others: places, averages, shares of grades, limits, pools. A group is a team, everyone, the people of this scheme, or those with the same value in a column of the people file.",
    zh: "与他人有关的规则：名次、平均、等级名额、限制、奖金池。群体可以是团队、全员、本方案的人，或人员数据某一列相同的人。",
  },
  entries: {
    in: {
      title: { en: "in a group", zh: "在某个群体内" },
      meaning: {
        en: "Behind a value in brackets: whose values are taken together. Someone who waits for data is left out of averages and places, and counts in the headcount.",
        zh: "写在括号里的值后面，说明和谁一起算。待补数据的人不参加平均和排名，但计入人数。",
      },
      example: `${scored}
pay bonus
  3,000 CNY when total >= average(total in team), 0 CNY otherwise
  round 2
`,
      rules: ["callArguments"],
    },
    rank: {
      title: { en: "rank(value in group)", zh: "排名(值 在 群体 内)" },
      meaning: {
        en: "The place by that value, best first. Equals share the better place: 1, 2, 2, 4. “ties by” names a figure that tells them apart.",
        zh: "按该值排的名次，最好的为第一。相同的人并列较好的名次：1、2、2、4。“并列 按”写明用哪个数分出先后。",
      },
      example: `${scored}
pay prize
  by rank(total in team)
  3,000 CNY at rank 1, 1,000 CNY at rank 2 to 3, 0 CNY otherwise
  round 2
`,
      rules: ["rankPlace"],
    },
    "rank-from-last": {
      title: { en: "rank from last", zh: "倒数名次" },
      meaning: { en: "The place counted from the worst.", zh: "从最后一名数起的名次。" },
      example: `${scored}
pay bonus
  1,000 CNY when rank from last(total in team) > 1, 0 CNY otherwise
  round 2
`,
      rules: ["rankPlace"],
    },
    percentile: {
      title: { en: "percentile(value in group)", zh: "百分位(值 在 群体 内)" },
      meaning: {
        en: "How much of the group is not better: the best is at 100%.",
        zh: "群体中不比自己好的人占多少，最好的人是 100%。",
      },
      example: `${scored}
pay bonus
  3,000 CNY when percentile(total in everyone) >= 90%, 0 CNY otherwise
  round 2
`,
      rules: ["callArguments"],
    },
    headcount: {
      title: { en: "headcount(group)", zh: "人数(群体)" },
      meaning: {
        en: "How many people there are, those who wait for data included.",
        zh: "群体有多少人，包括待补数据的人。",
      },
      example: `${scored}
pay bonus
  points people.bonus_base * 10 / headcount(team)
  round 2
`,
      rules: ["callArguments"],
    },
    share: {
      title: { en: "a share of a grade", zh: "等级名额" },
      meaning: {
        en: "At most, at least or exactly so many of a group have a grade. A share that is no whole number of people needs a word for its rounding, and equals at the edge need one, too.",
        zh: "群体中某等级最多、至少或恰好多少人。名额不是整数时要写明怎样取整，名额边缘得分相同的人也要写明怎样处理。",
      },
      example: `${graded}
distribution
  at most 20% of team in excellent
  people rounded down, ties out
`,
      rules: ["exactShare", "shareFirst", "membersShare"],
    },
    ties: {
      title: { en: "ties in, ties out, ties by", zh: "并列计入、并列不计入、并列按" },
      meaning: {
        en: "What becomes of equals at the edge of a share or place: all are in, all are out, or a figure tells them apart.",
        zh: "名额边缘得分相同的人：全部计入、全部不计入，或用某个数分出先后。",
      },
      example: `${graded}
distribution
  at most 20% of team in excellent
  people rounded down, ties by points(revenue)
`,
      rules: ["ties"],
    },
    "people-round": {
      title: { en: "people rounded", zh: "人数取整" },
      meaning: {
        en: "How a share of people is made a whole number: 20% of 12 is 2.4, two or three.",
        zh: "按比例算出的人数怎样取整：12 人的 20% 是 2.4，算两人还是三人。",
      },
      example: `${graded}
distribution
  at most 20% of team in excellent
  people rounded up, ties in
`,
      rules: ["peopleRound"],
    },
    "group-limit": {
      title: { en: "a limit on a group's figure", zh: "群体限制" },
      meaning: {
        en: "Bounds a figure of the group, such as its average total. Where it is passed, the group waits for a decision (hold), or its totals are brought down in proportion.",
        zh: "限制群体的某个数，例如平均总分。超过时，该群体待定，或者按比例调整总分。",
      },
      example: `${scored}
limit average(total in team) at most 85 then in proportion, round 2 down
`,
      rules: ["limitClauses"],
    },
    "weight-limit": {
      title: { en: "a limit on each weight", zh: "单项权重限制" },
      meaning: {
        en: "Bounds what any one metric may weigh; a check tells which is over.",
        zh: "限制任何一项指标的权重，检查会指出超过的指标。",
      },
      example: `metric revenue weight 30
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 30

metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, 0 otherwise

limit each weight at most 30
`,
      rules: ["limitClauses"],
    },
    "shared-by": {
      title: { en: "shared by", zh: "分配按" },
      meaning: {
        en: "By which figure a pool is shared out. Everyone gets pool × their figure ÷ the sum of all figures, rounded; “remainder” says who gets what is left.",
        zh: "奖金池按哪个数分配：每人得 总额 × 本人的数 ÷ 全部的和，并取整；“尾差”写明剩下的归谁。",
      },
      example: `${scored}
pool team_bonus
  of 50,000 CNY in team, shared by total, remainder largest
  round 2
`,
      rules: ["sharedBy", "remainder"],
    },
  },
});
