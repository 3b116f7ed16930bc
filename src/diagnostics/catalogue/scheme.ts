import { entries } from "../entry.ts";

/** Findings about a scheme as a whole: what stands where, what stands twice, what is accepted. */
export const scheme = entries({
  "split-by-months": {
    severity: "error",
    title: { en: "a change within a month", zh: "月内变动归哪一段" },
    reason: {
      en: "Whole months do not say to which side the month of a change belongs, so a period is not split by them.",
      zh: "按整月分段，没有说明发生变动的那个月算前一段还是后一段，所以不能这样分。",
    },
    hint: {
      en: "Write “on change split by calendar days”. Where a day of the month decides, let the list of people say the first of the month that counts: who joins by the 15th from the 1st, who joins later from the 1st of the next; each month then counts by its days.",
      zh: "请写“变动时按日历日分段”。以每月某日为界的，请在人员名册中按计入的月份写日期：15日及以前的写当月1日，以后的写次月1日；各月按其天数计。",
    },
  },
  "no-scheme": {
    severity: "error",
    title: { en: "no scheme", zh: "没有方案" },
    reason: { en: "No file of this folder holds a scheme.", zh: "这个文件夹里没有任何方案。" },
    hint: { en: "A scheme begins with a line such as “scheme sales_rep”.", zh: "方案以这样的一行开头：“方案 销售代表”。" },
  },
  "outside-scheme": {
    severity: "error",
    title: { en: "outside any scheme", zh: "不属于任何方案" },
    reason: {
      en: "“{statement}” belongs to a scheme, and none has begun above it in this file.",
      zh: "“{statement}”应属于某个方案，而本文件中它上面还没有方案。",
    },
    hint: { en: "Put it below the line of its scheme.", zh: "请把它移到所属方案那一行的下面。" },
  },
  "grades-unused": {
    severity: "warning",
    title: { en: "grades nobody takes", zh: "共用等级没有方案采用" },
    reason: { en: "No scheme takes the grades “{name}”.", zh: "没有方案采用共用等级“{name}”。" },
    hint: {
      en: "Take them out, or write “grades {name}” in the scheme they are for.",
      zh: "请删去，或在要采用的方案中写“等级 {name}”。",
    },
    acceptable: true,
  },
  "clause-not-here": {
    severity: "error",
    title: { en: "does not belong here", zh: "不该写在这里" },
    reason: { en: "“{clause}” cannot stand under “{statement}”.", zh: "“{statement}”下面不能写“{clause}”。" },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "said-twice": {
    severity: "error",
    title: { en: "said twice", zh: "写了两次" },
    reason: { en: "“{what}” is already said above.", zh: "“{what}”前面已经写过。" },
    hint: { en: "Keep one of the two.", zh: "请只留一处。" },
  },
  "not-computed": {
    severity: "error",
    title: { en: "no way to compute this", zh: "无法计算" },
    reason: {
      en: "“{what}” is understood, but there is no way to compute it; leaving it out would pay wrongly.",
      zh: "能读懂“{what}”，但无法计算；忽略它会算错，因此不予计算。",
    },
    hint: { en: "{instead}", zh: "{instead}" },
  },
  "applies-to-whom": {
    severity: "error",
    title: { en: "for whom is not clear", zh: "适用于谁没有写清楚" },
    reason: {
      en: "A scheme says by which column its people are told, and by what stands in it: {why}.",
      zh: "适用范围要写明按哪一列、取哪些值：{why}。",
    },
    hint: { en: "Write, for instance, “applies to {meant}”.", zh: "请写成“适用 {meant}”的样子。" },
  },
  "applies-by-results": {
    severity: "error",
    title: { en: "who takes part hangs on results", zh: "是否参加取决于结果" },
    reason: {
      en: "Who takes part is settled before anything is scored, so results cannot stand in this condition.",
      zh: "谁参加考核，要在计分之前确定，条件里不能用考核结果。",
    },
    hint: {
      en: "Use columns of the data, such as “applies to when days in(period start, staff.joined) <= 14”.",
      zh: "请用数据的列，如“适用 当 天数(期初日，名册.入职日期) ≤ 14”。",
    },
  },
  "cycle-missing": {
    severity: "error",
    title: { en: "how often", zh: "没有写周期" },
    reason: { en: "The scheme “{scheme}” does not say how often it is computed.", zh: "方案“{scheme}”没有说明多久考核一次。" },
    hint: {
      en: "Write “cycle monthly”, “cycle quarterly”, “cycle half yearly” or “cycle yearly”.",
      zh: "请写“周期 月度”“周期 季度”“周期 半年度”或“周期 年度”。",
    },
  },
  "extends-in-a-circle": {
    severity: "error",
    title: { en: "schemes in a circle", zh: "方案互相沿用" },
    reason: { en: "“{scheme}” takes over a scheme that takes over “{scheme}”.", zh: "“{scheme}”沿用的方案又沿用了它。" },
    hint: { en: "Take “extends” out of one of them.", zh: "请去掉其中一处“沿用”。" },
  },
  "schemes-overlap": {
    severity: "warning",
    title: { en: "two schemes for the same people", zh: "同一批人适用两个方案" },
    reason: {
      en: "“{first}” and “{second}” both apply to {who}, on the same days and in the same cycle ({cycle}).",
      zh: "“{first}”与“{second}”在同一时间、同一周期（{cycle}）都适用于{who}。",
    },
    hint: {
      en: 'Say whom each applies to (“applies to role "…"”), or from when to when it is effective.',
      zh: '请分别写明适用对象（“适用 岗位 "……"”），或用“有效期”把时间分开。',
    },
  },
  "dates-gap": {
    severity: "warning",
    title: { en: "days without a scheme", zh: "有效期之间有空档" },
    reason: {
      en: "“{first}” ends and “{second}” begins later: from {from} to {to} these people are under neither.",
      zh: "“{first}”结束后，“{second}”没有紧接着生效：{from}至{to}之间，这些人不适用任何一个。",
    },
    hint: {
      en: 'Let the later one begin on the next day. If it is meant, write “accept dates-gap "…"” with the reason.',
      zh: '请让后一个方案从次日起生效；确实如此的，写“接受 dates-gap "……"”并注明理由。',
    },
    acceptable: true,
  },
  "project-without-days": {
    severity: "error",
    title: { en: "a project without its days", zh: "项目没有起止日期" },
    reason: {
      en: "A project is settled once, for the days it runs, and those are not said.",
      zh: "项目只在其起止日期内结算一次，而这里没有写起止日期。",
    },
    hint: { en: "Write “cycle project 2024-03-01 to 2024-08-31”.", zh: "请写成“周期 项目 2024-03-01 至 2024-08-31”。" },
  },
  "no-such-day": {
    severity: "error",
    title: { en: "no such day", zh: "没有这一天" },
    reason: { en: "There is no {day} in the calendar.", zh: "日历上没有 {day} 这一天。" },
    hint: {
      en: "Correct the month or the day; a month ends on the 28th, 29th, 30th or 31st.",
      zh: "请改正月份或日期：各月最后一天是 28、29、30 或 31 日。",
    },
  },
  "dates-reversed": {
    severity: "error",
    title: { en: "ends before it begins", zh: "起止日期颠倒" },
    reason: { en: "It begins on {from} and ends on {to}, which is earlier.", zh: "从 {from} 开始，却在更早的 {to} 结束。" },
    hint: { en: "Write the earlier date first.", zh: "请把早的日期写在前面。" },
  },
  "section-empty": {
    severity: "warning",
    title: { en: "an empty section", zh: "维度为空" },
    reason: { en: "No metric stands under the section “{section}”.", zh: "维度“{section}”下面没有指标。" },
    hint: { en: "Put its metrics below it, or take the section out.", zh: "请把指标写在它下面，或删去这个维度。" },
    acceptable: true,
  },
  "accept-unused": {
    severity: "warning",
    title: { en: "nothing to accept", zh: "没有要接受的问题" },
    reason: { en: "There is no finding “{code}” here.", zh: "这里没有 {code} 这个问题。" },
    hint: { en: "Take the line out, or move it to where the finding is.", zh: "请删去这一行，或移到出现问题的地方。" },
  },
  "accept-refused": {
    severity: "error",
    title: { en: "cannot be accepted", zh: "这个问题不能接受" },
    reason: {
      en: "With {code} ({title}) it is not known what to compute, so no reason can let it stand.",
      zh: "{code}（{title}）使人不知道该怎么算，写了理由也不能放行。",
    },
    hint: { en: "Mend it, and take this line out.", zh: "请改好它，再删去这一行。" },
  },
});
