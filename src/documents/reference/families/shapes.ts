import { family } from "../entry.ts";

export const shapes = family({
  title: { en: "Other shapes of rules", zh: "其他计分形状" },
  lead: {
    en: "A metric has one shape. These are the ones besides points at a value with steps.",
    zh: "一项指标只用一种形状。除“到某值得多少分、每步加扣”之外，还有以下几种。",
  },
  entries: {
    proportional: {
      title: { en: "proportional", zh: "按比例得分" },
      meaning: {
        en: "Points are weight × attainment. Nothing bounds them unless it is said: add a cap or an attainment cap, and what holds under a minimum.",
        zh: "得分 = 权重 × 完成率。不写封顶就没有上限：可以加“封顶”或“完成率封顶”，也可以写明低于多少不得分。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, attainment cap 150%, 0 under 60%

example "80% of 40"
  given attainment(revenue) 80%
  expect revenue 32
`,
      rules: ["proportional"],
    },
    inverse: {
      title: { en: "proportional inverse", zh: "反比" },
      meaning: {
        en: "For figures that should be low: points are weight × target ÷ measure. Half the target gives twice the weight unless a cap bounds it.",
        zh: "用于越低越好的数：得分 = 权重 × 目标 ÷ 实际。实际只有目标的一半时，不封顶会得两倍权重。",
      },
      example: `metric late_minutes weight 10
  measure sum(attendance.late), target 60 minutes
  proportional inverse, cap 10

example "twice the target gives half"
  given late_minutes 120 minutes
  expect late_minutes 5
`,
      rules: ["proportional"],
    },
    mirrored: {
      title: { en: "proportional mirrored", zh: "镜像" },
      meaning: {
        en: "For figures that should be low: points are weight × (2 − measure ÷ target). 10% over the target takes off 10%, 10% under adds 10%.",
        zh: "用于越低越好的数：得分 = 权重 × (2 − 实际 ÷ 目标)。超出目标 10% 少得 10%，低于目标 10% 多得 10%。",
      },
      example: `metric late_minutes weight 10
  measure sum(attendance.late), target 60 minutes
  proportional mirrored, cap 10, floor 0

example "10% over"
  given late_minutes 66 minutes
  expect late_minutes 9
`,
      rules: ["proportional"],
    },
    baseline: {
      title: { en: "from baseline", zh: "以基线" },
      meaning: {
        en: "In proportion to the way from a baseline to the target: nothing at the baseline, full at the target.",
        zh: "按从基线到目标走完了多少计分：在基线得零分，达到目标得满分。",
      },
      example: `metric margin_rate weight 40
  measure average(sales.margin), target 30%
  proportional from baseline 10%, floor 0, cap 40

example "half of the way"
  given margin_rate 20%
  expect margin_rate 20
`,
      rules: ["proportional", "value"],
    },
    bands: {
      title: { en: "bands", zh: "分段给分" },
      meaning: {
        en: "Each value falls into exactly one row and gets its points. Rows reach to their neighbours, so only edges are written. A value in no row or in two is reported, with that value as the witness.",
        zh: "每个值恰好落入一行，得该行的分数。各行自动衔接到相邻的一行，只需写边界。有值落不进任何一行或同时落入两行时会被报告，并举出这个值。",
      },
      example: `metric margin_rate weight 10
  measure average(sales.margin)
  10 from 30%, 6 from 20%, 0 otherwise

example "exactly on an edge"
  given margin_rate 20%
  expect margin_rate 6
`,
      rules: ["awards", "award", "boundedPlace"],
    },
    words: {
      title: { en: "points by words", zh: "按评语得分" },
      meaning: {
        en: "Where a column holds one of a few words, each word has its points. A word without points is reported.",
        zh: "数据是几个固定评语之一时，每个评语写明得分；漏写的评语会被报告。",
      },
      example: `metric feedback weight 10
  measure last(sales.verdict)
  10 at great, 8 at good, 0 at poor

example "good"
  given feedback good
  expect feedback 8
`,
      rules: ["placeNames", "award"],
    },
    curve: {
      title: { en: "curve", zh: "折线" },
      meaning: {
        en: "Straight lines between the given points. What holds beyond the two ends must be said: flat, nothing, or a last slope. With “flat beyond” the word “curve” may be left out.",
        zh: "在写出的各点之间连直线计分。两端之外怎样算必须写明：持平、不得分，或最后一条加扣分规则。写了“两端持平”的，“折线”二字可以省略。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  curve, 0 at 60%, 40 at 100%, +0.5 per 1% over 100%, 0 under 60%, cap 60

example "halfway between 60% and 100%"
  given attainment(revenue) 80%
  expect revenue 20

example "ten steps beyond the last point"
  given attainment(revenue) 110%
  expect revenue 45
`,
      rules: ["modifier", "award"],
    },
    "flat-beyond": {
      title: { en: "flat beyond", zh: "两端持平" },
      meaning: {
        en: "Beyond the ends of a curve the points stay as at the ends.",
        zh: "折线两端之外，得分保持端点的值。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  curve, 0 at 60%, 40 at 100%, flat beyond

example "above the upper end"
  given attainment(revenue) 130%
  expect revenue 40
`,
      rules: ["modifier"],
    },
    rated: {
      title: { en: "rated", zh: "评分" },
      meaning: {
        en: "Points are rating ÷ top of the scale × weight. With several raters each has a share, and the shares add up to 100%. Several ratings by the same kind of rater are averaged. “trim” leaves out the highest and lowest; “at least” says how many ratings there must be.",
        zh: "得分 = 评分 ÷ 最高分 × 权重。有几类评价人时，各占一定比例，合计 100%；同一类评价人有多份评分时取平均。“去高去低”去掉最高和最低的几份，“至少”写明至少要有几份评分。",
      },
      example: `metric teamwork weight 10
  measure average(ratings.rating where ratings.metric = "teamwork")
  rated 1 to 5

example "4 of 5"
  given teamwork 4
  expect teamwork 8
`,
      rules: ["rated", "scale", "rater"],
    },
    raters: {
      title: { en: "by several raters", zh: "由几类人评价" },
      meaning: {
        en: "Each kind of rater has its share of the rating. The ratings come from a source with the columns person, metric, rater and rating.",
        zh: "每类评价人的评分占一定比例。评分取自含有人员、指标、评价人、评分四列的数据。",
      },
      example: `metric teamwork weight 10
  rated 1 to 5 by manager 60% | peers 40%
`,
      rules: ["rated", "rater"],
    },
    "anchor-text": {
      title: { en: "what a rating stands for", zh: "评分标准" },
      meaning: {
        en: "Describes in words what a rating means. It is printed for raters and changes nothing in the computation.",
        zh: "用文字说明每个评分代表什么，印给评价人看，不影响计算。",
      },
      example: `metric teamwork weight 10
  rated 1 to 5 by manager 100%
  5 "Helps others unasked", 3 "Helps when asked", 1 "Works alone"
`,
      rules: ["figureFirst"],
    },
    matrix: {
      title: { en: "matrix", zh: "矩阵" },
      meaning: {
        en: "Two figures together decide: one picks the row, the other the column, and the cell holds the points. The cells stand in the metric itself or in a named table.",
        zh: "由两个数共同决定得分：一个选行，一个选列，格中是得分。各格写在指标里，或写在命名的对照表里。",
      },
      example: `metric margin_rate weight 10
  measure average(sales.margin)
  10 from 20%, 0 otherwise

metric revenue weight 30
  measure sum(sales.amount), target sum(sales.goal)
  matrix attainment by measure(margin_rate)
  |                | under 20% | from 20% |
  | under 80%      | 0         | 10       |
  | 80% to <100%   | 10        | 20       |
  | from 100%      | 20        | 30       |

example "row and column at their edges"
  given attainment(revenue) 100%, margin_rate 20%
  expect revenue 30
`,
      rules: ["matrix", "matrixRow", "cell"],
    },
    tiers: {
      title: { en: "tiers", zh: "分档提成" },
      meaning: {
        en: "Rates by tiers of a figure, mostly in pay. “marginal” pays each part at its own rate; “whole” pays the whole at the rate it reaches. One of the words must stand: a check shows what each would pay.",
        zh: "按金额分档的提成比例，多用于奖金。“超额累进”：每一段各按自己的比例；“全额”：全部按达到的那一档。两个词必须写一个，没写时检查会列出两种结果。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

pay commission
  tiers marginal of sum(sales.received) 5% up to 200,000 CNY | 8% up to 500,000 CNY | 10% beyond
  round 2
`,
      rules: ["tiers", "awards"],
    },
    dates: {
      title: { en: "rules by dates", zh: "按日期计分" },
      meaning: {
        en: "A measure may be a date, and the edges of its rows and steps days. “up to” and “by” let the day in, “before” and “after” do not; steps count days. The day to keep to may stand as the target.",
        zh: "口径可以是日期，分档的边界和计步的起点写具体日期。“及以前”“（含）前”包括当天，“前”和“晚于”不包括；计步按天数。要求的日期也可以写成目标。",
      },
      example: `metric first_deal weight 40
  measure first(deals.date), target 2024-02-15
  full up to target, -2 per day over, floor 0

metric last_deal weight 60
  measure last(deals.date)
  60 up to 2024-03-10, 30 up to 2024-03-20, 0 otherwise

example "three days late"
  given first_deal 2024-02-18, last_deal 2024-03-10
  expect first_deal 34, last_deal 60
`,
      rules: ["measure", "award", "slope"],
    },
    "tiers-of-points": {
      title: { en: "tiers in a metric", zh: "指标中的分档" },
      meaning: {
        en: "In a metric tiers give points for each unit of what is measured. What comes in ones is counted by ones; of an amount or a percentage “per” says for how much. Marginal, each tier counts the part within it; whole, all of it counts at the points of the tier reached.",
        zh: "指标中的分档按完成值的每一个单位计分。按个数的，每一个计分；金额和百分数要用“每……”写明每多少计分。“超额累进”只计每档之内的部分，“全额”全部按达到的一档计。",
      },
      example: `metric customers_won weight 20
  measure count(deals.value)
  tiers marginal 1 up to 10 | 0.5 beyond
  cap 20

example "10 × 1 + 4 × 0.5"
  given customers_won 14
  expect customers_won 12

metric revenue weight 80
  measure sum(sales.amount)
  tiers whole per 10,000 CNY, 0.5 up to 1,000,000 CNY | 0.8 beyond
  cap 80

example "120 × 0.8 > 80"
  given customers_won 0, revenue 1,200,000 CNY
  expect revenue 80
`,
      rules: ["tiers", "awards"],
    },
    marginal: {
      title: { en: "marginal or whole", zh: "超额累进与全额" },
      meaning: {
        en: "Marginal: the part within each tier is paid at that tier's rate, so nobody earns less by selling more. Whole: the rate of the tier reached holds for everything, which jumps at each edge.",
        zh: "超额累进：每一档内的部分按该档比例计，多卖不会少拿。全额：全部金额按达到的一档计，在每个边界会跳变。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

pay commission
  tiers whole of sum(sales.received) 5% under 200,000 CNY | 8% under 500,000 CNY | 10% beyond
  round 2
`,
      rules: ["tiers"],
    },
    "for-each": {
      title: { en: "for each", zh: "逐行" },
      meaning: {
        en: "Applies the rule to every row of a source by itself, then joins the results: sum, average, best or worst. For deals, projects, or each time someone was late.",
        zh: "对数据的每一行单独套用规则，再合起来：合计、平均、最好或最差。用于逐笔成交、逐个项目、逐次迟到。",
      },
      example: `metric punctual extra
  for each attendance.late, 0 up to 5 minutes | -1 up to 30 minutes | -3 otherwise, sum
  floor -10, cap 0
`,
      rules: ["forEach", "combine"],
    },
    "per-item": {
      title: { en: "best per item", zh: "同一项取最高" },
      meaning: {
        en: "Behind “for each”: rows that are alike in a column come to one figure first, best, worst, average or sum, and only then is everything combined. “per month” takes rows by their date. A cap or floor behind it bounds each item.",
        zh: "写在“逐行”的各行之后：同一列内容相同的记录先归成一个数（取最高、取最低、平均或合计），再合并各项。“每月”按日期归项。后面可写每一项的封顶或最低。",
      },
      example: `metric big_deals extra
  for each deals.value, 5 from 100,000 CNY | 2 from 50,000 CNY | 0 otherwise
  best per kind, sum, cap 10

metric late extra
  for each attendance.late, 0 up to 5 minutes | -1 up to 30 minutes | -3 otherwise
  sum per month floor -5, sum, cap 0
`,
      rules: ["combine", "alike", "alikeBound"],
    },
    points: {
      title: { en: "points", zh: "计分" },
      meaning: {
        en: "Points as an expression, where no shape fits: any arithmetic with measure, target, attainment, weight and other metrics.",
        zh: "现成的形状都不合适时，把得分写成算式：可以用实际值、目标、完成率、权重和其他指标做任意运算。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  points if attainment >= 100% then weight else weight * attainment * 0.8
  floor 0

example "80% × 0.8 of 40"
  given attainment(revenue) 80%
  expect revenue 25.6
`,
      rules: ["points", "expression"],
    },
  },
});
