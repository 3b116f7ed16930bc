import { entries } from "../entry.ts";

/** Findings about what a figure of a rule is held against: the measured value or the attainment of a target. */
export const readings = entries({
  "which-reading": {
    severity: "error",
    title: { en: "the value or the attainment", zh: "实际值还是完成率" },
    reason: {
      en: "“{metric}” is a percentage and has a target, so {edge} can be the measured {edge}, or {edge} attained of the target, which is {attained} measured.",
      zh: "“{metric}”本身是百分数又有目标，{edge} 可以指实际值达到 {edge}，也可以指目标完成 {edge}（即实际值 {attained}）。",
    },
    hint: { en: "Write by measure or by attainment in the metric.", zh: "请在指标中写 按实际值 或 按完成率。" },
  },
  "mixed-readings": {
    severity: "error",
    title: { en: "two kinds of edge", zh: "界限有两种写法" },
    reason: {
      en: "Some edges of the rule are percentages of the target and others are in the measure’s own unit.",
      zh: "规则的界限有的是目标的百分比，有的用口径自己的单位。",
    },
    hint: { en: "Write all edges one way.", zh: "请统一写法。" },
  },
  "attainment-needs-target": {
    severity: "error",
    title: { en: "attainment of what", zh: "完成率没有目标" },
    reason: { en: "“{metric}” has no target, so there is no attainment.", zh: "“{metric}”没有目标，也就没有完成率。" },
  },
  "proportional-needs-target": {
    severity: "error",
    title: { en: "in proportion to what", zh: "按什么的比例" },
    reason: { en: "“{metric}” is scored in proportion to its target, and has none.", zh: "“{metric}”按目标的完成比例得分，但没有目标。" },
    hint: { en: "Give the metric a target.", zh: "请给指标写目标。" },
  },
  "target-missing": {
    severity: "error",
    title: { en: "no target", zh: "没有目标" },
    reason: { en: "The rule compares with the target, and the metric has none.", zh: "规则要与目标比较，而指标没有目标。" },
  },
  "attainment-cap-unread": {
    severity: "warning",
    title: { en: "an attainment cap without effect", zh: "完成率封顶不起作用" },
    reason: {
      en: "The rule of “{metric}” does not read the attainment, so capping it changes nothing.",
      zh: "“{metric}”的规则不用完成率，封顶不起作用。",
    },
    acceptable: true,
  },
  "edges-not-comparable": {
    severity: "error",
    title: { en: "edges that cannot be ordered", zh: "界限无法排序" },
    reason: {
      en: "“{metric}” has edges in figures and edges of a target that only the data know, so nobody can say which comes first.",
      zh: "“{metric}”的界限有的是数字，有的取决于数据中的目标，无法判断先后。",
    },
    hint: { en: "Write all edges as shares of the target, or all as figures.", zh: "请全部写成目标的百分比，或全部写成数字。" },
  },
});
