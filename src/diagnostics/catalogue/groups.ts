import { entries } from "../entry.ts";

/** Findings about figures, shares and amounts over a group of people. */
export const groups = entries({
  "group-unsaid": {
    severity: "error",
    title: { en: "among whom", zh: "在哪些人之中" },
    reason: {
      en: "“{what}” is a figure over several people, and it is not said over whom.",
      zh: "“{what}”要在一群人之中计算，但没有写明是哪些人。",
    },
    hint: {
      en: "Write the group behind it: in team, in everyone, in scheme (those under this scheme), or a column of people: rank(total in team).",
      zh: "请写明范围：在 团队 内、在 全员 内、在 本方案 内，或人员表中的一列，如 排名(总分 在 团队 内)。",
    },
  },
  "not-of-a-group": {
    severity: "error",
    title: { en: "not over a group", zh: "不能对一群人计算" },
    reason: { en: "“{name}” is not taken over people.", zh: "“{name}”不能对一群人计算。" },
    hint: {
      en: "Over people there are rank, rank from last, percentile, sum, average, min, max, median, count and headcount.",
      zh: "对一群人可以计算：排名、倒数名次、百分位、合计、平均、最小、最大、中位数、计数、人数。",
    },
  },
  "where-of-people": {
    severity: "error",
    title: { en: "a condition on people", zh: "对人加条件" },
    reason: {
      en: "A figure over people takes in everyone of its group; “where” picks rows of a source.",
      zh: "对一群人的计算包括范围内所有人；“其中”只用来挑选数据的行。",
    },
    hint: {
      en: "Put the condition into the figure: count(attainment(revenue) >= 100% in team).",
      zh: "请把条件写进算式：计数(完成率(revenue) ≥ 100% 在 团队 内)。",
    },
  },
  "group-figure-unread": {
    severity: "error",
    title: { en: "the scheme does not read this", zh: "方案没有用到这个数" },
    reason: {
      en: "An example is of one person, so it can give figures of a group; but nothing of the scheme reads this one.",
      zh: "示例只有一个人，可以直接给出群体的数；但方案中没有用到这个数。",
    },
    hint: {
      en: "Write it exactly as the scheme does, such as rank(total in team) 2.",
      zh: "请照方案中的写法写，如 排名(总分 在 团队 内) 2。",
    },
  },
  "ties-of-no-rank": {
    severity: "error",
    title: { en: "ties without a rank", zh: "不是排名，没有并列" },
    reason: { en: "“{name}” gives no places, so there are no ties to tell apart.", zh: "“{name}”不排名次，不存在并列。" },
  },
});
