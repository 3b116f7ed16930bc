import { entries } from "../entry.ts";

/** Findings about rows of data, and about the people whom they speak of. */
export const rows = entries({
  "duplicate-row": {
    severity: "error",
    title: { en: "two rows for one", zh: "重复的行" },
    reason: {
      en: "Line {line} of {file} already is the row of {key}. There should be one, so neither is used.{also}",
      zh: "{file} 第 {line} 行已经是 {key} 的一行。只应有一行，因此两行都不采用。{also}",
    },
    hint: {
      en: "Remove one of them. If each row is an event of its own, write “events” in the data.",
      zh: "请删去一行。若每行都是单独的一笔，请在数据中写“流水”。",
    },
  },
  "unlisted-person": {
    severity: "warning",
    title: { en: "unknown person", zh: "名册里没有这个人" },
    reason: {
      en: "“{cell}” is not in the list of people ({people}). Rows of this file not used because of it: {count}.",
      zh: "“{cell}”不在人员名册（{people}）里，因此本文件有 {count} 行没有采用。",
    },
    hint: {
      en: "Add the person to the list. Where the person is not under appraisal, leave it as it is.",
      zh: "请把此人加进名册；不参加考核的，可以不管。",
    },
  },
  "person-id-differs": {
    severity: "error",
    title: { en: "a number written otherwise", zh: "编号写法不一致" },
    reason: {
      en: "“{cell}” is not in the list of people ({people}), which has “{id}”. Rows of this file not used because of it: {count}.",
      zh: "“{cell}”不在人员名册（{people}）里，名册里写作“{id}”，因此本文件有 {count} 行没有采用。",
    },
    hint: {
      en: "Write numbers the same everywhere. Excel drops zeros in front: format the column as text before you export.",
      zh: "请统一编号的写法。Excel 会去掉开头的 0：请先把这一列设为文本格式，再导出。",
    },
  },
  "person-by-name": {
    severity: "error",
    title: { en: "a name instead of a number", zh: "编号那一列填了姓名" },
    reason: {
      en: "“{cell}” is the name of “{id}” in the list of people ({people}), not a number. Rows of this file not used because of it: {count}.",
      zh: "“{cell}”是人员名册（{people}）里“{id}”的姓名，不是编号，因此本文件有 {count} 行没有采用。",
    },
    hint: { en: "Write the number.", zh: "请填编号。" },
  },
  "outside-period": {
    severity: "warning",
    title: { en: "rows of other periods", zh: "有别的考核期的行" },
    reason: {
      en: "{count} of {rows} rows of the file are not of {period}, the first is “{cell}”; they are not used.",
      zh: "文件的 {rows} 行里有 {count} 行不属于 {period}（第一处是“{cell}”），没有采用。",
    },
    hint: {
      en: "Nothing to do if the file holds several periods; otherwise check the export, or the period asked for.",
      zh: "若文件本来就有几个考核期，可以不管；否则请检查导出的范围，或所选的考核期。",
    },
  },
  "header-repeated": {
    severity: "warning",
    title: { en: "the headings once more", zh: "表头重复出现" },
    reason: { en: "The row holds the headings again; it is not used.", zh: "这一行又是表头，没有采用。" },
    hint: { en: "Remove the row; it is left where tables are put one below another.", zh: "请删去这一行；把几张表接在一起时常会留下它。" },
  },
  "event-repeated": {
    severity: "warning",
    title: { en: "events that are the same in every column", zh: "流水中有完全相同的行" },
    reason: {
      en: "The row is the same in every column as line {line}, and each counts.{also}",
      zh: "这一行与第 {line} 行各列完全相同，两行都已计入。{also}",
    },
    hint: {
      en: "If it was exported twice, remove one. If both happened, nothing need be done; a number for each event tells them apart.",
      zh: "若是重复导出，请删去一行；确有两笔的，不必处理，加上单号即可区分。",
    },
  },
  "undeclared-total-row": {
    severity: "warning",
    title: { en: "looks like a total", zh: "像是合计行" },
    reason: {
      en: "“{cell}” is no person; the row looks like a total, and is not used.",
      zh: "“{cell}”不是人，这一行像是合计行，没有采用。",
    },
    hint: { en: 'Say so in the data “{source}”: total rows "{cell}".', zh: '请在数据“{source}”中写明：合计行 "{cell}"。' },
  },
  "text-in-no-row": {
    severity: "warning",
    title: { en: "a condition that no row meets", zh: "条件在数据里一行也对不上" },
    reason: {
      en: "No row of “{source}” holds “{text}” in the column “{column}”.",
      zh: "数据“{source}”的“{column}”列里，没有一行是“{text}”。",
    },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "texts-alike": {
    severity: "error",
    title: { en: "one name written in two ways", zh: "同一名称有两种写法" },
    reason: {
      en: "“{cell}” and “{meant}” in the column “{column}” look alike and count as two: they differ in spaces, width or capitals only. Written so: {rows}.",
      zh: "“{column}”列的“{cell}”和“{meant}”看起来一样，却按两个不同的名称计算：只差在空格、全半角或大小写。这样写的有{rows}。",
    },
    hint: { en: "Write it the same in every row: “{meant}”.", zh: "请统一写法，每行都写“{meant}”。" },
  },
  "text-near-asked": {
    severity: "warning",
    title: { en: "nearly what a condition asks for", zh: "与条件要的文字只差一点" },
    reason: {
      en: "“{cell}” in the column “{column}” is not “{meant}”, which the scheme asks for. Rows not counted as such: {count}.",
      zh: "“{column}”列的“{cell}”不是方案要的“{meant}”，因此有 {count} 行没有按“{meant}”计算。",
    },
    hint: {
      en: "Write “{meant}”, a row for each where several happened. If something else is meant, nothing need be done.",
      zh: "请写“{meant}”；同时有几种的，每种各写一行。确实另有所指的，不必处理。",
    },
  },
  "rating-misspelt": {
    severity: "error",
    title: { en: "a rating of nothing that is rated", zh: "评分对应不到指标" },
    reason: {
      en: "“{cell}” in the column “{column}” is nothing that the schemes ask for, and “{meant}” is. Ratings not counted for it: {count}.",
      zh: "方案没有用到“{column}”列的“{cell}”，用到的是“{meant}”，因此有 {count} 条评分没有计入。",
    },
    hint: { en: "Write it as the scheme does: “{meant}”.", zh: "请按方案的写法填写：“{meant}”。" },
  },
  "rating-unread": {
    severity: "warning",
    title: { en: "ratings that nothing reads", zh: "没有用到的评分" },
    reason: {
      en: "{why} Ratings not counted for it: {count}.",
      zh: "{why}因此有 {count} 条评分没有计入。",
    },
    hint: {
      en: "{suggestion} Where these ratings are for something else, leave them as they are.",
      zh: "{suggestion}若这些评分另有用处，可以不管。",
    },
  },
  "no-scheme-in-period": {
    severity: "error",
    title: { en: "no scheme for this period", zh: "这个考核期没有方案" },
    reason: {
      en: "No scheme is in force in {period} (cycle: {cycle}). Cycles of the schemes here: {offered}.",
      zh: "{period} 没有生效的方案（周期：{cycle}）。这里各方案的周期：{offered}。",
    },
    hint: {
      en: "Check the effective dates, or choose a period of such a cycle, such as 2024-07, 2024-Q3 or 2024.",
      zh: "请检查方案的“有效期”，或选一个相应周期的考核期，如 2024-07、2024-Q3 或 2024。",
    },
  },
  "two-schemes": {
    severity: "error",
    title: { en: "under two schemes at once", zh: "同时适用两个方案" },
    reason: {
      en: "{cell} is under {first} and {second} in {period}; a person has one scheme of a cycle at a time.",
      zh: "{cell} 在 {period} 同时适用“{first}”和“{second}”；同一周期一个人只能有一个方案。",
    },
    hint: { en: "Narrow “applies to” or “effective” of one of them.", zh: "请收窄其中一个方案的“适用”或“有效期”。" },
  },
  "negative-base": {
    severity: "error",
    title: { en: "a negative base", zh: "奖金基数是负数" },
    reason: {
      en: "“{cell}” in the column “{column}” is the base of “{pay}” for {person}, and it is negative: the better the result, the more would be taken away. Nothing is computed for this person.",
      zh: "“{column}”列的“{cell}”是 {person} 的“{pay}”的基数，却是负数：结果越好，倒扣越多。此人不予计算。",
    },
    hint: {
      en: "Correct the cell; where nothing is to be paid, write 0. A deduction belongs in a rule of the scheme.",
      zh: "请改正这一格；不发的，请填 0。要扣款的，请写成方案里的规则。",
    },
  },
  "role-empty": {
    severity: "warning",
    title: { en: "nothing says under which scheme", zh: "没有填适用哪个方案" },
    reason: {
      en: "The column “{column}” is empty for {cell}, so no scheme takes this person in. People who are not appraised in {period} for it: {count}.",
      zh: "{cell} 的“{column}”为空，因此不适用任何方案。{period} 有{count}人因此不参加考核。",
    },
    hint: {
      en: "Fill it in; cells that are merged in a workbook hold their text in the first row alone. Where someone is not appraised, leave it.",
      zh: "请补上。Excel 里合并的单元格，导出后只有第一行有内容。确实不参加考核的，可以不填。",
    },
  },
  "left-before-joined": {
    severity: "error",
    title: { en: "left before joining", zh: "离职早于入职" },
    reason: {
      en: "{cell} joined on {joined} and left on {left}, before that, so whether this person was there is not known.",
      zh: "{cell} {joined} 入职，却在 {left} 离职，无法确定当时是否在职。",
    },
    hint: { en: "Correct one of the two dates.", zh: "请改正其中一个日期。" },
  },
  "date-far-ahead": {
    severity: "warning",
    title: { en: "a date far ahead", zh: "日期太远" },
    reason: {
      en: "“{cell}” is more than ten years after {period}. A wrong year would count someone in or out without a word.",
      zh: "“{cell}”在 {period} 的十年以后。年份写错，此人就会被误算在内或不算在内。",
    },
    hint: { en: "Check the year. Leave the date of leaving empty for who has not left.", zh: "请核对年份。未离职的，离职日期请留空。" },
  },
  "scheme-near": {
    severity: "warning",
    title: { en: "under no scheme: a slip?", zh: "不适用任何方案，可能是笔误" },
    reason: {
      en: "No scheme is for “{cell}” in the column “{column}”. People who are not appraised in {period} for it: {count}.",
      zh: "“{column}”列的“{cell}”不适用任何方案，{period} 有{count}人因此不参加考核。",
    },
    hint: {
      en: "Did you mean “{meant}”? If it is another one, without a scheme, nothing need be done.",
      zh: "是否应为“{meant}”？如果确实是另一种，且没有方案，则不必处理。",
    },
  },
  "scheme-without-people": {
    severity: "warning",
    title: { en: "a scheme for nobody", zh: "方案没有适用的人" },
    reason: { en: "Nobody in the list of people is under {scheme} in {period}.", zh: "{period} 的人员名册里没有人适用“{scheme}”。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
});
