import { entries } from "../entry.ts";

/** Findings about a metric: its weight, its measure, its raters. */
export const metrics = entries({
  "weight-missing": {
    severity: "error",
    title: { en: "no weight", zh: "没有权重" },
    reason: { en: "The metric “{metric}” has no weight.", zh: "指标“{metric}”没有权重。" },
    hint: { en: "Write weight N, or extra if it counts on top.", zh: "请写 权重 N；若在总分之外另加，写 加分项。" },
  },
  "weight-not-positive": {
    severity: "error",
    title: { en: "a weight of nothing", zh: "权重不是正数" },
    reason: { en: "A weight must be more than 0.", zh: "权重必须大于 0。" },
  },
  "weight-range-on-metric": {
    severity: "error",
    title: { en: "a range as weight of a metric", zh: "指标的权重写成了区间" },
    reason: { en: "A metric has one weight; a range is for a section.", zh: "指标只有一个权重；区间用于维度。" },
  },
  "weights-sum": {
    severity: "error",
    title: { en: "weights do not add up", zh: "权重合计不符" },
    reason: { en: "The weights of {what} are {sum}, not {wanted}.", zh: "{what}的权重合计 {sum}，应为 {wanted}。" },
    acceptable: true,
  },
  "extra-with-weight": {
    severity: "error",
    title: { en: "extra and weighed", zh: "既是加分项又有权重" },
    reason: { en: "An extra stands outside the weights.", zh: "加分项在权重之外。" },
    hint: { en: "Keep extra or the weight. A bound on an extra is its cap.", zh: "“加分项”和“权重”只留一个；加分项的上限用 封顶。" },
  },
  "out-of-not-positive": {
    severity: "error",
    title: { en: "out of nothing", zh: "满分不是正数" },
    reason: { en: "Full marks must be more than 0.", zh: "满分必须大于 0。" },
  },
  "marks-need-weight": {
    severity: "error",
    title: { en: "how much the section counts", zh: "维度占多少分" },
    reason: {
      en: "A section whose items are weighed by themselves needs one weight to count with.",
      zh: "单独计满分的维度，要有一个确定的权重才能折算。",
    },
    hint: { en: "Write weight 70 beside it.", zh: "请同时写 权重 70 之类的一个数。" },
  },
  "measure-missing": {
    severity: "error",
    title: { en: "nothing is measured", zh: "没有口径" },
    reason: {
      en: "The rule of “{metric}” needs a value, and the metric has no measure.",
      zh: "指标“{metric}”的规则需要数值，而它没有口径。",
    },
    hint: {
      en: "Write measure and where the figure comes from: measure sum(crm.amount).",
      zh: "请写 口径 和数据来源：口径 合计(crm.amount)。",
    },
  },
  "rule-missing": {
    severity: "error",
    title: { en: "no rule", zh: "没有评分规则" },
    reason: { en: "The metric “{metric}” does not say how points come about.", zh: "指标“{metric}”没有说明怎样得分。" },
    hint: {
      en: "Write one, such as: proportional, or full at 100%, -1 per 1% under, floor 0.",
      zh: "请写一条规则，如：按比例得分；或 100%得满分，每低1%扣1分，最低0。",
    },
  },
  "two-rules": {
    severity: "error",
    title: { en: "two rules", zh: "有两条规则" },
    reason: { en: "The metric “{metric}” already has a rule of another kind.", zh: "指标“{metric}”已有另一种规则。" },
    hint: { en: "Keep one, or split the metric in two.", zh: "请只留一条，或拆成两个指标。" },
  },
  "rating-missing": {
    severity: "error",
    title: { en: "nobody rates this", zh: "没有评分来源" },
    reason: {
      en: "The metric “{metric}” is rated, but neither raters nor a measure say where the rating comes from.",
      zh: "指标“{metric}”按评分计，但既没有写评价人，也没有口径。",
    },
    hint: { en: "Write by self 20% | manager 80%, or a measure that gives the rating.", zh: "请写评价人及占比，或用 口径 给出评分。" },
  },
  "scale-missing": {
    severity: "error",
    title: { en: "no rating scale", zh: "没有评分范围" },
    reason: { en: "Neither the rule nor the source says from what to what is rated.", zh: "规则和数据都没有说明评分从几到几。" },
    hint: { en: "Write rated 1 to 5.", zh: "请写 评分 1至5。" },
  },
  "rater-without-share": {
    severity: "error",
    title: { en: "a rater without a share", zh: "评价人没有占比" },
    reason: { en: "Others have a share, “{rater}” has none.", zh: "其他评价人有占比，“{rater}”没有。" },
  },
  "rater-shares": {
    severity: "error",
    title: { en: "raters’ shares do not add up", zh: "评价人占比合计不符" },
    reason: { en: "The raters of “{metric}” have {sum}, not 100%.", zh: "“{metric}”的评价人占比合计 {sum}，应为 100%。" },
  },
  "missing-never": {
    severity: "warning",
    title: { en: "never missing", zh: "不会缺失" },
    reason: {
      en: "“{metric}” sums events, of which no row means 0; its “if missing” never applies.",
      zh: "“{metric}”汇总的是流水，没有行就是 0，“缺失时”不会用到。",
    },
    hint: {
      en: "Declare the source “one row per person, month” if a missing row is a missing figure.",
      zh: "若缺行就是缺数，请把数据声明为“每人每月一行”。",
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
      en: "Write average(…) in the place of sum(…), unless the sum is meant.",
      zh: "请把“合计”改为“平均”；确实要相加的，可写“接受”。",
    },
    acceptable: true,
  },
});
