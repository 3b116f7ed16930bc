import type { Meanings } from "./meaning.ts";

export const unsaid = {
  "step-inside-anchor": {
    en: "Full points are said to hold up to a value, and a step counts from before it.",
    zh: "写了到某个值为止都得满分，而加扣分在到那里之前就开始了。",
  },
  "step-against-anchor": {
    en: "Full points are said to hold from a value on, and a step takes off on that very side.",
    zh: "写了从某个值起得满分，又在同一侧扣分。",
  },
  "nothing-under": {
    en: "Nothing says what a value under the edge gives.",
    zh: "没有写低于界限时得多少分。",
  },
  "nothing-over": {
    en: "Nothing says what a value over the edge gives.",
    zh: "没有写超过界限时得多少分。",
  },
  "below-zero": {
    en: "Steps take off without end, so the points would come under zero.",
    zh: "每步扣分，没有写扣到哪里为止，会扣成负分。",
  },
  "bare-per": {
    en: "A step does not say what a part of it gives: a share, nothing, or as much as a whole one.",
    zh: "每步加扣没有写不足一步时怎样算：按比例、不计，还是按一步计。",
  },
  "step-needs-rate": {
    en: "The target is per month or the like, the period is longer, and the step does not say of which of the two it is.",
    zh: "目标是每月（季）多少，考核期比它长，而每一步没有写是每月的还是整个考核期的。",
  },
  "rate-for-a-level": {
    en: "The target is per period and grows with it, and what is measured, such as an average or a ratio, does not.",
    zh: "目标是每月（季）多少、会随考核期成倍，而口径是平均、期末或比率，不会成倍。",
  },
  "average-against-sum": {
    en: "An average is held against a sum, or the other way round.",
    zh: "口径是平均，目标是合计，或者相反，两者不能相比。",
  },
} satisfies Meanings;
