import type { Meanings } from "./meaning.ts";

export const stints = {
  "stints-overlap": {
    en: "Two rows are about one person on the same days.",
    zh: "一个人在同一段时间有两行任职记录。",
  },
  "stints-apart": {
    en: "Some days of a person lie between two rows and in none.",
    zh: "一个人前后两行任职记录之间有几天没有写。",
  },
  "stint-reversed": {
    en: "A row about a person ends before it begins.",
    zh: "一行任职记录的结束早于开始。",
  },
  "working-days-unknown": {
    en: "A period is split by working days of a year whose holidays are not known.",
    zh: "要按工作日折算，而那一年的放假安排还不知道。",
  },
  "scheme-ends-within": {
    en: "Another scheme begins within a period, and nothing says what becomes of the days before and after.",
    zh: "考核期中间换了方案，没有写前后怎样算。",
  },
  "change-not-said": {
    en: "Someone joins, leaves or changes within a period, and the scheme does not say what then counts.",
    zh: "考核期中间有人入职、离职或调岗，方案没有写怎样算。",
  },
} satisfies Meanings;
