import { entries } from "../entry.ts";

/** Findings about pay, its rows and its tiers. */
export const pay = entries({
  "pay-row-incomplete": {
    severity: "error",
    title: { en: "half a row of pay", zh: "奖金行不完整" },
    reason: { en: "A row says how much, and for which grade or totals.", zh: "每行要写明金额或比例，以及对应的等级或总分。" },
    hint: { en: "Write: 120% at excellent, or 0 otherwise.", zh: "请写：优秀 120%；或 其余 0。" },
  },
  "pay-without-rows": {
    severity: "error",
    title: { en: "pay without amounts", zh: "奖金没有金额" },
    reason: { en: "The pay “{pay}” does not say who gets how much.", zh: "奖金“{pay}”没有说明谁得多少。" },
  },
  "pay-base-missing": {
    severity: "error",
    title: { en: "a share of what", zh: "占谁的百分之几" },
    reason: { en: "This row pays a share, and the pay has no base.", zh: "这一行按比例发放，但奖金没有基数。" },
    hint: { en: "Write of people.bonus_base behind the pay’s name.", zh: "请在奖金名称后写 基数 people.bonus_base。" },
  },
  "pay-rows-mixed": {
    severity: "error",
    title: { en: "by grade and by score", zh: "既按等级又按总分" },
    reason: {
      en: "Some rows of “{pay}” are by grade and some by total, so one person may fall in two.",
      zh: "奖金“{pay}”有的行按等级、有的行按总分，同一人可能落入两行。",
    },
  },
  "pay-grade-missing": {
    severity: "error",
    title: { en: "a grade without pay", zh: "有的等级没有奖金" },
    reason: { en: "“{pay}” does not say what {grades} gets.", zh: "“{pay}”没有说明 {grades} 得多少。" },
    hint: { en: "Add a row for it, or 0 otherwise.", zh: "请加一行，或写 其余 0。" },
  },
  "pay-grade-twice": {
    severity: "error",
    title: { en: "a grade paid twice", zh: "等级写了两次" },
    reason: { en: "“{pay}” has two rows for {grade}.", zh: "“{pay}”中 {grade} 有两行。" },
  },
  "pay-gap": {
    severity: "error",
    title: { en: "a score without pay", zh: "有的分数没有奖金" },
    reason: { en: "{witness} falls in no row of “{pay}”: {around}.", zh: "{witness} 不在“{pay}”的任何一行：{around}。" },
    hint: { en: "Let the rows meet, or add 0 otherwise.", zh: "请让各行相接，或加 其余 0。" },
    acceptable: true,
  },
  "pay-overlap": {
    severity: "error",
    title: { en: "a score paid twice", zh: "一个分数落入两行" },
    reason: { en: "{witness} falls in two rows of “{pay}”.", zh: "{witness} 同时落入“{pay}”的两行。" },
  },
  "pay-mixed": {
    severity: "error",
    title: { en: "shares beside amounts", zh: "比例与金额混用" },
    reason: {
      en: "Other rows or steps of this pay are shares of its base, or amounts; this one is not of the same kind.",
      zh: "这项奖金的其他各档是基数的比例或金额，这里与之不同。",
    },
    hint: { en: "Write all as shares or all as amounts.", zh: "请全部写成比例，或全部写成金额。" },
  },
  "pay-by-which": {
    severity: "error",
    title: { en: "by whose measure", zh: "按哪个指标" },
    reason: {
      en: "“{pay}” does not say whose measure or attainment it is paid by.",
      zh: "“{pay}”没有说明按哪个指标的实际值或完成率发放。",
    },
    hint: { en: "Write by attainment(revenue).", zh: "请写如 按 完成率(销售额)。" },
  },
  "tiers-mode": {
    severity: "error",
    title: { en: "rates on the whole or on each part", zh: "全额还是超额累进" },
    reason: {
      en: "“{pay}” does not say whether a tier’s rate is of the whole amount or of the part within the tier. At {example}: {whole} of the whole, {marginal} part by part.",
      zh: "“{pay}”没有说明比例是按全额算，还是各档分段累进。以 {example} 为例：全额是 {whole}，超额累进是 {marginal}。",
    },
    hint: { en: "Write tiers whole or tiers marginal.", zh: "请写 提成 全额 或 提成 超额累进。" },
  },
  "tiers-of-what": {
    severity: "error",
    title: { en: "rates of what", zh: "按什么提成" },
    reason: { en: "“{pay}” does not say what its rates are of.", zh: "“{pay}”没有说明提成的基数。" },
    hint: { en: "Write tiers marginal of measure(revenue).", zh: "请写如 提成 超额累进 基数 完成值(销售额)。" },
  },
  "tier-incomplete": {
    severity: "error",
    title: { en: "half a tier", zh: "提成档不完整" },
    reason: { en: "A tier is a rate or an amount and the values it is for.", zh: "每档要写比例或金额，以及对应的范围。" },
    hint: { en: "Write: 5% up to 2,000 元, or 15% beyond.", zh: "请写如 10万元以内 1%；或 超出部分 3%。" },
  },
  "tier-result": {
    severity: "error",
    title: { en: "not a tier’s result", zh: "提成档的结果看不懂" },
    reason: {
      en: "A tier gives a rate, an amount, or an amount and a rate of the excess.",
      zh: "每档可以是比例、金额，或金额加超额部分的比例。",
    },
    hint: { en: "Write, say, 5,000 元 + 30% of excess.", zh: "请写如 5000元+超额部分的30%。" },
  },
  "tiers-gap": {
    severity: "error",
    title: { en: "a value in no tier", zh: "有的值没有提成档" },
    reason: { en: "{witness} falls in no tier of “{pay}”: {around}.", zh: "{witness} 不在“{pay}”的任何一档：{around}。" },
    hint: { en: "Let the tiers meet and begin at 0; 0 is a rate too.", zh: "请让各档相接并从 0 开始；不提成写 0。" },
    acceptable: true,
  },
  "tiers-overlap": {
    severity: "error",
    title: { en: "a value in two tiers", zh: "一个值落入两档" },
    reason: { en: "{witness} falls in two tiers of “{pay}”.", zh: "{witness} 同时落入“{pay}”的两档。" },
  },
  "pay-needs-round": {
    severity: "error",
    title: { en: "money without rounding", zh: "金额没有写保留几位" },
    reason: {
      en: "“{pay}” pays amounts that need not end in cents: {example}.",
      zh: "“{pay}”算出的金额不一定到分为止：{example}。",
    },
    hint: { en: "Write round 2.", zh: "请写 保留2位小数。" },
  },
});
