import { entries } from "../entry.ts";

/** Findings about the statements that declare data, before any file is read. */
export const sources = entries({
  "people-source-missing": {
    severity: "error",
    title: { en: "no list of people", zh: "没有人员名册" },
    reason: { en: "No data has one row per person, so nothing says whom to score.", zh: "没有“每人一行”的数据，不知道考核谁。" },
    hint: {
      en: 'Add it: source staff from "data/staff.csv" one row per person, with a column person "ID".',
      zh: '请加一份：数据 名册 来自 "data/名册.csv" 每人一行，其中要有 人员 "工号" 这一列。',
    },
  },
  "ratings-source-missing": {
    severity: "error",
    title: { en: "no data of ratings", zh: "没有评分数据" },
    reason: {
      en: "Several people rate this, and no data has the columns metric, rater and rating.",
      zh: "由多人评分，但没有哪份数据同时有“指标”“评价人”“评分”三列。",
    },
    hint: {
      en: 'Add it: source ratings from "data/ratings.csv" events, with the columns person, metric, rater, rating.',
      zh: '请加一份：数据 评分表 来自 "data/评分.csv" 流水，其中要有 人员、指标、评价人、评分 四列。',
    },
  },
  "two-ratings-sources": {
    severity: "error",
    title: { en: "two tables of ratings", zh: "有两份评分数据" },
    reason: {
      en: "Both {first} and {second} have the columns metric, rater and rating.",
      zh: "{first} 和 {second} 都有“指标”“评价人”“评分”三列。",
    },
    hint: {
      en: 'Make one of them; its file name may stand for several files, such as "data/ratings-*.csv".',
      zh: '请合成一份；文件名可以代表多个文件，如 "data/评分-*.csv"。',
    },
  },
  "table-file-missing": {
    severity: "error",
    title: { en: "no such file", zh: "找不到文件" },
    reason: { en: "The table is read from “{file}”, but there is no such file.", zh: "对照表取自“{file}”，但没有这个文件。" },
    hint: {
      en: "Write the path from the scheme’s folder, such as data/rates.csv.",
      zh: "请写从方案所在文件夹起的路径，如 data/rates.csv。",
    },
  },
  "table-cell": {
    severity: "error",
    title: { en: "not a figure", zh: "不是数值" },
    reason: { en: "Inside a table stand figures; this is none.", zh: "对照表的格子里应是数值，这里不是。" },
    hint: {
      en: "Write a figure such as 1.5 or 80%. Conditions stand in the first row and the first column.",
      zh: "请写数值，如 1.5 或 80%。条件写在第一行和第一列。",
    },
  },
  "lookup-arguments": {
    severity: "error",
    title: { en: "looked up by what?", zh: "按什么查表？" },
    reason: {
      en: "A cell is found by the value of the rows and that of the columns; of a table of one column, by the rows’ alone.",
      zh: "查表要给出行和列的数值；只有一列的对照表只给行的数值。",
    },
    hint: { en: "Write lookup(rates, attainment, people.tenure).", zh: "请写 查表(得分表，完成率，people.司龄)。" },
  },
  "table-uneven": {
    severity: "error",
    title: { en: "cells and columns differ", zh: "格数与列数不符" },
    reason: { en: "Cells in this row: {cells}. Columns of the table: {columns}.", zh: "这一行有 {cells} 格，但有 {columns} 列。" },
    hint: { en: "Give each row one cell under each column.", zh: "请让每一行在每一列下各有一格。" },
  },
  "source-without-file": {
    severity: "error",
    title: { en: "data without a file", zh: "没有写数据文件" },
    reason: { en: "“{source}” does not say which file it is read from.", zh: "数据“{source}”没有说明读哪个文件。" },
    hint: { en: 'Write it behind the name, such as: from "data/staff.csv"', zh: '请在名称后写上，如：来自 "data/名册.csv"' },
  },
  "source-without-rows": {
    severity: "error",
    title: { en: "what one row is", zh: "没有写一行代表什么" },
    reason: {
      en: "“{source}” does not say what one row stands for, so whether no row means 0 or a missing figure is not known.",
      zh: "数据“{source}”没有说明一行代表什么：没有行时，是 0 还是漏报，无从知道。",
    },
    hint: {
      en: "Write “one row per person, month” where everyone must have a row, or “events” where no row means 0.",
      zh: "人人每月都该有一行的，写“每人每月一行”；没有行就是 0 的，写“流水”。",
    },
  },
  "source-without-columns": {
    severity: "error",
    title: { en: "data without columns", zh: "没有写数据有哪些列" },
    reason: { en: "“{source}” names no column.", zh: "数据“{source}”没有写任何一列。" },
    hint: { en: 'Write its columns below it, such as: person "ID", sales in CNY', zh: '请在下面写出各列，如：人员 "工号"，销售额 单位 元' },
  },
  "header-used-twice": {
    severity: "error",
    title: { en: "one heading for two columns", zh: "两列用了同一个表头" },
    reason: { en: "The heading “{header}” already is another column’s.", zh: "表头“{header}”已经属于另一列。" },
    hint: { en: "Write the heading that this column has in the file.", zh: "请写这一列在文件中的表头。" },
  },
  "source-unused": {
    severity: "warning",
    title: { en: "data nobody reads", zh: "数据没有用到" },
    reason: { en: "No scheme reads “{source}”.", zh: "没有方案用到数据“{source}”。" },
    hint: { en: "Take it out, or use it in a measure.", zh: "请删去，或在口径中使用。" },
    acceptable: true,
  },
  "definition-unused": {
    severity: "warning",
    title: { en: "a name nobody uses", zh: "起了名却没有用到" },
    reason: { en: "Nothing uses “{name}”, which “let” gives a meaning.", zh: "“设”给“{name}”起了名，但没有哪里用到它。" },
    hint: { en: "Take it out, or write the name where it is meant.", zh: "请删去，或在该用的地方写上这个名称。" },
    acceptable: true,
  },
  "table-unused": {
    severity: "warning",
    title: { en: "a table nobody uses", zh: "对照表没有用到" },
    reason: { en: "No rule uses the table “{name}”.", zh: "没有规则用到对照表“{name}”。" },
    hint: {
      en: "Take it out, or name it behind the matrix: “matrix … by … from {name}”.",
      zh: "请删去，或在矩阵后写上它：“矩阵 …… 按 …… 取自 {name}”。",
    },
    acceptable: true,
  },
});
