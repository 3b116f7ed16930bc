import type { Meanings } from "./meaning.ts";

export const metrics = {
  "weight-missing": {
    en: "A metric has no weight and is no extra either.",
    zh: "指标没有权重，也没有写成加分项。",
  },
  "weights-sum": {
    en: "The weights do not add up to what the scheme or the section says.",
    zh: "各项权重加起来，与方案或维度写明的满分或权重不符。",
  },
  "each-of-what": {
    en: "“Each” is said of a metric that measures minutes, hours or the like, so it is each of these and not each time that something happens.",
    zh: "“每次”写在按分钟、小时等计量的指标上，会按每一分钟、每一小时计，而不是每发生一次。",
  },
  "rows-take-off": {
    en: "A metric with a weight goes over rows that only take points off: they add up from 0, so nobody can have more than 0 points.",
    zh: "有权重的指标逐行只扣分：各行从 0 起相加，谁也得不到 0 分以上。",
  },
  "weights-near-hundred": {
    en: "The weights come near 100, and nothing says what the total is out of.",
    zh: "权重合计接近 100 而不是 100，又没有写满分是多少。",
  },
  "measure-missing": {
    en: "A rule reads a figure, and no measure says which.",
    zh: "规则要看一个数，而没有写口径，不知道看什么数。",
  },
  "rule-missing": {
    en: "A metric does not say how its points come about.",
    zh: "指标没有说明怎样得分。",
  },
  "two-rules": {
    en: "A metric has two rules of different kinds.",
    zh: "一个指标写了两种不同的评分规则。",
  },
  "rating-missing": {
    en: "A metric is rated, and neither raters nor a measure say where the ratings come from.",
    zh: "按评分计的指标，没有写谁来评，也没有写评分在哪里。",
  },
  "rater-without-share": {
    en: "Some raters have a share and others have none.",
    zh: "有的评价人写了占比，有的没有写。",
  },
  "rater-shares": {
    en: "The shares of the raters do not come to 100%.",
    zh: "各评价人的占比加起来不是 100%。",
  },
  "missing-never": {
    en: "The measure adds up events, where no row means 0: nothing can be missing, so “if missing” never applies.",
    zh: "口径汇总的是流水，没有行就是 0，永远谈不上缺失，所以“缺失时”用不到。",
  },
  "sum-of-levels": {
    en: "Percentages or marks of several months are added up instead of averaged.",
    zh: "把各月的百分数或评分相加，而不是取平均。",
  },
  "coefficient-without-value": {
    en: "A coefficient does not say what it is, neither by a column of data nor by a rule.",
    zh: "系数没有说明是多少：既没有写取自数据的哪一列，也没有写规则。",
  },
} satisfies Meanings;
