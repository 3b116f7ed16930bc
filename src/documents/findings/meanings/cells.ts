import type { Meanings } from "./meaning.ts";

export const cells = {
  "cell-empty-key": {
    en: "A row does not say whose it is.",
    zh: "一行没有写工号等，不知道是谁的。",
  },
  "cell-not-number": {
    en: "A cell that should hold a number holds something else.",
    zh: "应写数字的格里写了别的。",
  },
  "cell-spreadsheet-error": {
    en: "A cell holds an error of Excel, such as #N/A.",
    zh: "格里是 Excel 公式的出错信息，如 #N/A。",
  },
  "cell-sign-alone": {
    en: "A column is in thousands or 万元, and a cell has a currency sign: it may be in either.",
    zh: "列的单位是万元等，格里写了 ¥，看不出是元还是列的单位。",
  },
  "cell-bare-percentage": {
    en: "A cell among percentages has no %: 96 and 0.96 may be either.",
    zh: "百分比列的一格没有写 %，96 与 0.96 看不出指什么。",
  },
  "cell-other-unit": {
    en: "A cell says a unit of another kind than its column’s.",
    zh: "格里写的单位与列的单位种类不同。",
  },
  "cell-unknown-unit": {
    en: "A cell says a unit that is not known.",
    zh: "格里的单位不认识。",
  },
  "cell-outside-range": {
    en: "A cell lies outside the range of its column.",
    zh: "格里的数超出了列的范围。",
  },
  "cell-off-step": {
    en: "A cell lies between two steps of its column.",
    zh: "格里的数不在列的刻度上。",
  },
  "cell-not-whole": {
    en: "A cell that should be whole has decimals.",
    zh: "应为整数的格里有小数。",
  },
  "cell-not-date": {
    en: "A cell that should hold a date holds something else.",
    zh: "应为日期的格里不是日期。",
  },
  "cell-no-such-day": {
    en: "A cell holds a day that the calendar does not have.",
    zh: "格里的日期，日历上没有。",
  },
  "cell-date-serial": {
    en: "Excel has turned a date into a number.",
    zh: "Excel 把日期变成了一个数字。",
  },
  "cell-not-period": {
    en: "A cell that should hold a month or a period holds something else.",
    zh: "应为月份或考核期的格里不是。",
  },
  "cell-not-yes-no": {
    en: "A cell that should say yes or no says something else.",
    zh: "应为是或否的格里写了别的。",
  },
  "cell-not-listed": {
    en: "A cell holds none of the values that its column lists.",
    zh: "格里的文字不在列写明的可选值里。",
  },
  "cell-far-off": {
    en: "A cell is far from all others of its column: a slip of a unit or a point, most likely.",
    zh: "一格的数与同列其他数相差悬殊，多半是单位或小数点写错。",
  },
  "cell-negative": {
    en: "A cell is negative in a column that nothing of can be less than none.",
    zh: "不会少于零的一列里有负数。",
  },
  "cell-decimal-or-thousands": {
    en: "A point in a cell stands before three digits: a decimal point, or one between thousands.",
    zh: "格里的点后面有三位，看不出是小数点还是千位分隔。",
  },
} satisfies Meanings;
