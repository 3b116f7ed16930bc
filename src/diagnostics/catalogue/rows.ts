import { entries } from "../entry.ts";

/** Findings about rows of data, and about the people whom they speak of. */
export const rows = entries({
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
