import { entries } from "../entry.ts";

/** Findings about the cells of data files. */
export const cells = entries({
  "cell-empty-key": {
    severity: "error",
    title: { en: "whose row is this", zh: "不知道是谁的一行" },
    reason: {
      en: "Without {column} it is not known whose row this is; it is not used.",
      zh: "缺少“{column}”，不知道这一行是谁的，没有采用。",
    },
    hint: {
      en: 'Fill it in. If the row is a total, say so in the data: total rows "Total".',
      zh: '请补上。若是合计行，请在数据中写明：合计行 "合计"。',
    },
  },
  "cell-not-number": {
    severity: "error",
    title: { en: "not a number", zh: "不是数字" },
    reason: { en: "“{cell}” is not {type}.", zh: "“{cell}”不是{type}。" },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "cell-spreadsheet-error": {
    severity: "error",
    title: { en: "a formula that failed", zh: "公式出错" },
    reason: { en: "The cell holds Excel’s error “{cell}” instead of {type}.", zh: "这一格是 Excel 的出错信息“{cell}”，应为{type}。" },
    hint: {
      en: "Correct the formula in the workbook and export again; leave the cell empty where there is no value.",
      zh: "请在 Excel 中改正公式后重新导出；没有数的，留空即可。",
    },
  },
  "cell-sign-alone": {
    severity: "error",
    title: { en: "元 or the unit of the column", zh: "是元，还是本列的单位" },
    reason: {
      en: "The column is in {unit}; “{cell}” may be meant in {unit} or in 元, and nothing says which.",
      zh: "本列单位是{unit}，“{cell}”可能是{unit}，也可能是元，看不出是哪一种。",
    },
    hint: { en: "Write the unit in the cell, or take the sign away.", zh: "请在格里写上单位，或去掉货币符号。" },
  },
  "cell-bare-percentage": {
    severity: "error",
    title: { en: "a percentage without its sign", zh: "百分数没有写 %" },
    reason: {
      en: "“{cell}” may be {asPercent} or {asRatio}, and nothing says which.{also}",
      zh: "“{cell}”可能是 {asPercent}，也可能是 {asRatio}，看不出是哪一种。{also}",
    },
    hint: {
      en: "Write the sign in the cell, such as {likely}; or {advice}.",
      zh: "请在格里写上 %，如 {likely}；{advice}。",
    },
  },
  "cell-other-unit": {
    severity: "error",
    title: { en: "another unit", zh: "单位不对" },
    reason: { en: "“{cell}” is {found}; the column holds {type}.", zh: "“{cell}”是{found}，而这一列应为{type}。" },
    hint: { en: "Correct the cell, or the unit of the column in the data.", zh: "请改正这一格，或改正数据中这一列的单位。" },
  },
  "cell-unknown-unit": {
    severity: "error",
    title: { en: "unknown unit", zh: "不认识的单位" },
    reason: { en: "“{unit}” in “{cell}” is no unit; the column holds {type}.", zh: "“{cell}”里的“{unit}”不是单位；这一列应为{type}。" },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "cell-outside-range": {
    severity: "error",
    title: { en: "outside the range", zh: "超出范围" },
    reason: { en: "“{cell}” is too small or too large: the column holds {type}.", zh: "“{cell}”超出范围：这一列应为{type}。" },
    hint: { en: "Correct the cell, or the range of the column in the data.", zh: "请改正这一格，或改正数据中这一列的范围。" },
  },
  "cell-far-off": {
    severity: "warning",
    title: { en: "far from all others of the column", zh: "与同列其他数相差悬殊" },
    reason: {
      en: "“{cell}” is far from all other figures of the column “{column}”, which lie between {least} and {most}.{also}",
      zh: "“{cell}”与“{column}”列的其他数相差悬殊：其余都在 {least} 到 {most} 之间。{also}",
    },
    hint: {
      en: "Check the unit (元 where the column is in 万元?) and the digits. If it is right, nothing need be done.",
      zh: "请核对单位（是不是把元填进了万元的列）和位数。确实无误的，不必处理。",
    },
  },
  "cell-negative": {
    severity: "warning",
    title: { en: "less than nothing", zh: "负数" },
    reason: {
      en: "“{cell}” is negative: what “{column}” holds cannot be less than nothing, and it is taken off the others.{also}",
      zh: "“{cell}”是负数：“{column}”不会少于零，而它会从其他数里减去。{also}",
    },
    hint: {
      en: "Correct the sign. Where it takes back an earlier row, nothing need be done.",
      zh: "请改正正负号。若是冲销以前的一行，不必处理。",
    },
  },
  "cell-decimal-or-thousands": {
    severity: "error",
    title: { en: "a point before three digits", zh: "小数点还是千分位" },
    reason: {
      en: "“{cell}” may be {asDecimal} or {asThousands}, and nothing says which.{also}",
      zh: "“{cell}”可能是 {asDecimal}，也可能是 {asThousands}，看不出是哪一种。{also}",
    },
    hint: {
      en: "Write {asDecimal} or {asThousands}; in Excel show the column with two decimals.",
      zh: "请写成 {asDecimal} 或 {asThousands}；在 Excel 中请把这一列设为两位小数。",
    },
  },
  "cell-off-step": {
    severity: "error",
    title: { en: "between two steps", zh: "不在刻度上" },
    reason: {
      en: "“{cell}” lies between two steps: the column holds {type}; the nearest are {below} and {above}.",
      zh: "“{cell}”不在刻度上：这一列应为{type}；最近的是 {below} 和 {above}。",
    },
    hint: { en: "Write one of these two.", zh: "请填这两个数之一。" },
  },
  "cell-not-whole": {
    severity: "error",
    title: { en: "not a whole number", zh: "不是整数" },
    reason: { en: "“{cell}” is not whole: the column holds {type}.", zh: "“{cell}”不是整数：这一列应为{type}。" },
    hint: { en: "Write a whole number such as {example}.", zh: "请填整数，如 {example}。" },
  },
  "cell-not-date": {
    severity: "error",
    title: { en: "not a date", zh: "不是日期" },
    reason: { en: "“{cell}” is not {type}.", zh: "“{cell}”不是{type}。" },
    hint: {
      en: "Write year, month and day: 2024-07-01, 2024/7/1 or 2024年7月1日.",
      zh: "请写全年月日：2024-07-01、2024/7/1 或 2024年7月1日。",
    },
  },
  "cell-no-such-day": {
    severity: "error",
    title: { en: "no such day", zh: "没有这一天" },
    reason: { en: "“{cell}” looks like a date, but the calendar has no such day.", zh: "“{cell}”写得像日期，但日历上没有这一天。" },
    hint: { en: "Correct the day or the month.", zh: "请改正月份或日子。" },
  },
  "cell-date-serial": {
    severity: "error",
    title: { en: "a date turned into a number", zh: "日期变成了数字" },
    reason: {
      en: "“{cell}” is the number by which Excel keeps a date; it would show it as {date}.{also}",
      zh: "“{cell}”是 Excel 存日期用的数字，显示出来是 {date}。{also}",
    },
    hint: { en: "Format the column as a date in Excel and export again.", zh: "请在 Excel 中把这一列设为日期格式，再重新导出。" },
  },
  "cell-not-period": {
    severity: "error",
    title: { en: "not a month or period", zh: "不是月份或考核期" },
    reason: { en: "“{cell}” is not {type}.{also}", zh: "“{cell}”不是{type}。{also}" },
    hint: { en: "Write it as {example}.", zh: "请写作 {example}。" },
  },
  "cell-not-yes-no": {
    severity: "error",
    title: { en: "neither yes nor no", zh: "不是“是”或“否”" },
    reason: { en: "“{cell}” is neither yes nor no.", zh: "“{cell}”既不是“是”，也不是“否”。" },
    hint: { en: "Write yes or no (1/0, 是/否 and 有/无 are read, too).", zh: "请填“是”或“否”（也可填 有/无、yes/no、1/0）。" },
  },
  "cell-not-listed": {
    severity: "error",
    title: { en: "not one of the values", zh: "不在可选的值里" },
    reason: { en: "“{cell}” is not {type}.", zh: "“{cell}”不是{type}。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
});
