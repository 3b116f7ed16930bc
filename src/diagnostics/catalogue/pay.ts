import { entries } from "../entry.ts";

/** Findings about pay, its rows and its tiers. */
export const pay = entries({
  "share-or-amount": {
    severity: "error",
    title: { en: "a share or an amount", zh: "是系数还是金额" },
    reason: {
      en: "{figure} may be how many times the base is paid, or an amount of money.",
      zh: "{figure} 可以是基数的倍数，也可以是金额。",
    },
    hint: {
      en: "Write “{share}%” for a share of the base, or “{amount}” for an amount.",
      zh: "指基数的百分之几，请写“{share}%”；指金额，请写“{amount}”。",
    },
  },
  "rate-or-amount": {
    severity: "error",
    title: { en: "a rate or an amount", zh: "是比例还是金额" },
    reason: {
      en: "{figure} has neither % nor a unit: it may be a rate of {figure}% or an amount of {amount}.",
      zh: "{figure} 没有写 %，也没有写单位：可以是 {figure}%，也可以是{amount}。",
    },
    hint: {
      en: "Write “{figure}%” for a rate, or “{amount}” for an amount.",
      zh: "按比例的，请写“{figure}%”；按金额的，请写“{amount}”。",
    },
  },
  "payout-or-attainment": {
    severity: "error",
    title: { en: "up to so much attained, or so much paid", zh: "是完成到多少为止，还是发到多少为止" },
    reason: {
      en: "The steps of “{pay}” go on up to {last}. At {last} it pays {paid} where that is what is attained, and {last} where it is the most that is paid.",
      zh: "“{pay}”的加发写到{last}为止。完成{last}时：若指完成率，发{paid}；若指最多发到，发{last}。",
    },
    hint: {
      en: "Write “over {begins} up to {last}” for what is attained, or “cap {last}” for the most that is paid.",
      zh: "指完成率的，请写“超过{begins}至{last}的部分”；指最多发到的，请写“封顶{last}”。",
    },
  },
  "months-of-what": {
    severity: "error",
    title: { en: "months of what", zh: "几个月的什么" },
    reason: {
      en: "“{months} months of base” needs a base that is one month’s pay, and nothing says that of this one.",
      zh: "“基数的{months}个月”要求基数是一个月的工资，而这个基数没有写明是月工资。",
    },
    hint: {
      en: "Name the column of the monthly salary behind “of”, and let its name or header say month. If the base itself is meant, write how many times, as a percentage of it.",
      zh: "请在“基数”后写月工资所在的列，列名或表头要写明是月工资；若指基数的若干倍，请写百分之几。",
    },
  },
  "pay-row-incomplete": {
    severity: "error",
    title: { en: "half a row of pay", zh: "奖金行不完整" },
    reason: { en: "A row of pay says how much, and for which grade or totals.", zh: "每一行要写发多少，以及发给哪个等级或哪些总分。" },
    hint: {
      en: "Write it as “120% at excellent”, “100% from 80” or “0 otherwise”.",
      zh: "请写成“优秀 120%”“80以上 100%”或“其余 0”的样子。",
    },
  },
  "pay-without-rows": {
    severity: "error",
    title: { en: "pay without amounts", zh: "奖金没有金额" },
    reason: { en: "“{pay}” does not say who gets how much.", zh: "奖金“{pay}”没有说明谁得多少。" },
    hint: { en: "Add rows, such as “100% from 80, 0 otherwise”.", zh: "请写出各行，如“80以上 100%，其余 0”。" },
  },
  "pay-base-missing": {
    severity: "error",
    title: { en: "percent of what", zh: "百分之几，谁的百分之几" },
    reason: { en: "This row pays a percentage, and the pay does not say of what.", zh: "这一行按百分比发，但没有写是哪个金额的百分比。" },
    hint: { en: "Write the base behind the name, such as “of staff.bonus_base”.", zh: "请在奖金名称后写基数，如“基数 名册.奖金基数”。" },
  },
  "pay-rows-of-what": {
    severity: "error",
    title: { en: "rows of what", zh: "没有写按什么分档" },
    reason: {
      en: "“{pay}” does not say what its rows go by, so they go by the total; but {why}.",
      zh: "“{pay}”没有写按什么分档，就按总分；而{why}。",
    },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "pay-rows-mixed": {
    severity: "error",
    title: { en: "by grade and by score", zh: "既按等级又按总分" },
    reason: {
      en: "Some rows of “{pay}” are by grade and others by total, so one person may fall in two.",
      zh: "奖金“{pay}”有的行按等级、有的行按总分，一个人可能落入两行。",
    },
    hint: { en: "Write all rows by grade, or all by total.", zh: "请全部按等级写，或全部按总分写。" },
  },
  "pay-grade-missing": {
    severity: "error",
    title: { en: "a grade without pay", zh: "有的等级没有奖金" },
    reason: { en: "“{pay}” does not say what {grades} gets.", zh: "“{pay}”没有说明“{grades}”得多少。" },
    hint: { en: "Add a row for it, or “0 otherwise”.", zh: "请加一行，或写“其余 0”。" },
  },
  "pay-grade-twice": {
    severity: "error",
    title: { en: "a grade paid twice", zh: "等级写了两次" },
    reason: { en: "“{pay}” has two rows for {grade}.", zh: "“{pay}”里“{grade}”写了两行。" },
    hint: { en: "Keep one of the two.", zh: "请只留一行。" },
  },
  "pay-gap": {
    severity: "error",
    title: { en: "a score without pay", zh: "有的分数没有奖金" },
    reason: { en: "{witness} falls in no row of “{pay}”: {around}.", zh: "{witness} 不在“{pay}”的任何一行：{around}。" },
    hint: { en: "{advice}", zh: "{advice}" },
    acceptable: true,
  },
  "pay-overlap": {
    severity: "error",
    title: { en: "a score paid twice", zh: "一个分数落入两行" },
    reason: { en: "{witness} falls in two rows of “{pay}”.", zh: "{witness} 同时落入“{pay}”的两行。" },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "pay-mixed": {
    severity: "error",
    title: { en: "percentages beside amounts", zh: "百分比与金额混用" },
    reason: {
      en: "Some of this pay is a percentage of the base and some an amount of money.",
      zh: "这项奖金有的按基数的百分比发，有的按金额发。",
    },
    hint: { en: "Write all as percentages, or all as amounts.", zh: "请全部写成百分比，或全部写成金额。" },
  },
  "pay-by-which": {
    severity: "error",
    title: { en: "by which metric", zh: "没有写按哪个指标" },
    reason: {
      en: "“{pay}” does not say by whose measure or attainment it is paid.",
      zh: "“{pay}”没有说明按哪个指标的完成值或完成率发放。",
    },
    hint: { en: "Write the metric in brackets, such as “by attainment(revenue)”.", zh: "请用括号写明指标，如“按 完成率(销售额)”。" },
  },
  "by-beside-rows": {
    severity: "error",
    title: { en: "the rule says itself what it goes by", zh: "规则本身已写明按什么计发" },
    reason: {
      en: "A table of “{pay}” names its two factors and “for each” the figure of each row, so “by” beside them says another one.",
      zh: "“{pay}”用矩阵时已写明两个因素，逐行计算时已写明看每行的哪一列，旁边的“按”说的是另一个。",
    },
    hint: { en: "Take “by” out.", zh: "请删去这个“按”。" },
  },
  "tiers-mode": {
    severity: "error",
    title: { en: "rates on the whole or on each part", zh: "全额还是超额累进" },
    reason: {
      en: "“{pay}” does not say whether a rate is of the whole amount or of the part within its tier. At {example}: {whole} of the whole, {marginal} part by part.",
      zh: "“{pay}”没有说明是按全额乘一个比例，还是各档分段乘各自的比例。以 {example} 为例：全额是 {whole}，分段累进是 {marginal}。",
    },
    hint: { en: "Write “tiers whole” or “tiers marginal”.", zh: "请写“提成 全额”或“提成 超额累进”。" },
  },
  "tiers-of-what": {
    severity: "error",
    title: { en: "rates of what", zh: "没有写按什么提成" },
    reason: { en: "“{pay}” does not say what its rates are of.", zh: "“{pay}”没有说明按什么金额提成。" },
    hint: { en: "Write it, such as “tiers marginal of measure(revenue)”.", zh: "请写明，如“提成 超额累进 基数 完成值(销售额)”。" },
  },
  "tier-incomplete": {
    severity: "error",
    title: { en: "half a tier", zh: "分档不完整" },
    reason: {
      en: "A tier says what it gives (a rate, an amount or points) and for which values.",
      zh: "每一档要写给多少（比例、金额或分数），以及对应的范围。",
    },
    hint: { en: "Write it as “5% up to 2,000 CNY” or “15% beyond”.", zh: "请写成“10万元以内 1%”或“超出部分 3%”的样子。" },
  },
  "tier-result": {
    severity: "error",
    title: { en: "not what a tier can give", zh: "这一档的结果不对" },
    reason: {
      en: "A tier gives a rate, an amount, or an amount and a rate of the excess.",
      zh: "每一档只能是比例、金额，或金额加超额部分的比例。",
    },
    hint: {
      en: "Write it as “3% beyond” or “5,000 CNY + 30% of excess from 800,000 CNY”.",
      zh: "请写成“超出部分 3%”或“80万元以上 5000元+超额部分的30%”的样子。",
    },
  },
  "tiers-gap": {
    severity: "error",
    title: { en: "a value in no tier", zh: "有的值不在任何一档" },
    reason: { en: "{witness} falls in no tier of “{pay}”: {around}.", zh: "{witness} 不在“{pay}”的任何一档：{around}。" },
    hint: { en: "{advice}", zh: "{advice}" },
    acceptable: true,
  },
  "tiers-below-zero": {
    severity: "warning",
    title: { en: "a commission under zero", zh: "提成会是负的" },
    reason: {
      en: "What “{pay}” is a rate of can be under zero, and the rate is of the whole of it: of {example} it pays {amount}.",
      zh: "“{pay}”的基数可能是负的，而比例按全额算：基数为 {example} 时，提成是 {amount}。",
    },
    hint: {
      en: "Write “floor 0 CNY”. If money is to be taken back, write “no floor”.",
      zh: "请写“最低 0元”；确实要倒扣的，写“不设下限”。",
    },
    acceptable: true,
  },
  "supplement-or-instead": {
    severity: "error",
    title: { en: "on top, or in place of the rest", zh: "是另外加减，还是代替其他行" },
    reason: {
      en: "A row under a condition of “{pay}” is paid in place of the others: where it holds, {alone} instead of, for instance, {first}. On top of that it would be {sum}.",
      zh: "“{pay}”里带条件的行，条件成立时代替其他行：例如原来发 {first} 的，就只算 {alone}；另外加减的话，应是 {sum}。",
    },
    hint: {
      en: "Write what comes on top as a pay of its own, with “0 otherwise” and, where money is taken off, “no floor”.",
      zh: "另外加减的，请单独写一项奖金，条件不成立时“其余 0”，要倒扣的再写“不设下限”。",
    },
    acceptable: true,
  },
  "points-times-base": {
    severity: "error",
    title: { en: "points times an amount", zh: "金额乘以分数" },
    reason: {
      en: "“{pay}” multiplies an amount of money by points. At {points} an amount of {base} comes to {times}; in proportion to the points it is {share}.",
      zh: "“{pay}”把金额直接乘以分数：得{points}时，{base}会变成 {times}；按得分比例算是 {share}。",
    },
    hint: {
      en: "Divide by the full points, such as “base * total / 100”; where the amount is for each point, say so in the name or header of its column, such as “amount per point”.",
      zh: "请除以满分，如“基数×总分÷100”；若这个金额是每分的单价，请让列名或表头写明，如“每分金额”。",
    },
  },
  "pay-below-zero": {
    severity: "warning",
    title: { en: "a bonus under zero, or nothing", zh: "奖金算成负数时怎么办" },
    reason: {
      en: "“{pay}” does not say how low it may go. {why} it comes to {amount}, and whoever that happens to has no result until someone decides.",
      zh: "“{pay}”没有说明最低发多少。{why}奖金为 {amount}；出现这种情况的人，在有人决定之前没有结果。",
    },
    hint: {
      en: "Write “floor 0 CNY” if nothing is paid then, or “no floor” if money is to be taken back.",
      zh: "这时不发的，请写“最低 0元”；确实要倒扣的，写“不设下限”。",
    },
    acceptable: true,
  },
  "tiers-overlap": {
    severity: "error",
    title: { en: "a value in two tiers", zh: "一个值落入两档" },
    reason: { en: "{witness} falls in two tiers of “{pay}”.", zh: "{witness} 同时落入“{pay}”的两档。" },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "pay-needs-round": {
    severity: "error",
    title: { en: "money without rounding", zh: "金额没有写保留几位" },
    reason: { en: "“{pay}” can come to parts of a cent: {example}.", zh: "“{pay}”可能算出不足一分的零头：{example}。" },
    hint: { en: "Write “round 2”.", zh: "请写“保留2位小数”。" },
  },
  "tiers-paid-twice": {
    severity: "error",
    title: { en: "lower tiers would be paid twice", zh: "低档部分会重复计发" },
    reason: {
      en: "“{pay}” adds up tier by tier (marginal), so what the lower tiers pay is in it already; an amount or a rate of the excess would pay it again.",
      zh: "“{pay}”按超额累进逐档相加，低档部分已经计算在内；再写固定金额或“超额部分”，就会重复计发。",
    },
    hint: {
      en: "With fixed amounts, write whole in the place of marginal; or keep marginal, and give each tier its rate alone.",
      zh: "各档写有固定金额的，请把“超额累进”改为“全额”；仍按超额累进的，每档只写比例。",
    },
  },
});
