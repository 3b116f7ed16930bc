import { entries } from "../entry.ts";

/** Figures of a text that stand so far from their fellows that a unit, a digit or a percent sign has slipped. */
export const slips = entries({
  "edges-far-from-target": {
    severity: "warning",
    title: { en: "edges far from the target", zh: "界限与目标相差悬殊" },
    reason: {
      en: "The target of “{metric}” is {target}, but its rule stands at {edge}.",
      zh: "“{metric}”的目标是{target}，而规则的界限写着{edge}。",
    },
    hint: { en: "Check the units of both, such as 元 and 万元.", zh: "请检查两处的单位，如元与万元。" },
    acceptable: true,
  },
  "figure-far-under-unit": {
    severity: "warning",
    title: { en: "far less than the data's unit", zh: "远小于数据的单位" },
    reason: {
      en: "The data of “{metric}” are in {unit}, and {figure} is less than a tenth of one.",
      zh: "“{metric}”的数据以{unit}为单位，而{figure}还不到它的十分之一。",
    },
    hint: { en: "Check the unit of the figure.", zh: "请检查这个数的单位。" },
    acceptable: true,
  },
  "edge-of-other-period": {
    severity: "warning",
    title: { en: "an edge of another length of time", zh: "界限与目标的期间不同" },
    reason: {
      en: "The target of “{metric}” is {edge} a {per}, which is {target} in a {cycle}; here the {cycle} is held against {edge}.",
      zh: "“{metric}”的目标是每{per}{edge}，折合每{cycle}{target}；而这里拿一个{cycle}的数与{edge}相比。",
    },
    hint: {
      en: "Write “target”, such as “from target”, or the figure of the {cycle}.",
      zh: "请写“目标”，如“达到目标”；或写一个{cycle}的数。",
    },
    acceptable: true,
  },
  "target-by-name": {
    severity: "warning",
    title: { en: "a target of another length of time, by its name", zh: "目标列的名称是另一种期间" },
    reason: {
      en: "The target of “{metric}” comes from “{called}”, by its name one of a {per}, and is held against a {cycle} as it stands.",
      zh: "“{metric}”的目标取自“{called}”，看名称是每{per}的数，现在却直接作为{cycle}的目标。",
    },
    hint: {
      en: "If the column holds so much a {per}, write “per {per}” behind it; if it is the figure of the {cycle}, “per {cycle}”.",
      zh: "若确是每{per}的数，请在后面写“每{per}”；若就是每{cycle}的数，请写“每{cycle}”。",
    },
    acceptable: true,
  },
  "attainment-edge-far": {
    severity: "warning",
    title: { en: "far from the target", zh: "离目标太远" },
    reason: {
      en: "“{metric}” goes by its attainment, of which 100% is the target, and its rule stands at {edge}.",
      zh: "“{metric}”按完成率计分，100%才是目标，而规则的界限写着{edge}。",
    },
    hint: { en: "Check the digits and the percent sign.", zh: "请检查数字和百分号。" },
    acceptable: true,
  },
  "edge-off-scale": {
    severity: "warning",
    title: { en: "an edge on a scale of its own", zh: "一个界限与其余相差悬殊" },
    reason: { en: "The edges of {what} go {others}, but one is {edge}.", zh: "{what}的界限是{others}，其中一个却是{edge}。" },
    hint: { en: "Check its digits and its unit: {likely}?", zh: "请检查数字和单位：是不是{likely}？" },
    acceptable: true,
  },
  "targets-far-apart": {
    severity: "warning",
    title: { en: "targets of different sizes", zh: "目标相差悬殊" },
    reason: {
      en: "The target of “{metric}” is {target}, and that of “{other}”, from the same data, is {otherTarget}.",
      zh: "“{metric}”的目标是{target}，而取自同一数据的“{other}”的目标是{otherTarget}。",
    },
    hint: { en: "Check the units of both, such as 万元 and 亿元.", zh: "请检查两处的单位，如万元与亿元。" },
    acceptable: true,
  },
  "divided-by-itself": {
    severity: "warning",
    title: { en: "a figure held against itself", zh: "自己与自己相比" },
    reason: {
      en: "“{metric}” takes the same figure on both sides here, so it measures the same for everyone.",
      zh: "“{metric}”这里两边是同一个数，所有人算出来都一样。",
    },
    hint: { en: "Check which column one of the two should read.", zh: "请检查其中一边应当取哪一列。" },
    acceptable: true,
  },
  "metrics-alike": {
    severity: "warning",
    title: { en: "one result counts twice", zh: "同一个结果算了两次" },
    reason: {
      en: "“{metric}” and “{other}” have the same measure, target and rule, so one result counts in both.",
      zh: "“{metric}”和“{other}”的口径、目标和规则都相同，同一个结果会算两次。",
    },
    hint: {
      en: "Check the column that one of them reads, or make one metric of the two.",
      zh: "请检查其中一个的口径是不是写错了列，或把两个指标并为一个。",
    },
    acceptable: true,
  },
  "weight-off-scale": {
    severity: "warning",
    title: { en: "a weight on another scale", zh: "权重的写法不一致" },
    reason: {
      en: "“{metric}” weighs {weight} beside weights of points; with {likely} the weights would add up to 100.",
      zh: "“{metric}”的权重是{weight}，其他权重却是分数；若是{likely}，各项权重合计正好100。",
    },
    hint: { en: "Write “weight {likely}”, if so.", zh: "如是这样，请写“权重{likely}”。" },
    acceptable: true,
  },
  "percentage-of-percentage": {
    severity: "warning",
    title: { en: "hardly more than nothing", zh: "百分比几乎为零" },
    reason: {
      en: "Of “{metric}” more is better, and yet {edge} is enough: nearly every percentage is over that.",
      zh: "“{metric}”越高越好，却只要{edge}就够：几乎所有的百分比都超过它。",
    },
    hint: { en: "Check its digits: {likely}?", zh: "请检查数字：是不是{likely}？" },
    acceptable: true,
  },
  "step-in-period": {
    severity: "warning",
    title: { en: "a step of the period or of the year", zh: "每一步是本期的还是全年的" },
    reason: {
      en: "The target of “{metric}” is per {per}, {target} in the {cycle}. A step of {step} counts in the {cycle}: at {example}, {inPeriod}; as {step} a {per} it would be {perRate}.",
      zh: "“{metric}”的目标按{per}计，折合每{cycle}{target}。现在每一步{step}按本{cycle}计：{example}时得{inPeriod}；若按每{per}{step}计，则得{perRate}。",
    },
    hint: {
      en: "Write “per {step} in the period” or “per {step} per {per}”.",
      zh: "请写“本期每超{step}”，或“每超每{per}{step}”。",
    },
    acceptable: true,
  },
  "matrix-axis-idle": {
    severity: "warning",
    title: { en: "a factor that makes no difference", zh: "矩阵有一个因素不起作用" },
    reason: {
      en: "The cells of “{metric}” are the same whatever this factor is.",
      zh: "“{metric}”的矩阵里，无论这个因素是多少，格子里的分数都一样。",
    },
    hint: { en: "Correct the cells, or leave the factor out.", zh: "请改正格子里的分数，或去掉这个因素。" },
    acceptable: true,
  },
  "rows-equal": {
    severity: "warning",
    title: { en: "two rows that give the same", zh: "相邻两档结果相同" },
    reason: { en: "Two neighbouring rows of “{what}” both give {gives}.", zh: "“{what}”相邻两档都是{gives}。" },
    hint: { en: "If one of them is a slip, correct it; else make one row of the two.", zh: "如果其中一档写错了，请改正；否则请并为一档。" },
    acceptable: true,
  },
});
