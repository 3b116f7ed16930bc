import type { Meanings } from "./meaning.ts";

export const readings = {
  "rule-of-a-date": {
    en: "A rule goes by a date and uses shares, ratings or rates.",
    zh: "按日期计分的规则，用了百分比、评分或比例。",
  },
  "other-subject": {
    en: "Words before an edge name something other than the metric whose rule it is.",
    zh: "界限前面写着另一个名称，而规则只读本指标的数。",
  },
  "which-reading": {
    en: "A percentage has a target too, so its edges can be values of the percentage or of its attainment.",
    zh: "口径本身是百分数，又有目标：界限指的是实际值，还是完成率，看不出来。",
  },
  "attainment-needs-target": {
    en: "A rule goes by attainment, and the metric has no target.",
    zh: "规则要看完成率，而没有写目标。",
  },
  "proportional-needs-target": {
    en: "Points are in proportion to a target that the metric does not have.",
    zh: "按完成比例得分，而没有写目标。",
  },
  "attainment-cap-unread": {
    en: "The attainment is capped, and the rule does not use it.",
    zh: "给完成率写了封顶，而规则不看完成率。",
  },
  "target-unread": {
    en: "A metric has a target that its rule does not read: whether it is met changes nothing.",
    zh: "写了目标，而规则不看它：目标是否达到，对得分没有影响。",
  },
  "edges-not-comparable": {
    en: "Some edges are figures and others hang on a target that only the data know, so nobody can say which comes first.",
    zh: "有的界限是固定的数，有的取决于数据里的目标，分不出先后。",
  },
} satisfies Meanings;
