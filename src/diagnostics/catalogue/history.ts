import { entries } from "../entry.ts";

/** Results of earlier periods: where they come from, what may be asked of them, and what is not known. */
export const history = entries({
  "history-source-missing": {
    severity: "error",
    title: { en: "earlier results from nowhere", zh: "往期结果没有来源" },
    reason: {
      en: "“{written}” needs the results of earlier periods, and no source says where they are.",
      zh: "“{written}”要用到往期的结果，但没有说明从哪里读取。",
    },
    hint: {
      en: 'Keep what `kaohe score --format json` gives, a file a period, and write: source history from "results/*.json" earlier results.',
      zh: '请把每期 kaohe score --format json 的输出存成一个文件，并写：数据 history "历史结果" 来自 "results/*.json" 历史结果。',
    },
  },
  "history-sources-several": {
    severity: "error",
    title: { en: "several sources of earlier results", zh: "往期结果有多个来源" },
    reason: {
      en: "“{first}” and “{second}” both hold earlier results, so it is open which counts.",
      zh: "“{first}”与“{second}”都是往期结果，无法确定以哪一个为准。",
    },
    hint: {
      en: "Keep one, and let its file pattern take in all the files: results/*.json.",
      zh: "请只保留一个，并让它的文件名包含全部文件，如 results/*.json。",
    },
  },
  "history-not-results": {
    severity: "error",
    title: { en: "not among earlier results", zh: "往期结果中没有这一项" },
    reason: {
      en: "“{what}” is not kept with the results of earlier periods: they hold each person’s total, grade, rank, points of sections and metrics, and the columns that their data names.",
      zh: "往期结果里没有“{what}”：只有每人的总分、等级、排名、各维度和指标的得分，以及数据中写明的列。",
    },
    hint: {
      en: "For an amount or another figure name its column in the data of the earlier results; for facts make a metric of them.",
      zh: "金额等其他数，请在往期结果的数据中写明这一列；原始数据请先做成指标。",
    },
  },
  "history-by-period": {
    severity: "error",
    title: { en: "earlier results without their periods", zh: "读取往期结果要说明是哪几期" },
    reason: {
      en: "“{source}” holds the results of many periods, and nothing says of which.",
      zh: "“{source}”是多期的结果，这里没有说明取哪几期。",
    },
    hint: {
      en: "Write “previous(total)”, “average(total) of the last 3 periods”, or a condition with “for 2 periods in a row”.",
      zh: "请写“上期(总分)”“近3期 平均(总分)”，或带“连续2期”的条件。",
    },
  },
  "periods-figure": {
    severity: "error",
    title: { en: "a figure over periods", zh: "跨期的统计" },
    reason: {
      en: "Over several periods there can be a sum, an average, the least, the most, or how often a condition held.",
      zh: "跨期可以求合计、平均、最小、最大，或某个条件出现的次数。",
    },
    hint: {
      en: "Write “average(total) of the last 3 periods” or “count(grade is fail) of the last 4 periods”.",
      zh: "请写“近3期 平均(总分)”或“近4期 计数(等级 为 不合格)”。",
    },
  },
  "periods-impossible": {
    severity: "error",
    title: { en: "a number of periods that cannot be", zh: "期数不成立" },
    reason: {
      en: "“{written}” cannot be looked up: it takes from 1 to 120 months, quarters, halves or years, and not more of them than there are.",
      zh: "“{written}”无法查找：期数应为1至120个月、季度、半年或年，且“几期中几期”不能超过总期数。",
    },
    hint: { en: "Write it as “for 2 periods in a row” or “in any 3 of 5 periods”.", zh: "请写成“连续2期”或“近5期中3期”的样子。" },
  },
  "outcome-incomplete": {
    severity: "error",
    title: { en: "an outcome without a condition", zh: "结果应用没有条件" },
    reason: { en: "An outcome says when it follows.", zh: "结果应用要写明在什么情况下适用。" },
    hint: {
      en: 'Write: outcome "Improvement plan" when grade is fail for 2 periods in a row.',
      zh: '请写如：结果应用 "改进计划" 当 等级 为 不合格 连续2期。',
    },
  },
  "to-date-target-open": {
    severity: "error",
    title: { en: "target to date open", zh: "累计目标不明" },
    reason: {
      en: "The measure is added up to date, and “{target}” does not say of how long it is the target.",
      zh: "口径是累计至今的，而“{target}”没有写明是多长时间的目标。",
    },
    hint: {
      en: "Write what it is per, such as “20 per month” or “240 per year”; or take it from the data, whose rows are added up, too.",
      zh: "请写明是每月、每季度还是每年的目标，如“每年240”；或从数据中合计，它会一并累计。",
    },
  },
});

/** The same over data: what of it is not read, and what stays open. */
export const historyData = entries({
  "outcomes-open": {
    severity: "warning",
    title: { en: "outcomes not known", zh: "结果应用尚不能判定" },
    reason: {
      en: "For {count} under “{scheme}” it is not known whether an outcome follows. Not known: {periods}.",
      zh: "“{scheme}”有{count}的结果应用尚不能判定。缺少结果的期间：{periods}。",
    },
    hint: {
      en: "Supply the results of these periods, in the files of “{source}”; who was not there then stays open for the company to decide.",
      zh: "请在“{source}”的文件中补上这些期间的结果；当时不在岗的人员由公司另行决定。",
    },
  },
  "past-grade-unknown": {
    severity: "warning",
    title: { en: "an earlier grade that the scheme does not have", zh: "往期等级不在方案的等级里" },
    reason: {
      en: "“{cell}” is no grade of “{scheme}”, so an outcome that asks for grades of earlier periods stays open. Rows that hold it: {count}.",
      zh: "“{cell}”不是“{scheme}”的等级，要看往期等级的结果应用因此不能判定。这样的有 {count} 行。",
    },
    hint: {
      en: "{suggestion} Where it is a grade of another scale, someone has to decide what it counts as.",
      zh: "{suggestion}若是另一套等级，请由公司决定折合成哪一档后填写。",
    },
  },
  "later-results-ignored": {
    severity: "warning",
    title: { en: "later results not read", zh: "较晚的结果未采用" },
    reason: {
      en: "“{source}” has {rows} of periods after {period}, {first} the first; they are not read.",
      zh: "“{source}”有{rows}属于{period}之后的期间（最早的是{first}），不予采用。",
    },
    hint: { en: "Nothing need be done: only earlier periods count.", zh: "无需处理：只有更早的期间才算往期。" },
  },
  "empty-results-file": {
    severity: "error",
    title: { en: "an empty file of results", zh: "结果文件是空的" },
    reason: {
      en: "{file} is empty, so what it should hold is not known.",
      zh: "{file} 里什么也没有，无从知道该期的结果。",
    },
    hint: {
      en: "If this very run is to be written into it, name it by the period that is scored, as in {period}.csv: the shell makes the file before anything is read. Otherwise put the results back, or remove the file.",
      zh: "若本次结果正要写进这个文件，请用所算的考核期命名，如 {period}.csv：终端会先建好空文件再开始计算。否则请补回结果，或删去该文件。",
    },
  },
  "not-a-results-file": {
    severity: "error",
    title: { en: "no results file", zh: "不是结果文件" },
    reason: {
      en: "{file} is no file of results: {why}.",
      zh: "{file}不是结果文件：{why}。",
    },
    hint: {
      en: "Use what `kaohe score --format json` or `--format csv` writes, or a table of person, period and results.",
      zh: "请使用 kaohe score --format json 或 --format csv 的输出，或写有人员、期间和结果的表格。",
    },
  },
});
