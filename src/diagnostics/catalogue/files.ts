import { entries } from "../entry.ts";

/** Findings about data files and their headers. */
export const files = entries({
  "no-such-file": {
    severity: "error",
    title: { en: "data file not found", zh: "找不到数据文件" },
    reason: { en: "“{source}” reads “{glob}”, and there is no such file.", zh: "数据“{source}”要读“{glob}”，但没有这个文件。" },
    hint: { en: "{found}", zh: "{found}" },
  },
  "spreadsheet-file": {
    severity: "error",
    title: { en: "a workbook, not a CSV file", zh: "这是 Excel 工作簿，不是 CSV" },
    reason: { en: "{file} is an Excel workbook.", zh: "{file} 是 Excel 工作簿，不能直接读。" },
    hint: {
      en: "In Excel choose File › Save As › CSV UTF-8, and keep the name with .csv.",
      zh: "请在 Excel 中选“文件 › 另存为 › CSV UTF-8”，文件名不变，扩展名为 .csv。",
    },
  },
  "undecodable-file": {
    severity: "error",
    title: { en: "characters cannot be read", zh: "文件的文字读不出来" },
    reason: {
      en: "{file} is neither UTF-8 nor GB18030 (GBK) nor UTF-16; read as UTF-8, its line {line} is damaged.",
      zh: "{file} 不是 UTF-8，也不是 GBK（GB18030）或 UTF-16；按 UTF-8 读时，第 {line} 行是坏的。",
    },
    hint: { en: "Export it again, in Excel as “CSV UTF-8”.", zh: "请重新导出；在 Excel 中选“CSV UTF-8”。" },
  },
  "empty-file": {
    severity: "error",
    title: { en: "empty data file", zh: "数据文件为空" },
    reason: { en: "{file} has no row of headings.", zh: "{file} 里什么也没有，连表头也没有。" },
    hint: { en: "The first row holds the headings: {headers}.", zh: "第一行应为表头：{headers}。" },
  },
  "malformed-csv": {
    severity: "error",
    title: { en: "a quotation mark that is not closed", zh: "引号没有配对" },
    reason: {
      en: "A cell that begins with a quotation mark on this line never ends, so no row from here on can be read.",
      zh: "本行有一格以引号开头，却没有后引号，从这里起的各行都读不了。",
    },
    hint: {
      en: "Add the second quotation mark. Inside such a cell a quotation mark is written twice.",
      zh: "请补上后引号；格内本身有引号的，要连写两个。",
    },
  },
  "ragged-row": {
    severity: "error",
    title: { en: "more cells than headings", zh: "格数多于表头" },
    reason: {
      en: "The row has {cells} cells and the headings are {headers}, so which value belongs where is not certain; the row is not used.",
      zh: "这一行有 {cells} 格，表头只有 {headers} 列，不知道哪个值属于哪一列，这一行不予采用。",
    },
    hint: {
      en: 'Often a figure such as 1,200 stands without quotation marks: write 1200 or "1,200".',
      zh: '常见原因是 1,200 没有加引号：请写 1200 或 "1,200"。',
    },
  },
  "no-header-row": {
    severity: "error",
    title: { en: "no row of headings", zh: "没有表头" },
    reason: {
      en: "The first row holds none of the headings of “{source}” ({headers}).",
      zh: "第一行里没有数据“{source}”的任何一个表头（{headers}）。",
    },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "missing-column": {
    severity: "error",
    title: { en: "missing column", zh: "缺少列" },
    reason: { en: "The file has no column {headers}, which “{source}” needs.", zh: "文件里没有数据“{source}”要用的列{headers}。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "two-columns-for-one": {
    severity: "error",
    title: { en: "two columns for one", zh: "同一列出现了两次" },
    reason: {
      en: "Columns {first} and {second} of the file both stand for {column}; neither is used.",
      zh: "文件里有两列（第 {first}、第 {second}）都对应“{column}”，两列都不予采用。",
    },
    hint: { en: "Rename or remove the one that is not meant.", zh: "请把多余的一列改名或删去。" },
  },
  "extra-column": {
    severity: "warning",
    title: { en: "a column nobody asked for", zh: "多出来的列" },
    reason: { en: "“{source}” does not name the column “{header}”; it is not read.", zh: "数据“{source}”没有写“{header}”这一列，没有读。" },
    hint: { en: "Name it in the data, or leave it out of the export.", zh: "请在数据中写上这一列，或导出时不要。" },
  },
});
