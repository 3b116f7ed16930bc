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
  "rank-of-what": {
    severity: "error",
    title: { en: "places of what", zh: "按什么排名次" },
    reason: { en: "A place says neither what is ranked nor among whom.", zh: "名次没有写明按什么排、在哪些人之中排。" },
    hint: { en: "Write, for instance, by rank(total in team).", zh: "请写明，如 按 排名(总分 在 团队 内)。" },
  },
  "no-places": {
    severity: "error",
    title: { en: "no places to give", zh: "没有写名次" },
    reason: { en: "This is about places by rank, and nothing here goes by rank.", zh: "这里写的是按名次，但没有任何一行写名次。" },
    hint: { en: "Write rows such as 200 at rank 1 or 100 at top 10%.", zh: "请写如 第1名：200 或 前10%：100 的行。" },
  },
  "place-figure": {
    severity: "error",
    title: { en: "no such place", zh: "没有这样的名次" },
    reason: {
      en: "A place is a whole number from 1, or a share of the people from 0% to 100%, the better one first.",
      zh: "名次是从 1 起的整数，或人数的 0% 至 100%，靠前的写在前面。",
    },
    hint: { en: "Write rank 1, rank 2 to 5, top 10%, bottom 3 or last place.", zh: "请写 第1名、第2至5名、前10%、后3名 或 最后一名。" },
  },
  "people-rounding-unsaid": {
    severity: "error",
    title: { en: "part of a person", zh: "人数不是整数" },
    reason: {
      en: "It is not said how a share of people is rounded. {share} of {headcount} people is {exact}: {up} rounded up, {down} rounded down, {nearest} to the nearest.",
      zh: "没有写明人数怎样取整。{headcount} 人的 {share} 是 {exact} 人：进位是 {up} 人，舍去是 {down} 人，四舍五入是 {nearest} 人。",
    },
    hint: {
      en: "Write people rounded up, people rounded down or people rounded half up.",
      zh: "请写 人数 进位、人数 舍去 或 人数 四舍五入。",
    },
  },
  "place-never": {
    severity: "warning",
    title: { en: "a row for nobody", zh: "没有人会落入这一行" },
    reason: { en: "Every place of this row is in a row above it already.", zh: "这一行的名次都已包含在前面的行里。" },
    hint: { en: "Write the narrower row first: top 10%, then top 30%.", zh: "请把范围小的写在前面，如先 前10%，再 前30%。" },
    acceptable: true,
  },
  "places-meet": {
    severity: "warning",
    title: { en: "one place in two rows", zh: "一个名次落入两行" },
    reason: {
      en: "In a group of {headcount}, place {place} is in two rows; the one written first is taken.",
      zh: "{headcount} 人的组里，第 {place} 名同时落入两行；现按写在前面的一行。",
    },
    hint: {
      en: "Say from which size on this row is meant: … when headcount(team) >= {enough}.",
      zh: "请写明组内满多少人才适用这一行，如 …… 当 人数(团队) ≥ {enough}。",
    },
    acceptable: true,
  },
  "ties-of-no-rank": {
    severity: "error",
    title: { en: "ties without a rank", zh: "不是排名，没有并列" },
    reason: { en: "“{name}” gives no places, so there are no ties to tell apart.", zh: "“{name}”不排名次，不存在并列。" },
  },
});
