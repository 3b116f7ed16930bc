import { entries } from "../entry.ts";

/** Findings about the statements that declare data, before any file is read. */
export const sources = entries({
  "people-source-missing": {
    severity: "error",
    title: { en: "no list of people", zh: "没有人员名册" },
    reason: { en: "No source has one row per person, so nothing says whom to score.", zh: "没有“每人一行”的数据，不知道考核谁。" },
    hint: {
      en: 'Add: source people from "data/people.csv" one row per person, with a column person.',
      zh: "请加一份人员数据：每人一行，含 人员 列。",
    },
  },
  "ratings-source-missing": {
    severity: "error",
    title: { en: "no source of ratings", zh: "没有评分数据" },
    reason: {
      en: "Several people rate this, and no source has the columns metric, rater and rating.",
      zh: "由多人评分，但没有哪份数据含 指标、评价人、评分 三列。",
    },
  },
  "two-ratings-sources": {
    severity: "error",
    title: { en: "two sources of ratings", zh: "有两份评分数据" },
    reason: {
      en: "Both {first} and {second} have the columns metric, rater and rating.",
      zh: "{first} 和 {second} 都含 指标、评价人、评分 三列。",
    },
    hint: {
      en: "Put all ratings in one source; its file pattern may name several files.",
      zh: "请合为一份数据；文件名可用通配符含多个文件。",
    },
  },
  "source-without-file": {
    severity: "error",
    title: { en: "a source without a file", zh: "数据没有文件" },
    reason: { en: "The source “{source}” does not say which file it is read from.", zh: "数据“{source}”没有说明读哪个文件。" },
    hint: { en: 'Write from "data/….csv".', zh: '请写 来自 "data/….csv"。' },
  },
  "source-without-rows": {
    severity: "error",
    title: { en: "what a row is", zh: "一行是什么" },
    reason: {
      en: "The source “{source}” does not say what one row stands for, so a missing row could be 0 or missing.",
      zh: "数据“{source}”没有说明一行代表什么，缺行是 0 还是缺失无从判断。",
    },
    hint: {
      en: "Write one row per person, month where each person must have one, or events where no row is 0.",
      zh: "每人每月必有一行，写 每人每月一行；没有行就是 0，写 流水。",
    },
  },
  "source-without-columns": {
    severity: "error",
    title: { en: "a source without columns", zh: "数据没有列" },
    reason: { en: "The source “{source}” names no column.", zh: "数据“{source}”没有写任何列。" },
  },
  "header-used-twice": {
    severity: "error",
    title: { en: "one header for two columns", zh: "两列用了同一表头" },
    reason: { en: "The header “{header}” already is another column’s.", zh: "表头“{header}”已属于另一列。" },
  },
  "source-unused": {
    severity: "warning",
    title: { en: "a source nobody reads", zh: "数据未被使用" },
    reason: { en: "No scheme reads the source “{source}”.", zh: "没有方案使用数据“{source}”。" },
    acceptable: true,
  },
});
