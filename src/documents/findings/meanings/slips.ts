import type { Meanings } from "./meaning.ts";

export const slips = {
  "edges-far-from-target": {
    en: "An edge of the rule is many times the target or a tiny part of it: a slip of a unit, most likely.",
    zh: "规则的界限与目标相差几十倍以上，多半是单位写错。",
  },
  "figure-far-under-unit": {
    en: "A figure is far less than one of the unit of its data: a slip of a unit, most likely.",
    zh: "写的数远小于数据的单位，多半是单位写错。",
  },
  "edge-of-other-period": {
    en: "The target is so much per month or the like, and the rule holds the whole period against that very figure.",
    zh: "目标是每月（季）多少，规则里却拿同一个数与整个考核期的数相比。",
  },
  "target-by-name": {
    en: "A target comes from a column that is called a year’s or a month’s, and is held against another length of time.",
    zh: "目标取自名称是年度或月度的列，却直接作为另一种考核周期的目标。",
  },
  "attainment-edge-far": {
    en: "A rule goes by attainment, and its edge is far from 100%.",
    zh: "规则看完成率，而界限离 100% 太远。",
  },
  "edge-off-scale": {
    en: "One of several edges is far from all the others.",
    zh: "几个界限里有一个与其余相差悬殊。",
  },
  "targets-far-apart": {
    en: "Two metrics read the same data, and their targets are of very different sizes.",
    zh: "两个指标取自同一数据，目标却相差悬殊。",
  },
  "divided-by-itself": {
    en: "A figure is held against itself, so the result is always the same.",
    zh: "一个数与它自己相比，结果总是一样。",
  },
  "metrics-alike": {
    en: "Two metrics have the same measure, target and rule, so one result counts twice.",
    zh: "两个指标的口径、目标和规则都一样，同一个结果算了两次。",
  },
  "weight-off-scale": {
    en: "One weight is written as a share beside weights of points.",
    zh: "一个权重写成了比例，其他写成了分数。",
  },
  "percentage-of-percentage": {
    en: "The edge of a percentage is so low that nearly everyone is over it: a slip, most likely.",
    zh: "百分比的界限低到几乎人人都能超过，多半是小数点或 % 写错。",
  },
  "step-in-period": {
    en: "The target is per month or the like, and the step is taken to be one of the whole period.",
    zh: "目标是每月（季）多少，每一步没有写是每月的还是整个考核期的，先按考核期计。",
  },
  "matrix-axis-idle": {
    en: "One factor of a matrix makes no difference to any cell.",
    zh: "矩阵里有一个因素，无论是多少，得分都一样。",
  },
  "rows-equal": {
    en: "Two neighbouring rows give the same.",
    zh: "相邻两档给得一样多。",
  },
} satisfies Meanings;
