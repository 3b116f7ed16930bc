import { entries } from "../entry.ts";

/** Findings about the cells of data files. */
export const cells = entries({
  "cell-empty-key": {
    severity: "error",
    title: { en: "empty key", zh: "关键列为空" },
    reason: {
      en: "Without {column} this row cannot be assigned to anyone; it is not used.",
      zh: "缺少{column}，无法确定该行归属，该行未采用。",
    },
    hint: {
      en: 'Fill the cell in. A row that holds a total is declared in the source: total rows "…".',
      zh: '请补填。若是合计行，请在数据语句中声明：合计行 "……"。',
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
    reason: {
      en: "The cell holds the spreadsheet error “{cell}”; {type} belongs here.",
      zh: "单元格是表格的出错信息“{cell}”，此处应为{type}。",
    },
    hint: {
      en: "Correct the formula in the workbook and export again; leave the cell empty where there is no value.",
      zh: "请在工作簿中改正公式后重新导出；没有数值时留空。",
    },
  },
  "cell-sign-alone": {
    severity: "error",
    title: { en: "currency sign without a unit", zh: "只有货币符号，没有单位" },
    reason: {
      en: "“{cell}” in a column in {unit} may be meant in {unit} or in the plain currency; nothing says which.",
      zh: "单位为{unit}的列中的“{cell}”可能以{unit}计，也可能以元计，无从判断。",
    },
    hint: { en: "Write the unit in the cell, or take the sign away.", zh: "请在单元格写明单位，或去掉货币符号。" },
  },
  "cell-bare-percentage": {
    severity: "error",
    title: { en: "percentage without its sign", zh: "百分比缺少百分号" },
    reason: {
      en: "“{cell}” in a column of percentages may mean {asPercent} or {asRatio}; nothing says which.",
      zh: "百分比列中的“{cell}”可能是 {asPercent}，也可能是 {asRatio}，无从判断。",
    },
    hint: {
      en: "Write the sign in the cell ({asPercent}), or declare the column “in %” if all its figures are percent.",
      zh: "请在单元格写明百分号（{asPercent}）；若整列都以百分之几填写，请把该列声明为“单位 %”。",
    },
  },
  "cell-other-unit": {
    severity: "error",
    title: { en: "another kind of quantity", zh: "量纲不符" },
    reason: { en: "“{cell}” is {found}, and the column holds {type}.", zh: "“{cell}”是{found}，而该列应为{type}。" },
    hint: {
      en: "Correct the cell, or the unit that the source declares for the column.",
      zh: "请改正单元格，或改正数据语句中该列的单位。",
    },
  },
  "cell-unknown-unit": {
    severity: "error",
    title: { en: "unknown unit", zh: "未知单位" },
    reason: {
      en: "“{unit}” in “{cell}” is no unit that is known here; the column holds {type}.",
      zh: "“{cell}”中的“{unit}”不是已知单位；该列应为{type}。",
    },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "cell-outside-range": {
    severity: "error",
    title: { en: "outside the declared range", zh: "超出声明的范围" },
    reason: { en: "“{cell}” does not fit {type}.", zh: "“{cell}”不符合{type}。" },
    hint: { en: "Correct the cell, or the range that the source declares.", zh: "请改正单元格，或改正数据语句中声明的范围。" },
  },
  "cell-off-step": {
    severity: "error",
    title: { en: "between two steps", zh: "不在刻度上" },
    reason: {
      en: "“{cell}” does not fit {type}; the nearest are {below} and {above}.",
      zh: "“{cell}”不符合{type}；最近的是 {below} 和 {above}。",
    },
    hint: { en: "Write one of the two.", zh: "请填其中之一。" },
  },
  "cell-not-whole": {
    severity: "error",
    title: { en: "not a whole number", zh: "不是整数" },
    reason: { en: "“{cell}” does not fit {type}.", zh: "“{cell}”不符合{type}。" },
    hint: { en: "Write a whole number such as {example}.", zh: "请填整数，例如 {example}。" },
  },
  "cell-not-date": {
    severity: "error",
    title: { en: "not a date", zh: "不是日期" },
    reason: { en: "“{cell}” is not {type}.", zh: "“{cell}”不是{type}。" },
    hint: {
      en: "Write year, month and day: 2024-07-01, 2024/7/1 or 2024年7月1日.",
      zh: "请写明年月日：2024-07-01、2024/7/1 或 2024年7月1日。",
    },
  },
  "cell-no-such-day": {
    severity: "error",
    title: { en: "no such day", zh: "没有这一天" },
    reason: { en: "“{cell}” is written as a date, but the calendar has no such day.", zh: "“{cell}”写法是日期，但日历上没有这一天。" },
    hint: { en: "Correct the day or the month; {type} belongs here.", zh: "请改正月份或日子；此处应为{type}。" },
  },
  "cell-date-serial": {
    severity: "error",
    title: { en: "a date as a bare number", zh: "日期变成了数字" },
    reason: { en: "“{cell}” is the number Excel keeps a date under, not {type}.", zh: "“{cell}”是 Excel 内部的日期序号，不是{type}。" },
    hint: {
      en: "Excel would show it as {date}. Format the column as a date in the workbook and export again.",
      zh: "在 Excel 中它显示为 {date}。请先把该列设为日期格式，再重新导出。",
    },
  },
  "cell-not-period": {
    severity: "error",
    title: { en: "not a period", zh: "不是期间" },
    reason: { en: "“{cell}” is not {type}.", zh: "“{cell}”不是{type}。" },
    hint: { en: "Write it as {example}.", zh: "请写作 {example}。" },
  },
  "cell-not-yes-no": {
    severity: "error",
    title: { en: "neither yes nor no", zh: "不是“是”或“否”" },
    reason: { en: "“{cell}” is not {type}.", zh: "“{cell}”不是{type}。" },
    hint: { en: "Write yes or no (是/否, 有/无, 1/0 are read, too).", zh: "请填“是”或“否”（也可填 有/无、yes/no、1/0）。" },
  },
  "cell-not-listed": {
    severity: "error",
    title: { en: "not one of the declared values", zh: "不在可选值之内" },
    reason: { en: "“{cell}” is not {type}.", zh: "“{cell}”不是{type}。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
});
