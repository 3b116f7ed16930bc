import type { Meanings } from "./meaning.ts";

export const history = {
  "history-source-missing": {
    en: "A rule needs results of earlier periods, and no source holds them.",
    zh: "规则要用以前各期的结果，而没有写从哪里读取。",
  },
  "history-sources-several": {
    en: "Several sources hold earlier results, and nothing says which counts.",
    zh: "有几份往期结果，不知道以哪份为准。",
  },
  "history-not-results": {
    en: "Something is asked of earlier results that they do not keep.",
    zh: "要用以往的一个数，而往期结果里没有它。",
  },
  "history-by-period": {
    en: "Earlier results are read without saying of which periods.",
    zh: "用到往期结果，没有写取哪几期。",
  },
  "periods-impossible": {
    en: "A number of periods cannot be, such as 5 of the last 3.",
    zh: "期数不成立，如“近 3 期中 5 期”。",
  },
  "to-date-target-open": {
    en: "The measure adds up to date, and the target does not say of how long it is.",
    zh: "口径累计到现在，而目标没有写是多长时间的。",
  },
} satisfies Meanings;
