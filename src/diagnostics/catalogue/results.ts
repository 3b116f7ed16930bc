import { entries } from "../entry.ts";

/** Why a person cannot be scored, and where an example of a scheme comes out otherwise. */
export const results = entries({
  // ── reasons that block a person ──
  "missing-value": {
    severity: "error",
    title: { en: "value missing", zh: "缺少数据" },
    reason: { en: "{what}", zh: "{what}" },
    hint: {
      en: "Supply the data, or say in the scheme what counts: `if missing zero`, `full` or `rescale`.",
      zh: "请补充数据，或在方案中写明缺失时怎么办：“缺失时 零分”“缺失时 满分”或“缺失时 折算”。",
    },
  },
  "unreadable-value": {
    severity: "error",
    title: { en: "value cannot be read", zh: "数据无法识别" },
    reason: { en: "{cell} cannot be read, so nothing is computed from it.", zh: "{cell}无法识别，不能据此计算。" },
    hint: { en: "Correct the cell; the finding about it says how.", zh: "请更正该单元格，具体见有关它的提示。" },
  },
  "source-incomplete": {
    severity: "error",
    title: { en: "data incomplete", zh: "数据不完整" },
    reason: {
      en: "A file of “{source}” could not be read, so what is absent there is not known.",
      zh: "“{source}”有文件未能读入，其中缺少的内容无从得知。",
    },
    hint: { en: "Correct the file; the finding about it says how.", zh: "请更正该文件，具体见有关它的提示。" },
  },
  "last-unclear": {
    severity: "error",
    title: { en: "last value unclear", zh: "期末值不明" },
    reason: { en: "Several rows of “{source}” could be the last one of the period.", zh: "“{source}”中有多条记录都可能是本期最后一条。" },
    hint: { en: "Keep one row for each date, or use another aggregate.", zh: "请让每个日期只留一条记录，或改用别的汇总方式。" },
  },
  "value-uncovered": {
    severity: "error",
    title: { en: "no row applies", zh: "没有适用的条款" },
    reason: { en: "No row of the table applies here: {why}.", zh: "没有一行适用：{why}。" },
    hint: { en: "Close the hole between the rows, or add `0 otherwise`.", zh: "请补上各行之间的空当，或加上“其余 0”。" },
  },
  "not-applicable": {
    severity: "error",
    title: { en: "not applicable", zh: "不适用" },
    reason: { en: "“{what}” cannot be computed: {why}.", zh: "“{what}”无法计算：{why}。" },
    hint: {
      en: "Say in the scheme what counts then: `if not applicable zero`, `full` or `rescale`.",
      zh: "请在方案中写明不适用时怎么办：“不适用时 零分”“不适用时 满分”或“不适用时 折算”。",
    },
  },

  // ── results that cannot be meant ──
  "attainment-far-off": {
    severity: "warning",
    title: { en: "far off the target", zh: "与目标相差悬殊" },
    reason: {
      en: "All {count} people with a result in “{metric}” attain between {least} and {most} of the target.",
      zh: "“{metric}”有结果的{count}人，完成率都在{least}至{most}之间。",
    },
    hint: {
      en: 'Check the unit of the target and that of the column: 万元 for 元, or the other way round? If it is right, write `accept attainment-far-off "reason"` in the metric.',
      zh: '请核对目标与数据列的单位，是否把元和万元弄反了？如属实，请在指标中写“接受 attainment-far-off "原因"”。',
    },
    acceptable: true,
  },

  // ── examples ──
  "example-differs": {
    severity: "error",
    title: { en: "example comes out otherwise", zh: "示例结果不符" },
    reason: {
      en: "In “{example}” {subject} should be {expected}, but the scheme gives {actual}. ({steps})",
      zh: "示例“{example}”中，{subject}应为 {expected}，按方案算得 {actual}。（{steps}）",
    },
    hint: { en: "Correct the rule or the example.", zh: "请更正规则或示例。" },
    acceptable: true,
  },
  "example-open": {
    severity: "error",
    title: { en: "example leaves something open", zh: "示例条件不足" },
    reason: {
      en: "In “{example}” {subject} cannot be computed. {why}",
      zh: "示例“{example}”中，{subject}无法算出。{why}",
    },
    hint: { en: "Give what it needs, in `given`.", zh: "请在“已知”中补上所需的值。" },
  },
});
