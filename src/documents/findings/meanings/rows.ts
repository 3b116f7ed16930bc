import type { Meanings } from "./meaning.ts";

export const rows = {
  "duplicate-row": {
    en: "There are two rows where there should be one.",
    zh: "应只有一行的，文件里有两行。",
  },
  "unlisted-person": {
    en: "A row is of someone who is not in the list of people.",
    zh: "数据里的工号不在人员名册里。",
  },
  "person-id-differs": {
    en: "A number is written otherwise than in the list of people, such as without its zeros.",
    zh: "数据里的工号与名册里的写法不一致，如少了开头的 0。",
  },
  "person-by-name": {
    en: "A name stands in the column of numbers.",
    zh: "工号列里填了姓名。",
  },
  "outside-period": {
    en: "A file has rows of other periods, which are not used.",
    zh: "文件里有不属于本期的行，没有采用。",
  },
  "undeclared-total-row": {
    en: "A row looks like a total, and is not used.",
    zh: "有一行像合计行，没有采用。",
  },
  "text-in-no-row": {
    en: "A rule counts rows that hold a text, and no row does.",
    zh: "规则只计某种记录，而数据里一行也没有这种记录。",
  },
  "texts-alike": {
    en: "One name is written in two ways that look alike and count as two.",
    zh: "同一个名称在数据里有两种看起来一样的写法，会当作两个。",
  },
  "rating-misspelt": {
    en: "Ratings name an item otherwise than the scheme does, so they are not counted.",
    zh: "评分数据里的指标名称与方案的写法不一致，这些评分没有计入。",
  },
  "rating-unread": {
    en: "Ratings are there that no scheme asks for, so they are not counted.",
    zh: "有评分没有方案用到，没有计入。",
  },
  "no-scheme-in-period": {
    en: "No scheme is in force in the period that is asked for.",
    zh: "所选的考核期没有生效的方案。",
  },
  "two-schemes": {
    en: "One person is under two schemes of one cycle.",
    zh: "一个人在同一周期适用两个方案。",
  },
  "negative-base": {
    en: "A person’s base of pay is negative.",
    zh: "人员名册里的奖金基数是负数。",
  },
  "scheme-near": {
    en: "People are under no scheme for a text that is close to one a scheme names.",
    zh: "有人因为岗位等的写法不同而不适用任何方案，像是笔误。",
  },
  "scheme-without-people": {
    en: "Nobody is under a scheme in the period.",
    zh: "方案在本期没有适用的人。",
  },
  "event-repeated": {
    en: "Two rows of events are the same in every column, as if one was entered twice.",
    zh: "流水里有两行各列完全相同，像是重复登记。",
  },
  "text-near-asked": {
    en: "Rows hold a text that is close to one the scheme asks for, and are not counted as it.",
    zh: "数据里的文字与方案要的很接近，却不相同，没有算进去。",
  },
  "role-empty": {
    en: "People are under no scheme, for their role or the like is empty.",
    zh: "名册里有人的岗位等为空，因此不适用任何方案。",
  },
  "left-before-joined": {
    en: "Someone has left before they joined, by the list of people.",
    zh: "名册里有人的离职日期早于入职日期。",
  },
  "date-far-ahead": {
    en: "A date lies far after the period: a slip of the year, most likely.",
    zh: "日期远在考核期之后，多半是年份写错。",
  },
} satisfies Meanings;
