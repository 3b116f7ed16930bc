import type { Meanings } from "./meaning.ts";

export const pay = {
  "share-or-amount": {
    en: "A figure of pay may be a share of the base or an amount of money.",
    zh: "奖金的一个数，看不出是基数的倍数还是金额。",
  },
  "payout-or-attainment": {
    en: "Steps of pay go on up to a percentage: of what is attained, or of what is paid.",
    zh: "加发写到百分之几为止，看不出指完成率还是发放比例。",
  },
  "months-of-what": {
    en: "So many months are paid of a base that nothing says is one month’s pay.",
    zh: "写了发几个月工资，而基数没有写明是月工资。",
  },
  "pay-without-rows": {
    en: "A pay does not say who gets how much.",
    zh: "奖金没有写谁得多少。",
  },
  "pay-rows-of-what": {
    en: "Rows of pay do not say what they go by, so they go by the total, and their figures are no totals.",
    zh: "奖金的各行没有写按什么分档，就按总分；而这些数不像总分。",
  },
  "pay-rows-mixed": {
    en: "Some rows of a pay are by grade and others by total.",
    zh: "奖金有的行按等级、有的行按总分。",
  },
  "pay-grade-missing": {
    en: "A pay says nothing of one of the grades.",
    zh: "有的等级没有写发多少。",
  },
  "pay-grade-twice": {
    en: "A pay has two rows for one grade.",
    zh: "同一个等级写了两行奖金。",
  },
  "pay-gap": {
    en: "Some total falls in no row of a pay.",
    zh: "有的总分不落在奖金的任何一行。",
  },
  "pay-overlap": {
    en: "Some total falls in two rows of a pay.",
    zh: "有的总分同时落在奖金的两行。",
  },
  "pay-by-which": {
    en: "A pay goes by a measure or an attainment and does not say of which metric.",
    zh: "奖金按完成值或完成率发，没有写是哪个指标的。",
  },
  "by-beside-rows": {
    en: "A matrix or “for each” says itself what it goes by, and “by” beside it names something else.",
    zh: "矩阵或逐行计算已经写明看什么，旁边的“按”又写了另一个。",
  },
  "tiers-mode": {
    en: "Rates by tiers do not say whether they are of the whole amount or of the part within each tier.",
    zh: "提成没有写是全额还是超额累进。",
  },
  "tiers-of-what": {
    en: "Rates do not say what amount they are of.",
    zh: "提成没有写按什么金额提。",
  },
  "tiers-gap": {
    en: "Some value falls in no tier.",
    zh: "有的值不落在提成的任何一档。",
  },
  "tiers-below-zero": {
    en: "What a commission is of can be under zero, and the commission with it.",
    zh: "提成的基数可能是负的，提成就会是负的。",
  },
  "supplement-or-instead": {
    en: "A row under a condition says more or less, and is paid in place of the other rows.",
    zh: "带条件的一行写的是加或扣，却会代替其他各行。",
  },
  "points-times-base": {
    en: "A pay multiplies a salary, or another amount, by points as they stand.",
    zh: "奖金把工资等金额直接乘以分数。",
  },
  "pay-below-zero": {
    en: "A pay can come under zero, and nothing says whether it is then nothing or taken back.",
    zh: "奖金可能算成负数，没有写不发还是倒扣。",
  },
  "tiers-overlap": {
    en: "Some value falls in two tiers.",
    zh: "有的值同时落在提成的两档。",
  },
  "pay-needs-round": {
    en: "A pay can come to parts of a cent, and nothing rounds it.",
    zh: "奖金可能算出不足一分的零头，没有写保留几位小数。",
  },
  "tiers-paid-twice": {
    en: "Marginal tiers hold what the lower ones pay already, and a tier adds it once more.",
    zh: "超额累进已包含低档部分，这一档又加了固定金额或超额部分。",
  },
  "rate-or-amount": {
    en: "A tier gives a figure with neither % nor a unit: it may be a rate or an amount.",
    zh: "提成一档的数既没有写 %，也没有写单位，看不出是比例还是金额。",
  },
} satisfies Meanings;
