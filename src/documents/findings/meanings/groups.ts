import type { Meanings } from "./meaning.ts";

export const groups = {
  "shares-of-one-grade": {
    en: "One grade has two bounds of one kind, or has to have more people than it may have.",
    zh: "同一等级写了两个同类的名额，或者至少的人数比最多的还多。",
  },
  "group-unsaid": {
    en: "A rank, an average over people or the like does not say over whom.",
    zh: "名次、平均之类的数没有写在哪些人之中算。",
  },
  "not-of-a-group": {
    en: "A calculation is asked over people that is not one over people.",
    zh: "这种算法不能对一群人计算。",
  },
  "occasions-add-up": {
    en: "Rows of the first time, the second and so on may count alone or add up.",
    zh: "第几次各扣多少，看不出发生几次时只算最后一行，还是逐次相加。",
  },
  "people-rounding-unsaid": {
    en: "A share of people is no whole number, and nothing says how it is rounded.",
    zh: "按比例算出的人数不是整数，没有写怎样取整。",
  },
  "places-meet": {
    en: "In a small group one place falls in two rows.",
    zh: "人少的组里，一个名次会同时落入两行。",
  },
  "share-of-how-many": {
    en: "A share of people is written without at most, at least or exactly.",
    zh: "写了一个等级的比例，没有写是最多、至少还是恰好。",
  },
  "share-of-last": {
    en: "The last grade has a share it may not pass, and below it there is none to go to.",
    zh: "给最后一等写了“最多”，超出的人没有更低的等级可去。",
  },
  "shares-over-all": {
    en: "The shares that grades must reach add up to more than everyone.",
    zh: "各等级必须达到的比例加起来超过 100%。",
  },
  "shares-under-all": {
    en: "The shares that grades may not pass add up to less than everyone.",
    zh: "各等级的上限加起来不足 100%，有人将没有等级。",
  },
  "weight-over-limit": {
    en: "A weight is out of the limit that the scheme sets.",
    zh: "某项权重超出方案自己写的限制。",
  },
  "pool-amount-missing": {
    en: "A pool does not say how much is shared.",
    zh: "奖金池没有写分配多少钱。",
  },
  "pool-by-missing": {
    en: "A pool does not say in proportion to what it is shared.",
    zh: "奖金池没有写按什么分。",
  },
  "pool-remainder-unsaid": {
    en: "A pool does not say who gets the cents that rounding leaves.",
    zh: "奖金池没有写取整后剩下的几分钱归谁。",
  },
  "pool-needs-round": {
    en: "A pool does not say to how many decimals its parts are rounded.",
    zh: "奖金池没有写保留几位小数。",
  },
  "pool-taken-over": {
    en: "Two schemes take over one pool, and each would hand out the whole of it.",
    zh: "两个方案沿用同一个奖金池，同一笔钱会发两次。",
  },
  "pool-share-negative": {
    en: "What a pool is shared by can be negative, so someone would pay for the others.",
    zh: "分配依据可能为负，份额为负的人要倒贴。",
  },
  "ties-of-no-rank": {
    en: "Ties are settled for something that gives no places.",
    zh: "对不是排名的算法写了并列怎样处理。",
  },
} satisfies Meanings;
