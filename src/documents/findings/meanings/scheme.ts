import type { Meanings } from "./meaning.ts";

export const scheme = {
  "outside-scheme": {
    en: "A metric, a total or the like stands where no scheme has begun above it.",
    zh: "指标、总分等要属于一个方案，而它上面还没有方案。",
  },
  "grades-unused": {
    en: "Grades are written for several schemes to share, and none takes them.",
    zh: "写了一套共用等级，没有方案采用它。",
  },
  "clause-not-here": {
    en: "Something is said under a statement that it does not belong to.",
    zh: "这样的话不能写在这种语句下面。",
  },
  "said-twice": {
    en: "One thing is said twice.",
    zh: "同一件事写了两次。",
  },
  "not-computed": {
    en: "What is written is understood, and kaohe cannot compute it; it cannot be passed over, so nothing of the scheme is computed.",
    zh: "写的内容读得懂，但 kaohe 不会算；不能当作没写，所以整份方案都不计算。",
  },
  "applies-to-whom": {
    en: "It cannot be told whom the scheme is for: by which column, or by what stands in it.",
    zh: "看不出方案适用于谁：没有写按哪一列，或没有写取哪些值。",
  },
  "cycle-missing": {
    en: "A scheme does not say how often it is computed.",
    zh: "方案没有写多久考核一次。",
  },
  "extends-in-a-circle": {
    en: "Two schemes take over one another, so neither is where the rules are.",
    zh: "两个方案互相沿用，谁也没有自己的内容。",
  },
  "schemes-overlap": {
    en: "Two schemes are for the same people at the same time.",
    zh: "两个方案同时适用于同一批人。",
  },
  "dates-gap": {
    en: "One scheme ends before the next begins, so on some days these people are under none.",
    zh: "前后两个方案没有接上，中间有几天不适用任何方案。",
  },
  "no-such-day": {
    en: "A date is written that the calendar does not have, such as 31 June.",
    zh: "写了日历上没有的日期，如 6 月 31 日。",
  },
  "dates-reversed": {
    en: "The last day is before the first.",
    zh: "结束日期早于开始日期。",
  },
  "section-empty": {
    en: "A section has no metric.",
    zh: "一个维度下面没有指标。",
  },
  "accept-unused": {
    en: "A finding is accepted that is not there.",
    zh: "写了接受某个问题，而这里并没有这个问题。",
  },
  "accept-refused": {
    en: "A finding is accepted that leaves open what to compute, which no reason can settle.",
    zh: "要接受的问题使人不知道怎样算，写了理由也不能接受。",
  },
} satisfies Meanings;
