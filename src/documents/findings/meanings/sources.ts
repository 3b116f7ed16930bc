import type { Meanings } from "./meaning.ts";

export const sources = {
  "two-ratings-sources": {
    en: "Two tables hold ratings, and nothing says which is meant.",
    zh: "有两份评分数据，不知道用哪一份。",
  },
  "table-file-missing": {
    en: "The file that a table is read from is not there.",
    zh: "对照表要读的文件不存在。",
  },
  "table-uneven": {
    en: "A row of a table has more or fewer cells than there are columns.",
    zh: "对照表有一行的格数与列数不符。",
  },
  "source-without-file": {
    en: "Data does not say which file it is read from.",
    zh: "数据没有说明从哪个文件读取。",
  },
  "source-without-rows": {
    en: "Data does not say what one row stands for, such as one row per person, month.",
    zh: "数据没有说明一行代表什么，如“每人每月一行”。",
  },
  "source-without-columns": {
    en: "Data names none of its columns.",
    zh: "数据没有写有哪些列。",
  },
  "header-used-twice": {
    en: "Two columns have the same heading.",
    zh: "两列写了同一个表头。",
  },
  "source-unused": {
    en: "Data is described that no scheme reads.",
    zh: "声明了一份数据，没有方案用到它。",
  },
  "definition-unused": {
    en: "“let” gives something a name that nothing uses.",
    zh: "用“设”起了名，没有哪里用到它。",
  },
  "table-unused": {
    en: "A table is written that no rule uses.",
    zh: "写了对照表，没有规则用到它。",
  },
} satisfies Meanings;
