import { entries } from "../entry.ts";

/** Findings about names: who is called what, and what a name can mean where it stands. */
export const names = entries({
  "unknown-name": {
    severity: "error",
    title: { en: "unknown name", zh: "找不到名称" },
    reason: { en: "There is no {kind} called “{name}”.", zh: "没有名为“{name}”的{kind}。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "unknown-word": {
    severity: "error",
    title: { en: "unknown word", zh: "无法识别的词" },
    reason: {
      en: "“{word}” is no word of the language, and nothing here is called that.",
      zh: "“{word}”不是语言中的词，这里也没有叫这个名字的东西。",
    },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "unknown-unit": {
    severity: "error",
    title: { en: "unknown unit", zh: "无法识别的单位" },
    reason: { en: "“{word}” is no unit, and no source counts anything by that name.", zh: "“{word}”不是单位，也没有哪份数据以它计数。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "unknown-function": {
    severity: "error",
    title: { en: "unknown function", zh: "无法识别的函数" },
    reason: { en: "There is no function called “{name}”.", zh: "没有名为“{name}”的函数。" },
    hint: { en: "{suggestion}", zh: "{suggestion}" },
  },
  "duplicate-name": {
    severity: "error",
    title: { en: "name used twice", zh: "名称重复" },
    reason: { en: "“{name}” already is the name or label of another {kind}.", zh: "“{name}”已经是另一个{kind}的名称或显示名。" },
    hint: {
      en: "Names and labels of a {kind} are told apart by their text: give this one another.",
      zh: "同类{kind}的名称和显示名不能相同，请另取一个。",
    },
  },
  "column-of-source": {
    severity: "error",
    title: { en: "a source, not a column", zh: "写了数据，没写列" },
    reason: { en: "“{source}” is a source; the figure is in one of its columns.", zh: "“{source}”是一份数据，数值在它的某一列中。" },
    hint: { en: "Write one of {columns}.", zh: "请写其中一列：{columns}。" },
  },
  "needs-aggregate": {
    severity: "error",
    title: { en: "many rows, one value wanted", zh: "多行数据，需要一个值" },
    reason: {
      en: "{column} can have several rows a person in the period, so it is no single value.",
      zh: "{column} 在一个周期内每人可能有多行，不是单个值。",
    },
    hint: {
      en: "Say what to make of them: sum({column}), average({column}), last({column}) …",
      zh: "请说明如何汇总：合计({column})、平均({column})、最后({column})……",
    },
  },
  "which-part": {
    severity: "error",
    title: { en: "which figure of the metric", zh: "指标的哪个数" },
    reason: {
      en: "The metric “{metric}” has a measure, an attainment and points; the text does not say which is meant.",
      zh: "指标“{metric}”有实际值、完成率和得分，没有说明指哪一个。",
    },
    hint: {
      en: "Write measure({metric}), attainment({metric}) or points({metric}).",
      zh: "请写 口径({metric})、完成率({metric}) 或 得分({metric})。",
    },
  },
  "no-such-part": {
    severity: "error",
    title: { en: "the metric has no such figure", zh: "指标没有这个数" },
    reason: { en: "The metric “{metric}” has no {part}.", zh: "指标“{metric}”没有{part}。" },
  },
  "metric-expected": {
    severity: "error",
    title: { en: "a metric is expected", zh: "这里应写指标" },
    reason: { en: "“{word}” takes the name of one metric in brackets.", zh: "“{word}”的括号中应写一个指标的名称。" },
  },
  "nothing-of-its-own": {
    severity: "error",
    title: { en: "nothing of that kind here", zh: "这里没有这个量" },
    reason: { en: "“{word}” means a metric’s own figure, and there is none at this place.", zh: "“{word}”指指标自己的量，这里没有。" },
    hint: { en: "Name the metric: {word}(…).", zh: "请写明是哪个指标的：{word}(……)。" },
  },
  "not-known-yet": {
    severity: "error",
    title: { en: "not computed yet at this step", zh: "此时尚未算出" },
    reason: { en: "“{word}” is computed after this, so it cannot be used here.", zh: "“{word}”要在这一步之后才算出，这里不能用。" },
  },
  "measures-in-a-circle": {
    severity: "error",
    title: { en: "measures in a circle", zh: "口径循环引用" },
    reason: { en: "The measure of “{metric}” comes back to itself.", zh: "指标“{metric}”的口径绕回了自己。" },
  },
  "points-in-a-circle": {
    severity: "error",
    title: { en: "points in a circle", zh: "得分循环引用" },
    reason: { en: "These points depend on one another: {circle}.", zh: "这些得分互相依赖：{circle}。" },
  },
  "aggregate-needs-column": {
    severity: "error",
    title: { en: "a column is expected", zh: "这里应写列" },
    reason: {
      en: "“{name}” goes over the rows of a source, and no column of a source is named.",
      zh: "“{name}”要对数据的各行汇总，但没有写出哪一列。",
    },
    hint: { en: "Name one as source.column.", zh: "请写成 数据.列。" },
  },
  "two-sources": {
    severity: "error",
    title: { en: "columns of two sources", zh: "跨了两份数据" },
    reason: {
      en: "The rows of {first} and {second} are not the same, so they cannot be gone over together.",
      zh: "{first} 和 {second} 的各行并不对应，不能放在一起汇总。",
    },
    hint: { en: "Make one value of each first: sum(…) / sum(…).", zh: "请先各自汇总：合计(……) / 合计(……)。" },
  },
  "nested-aggregate": {
    severity: "error",
    title: { en: "a summary inside a summary", zh: "汇总中又有汇总" },
    reason: {
      en: "“{name}” stands inside another function that already goes over the rows.",
      zh: "“{name}”写在另一个已对各行汇总的函数里面。",
    },
  },
  "no-months": {
    severity: "error",
    title: { en: "rows without a month", zh: "数据没有月份" },
    reason: {
      en: "The source {source} has no month or date, so no monthly average can be made of it.",
      zh: "数据 {source} 没有月份或日期列，无法求月均。",
    },
    hint: { en: "Declare its column month or date.", zh: "请声明它的 月份 或 日期 列。" },
  },
  "argument-count": {
    severity: "error",
    title: { en: "wrong number of values", zh: "参数个数不对" },
    reason: { en: "“{name}” takes {wanted}, and {given} are given.", zh: "“{name}”需要 {wanted} 个参数，给了 {given} 个。" },
  },
  "places-expected": {
    severity: "error",
    title: { en: "number of decimals expected", zh: "应写小数位数" },
    reason: {
      en: "The second value of round is how many decimals to keep, a whole number from 0 to 12.",
      zh: "舍入的第二个参数是保留的小数位数，应为 0 到 12 的整数。",
    },
  },
});
