import type { Meanings } from "./meaning.ts";

export const files = {
  "no-such-file": {
    en: "The file that data is read from is not there.",
    zh: "数据要读的文件不存在。",
  },
  "spreadsheet-file": {
    en: "A data file is an Excel workbook; it has to be saved as CSV first.",
    zh: "数据文件是 Excel 工作簿，要先另存为 CSV。",
  },
  "undecodable-file": {
    en: "The characters of a data file cannot be read.",
    zh: "数据文件的文字编码无法识别。",
  },
  "empty-file": {
    en: "A data file is empty.",
    zh: "数据文件是空的。",
  },
  "ragged-row": {
    en: "A row has more cells than there are headings.",
    zh: "有一行的格数多于表头。",
  },
  "no-header-row": {
    en: "The first row of a file holds none of the headings.",
    zh: "文件第一行不是表头。",
  },
  "missing-column": {
    en: "A file lacks a column that its description names.",
    zh: "文件里缺少数据写明的列。",
  },
  "two-columns-for-one": {
    en: "Two columns of a file stand for one.",
    zh: "文件里有两列对应同一列。",
  },
  "extra-column": {
    en: "A file has a column that its description does not name.",
    zh: "文件里有数据没有写明的列。",
  },
} satisfies Meanings;
