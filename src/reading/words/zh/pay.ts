import type { pay as english } from "../en/pay.ts";

export const pay: typeof english = {
  currency: (code) => `以${code}计发。`,
  base: (what) => `基数为${what}。`,
  always: (what) => `按${what}发放。`,
  byGrade: "按等级发放：",
  byTotal: "按总分发放：",
  byBoth: "按等级和总分依次确定：",
  underCondition: (text, condition) => `${text}（${condition}时）`,
  otherwise: "其余情况",
  nothing: "不发",
  mayDecline: "数额更高而所得更少，是有意为之。",

  marginal: (of, by) => (of === by ? `${of}分段累进，各段按本段比例计发：` : `按${by}分段累进，${of}随之分段，各段按本段比例计发：`),
  whole: (by) => `${by}落在哪一档，全部按该档计发：`,
  partUpTo: (to) => `${to}以内的部分`,
  partBetween: (from, to) => `超过${from}至${to}的部分`,
  partAbove: (from) => `超过${from}的部分`,
  all: "全部",
  toDate: {
    year: "按累计计发：本年累计应发数减去截至上期的累计应发数。",
    joining: "按累计计发：入职以来累计应发数减去截至上期的累计应发数。",
  },
  edgesOfTarget: (target) => `这里的目标指${target}。`,
  rate: (rate, of) => `${of}的${rate}`,
  excess: (rate, of, edge) => `${of}超过${edge}部分的${rate}`,
  plus: " + ",

  pool: (amount, group) => `${amount}在${group}中分配。`,
  poolTogether: (schemes) => `适用${schemes}的人一起分这同一笔钱。`,
  poolApart: (schemes) => `适用${schemes}的人不参加分配，那边另有一笔同名的。`,
  sharedBy: (by) => `每人按${by}的比例分得，精确到分。`,
  remainder: {
    largest: "取整后的余数逐分补给舍去最多的人。",
    first: "取整后的余数归份额最大的人。",
    last: "取整后的余数归份额最小的人。",
  },
};
