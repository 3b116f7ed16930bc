import { family } from "../entry.ts";

const margin = (rows: string, given: string, expected: string): string => `metric margin_rate weight 10
  measure average(sales.margin)
  ${rows}

example "on the edge"
  given margin_rate ${given}
  expect margin_rate ${expected}
`;

export const places = family({
  title: { en: "Edges and places", zh: "边界和位置" },
  lead: {
    en: "Where a result stands: at a value, from or up to an edge, between two, at a grade or a place. The words read as in law: some include the figure itself, some do not.",
    zh: "一个得分对应哪里：某个值、某个边界以上或以下、两个值之间、某个等级或名次。边界词按法律的读法：有的包括本数，有的不包括。",
  },
  entries: {
    at: {
      title: { en: "at", zh: "到某个值" },
      meaning: {
        en: "Exactly at a value: the anchor of slopes, a point of a curve, a grade or a word.",
        zh: "恰好在某个值：加扣分的基准、折线上的点、某个等级或评语。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  40 at 100%, -1 per 1% under, +1 per 1% over at most 10, floor 0

example "at the target"
  given attainment(revenue) 100%
  expect revenue 40
`,
      rules: ["place"],
    },
    from: {
      title: { en: "from, at least: the figure included", zh: "以上、达到、不低于：包括本数" },
      meaning: {
        en: "From the figure upward, the figure itself included (≥). “（不含）” behind the figure in Chinese takes it out.",
        zh: "从该数起往上，包括该数（≥）。“以上”包括本数；写“（不含）”则不包括。",
      },
      example: margin("10 from 30%, 0 otherwise", "30%", "10"),
      rules: ["boundedPlace", "edge"],
    },
    over: {
      title: { en: "over, above: the figure not included", zh: "超过、高于：不包括本数" },
      meaning: {
        en: "Above the figure, the figure itself not included (>).",
        zh: "高于该数，不包括该数（>）。",
      },
      example: margin("10 over 30%, 5 otherwise", "30%", "5"),
      rules: ["boundedPlace"],
    },
    "up-to": {
      title: { en: "up to, at most: the figure included", zh: "以下、以内、不超过：包括本数" },
      meaning: {
        en: "Up to the figure, the figure itself included (≤).",
        zh: "不高于该数，包括该数（≤）。“以下”“以内”包括本数；写“（不含）”则不包括。",
      },
      example: margin("0 up to 10%, 10 otherwise", "10%", "0"),
      rules: ["boundedPlace", "edge"],
    },
    under: {
      title: { en: "under, below: the figure not included", zh: "低于、不足：不包括本数" },
      meaning: {
        en: "Below the figure, the figure itself not included (<).",
        zh: "低于该数，不包括该数（<）。",
      },
      example: margin("0 under 10%, 10 otherwise", "10%", "10"),
      rules: ["boundedPlace"],
    },
    range: {
      title: { en: "from … to …, 80-89", zh: "……至……" },
      meaning: {
        en: "Between two figures, both included. “to under 90” leaves out the upper one. Beware of holes: between 80-89 and 90 lies 89.5, unless values are whole.",
        zh: "两个数之间，两端都包括；写“80至低于90”则不含上端。注意空档：除非取整，“80-89”和“90以上”之间还有 89.5。",
      },
      example: margin("10 from 30%, 5 from 20% to under 30%, 0 under 20%", "20%", "5"),
      rules: ["rangeEnd", "boundedEnd"],
    },
    between: {
      title: { en: "between … and …", zh: "介于……和……" },
      meaning: {
        en: "Between two figures, both included; slopes count from the two edges.",
        zh: "两个数之间，两端都包括；加扣分从两端算起。",
      },
      example: `metric stock_level weight 15
  measure last(sales.stock), target average(sales.goal)
  full between 95% and 105%, -3 per 1% over, -3 per 1% under, floor 0

example "on the upper edge"
  given attainment(stock_level) 105%
  expect stock_level 15
`,
      rules: ["betweenPlace"],
    },
    target: {
      title: { en: "at target, from target", zh: "达标" },
      meaning: {
        en: "The target itself as an edge, so that the figure is written once.",
        zh: "把目标本身作为边界，目标数只写一次。",
      },
      example: `metric calls weight 15
  measure sum(sales.visits), target 60
  full from target, -3 per started 15 under, floor 0

example "five short is one started step"
  given calls 55
  expect calls 12
`,
      rules: ["value"],
    },
    otherwise: {
      title: { en: "otherwise", zh: "其余" },
      meaning: {
        en: "Everything that no other row takes. With it the rows always cover every value.",
        zh: "其他各行都不包括的一切值。写了“其余”，各行就不会有空档。",
      },
      example: margin("10 from 30%, 0 otherwise", "29%", "0"),
      rules: ["place", "placeFirst"],
    },
    beyond: {
      title: { en: "beyond", zh: "超出部分" },
      meaning: { en: "In tiers: everything above the last edge.", zh: "用于分档提成：最后一个边界以上的全部。" },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

pay commission
  tiers marginal of sum(sales.received) 5% up to 200,000 CNY | 10% beyond
  round 2
`,
      rules: ["place", "placeFirst"],
    },
    named: {
      title: { en: "at a grade or a word", zh: "某个等级或评语" },
      meaning: {
        en: "At one or several grades, or at words of a column. Several are joined by a bar.",
        zh: "在某个或某几个等级、评语上；几个名称用顿号隔开。",
      },
      example: `metric feedback weight 10
  measure last(sales.verdict)
  10 at great | good, 0 at poor

example "either word"
  given feedback good
  expect feedback 10
`,
      rules: ["placeNames"],
    },
    rank: {
      title: { en: "at a rank, top, bottom", zh: "名次、前几、后几" },
      meaning: {
        en: "At a place in the ranking: the first, the first three, the top 10%, the last. Equal results share the better place, 1, 2, 2, 4, unless ties are broken by a named figure.",
        zh: "在排名中的位置：第一名、第 1 至 3 名、前 10%、最后一名。得分相同的人并列较好的名次（1、2、2、4），除非写明用哪个数分出先后。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

pay prize
  by rank(total in team), 1,000 CNY at top 3, 0 CNY otherwise, round 2
`,
      rules: ["rankPlace"],
    },
    when: {
      title: { en: "when", zh: "当" },
      meaning: {
        en: "The row counts only where the condition holds. A grade with a condition is given where both its edge and its condition hold, else the next one is tried.",
        zh: "满足条件时该行才算数。等级带条件时，分数和条件都满足才能得到，否则看下一个等级。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

grades
  excellent from 90 when attainment(revenue) >= 95%
  good otherwise
`,
      rules: ["award", "when"],
    },
    "full-none": {
      title: { en: "full and none", zh: "满分与不得分" },
      meaning: {
        en: "“full” is the metric's weight, or what it is marked out of, “full - 2” two points less; “none” is nothing. In pay, none is no money.",
        zh: "“满分”就是该指标的权重（或分制的满分），“满分-2分”比它少两分；“不得分”是零分；奖金中写“无奖金”。",
      },
      example: margin("full from 30%, none under 30%", "30%", "10"),
      rules: ["wordResult", "full"],
    },
  },
});
