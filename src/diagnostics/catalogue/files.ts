import { entries } from "../entry.ts";

/** Findings about data files and their headers. */
export const files = entries({
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
});
