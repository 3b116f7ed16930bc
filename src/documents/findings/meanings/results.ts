import type { Meanings } from "./meaning.ts";

export const results = {
  "missing-value": {
    en: "A figure that someone’s score needs is not there.",
    zh: "算某个人的得分要用的数据没有。",
  },
  "no-target": {
    en: "The list of targets holds none for someone.",
    zh: "目标表里没有某个人或团队的目标。",
  },
  "unreadable-value": {
    en: "A cell that is needed cannot be read.",
    zh: "要用的一格读不出是多少。",
  },
  "source-incomplete": {
    en: "A file of the data could not be read, so what it holds is not known.",
    zh: "有数据文件没能读出来，里面有什么不知道。",
  },
  "last-unclear": {
    en: "The last value is asked for, and several rows could be the last.",
    zh: "要取最后一次的值，而有几行都可能是最后一次。",
  },
  "value-uncovered": {
    en: "A value that occurred falls in no row of the rule.",
    zh: "实际的值不落在规则的任何一档。",
  },
  "pay-taken-back": {
    en: "A pay comes under zero, and the scheme does not say that money is taken back.",
    zh: "奖金算成了负数，而方案没有写可以倒扣。",
  },
  "not-applicable": {
    en: "Something cannot be computed, such as a division by zero.",
    zh: "算不出来，如除数为 0。",
  },
  "change-not-split": {
    en: "Someone changed within the period, and the data cannot be told apart by it.",
    zh: "有人在考核期中间变动，而数据分不清变动前后。",
  },
  "change-not-combined": {
    en: "The results before and after a change do not make one.",
    zh: "考核期中间变动的人，前后两段的结果合不成一个。",
  },
  "attainment-far-off": {
    en: "Everyone’s attainment is far from 100%: a slip of a unit, most likely.",
    zh: "所有人的完成率都离 100% 很远，多半是目标或数据的单位写错。",
  },
  "limit-holds": {
    en: "The results of a group pass a limit, and someone has to decide.",
    zh: "一个组的结果超出了限额，要由人决定。",
  },
  "pool-amounts-differ": {
    en: "People share one amount that is not the same in all their rows.",
    zh: "一起分一笔钱的人，各自数据里的金额不一样。",
  },
  "example-differs": {
    en: "What an example expects is not what the scheme gives.",
    zh: "示例写的结果与按方案算出的不一样。",
  },
  "example-open": {
    en: "An example gives too little to be computed.",
    zh: "示例给的条件不够，算不出结果。",
  },
} satisfies Meanings;
