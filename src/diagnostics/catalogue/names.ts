import { entries } from "../entry.ts";

/** Findings about names: who is called what, and what a name can mean where it stands. */
export const names = entries({
  "unknown-name": {
    severity: "error",
    title: { en: "unknown name", zh: "没有这个名称" },
    reason: { en: "There is no {kind} called “{name}”.", zh: "没有叫“{name}”的{kind}。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "unknown-word": {
    severity: "error",
    title: { en: "unknown word", zh: "不认识的词" },
    reason: { en: "“{word}” is not known here, neither as a word nor as a name.", zh: "“{word}”既不是能用的词，也不是已有的名称。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "unknown-unit": {
    severity: "error",
    title: { en: "unknown unit", zh: "不认识的单位" },
    reason: { en: "“{word}” is not a unit, and no data is counted in it.", zh: "“{word}”不是单位，也没有哪份数据用它计数。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "unknown-function": {
    severity: "error",
    title: { en: "unknown calculation", zh: "没有这种算法" },
    reason: { en: "There is no calculation called “{name}”.", zh: "没有叫“{name}”的算法。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "duplicate-name": {
    severity: "error",
    title: { en: "name used twice", zh: "名称重复" },
    reason: { en: "“{name}” already is the name of another {kind}.", zh: "“{name}”已经是另一个{kind}的名称。" },
    hint: { en: "Give this {kind} another name.", zh: "请给这个{kind}另取一个名称。" },
  },
  "column-of-source": {
    severity: "error",
    title: { en: "which column", zh: "没有写哪一列" },
    reason: {
      en: "“{source}” is a whole table of data; the figure is in one of its columns.",
      zh: "“{source}”是一整份数据，数值在它的某一列里。",
    },
    hint: { en: "Name the column: {columns}.", zh: "请写明哪一列：{columns}。" },
  },
  "column-alone": {
    severity: "error",
    title: { en: "a column of which data", zh: "没有写是哪份数据的列" },
    reason: { en: "“{name}” is a column; which data it is in stands before it.", zh: "“{name}”是数据的一列，前面要写是哪份数据。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "needs-aggregate": {
    severity: "error",
    title: { en: "many rows, one figure wanted", zh: "一人多行，要汇总成一个数" },
    reason: {
      en: "A person can have several rows of {column} in the period; here one figure is needed.",
      zh: "{column} 在一期内每人可能有多行，这里要的是一个数。",
    },
    hint: {
      en: "Say what to make of them: {how}.",
      zh: "请写明怎样汇总，如{how}。",
    },
  },
  "which-part": {
    severity: "error",
    title: { en: "which figure of the metric", zh: "用指标的哪个数" },
    reason: {
      en: "The metric “{metric}” has a measure, an attainment and points; this does not say which is meant.",
      zh: "指标“{metric}”有完成值、完成率和得分，这里没有说明用哪一个。",
    },
    hint: {
      en: "Write “measure({metric})”, “attainment({metric})” or “points({metric})”.",
      zh: "请写“完成值({metric})”“完成率({metric})”或“得分({metric})”。",
    },
  },
  "no-such-part": {
    severity: "error",
    title: { en: "the metric has no such figure", zh: "指标没有这个数" },
    reason: { en: "The metric “{metric}” has no {part}.", zh: "指标“{metric}”没有{part}。" },
    hint: { en: "Add it to the metric, or use another figure.", zh: "请在指标中补写，或改用别的数。" },
  },
  "metric-expected": {
    severity: "error",
    title: { en: "a metric is expected", zh: "这里应写指标" },
    reason: { en: "“{word}(…)” takes the name of one metric in its brackets.", zh: "“{word}(……)”的括号里要写一个指标的名称。" },
    hint: { en: "Write it as “{word}(revenue)”.", zh: "请写成“{word}(销售额)”的样子。" },
  },
  "nothing-of-its-own": {
    severity: "error",
    title: { en: "of which metric", zh: "没有说明是哪个指标的" },
    reason: {
      en: "“{word}” is a figure of a metric, and here no metric is meant that has it.",
      zh: "“{word}”是指标的数，这里不在某个指标之内，或指标还没有这个数。",
    },
    hint: { en: "Name the metric in brackets behind it: {word}(…).", zh: "请在后面用括号写明指标：{word}(……)。" },
  },
  "target-in-measure": {
    severity: "error",
    title: { en: "a measure that reads its own target", zh: "口径里用了自己的目标" },
    reason: {
      en: "The measure is what was done; what it comes to against the target is computed from both.",
      zh: "口径只写实际做到多少，完成率由口径和目标自动算出。",
    },
    hint: {
      en: "Take “{word}” out of the measure; percentages of the rule go by the attainment.",
      zh: "请把“{word}”从口径中去掉，规则里的百分数就按完成率计。",
    },
  },
  "not-known-yet": {
    severity: "error",
    title: { en: "not computed yet at this step", zh: "这一步还没有算出来" },
    reason: { en: "“{word}” is computed later than this, so it cannot be used here.", zh: "“{word}”在这一步之后才算出来，这里还不能用。" },
    hint: { en: "Use a column of the data, or the measure or attainment of a metric.", zh: "请改用数据中的列，或指标的完成值、完成率。" },
  },
  "measures-in-a-circle": {
    severity: "error",
    title: { en: "measures in a circle", zh: "口径绕成了圈" },
    reason: { en: "The measure of “{metric}” leads back to itself.", zh: "指标“{metric}”的口径绕了一圈，又用到它自己。" },
    hint: { en: "Let one of these metrics take its figure from the data.", zh: "请让其中一个指标直接从数据取数。" },
  },
  "points-in-a-circle": {
    severity: "error",
    title: { en: "points in a circle", zh: "得分绕成了圈" },
    reason: { en: "These points need one another, so none can be computed: {circle}.", zh: "这些得分互相依赖，哪个也算不出来：{circle}。" },
    hint: { en: "Let one of these metrics do without the others.", zh: "请让其中一个指标不用别的得分。" },
  },
  "aggregate-needs-column": {
    severity: "error",
    title: { en: "which column", zh: "没有写汇总哪一列" },
    reason: {
      en: "“{name}” goes over the rows of some data, and no column is named here.",
      zh: "“{name}”要对数据逐行汇总，这里没有写哪份数据的哪一列。",
    },
    hint: { en: "Write it as “{name}(data.column)”.", zh: "请写成“{name}(数据.列)”的样子。" },
  },
  "two-sources": {
    severity: "error",
    title: { en: "columns of two tables", zh: "一次汇总用了两份数据" },
    reason: {
      en: "The rows of {first} and {second} do not belong together one by one, so they cannot be gone over at once.",
      zh: "{first} 和 {second} 的各行并不一一对应，不能放在一起逐行计算。",
    },
    hint: { en: "Make one figure of each first, such as “sum(…) / sum(…)”.", zh: "请先各自汇总再计算，如“合计(……) / 合计(……)”。" },
  },
  "nested-aggregate": {
    severity: "error",
    title: { en: "a summary inside a summary", zh: "汇总里面又有汇总" },
    reason: {
      en: "“{name}” stands inside another calculation that already goes over the rows.",
      zh: "“{name}”写在另一个汇总里面，外面那个已经逐行汇总过了。",
    },
    hint: { en: "Keep one of the two.", zh: "请只留一个。" },
  },
  "no-months": {
    severity: "error",
    title: { en: "data without a month", zh: "数据没有月份" },
    reason: {
      en: "“{source}” has no column of months or dates, so there is no monthly average of it.",
      zh: "数据“{source}”没有月份列或日期列，求不了月均。",
    },
    hint: { en: 'Name the column in the data, such as: month "Month".', zh: '请在数据中写明这一列，如：月份 "月份"。' },
  },
  "argument-count": {
    severity: "error",
    title: { en: "wrong number of values in the brackets", zh: "括号里的项数不对" },
    reason: {
      en: "The number of values that “{name}” takes in its brackets is {wanted}, separated by commas; here stand {given}.",
      zh: "“{name}”的括号里要写 {wanted} 项，用逗号分开；现在有 {given} 项。",
    },
    hint: { en: "Add what is missing, or take out what is too much.", zh: "请写够这么多项，多余的删去。" },
  },
  "places-expected": {
    severity: "error",
    title: { en: "how many decimals", zh: "没有写清保留几位" },
    reason: {
      en: "What stands second in “round” is how many decimals to keep: a whole number from 0 to 12.",
      zh: "“舍入”的第二项是保留几位小数，要写 0 到 12 的整数。",
    },
    hint: { en: "Write it as “round(…, 2)”.", zh: "请写成“舍入(……，2)”的样子。" },
  },
});
