import { family } from "../entry.ts";

export const meaning = family({
  title: { en: "How it computes", zh: "怎样计算" },
  lead: {
    en: "What holds for every scheme, whatever its words.",
    zh: "不论方案怎样写，计算都遵守的规则。",
  },
  entries: {
    order: {
      title: { en: "the order of steps", zh: "计算顺序" },
      meaning: {
        en: "The order is fixed, whatever the order of clauses. Each step reads the rounded value of the one before, and every card shows its steps in this order. A scheme has only the steps that it needs.",
        zh: "不论分句先后，计算顺序都是固定的。每一步读取上一步取整后的值，每个人的绩效单都按这个顺序列出步骤。方案没有用到的步骤会跳过。",
      },
      stages: true,
    },
    exact: {
      title: { en: "exact figures", zh: "精确计算" },
      meaning: {
        en: "Nothing is rounded unless a round is written. 96% against 100% is four steps of 1%, never 3.9999; 1.005 rounds to 1.01. Half is rounded away from zero unless another way is named.",
        zh: "没有写明取整的地方一概不取整。96% 对 100% 就是 4 步，绝不会是 3.9999；1.005 保留两位是 1.01。默认四舍五入，负数对称处理。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, -1 per full 1% under, +1 per 1% over, floor 0, no cap

metric satisfaction weight 2
  measure average(sales.satisfaction)
  points measure
  cap 2, floor 0, round 2

example "exactly four steps"
  given attainment(revenue) 96%
  expect revenue 36

example "half is rounded up"
  given satisfaction 1.005 marks
  expect satisfaction 1.01
`,
    },
    absent: {
      title: { en: "missing, zero and not applicable", zh: "缺失、零、不适用" },
      meaning: {
        en: "Three different things. Zero is a figure. Missing means that a figure should be there and is not: the person waits for data unless the metric says otherwise. Not applicable means that the figure has no meaning for this person, such as a ratio over nothing. None of the two is ever taken for zero in silence.",
        zh: "三件不同的事。零是一个数。缺失是应该有数而没有：除非指标另有规定，该人待补数据。不适用是这个数对该人没有意义，例如分母为零的比率。后两种都不会悄悄当作零。",
      },
      example: `metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, -1 per 1% under, floor 0
  if missing zero

example "no figures"
  given collection missing
  expect collection 0
`,
    },
    percent: {
      title: { en: "what a percentage is of", zh: "百分比是谁的百分比" },
      meaning: {
        en: "On a percentage, 1% is one percentage point. On anything else, it is 1% of the target. A cap or floor in % is of the weight, a pay in % is of the base. Where it could be something else, it must be said.",
        zh: "在百分数上，1% 是一个百分点；在其他数值上，是目标的 1%。封顶、最低写百分数是权重的百分比，奖金写百分数是基数的百分比。可能有别的理解时，必须写明。",
      },
      example: `metric margin_rate weight 10
  measure average(sales.margin), target 30%
  full from target, -1 per 1% under, floor 0

metric revenue weight 40
  measure sum(sales.amount), target 300,000 CNY
  full from target, -1 per 1% under, floor 0

example "two points of margin, two per cent of the target"
  given margin_rate 28%, revenue 294,000 CNY
  expect margin_rate 8, revenue 38
`,
    },
    edges: {
      title: { en: "edges as in law", zh: "边界按法律的读法" },
      meaning: {
        en: "From, up to, at least, at most include the figure; over, under, more than, less than do not. The Chinese words follow the Civil Code, article 1259: 以上、以下、以内 include, 超过、不足、低于、高于 do not.",
        zh: "按《民法典》第一千二百五十九条：“以上”“以下”“以内”“达到”包括本数，“超过”“不足”“低于”“高于”不包括本数；写（含）或（不含）时以此为准。",
      },
      example: `metric margin_rate weight 10
  measure average(sales.margin)
  10 from 30%, 5 over 20%, 0 otherwise

example "20% is not over 20%"
  given margin_rate 20%
  expect margin_rate 0
`,
    },
    rates: {
      title: { en: "targets per month and per year", zh: "按月、按年的目标" },
      meaning: {
        en: "A target is a rate: 12 per year is 3 in a quarter, 20 per month is 60. A monthly average is divided by the months in which the person was in the scheme.",
        zh: "目标是一种速度：每年 12 在季度里是 3，每月 20 是 60。月均除以该人适用方案的月数。",
      },
      example: `metric customers_won weight 15
  measure count(deals where deals.kind is "new"), target 12 per year
  proportional, cap 15

metric calls weight 15
  measure sum(sales.visits), target 20 per month
  proportional, cap 15

example "3 of 3, and 45 of 60"
  given customers_won 3, calls 45
  expect customers_won 15, calls 11.25
`,
    },
    guessing: {
      title: { en: "nothing is guessed", zh: "绝不猜测" },
      meaning: {
        en: "Where a text leaves open what to compute, the check asks, shows the readings with what each gives, and names the words that choose. Where data is missing or cannot be read, the person is listed with the reason. The run goes on for everyone else.",
        zh: "文本没有说清怎样计算时，检查会询问，列出各种读法及结果，并给出可选的写法。数据缺失或读不出时，列出该人和原因，其他人照常计算。",
      },
    },
    people: {
      title: { en: "one scheme a day", zh: "每天一份方案" },
      meaning: {
        en: "On any day a person is under exactly one scheme of each cycle. A monthly scheme and a yearly one run side by side.",
        zh: "任何一天，一个人在同一周期下只适用一份方案；月度方案和年度方案可以同时运行。",
      },
    },
    groups: {
      title: { en: "ranks and groups", zh: "排名与群体" },
      meaning: {
        en: "Equal totals share a place: 1, 2, 2, 4. Someone who waits for data is not ranked or averaged but counts in the headcount, and while there is one, the places are provisional.",
        zh: "总分相同并列名次：1、2、2、4。待补数据的人不参加排名和平均，但计入人数；只要还有这样的人，名次就是暂定的。",
      },
    },
  },
});
