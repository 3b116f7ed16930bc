import { entries } from "../entry.ts";

/** Findings about data files, their columns and cells, and the people in them. */
export const facts = entries({
  // ── files ──
  "no-such-file": {
    severity: "error",
    title: { en: "data file not found", zh: "找不到数据文件" },
    reason: { en: "The source {source} reads “{glob}”, and no file matches it.", zh: "数据 {source} 要读取“{glob}”，但没有文件与之相符。" },
    hint: { en: "{found}", zh: "{found}" },
  },
  "spreadsheet-file": {
    severity: "error",
    title: { en: "a workbook, not a CSV file", zh: "这是工作簿，不是 CSV 文件" },
    reason: { en: "{file} is an Excel workbook; it cannot be read as text.", zh: "{file} 是 Excel 工作簿，无法按文本读取。" },
    hint: {
      en: "In Excel choose File › Save As › CSV UTF-8 and keep the same name with .csv.",
      zh: "请在 Excel 中选择“文件 › 另存为 › CSV UTF-8”，文件名不变，扩展名为 .csv。",
    },
  },
  "undecodable-file": {
    severity: "error",
    title: { en: "unreadable text encoding", zh: "无法识别文件编码" },
    reason: {
      en: "{file} is neither UTF-8 nor GB18030 (GBK) nor UTF-16. As UTF-8 its line {line} is damaged.",
      zh: "{file} 既不是 UTF-8，也不是 GB18030（GBK）或 UTF-16；按 UTF-8 读，第 {line} 行已损坏。",
    },
    hint: { en: "Export the file again as CSV UTF-8.", zh: "请重新导出为 CSV UTF-8。" },
  },
  "empty-file": {
    severity: "error",
    title: { en: "empty data file", zh: "数据文件为空" },
    reason: { en: "{file} has no header row.", zh: "{file} 没有表头行。" },
    hint: { en: "The first row must hold the column headers: {headers}.", zh: "第一行应为表头：{headers}。" },
  },
  "malformed-csv": {
    severity: "error",
    title: { en: "broken CSV", zh: "CSV 格式错误" },
    reason: {
      en: "A quoted cell that begins on this line never ends, so the rows from here on cannot be read.",
      zh: "本行开始的引号没有结束，从这里起的各行都无法读取。",
    },
    hint: {
      en: "Close the cell with a second quotation mark; inside a quoted cell write a quotation mark twice.",
      zh: "请补上后引号；引号内若要写引号，需连写两个。",
    },
  },
  "ragged-row": {
    severity: "error",
    title: { en: "more cells than headers", zh: "单元格多于表头" },
    reason: {
      en: "The row has {cells} cells and the header {headers}, so it is not certain which cell belongs where. The row’s values are not used.",
      zh: "该行有 {cells} 个单元格，而表头只有 {headers} 列，无法确定各值归属。该行的值不予采用。",
    },
    hint: {
      en: 'Often a figure such as 1,200 without quotes: write 1200 or "1,200".',
      zh: '常见原因是 1,200 没有加引号：请写 1200 或 "1,200"。',
    },
  },

  // ── headers ──
  "no-header-row": {
    severity: "error",
    title: { en: "no header row", zh: "没有表头行" },
    reason: {
      en: "The first row holds none of the columns of {source} ({headers}).",
      zh: "第一行没有数据 {source} 的任何一列（{headers}）。",
    },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "missing-column": {
    severity: "error",
    title: { en: "missing column", zh: "缺少列" },
    reason: {
      en: "The file has no column {headers}, which the source {source} needs.",
      zh: "文件中没有数据 {source} 所需的列 {headers}。",
    },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "two-columns-for-one": {
    severity: "error",
    title: { en: "two columns for one", zh: "列重复" },
    reason: {
      en: "The columns {first} and {second} of the file both stand for {column}. Neither is used.",
      zh: "文件中的列 {first} 和 {second} 都对应 {column}，两列都不予采用。",
    },
    hint: { en: "Rename or remove the one that is not meant.", zh: "请改名或删去多余的一列。" },
  },
  "extra-column": {
    severity: "warning",
    title: { en: "undeclared column", zh: "未声明的列" },
    reason: {
      en: "The source {source} does not declare the column “{header}”; it is not read.",
      zh: "数据 {source} 没有声明列“{header}”，该列未读取。",
    },
    hint: { en: "Declare it in the source, or leave it out of the export.", zh: "请在数据语句中声明，或在导出时去掉。" },
  },

  // ── cells ──
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

  // ── rows ──
  "duplicate-row": {
    severity: "error",
    title: { en: "two rows for one", zh: "重复的行" },
    reason: {
      en: "{file}, line {line}, already holds {key}. There should be one row, so the figures of neither are used.",
      zh: "{file} 第 {line} 行已有 {key}。应当只有一行，因此两行的数值都不采用。",
    },
    hint: {
      en: "Remove one of the rows. If each row is an event of its own, declare the source as events.",
      zh: "请删去其中一行。若每行都是一笔独立的记录，请把该数据声明为流水。",
    },
  },
  "unlisted-person": {
    severity: "warning",
    title: { en: "unknown person", zh: "人员名单中没有此人" },
    reason: {
      en: "“{cell}” is not in the list of people ({people}). Rows of this file that are not used for it: {count}.",
      zh: "“{cell}”不在人员名单（{people}）中。本文件因此未采用的行数：{count}。",
    },
    hint: {
      en: "Add the person to the list, or leave the rows out where the person is not under appraisal.",
      zh: "请把此人加入名单；若不参加考核，可不处理或在导出时去掉。",
    },
  },
  "person-id-differs": {
    severity: "error",
    title: { en: "id written otherwise", zh: "编号写法不一致" },
    reason: {
      en: "“{cell}” is not in the list of people ({people}), which has “{id}”. Rows of this file that are not used for it: {count}.",
      zh: "“{cell}”不在人员名单（{people}）中，名单里写作“{id}”。本文件因此未采用的行数：{count}。",
    },
    hint: {
      en: "Write ids the same everywhere. Excel drops zeros in front: format the column as text before you export.",
      zh: "请统一编号写法。Excel 会去掉开头的 0：请先把该列设为文本格式，再导出。",
    },
  },
  "person-by-name": {
    severity: "error",
    title: { en: "a name instead of an id", zh: "编号列填了姓名" },
    reason: {
      en: "“{cell}” is the name of “{id}” in the list of people ({people}), not an id. Rows of this file that are not used for it: {count}.",
      zh: "“{cell}”是人员名单（{people}）中“{id}”的姓名，不是编号。本文件因此未采用的行数：{count}。",
    },
    hint: { en: "Write the id.", zh: "请填编号。" },
  },
  "outside-period": {
    severity: "warning",
    title: { en: "rows outside the period", zh: "有期间以外的行" },
    reason: {
      en: "{count} of {rows} rows of the file are not of {period}, the first “{cell}”; they are not used.",
      zh: "该文件 {rows} 行中有 {count} 行不属于 {period}（第一处为“{cell}”），未采用。",
    },
    hint: {
      en: "Right where the file holds several periods; otherwise check the export or the period asked for.",
      zh: "若文件本就包含多个期间，可不处理；否则请核对导出范围或所选期间。",
    },
  },
  "undeclared-total-row": {
    severity: "warning",
    title: { en: "looks like a total", zh: "疑似合计行" },
    reason: { en: "“{cell}” is no person; the row looks like a total. It is not used.", zh: "“{cell}”不是人员，该行像是合计行，未采用。" },
    hint: { en: 'Declare it in the source {source}: total rows "{cell}".', zh: '请在数据 {source} 中声明：合计行 "{cell}"。' },
  },

  // ── people ──
  "no-people-source": {
    severity: "error",
    title: { en: "no list of people", zh: "没有人员名单" },
    reason: { en: "No source has one row per person, so no one can be scored.", zh: "没有“每人一行”的数据，无法计算任何人的得分。" },
    hint: {
      en: 'Declare one: source people from "data/people.csv" one row per person.',
      zh: '请声明一个：数据 people 来自 "data/people.csv" 每人一行。',
    },
  },
  "no-scheme-in-period": {
    severity: "error",
    title: { en: "no scheme for this period", zh: "该期间没有方案" },
    reason: {
      en: "No scheme of the cycle “{cycle}” is in force in {period}. Cycles of the schemes here: {offered}.",
      zh: "{period} 没有周期为“{cycle}”且在有效期内的方案。现有方案的周期：{offered}。",
    },
    hint: {
      en: "Ask for a period of such a cycle, as 2024-07, 2024-Q3 or 2024, or check the effective dates.",
      zh: "请选择相应周期的期间，如 2024-07、2024-Q3 或 2024，或核对有效期。",
    },
  },
  "two-schemes": {
    severity: "error",
    title: { en: "under two schemes at once", zh: "同时适用两个方案" },
    reason: {
      en: "{cell} is under {first} and {second} in {period}. A person has exactly one scheme of a cycle at a time.",
      zh: "{cell} 在 {period} 同时适用 {first} 和 {second}。同一周期内一个人只能适用一个方案。",
    },
    hint: { en: "Narrow “applies to” or the effective dates of one of them.", zh: "请收窄其中一个方案的“适用”或“有效期”。" },
  },
  "scheme-without-people": {
    severity: "warning",
    title: { en: "scheme for nobody", zh: "方案没有适用人员" },
    reason: { en: "No one on the list of people is under {scheme} in {period}.", zh: "{period} 内人员名单中没有人适用 {scheme}。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
});
