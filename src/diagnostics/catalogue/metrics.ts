import { entries } from "../entry.ts";

/** Findings about a metric: its weight, its measure, its raters. */
export const metrics = entries({
  "weight-missing": {
    severity: "error",
    title: { en: "no weight", zh: "没有权重" },
    reason: { en: "The metric “{metric}” has no weight.", zh: "指标“{metric}”没有权重。" },
    hint: {
      en: "Write “weight 20” or what it is, or “extra” if it counts on top of the weights.",
      zh: "请写“权重 20”之类；若在权重之外另加，写“加分项”。",
    },
  },
  "weight-not-positive": {
    severity: "error",
    title: { en: "a weight that is not over 0", zh: "权重不大于 0" },
    reason: { en: "A weight must be more than 0.", zh: "权重必须大于 0。" },
    hint: { en: "Correct the weight, or take the metric out.", zh: "请改正权重，或删去这个指标。" },
  },
  "weight-range-on-metric": {
    severity: "error",
    title: { en: "two figures as one weight", zh: "指标的权重写成了区间" },
    reason: { en: "A metric has one weight; only a section can have a range.", zh: "一个指标只有一个权重，只有维度才能写区间。" },
    hint: { en: "Write one figure.", zh: "请写一个数。" },
  },
  "weights-sum": {
    severity: "error",
    title: { en: "weights do not add up", zh: "权重合计不符" },
    reason: { en: "The weights of {what} are {sum}, not {wanted}.", zh: "{what}的权重合计 {sum}，应为 {wanted}。" },
    hint: {
      en: 'Correct a weight. If it is meant, write “accept weights-sum "…"” with the reason.',
      zh: '请改正权重；确实如此的，写“接受 weights-sum "……"”并注明理由。',
    },
    acceptable: true,
  },
  "each-of-what": {
    severity: "warning",
    title: { en: "for each what", zh: "每一什么" },
    reason: {
      en: "“{metric}” is {unit}, so “each” is each one of that, not each time that something happens.",
      zh: "“{metric}”量的是{unit}，“每次”就按每一个这样的单位计，而不是每发生一次。",
    },
    hint: {
      en: "To count how often, measure “count(…)” of the rows; for the length, write the step with its unit, as “-1 each 1 minute”.",
      zh: "按次数计的，口径请用“计数(…)”；按时长计的，请写出单位，如“每1分钟扣1分”。",
    },
    acceptable: true,
  },
  "rows-take-off": {
    severity: "warning",
    title: { en: "rows that only take off", zh: "逐行只扣分" },
    reason: {
      en: "“{metric}” weighs {weight}, and what its rows take off is added up from 0: nobody can have more than 0 points for it.",
      zh: "“{metric}”权重 {weight}，而各行的扣分从 0 起相加，谁也得不到超过 0 分。",
    },
    hint: {
      en: "If it is taken off the total, make the metric an “extra” with a “floor”. If it is taken off full points, write them in one calculation, as “points weight - 2 * count({rows}) / 1 times”.",
      zh: "从总分里扣的，请去掉权重，写成“加分项”并写“最低”；从本项满分扣起的，请写成一条算式，如“计分 权重 - 2 * 计数({rows}) / 1次”。",
    },
    acceptable: true,
  },
  "weights-near-hundred": {
    severity: "warning",
    title: { en: "weights of nearly 100", zh: "权重合计不是 100" },
    reason: {
      en: "The weights of the scheme are {sum}, and it does not say what its total is out of.",
      zh: "方案的权重合计 {sum}，又没有写总分满分是多少。",
    },
    hint: {
      en: "Correct a weight; if {all} is meant, write “total out of {all}”.",
      zh: "请改正权重；确实是 {all} 的，请写“总分 满分{all}”。",
    },
    acceptable: true,
  },
  "extra-with-weight": {
    severity: "error",
    title: { en: "an extra with a weight", zh: "加分项又写了权重" },
    reason: { en: "An extra counts on top of the weights and has none itself.", zh: "加分项在权重之外另加，自己没有权重。" },
    hint: {
      en: "Keep “extra” or the weight. What an extra gives at most is its “cap”.",
      zh: "“加分项”和“权重”只留一个；最多加几分请用“封顶”。",
    },
  },
  "out-of-not-positive": {
    severity: "error",
    title: { en: "full marks that are not over 0", zh: "满分不大于 0" },
    reason: { en: "Full marks must be more than 0.", zh: "满分必须大于 0。" },
    hint: { en: "Write what full marks are, such as “out of 100”.", zh: "请写出满分是多少，如“满分100”。" },
  },
  "marks-need-weight": {
    severity: "error",
    title: { en: "how much the section counts", zh: "没有写维度占多少分" },
    reason: {
      en: "The items of this section are marked by themselves; how much the section counts in the total needs one weight.",
      zh: "这个维度单独计满分，要写一个权重，才知道它在总分里占多少。",
    },
    hint: { en: "Add it, such as “weight 70, marked out of 100”.", zh: "请加上，如“权重 70，按100分制”。" },
  },
  "measure-missing": {
    severity: "error",
    title: { en: "nothing is measured", zh: "没有口径" },
    reason: {
      en: "The rule of “{metric}” needs a figure, and no measure says which.",
      zh: "“{metric}”的规则要用一个数，而没有写口径。",
    },
    hint: {
      en: "Say where the figure comes from, such as “measure staff.sales” or “measure sum(crm.amount)”.",
      zh: "请写明数从哪里来，如“口径 名册.销售额”或“口径 合计(月报.销售额)”。",
    },
  },
  "rule-missing": {
    severity: "error",
    title: { en: "no rule", zh: "没有评分规则" },
    reason: { en: "The metric “{metric}” does not say how points come about.", zh: "指标“{metric}”没有说明怎样得分。" },
    hint: {
      en: "Write a rule, such as “full from 95%, 0 under 95%” or “full at 100%, -1 per 1% under, floor 0”.",
      zh: "请写一条规则，如“95%以上得满分，低于95%得0分”或“100%得满分，每低1%扣1分，最低0”。",
    },
  },
  "coefficient-without-value": {
    severity: "error",
    title: { en: "a coefficient of what", zh: "系数没有数" },
    reason: { en: "The coefficient “{name}” does not say what it is.", zh: "系数“{name}”没有说明是多少。" },
    hint: {
      en: "Where data holds it, write “coefficient {name} of staff.{name}” with the column that has it; else rows, such as “1.2 from 100%, 1 from 80%, 0.8 otherwise”.",
      zh: "数据里有这个数的，请写“系数 {name} 基数 名册.{name}”（点后面是它所在的列）；按结果定的，请写各档，如“100%以上1.2，80%以上1，其余0.8”。",
    },
  },
  "two-rules": {
    severity: "error",
    title: { en: "two rules", zh: "有两条规则" },
    reason: { en: "The metric “{metric}” already has a rule of another kind.", zh: "指标“{metric}”已经有另一种评分规则。" },
    hint: { en: "Keep one of them, or make two metrics of it.", zh: "请只留一种，或拆成两个指标。" },
  },
  "rating-missing": {
    severity: "error",
    title: { en: "who rates", zh: "没有写谁来评" },
    reason: {
      en: "“{metric}” is rated, but neither raters nor a measure say where the rating comes from.",
      zh: "指标“{metric}”按评分计，但既没有写评价人，也没有写口径。",
    },
    hint: {
      en: "Write the raters, such as “rated 1 to 5 by self 20% | manager 80%”, or a measure that holds the rating.",
      zh: "请写评价人及占比，如“评分 1至5 由 自评 20% | 上级 80%”，或用“口径”写明评分在哪一列。",
    },
  },
  "scale-missing": {
    severity: "error",
    title: { en: "from what to what", zh: "没有写评分范围" },
    reason: { en: "Neither the rule nor the data says from what to what is rated.", zh: "规则和数据都没有说明评分从几到几。" },
    hint: { en: "Write the scale, such as “rated 1 to 5”.", zh: "请写明评分范围，如“评分 1至5”。" },
  },
  "rater-without-share": {
    severity: "error",
    title: { en: "a rater without a share", zh: "评价人没有占比" },
    reason: { en: "The other raters have a share, “{rater}” has none.", zh: "其他评价人都有占比，“{rater}”没有。" },
    hint: { en: "Write its share, such as “{rater} 20%”.", zh: "请写上占比，如“{rater} 20%”。" },
  },
  "rater-shares": {
    severity: "error",
    title: { en: "raters’ shares do not add up", zh: "评价人占比合计不符" },
    reason: {
      en: "The shares of the raters of “{metric}” come to {sum}, not 100%.",
      zh: "“{metric}”各评价人的占比合计 {sum}，应为 100%。",
    },
    hint: { en: "Correct a share.", zh: "请改正占比。" },
  },
  "missing-never": {
    severity: "warning",
    title: { en: "never missing", zh: "用不到“缺失时”" },
    reason: {
      en: "“{metric}” adds up events, where no row means 0; its “if missing” never applies.",
      zh: "“{metric}”汇总的是流水，没有行就是 0，“缺失时”永远用不到。",
    },
    hint: {
      en: "Take “if missing” out; or, if everyone must have a row, declare the data “one row per person, month”.",
      zh: "请删去“缺失时”；若人人都该有一行，请把数据写成“每人每月一行”。",
    },
    acceptable: true,
  },
  "sum-of-levels": {
    severity: "warning",
    title: { en: "a sum of percentages or marks", zh: "百分数或评分相加" },
    reason: {
      en: "“{metric}” adds up “{column}” over the months of the {cycle}: {each} each month makes {sum}.",
      zh: "“{metric}”把{cycle}内各月的“{column}”相加：每月{each}，合计就是{sum}。",
    },
    hint: {
      en: 'Write “average” instead of “sum”. If it is meant, write “accept sum-of-levels "…"” with the reason.',
      zh: '请把“合计”改为“平均”；确实要相加的，写“接受 sum-of-levels "……"”并注明理由。',
    },
    acceptable: true,
  },
});
