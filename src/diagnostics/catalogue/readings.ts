import { entries } from "../entry.ts";

/** Findings about what a figure of a rule is held against: the measured value or the attainment of a target. */
export const readings = entries({
  "date-for-a-figure": {
    severity: "error",
    title: { en: "a date where a figure belongs", zh: "应写数值处写了日期" },
    reason: { en: "What this rule reads is no date.", zh: "这条规则读取的不是日期。" },
    hint: {
      en: "For a rule by dates write conditions: 2 when people.joined < 2024-07-01, 1 otherwise.",
      zh: "要按日期分档，请写条件：当 people.入职日期 < 2024-07-01 则 得2分，其余得1分。",
    },
  },
  "figure-for-a-date": {
    severity: "error",
    title: { en: "a figure where a date belongs", zh: "应写日期处写了数值" },
    reason: { en: "What this rule reads is a date.", zh: "这条规则读取的是日期。" },
    hint: {
      en: "Write the day, such as “up to 2024-09-30”; what is said per day is a step: “-1 per day over”.",
      zh: "请写具体日期，如“2024-09-30及以前”；按天数加减分请写计步：“每超1天扣1分”。",
    },
  },
  "rule-of-a-date": {
    severity: "error",
    title: { en: "no rule for dates", zh: "日期不能这样计分" },
    reason: {
      en: "“{metric}” goes by a date, and a date has no shares, ratings or rates.",
      zh: "“{metric}”按日期计分，日期没有百分比、评分或比例。",
    },
    hint: {
      en: "Write rows such as “10 up to 2024-09-30, 0 otherwise”, or steps such as “-1 per day over”.",
      zh: "请按日期分档，如“2024-09-30及以前得10分，其余得0分”，或写计步，如“每超1天扣1分”。",
    },
  },
  "other-subject": {
    severity: "error",
    title: { en: "of something else", zh: "说的是另一个数" },
    reason: {
      en: "This rule reads the figure of “{metric}”, and the words before the edge, “{subject}”, name something else.",
      zh: "这条规则读取的是“{metric}”的数，而界限前面写的是“{subject}”。",
    },
    hint: {
      en: "If “{metric}” is meant, take these words out; else write a metric of its own for that figure.",
      zh: "若就是指“{metric}”，请删去这几个字；若是另一个数，请为它另写一项指标。",
    },
  },
  "which-reading": {
    severity: "error",
    title: { en: "the value or the attainment", zh: "指实际值还是完成率" },
    reason: {
      en: "“{metric}” is a percentage and has a target, so {edge} can be a value of {edge}, or {edge} of the target, which is a value of {attained}.",
      zh: "“{metric}”本身是百分数，又有目标：{edge} 可以指实际值到 {edge}，也可以指完成目标的 {edge}（即实际值 {attained}）。",
    },
    hint: { en: "Write “by measure” or “by attainment” in the metric.", zh: "请在指标中写“按实际值”或“按完成率”。" },
  },
  "mixed-readings": {
    severity: "error",
    title: { en: "two kinds of edge", zh: "界限有两种写法" },
    reason: {
      en: "Some edges of this rule are percentages of the target, others are in the unit of the measure.",
      zh: "这条规则的界限，有的是目标的百分之几，有的用口径自己的单位。",
    },
    hint: { en: "Write all edges one way.", zh: "请把界限统一成一种写法。" },
  },
  "attainment-needs-target": {
    severity: "error",
    title: { en: "attainment of what", zh: "没有目标，就没有完成率" },
    reason: { en: "“{metric}” has no target, so there is no attainment.", zh: "“{metric}”没有写目标，也就没有完成率。" },
    hint: {
      en: "Add a target, such as “target 1,000,000 CNY”, or write “by measure”.",
      zh: "请补写目标，如“目标 100万元”；或写“按实际值”。",
    },
  },
  "proportional-needs-target": {
    severity: "error",
    title: { en: "in proportion to what", zh: "按什么的比例" },
    reason: { en: "“{metric}” is scored in proportion to its target, and has none.", zh: "“{metric}”按目标的完成比例得分，却没有写目标。" },
    hint: { en: "Add a target, such as “target 1,000,000 CNY”.", zh: "请补写目标，如“目标 100万元”。" },
  },
  "target-missing": {
    severity: "error",
    title: { en: "no target", zh: "没有写目标" },
    reason: { en: "This compares with the target, and the metric has none.", zh: "这里要与目标比较，而指标没有写目标。" },
    hint: { en: "Add a target, such as “target 1,000,000 CNY”.", zh: "请补写目标，如“目标 100万元”。" },
  },
  "attainment-cap-unread": {
    severity: "warning",
    title: { en: "an attainment cap without effect", zh: "完成率封顶不起作用" },
    reason: {
      en: "The rule of “{metric}” does not use the attainment, so a cap on it changes nothing.",
      zh: "“{metric}”的规则没有用到完成率，给完成率封顶不起作用。",
    },
    hint: { en: "Take it out; what the metric gives at most is its “cap”.", zh: "请删去；要限制最高得分，请写“封顶”。" },
    acceptable: true,
  },
  "target-unread": {
    severity: "warning",
    title: { en: "a target that nothing reads", zh: "目标没有用到" },
    reason: {
      en: "“{metric}” has a target, but its rule reads {reads}: whether the target is met changes nothing.",
      zh: "“{metric}”写了目标，而计分规则看的是{reads}：目标是否达到，对得分没有影响。",
    },
    hint: {
      en: "Write the rule by the target, such as “full from target” or “10 from 100%”, or take the target out.",
      zh: "请按目标写规则，如“达标得满分”“100%以上得10分”，或删去目标。",
    },
    acceptable: true,
  },
  "edges-not-comparable": {
    severity: "error",
    title: { en: "edges that cannot be put in order", zh: "界限分不出先后" },
    reason: {
      en: "Some edges of “{metric}” are figures and others hang on a target that only the data know, so nobody can say which comes first.",
      zh: "“{metric}”的界限有的是固定的数，有的取决于数据里的目标，分不出先后。",
    },
    hint: { en: "Write all edges as percentages of the target, or all as figures.", zh: "请全部写成目标的百分之几，或全部写成固定的数。" },
  },
});
