import { entries } from "../entry.ts";

/** Why a person cannot be scored, and where an example of a scheme comes out otherwise. */
export const results = entries({
  // ── reasons that block a person ──
  "missing-value": {
    severity: "error",
    title: { en: "a figure is missing", zh: "缺少数据" },
    reason: { en: "{what}", zh: "{what}" },
    hint: {
      en: "Supply it, or say in the metric what counts then: “if missing zero”, “if missing full” or “if missing rescale”.",
      zh: "请补上数据，或在指标中写明缺了怎么办：“缺失时 零分”“缺失时 满分”或“缺失时 折算”。",
    },
  },
  "no-target": {
    severity: "error",
    title: { en: "no target", zh: "没有目标" },
    reason: { en: "The list of targets “{list}” holds none for {of}.", zh: "目标表“{list}”中没有 {of} 的目标。" },
    hint: {
      en: "Add it to the list, or say in the metric what counts then: “if missing zero” or “if missing rescale”.",
      zh: "请在目标表中补上，或在指标中写明缺了怎么办：“缺失时 零分”“缺失时 折算”。",
    },
  },
  "unreadable-value": {
    severity: "error",
    title: { en: "a figure cannot be read", zh: "数据读不出来" },
    reason: { en: "It cannot be told what {cell} is, so nothing is computed from it.", zh: "{cell}看不出是多少，不能用来计算。" },
    hint: { en: "Correct the cell; the finding about it says how.", zh: "请改正这一格，怎样改见有关它的提示。" },
  },
  "source-incomplete": {
    severity: "error",
    title: { en: "data not complete", zh: "数据不完整" },
    reason: {
      en: "A file of “{source}” could not be read, so what it holds is not known.",
      zh: "“{source}”有文件读不了，里面有什么无从知道。",
    },
    hint: { en: "Correct the file; the finding about it says how.", zh: "请改正这个文件，怎样改见有关它的提示。" },
  },
  "last-unclear": {
    severity: "error",
    title: { en: "which one is the last", zh: "分不清哪个是最后一个" },
    reason: { en: "Several rows of “{source}” could be the last one of the period.", zh: "“{source}”里有几行都可能是本期的最后一行。" },
    hint: {
      en: "Keep one row a date, or summarise otherwise, such as “average(…)”.",
      zh: "请让每个日期只有一行，或改用别的汇总，如“平均(……)”。",
    },
  },
  "value-uncovered": {
    severity: "error",
    title: { en: "no row fits", zh: "哪一档都不是" },
    reason: { en: "No row fits: {why}.", zh: "哪一档都不是：{why}。" },
    hint: { en: "Let the rows meet, or add “0 otherwise”.", zh: "请让各档相接，或加上“其余得0分”。" },
  },
  "pay-taken-back": {
    severity: "error",
    title: { en: "a bonus under zero", zh: "奖金算成了负数" },
    reason: {
      en: "“{pay}” comes to {amount}, and the scheme does not say that money is taken back.",
      zh: "“{pay}”算得 {amount}，而方案没有写可以倒扣。",
    },
    hint: {
      en: "Check the figures that it is made of. If they are right, write in the pay “floor 0 CNY” for nothing, or “no floor” where money is taken back.",
      zh: "请核对算它的数据。数据无误的，在奖金里写“最低 0元”（不发），或写“不设下限”（要倒扣）。",
    },
  },
  "not-applicable": {
    severity: "error",
    title: { en: "cannot be computed", zh: "算不出来" },
    reason: { en: "“{what}” cannot be computed: {why}.", zh: "“{what}”算不出来：{why}。" },
    hint: {
      en: "Say in the metric what counts then: “if not applicable zero”, “if not applicable full” or “if not applicable rescale”.",
      zh: "请在指标中写明这时怎么办：“不适用时 零分”“不适用时 满分”或“不适用时 折算”。",
    },
  },
  "change-not-split": {
    severity: "error",
    title: { en: "cannot be told apart by the change", zh: "分不清变动前后" },
    reason: { en: "{what}", zh: "{what}" },
    hint: {
      en: "Supply such data as events with a date, or let the change take effect on the first of a month.",
      zh: "请按日期提供这些数据（流水），或让变动自每月1日起生效。",
    },
  },
  "change-not-combined": {
    severity: "error",
    title: { en: "parts that do not make a whole", zh: "分段结果合不起来" },
    reason: { en: "{what}", zh: "{what}" },
    hint: {
      en: "Someone has to decide, or the scheme has to say it in a form that can be split by days.",
      zh: "请由负责人确定，或改用能按天数分段的写法。",
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
      en: 'Check the units of the target and of the column: is one of them in thousands, or in 万元? If it is right, write “accept attainment-far-off "…"” in the metric.',
      zh: '请核对目标和数据列的单位，是不是把元和万元弄反了？确实如此的，在指标里写“接受 attainment-far-off "……"”并注明理由。',
    },
    acceptable: true,
  },
  "limit-holds": {
    severity: "error",
    title: { en: "limit of the group passed", zh: "超出团队限额" },
    reason: {
      en: "A limit on {group} is not kept: {why}. Nobody there has a result until someone decides.",
      zh: "{group}超出限额：{why}。在有人作出决定之前，其中所有人都没有结果。",
    },
    hint: {
      en: "Review the results that lead to it and correct the facts, or write “then in proportion” behind the limit. A decision to let it pass is recorded where the bound is read from data: a source with a row for each group, its bound, who decided, when and why.",
      zh: "请复核相关结果、更正数据，或在限额后写明“则 按比例调整”。决定放行的，让限额从数据中读取，由数据记录这项决定：每个团体一行，写明限额、决定人、日期和理由。",
    },
  },
  "pool-amounts-differ": {
    severity: "error",
    title: { en: "amount to share differs", zh: "待分配金额不一致" },
    reason: {
      en: "In {group} people share an amount, “{what}”, that is not the same for all of them, so nobody has a part.",
      zh: "{group}内一起分配的“{what}”各人不一致，无法分配。",
    },
    hint: {
      en: "An amount to share is one figure for the whole group: take it from the scheme, or keep the column the same for all of them.",
      zh: "待分配金额对整个组只能有一个数：请写在方案里，或让这些人的该列相同。",
    },
  },

  // ── examples ──
  "example-differs": {
    severity: "error",
    title: { en: "an example comes out otherwise", zh: "示例算出来不一样" },
    reason: {
      en: "In the example “{example}” {subject} should be {expected}, but by the scheme it is {actual}. ({steps})",
      zh: "示例“{example}”里，{subject}应为 {expected}，按方案算是 {actual}。（{steps}）",
    },
    hint: { en: "Correct the rule or the example.", zh: "请改正规则，或改正示例。" },
    acceptable: true,
  },
  "example-open": {
    severity: "error",
    title: { en: "an example gives too little", zh: "示例给的条件不够" },
    reason: { en: "In the example “{example}” {subject} cannot be computed. {why}", zh: "示例“{example}”里，{subject}算不出来。{why}" },
    hint: { en: "Add it under “given”.", zh: "请在“已知”里补上。" },
  },
});
