import { entries } from "../entry.ts";

/** Findings about lists of targets and the metrics that take theirs from one. */
export const targets = entries({
  "targets-dates": {
    severity: "error",
    title: { en: "targets for no time", zh: "目标没有期间" },
    reason: {
      en: "Targets are amounts for a time: from the first day of a month to the last day of one.",
      zh: "目标值要对应一段时间：从某月第一天到某月最后一天。",
    },
    hint: { en: "Write “effective 2024-01-01 to 2024-12-31”.", zh: "请写“有效期 2024-01-01 至 2024-12-31”。" },
  },
  "targets-empty": {
    severity: "error",
    title: { en: "no targets", zh: "没有目标值" },
    reason: { en: "“{targets}” says for nobody how much.", zh: "“{targets}”没有写谁要完成多少。" },
    hint: {
      en: "Write “company 12,000,000 CNY”, then “company into north 5,000,000 CNY | east 7,000,000 CNY”; or “from plan.amount”.",
      zh: "请写“公司 1,200万元”，再写“公司 分为 华北 500万元、华东 700万元”；或“取自 计划.金额”。",
    },
  },
  "targets-sum": {
    severity: "error",
    title: { en: "parts do not make the whole", zh: "分解与总目标不符" },
    reason: { en: "The split of {of}: {parts} = {sum}, not {whole}.", zh: "{of}的分解：{parts} = {sum}，不是 {whole}。" },
    hint: {
      en: 'Correct an amount, or write “partly into” where the rest is left open. If it is meant, write “accept targets-sum "…"” with the reason.',
      zh: '请改正数额；余下部分暂不分解的，写“部分分为”；确实如此的，写“接受 targets-sum "……"”并注明理由。',
    },
    acceptable: true,
  },
  "targets-over": {
    severity: "error",
    title: { en: "more than there is", zh: "分解超出总目标" },
    reason: { en: "The split of {of}: {parts} = {sum}, more than {whole}.", zh: "{of}的分解：{parts} = {sum}，超过 {whole}。" },
    hint: {
      en: 'Correct an amount. If it is meant, write “accept targets-over "…"” with the reason.',
      zh: '请改正数额；有意多分的，写“接受 targets-over "……"”并注明理由。',
    },
    acceptable: true,
  },
  "target-share": {
    severity: "error",
    title: { en: "not that share", zh: "占比不符" },
    reason: { en: "{amount} of {whole} is {actual}, not {written}.", zh: "{amount}占 {whole} 的 {actual}，不是 {written}。" },
    hint: { en: "Correct the share or the amount.", zh: "请改正占比或数额。" },
    acceptable: true,
  },
  "target-twice": {
    severity: "error",
    title: { en: "two targets for one", zh: "同一对象有两个目标" },
    reason: { en: "“{name}” has {first} in one place and {second} in another.", zh: "“{name}”一处为 {first}，另一处为 {second}。" },
    hint: { en: "Keep one, or call the two differently.", zh: "请保留一个，或用不同的名称。" },
  },
  "allocation-shares": {
    severity: "error",
    title: { en: "factors do not add up", zh: "因素占比合计不符" },
    reason: { en: "The factors share out {shares} = {sum} of the target, not 100%.", zh: "各因素占比 {shares} = {sum}，不是 100%。" },
    hint: { en: "Correct a share.", zh: "请改正占比。" },
  },
  "factor-parts": {
    severity: "error",
    title: { en: "a factor without a figure", zh: "因素缺数" },
    reason: {
      en: "“{part}” has a figure in the factor “{first}” and none in “{second}”.",
      zh: "“{part}”在因素“{first}”中有数，在“{second}”中没有。",
    },
    hint: { en: "Write its figure in each factor, and 0 where it has nothing.", zh: "请在每个因素中都写出它的数，没有的写 0。" },
  },
  "factor-nothing": {
    severity: "error",
    title: { en: "nothing to share out by", zh: "无法按此因素分配" },
    reason: {
      en: "“{factor}” holds nothing but 0: a target cannot be shared out in proportion to it.",
      zh: "“{factor}”全部为 0，无法按比例分配。",
    },
    hint: { en: "Correct its figures, or take the factor out.", zh: "请改正数值，或删去这个因素。" },
  },
  "factor-unread": {
    severity: "warning",
    title: { en: "a factor that nothing is allocated by", zh: "没有用到的分配因素" },
    reason: { en: "No target is allocated by the factor “{factor}”.", zh: "没有目标按因素“{factor}”分配。" },
    hint: {
      en: "Name it where the target is allocated, such as “company allocated by {factor} 100%”, or take it out.",
      zh: "请在分配处写上它，如“公司 分配按 {factor} 100%”，或删去。",
    },
    acceptable: true,
  },
  "allocation-step": {
    severity: "error",
    title: { en: "the target does not come out even", zh: "目标不是步长的整数倍" },
    reason: {
      en: "“{of}” is {whole}, which is no whole multiple of {step}: the parts could not add up to it.",
      zh: "“{of}”是{whole}，不是{step}的整数倍，各部分之和不可能等于它。",
    },
    hint: { en: "Take a smaller step, or round the target itself.", zh: "请改小步长，或先把目标取整。" },
  },
  "allocation-no-step": {
    severity: "error",
    title: { en: "shared out in which steps?", zh: "分配到什么单位？" },
    reason: {
      en: "“{of}” is no money and no number of pieces, so nothing says down to what its parts are rounded.",
      zh: "“{of}”既不是金额也不是个数，没有写明分配到什么单位。",
    },
    hint: {
      en: "Write it behind the factors, such as “{of} allocated by heads 100% in steps of 0.1”.",
      zh: "请写在各因素之后，如“{of} 分配按 人数 100% 步长 0.1”。",
    },
  },
  "seasons-count": {
    severity: "error",
    title: { en: "shares do not fit the time", zh: "分期数与期间不符" },
    reason: {
      en: "{count} shares of one {season} each do not fill the {months} months of these targets.",
      zh: "写了 {count} 个占比（每{season}一个），与目标期间的 {months} 个月不符。",
    },
    hint: { en: "Write one share for each, in order.", zh: "请按顺序为每一期各写一个占比。" },
  },
  "seasons-sum": {
    severity: "error",
    title: { en: "seasons do not add up", zh: "分期占比合计不符" },
    reason: { en: "{shares} = {sum}, not 100%.", zh: "{shares} = {sum}，不是 100%。" },
    hint: { en: "Correct a share.", zh: "请改正占比。" },
  },
  "target-rows-column": {
    severity: "error",
    title: { en: "not a column", zh: "不是数据的列" },
    reason: { en: "Targets are taken from one column of a source.", zh: "目标取自某个数据的一列。" },
    hint: { en: "Write it as “from plan.amount by team”.", zh: "请写成“取自 计划.金额 按 团队”的样子。" },
  },
  "target-rows-by": {
    severity: "error",
    title: { en: "whose targets?", zh: "谁的目标？" },
    reason: {
      en: "The source “{source}” is not about people, so the text must say which of its columns names whose target a row is.",
      zh: "数据“{source}”不是按人的，需要写明哪一列表示目标归谁。",
    },
    hint: { en: "Write it as “from plan.amount by team”.", zh: "请写成“取自 计划.金额 按 团队”的样子。" },
  },
  "targets-missing": {
    severity: "error",
    title: { en: "no list of targets", zh: "没有目标表" },
    reason: { en: "“{metric}” takes its target from a list, but there is none.", zh: "“{metric}”的目标取自目标表，但没有写目标表。" },
    hint: {
      en: "Write a statement targets {metric} with its amounts, or the target itself.",
      zh: "请写 目标表 {metric} 及各项目标值，或直接写出目标。",
    },
  },
  "targets-which": {
    severity: "error",
    title: { en: "which list of targets?", zh: "取自哪张目标表？" },
    reason: {
      en: "No list of targets is called “{metric}”; there are: {lists}.",
      zh: "没有名为“{metric}”的目标表；已有：{lists}。",
    },
    hint: { en: "Write, for instance, “target from targets {first}”.", zh: "请写明，如“目标 取自 目标表 {first}”。" },
  },
  "targets-of-parts": {
    severity: "error",
    title: { en: "a target of a longer time", zh: "目标期间长于考核周期" },
    reason: {
      en: "“{metric}” is computed every {cycle}, so its part of the targets of {months} months is taken; but what it measures does not add up over time.",
      zh: "“{metric}”每{cycle}计算，会取 {months} 个月目标中的相应部分；但它的口径不是随时间累加的量。",
    },
    hint: {
      en: "Measure a sum, or write the target of a {cycle} itself.",
      zh: "请用合计作口径，或直接写每{cycle}的目标。",
    },
  },
  "targets-by-person": {
    severity: "error",
    title: { en: "targets of groups", zh: "目标是按组的" },
    reason: {
      en: "“{targets}” takes its amounts from rows about groups, so nobody has a target of their own in it.",
      zh: "“{targets}”取自按组的数据，其中没有个人的目标。",
    },
    hint: {
      en: "Write by which column, such as “target from targets {targets} by team”.",
      zh: "请写明按哪一列，如“目标 取自 目标表 {targets} 按 团队”。",
    },
  },
  "targets-of-people": {
    severity: "error",
    title: { en: "targets of people", zh: "目标是按人的" },
    reason: {
      en: "“{targets}” holds targets of people, so no group has one in it.",
      zh: "“{targets}”只有个人目标，没有按组的目标。",
    },
    hint: {
      en: "Leave out “by”, or write the groups into the list: company into north 30,000,000 CNY | east 35,000,000 CNY.",
      zh: "请去掉“按”，或在目标表中写出各组：公司 分为 华北区 3,000万元、华东区 3,500万元。",
    },
  },
  "no-stretch-target": {
    severity: "error",
    title: { en: "no stretch target", zh: "没有挑战目标" },
    reason: { en: "The metric “{metric}” has no stretch target.", zh: "指标“{metric}”没有挑战目标。" },
    hint: { en: "Write it beside the target, such as “stretch target 600 CNY”.", zh: "请在目标旁写上，如“挑战目标 600元”。" },
  },
});
