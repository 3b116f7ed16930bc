import type { Meanings } from "./meaning.ts";

export const names = {
  "unknown-name": {
    en: "A rule names something that neither the scheme nor its data have.",
    zh: "规则用到一个名称，而方案和数据里都没有它。",
  },
  "unknown-word": {
    en: "A word is neither one of the language nor the name of anything.",
    zh: "一个词既不是方案的用语，也不是已有的名称。",
  },
  "unknown-unit": {
    en: "The word behind a figure is no unit.",
    zh: "数字后面的词不是单位。",
  },
  "unknown-function": {
    en: "The word before brackets is no calculation.",
    zh: "括号前面的词不是一种算法。",
  },
  "duplicate-name": {
    en: "Two of one kind have the same name.",
    zh: "同一类里有两个同样的名称。",
  },
  "column-of-source": {
    en: "A table of data is named where one of its columns is needed.",
    zh: "写了一份数据的名称，没有写用它的哪一列。",
  },
  "column-alone": {
    en: "A column is named without the data that it is in.",
    zh: "写了列名，没有写它在哪份数据里。",
  },
  "needs-aggregate": {
    en: "A person has several rows in the period, one figure is needed, and nothing says what to make of the rows.",
    zh: "一个人在一期内有多行数据，而这里要的是一个数，没有说明怎样汇总。",
  },
  "which-part": {
    en: "A metric is named where its measure, its attainment or its points could be meant.",
    zh: "写了指标的名称，没有写用它的完成值、完成率还是得分。",
  },
  "no-such-part": {
    en: "A figure of a metric is asked for that it does not have, such as a target.",
    zh: "要用指标的某个数，而它没有这个数，例如没有写目标。",
  },
  "metric-expected": {
    en: "The brackets take the name of a metric, and something else stands in them.",
    zh: "括号里要写一个指标的名称，写的却是别的。",
  },
  "nothing-of-its-own": {
    en: "Words such as “measure”, “target” or “attainment” alone are those of the metric whose rule it is; here is none, or it has no such figure.",
    zh: "单写“口径”“目标”“完成率”等词，只能在指标自己的规则里；这里不是，或指标没有这个数。",
  },
  "target-in-measure": {
    en: "A measure reads its own target, although the attainment is computed from both by itself.",
    zh: "口径里又用了自己的目标；完成率会自动算出，不用写进口径。",
  },
  "not-known-yet": {
    en: "A result is read at a step that comes before it is computed.",
    zh: "这里要用一个后面才算得出来的结果。",
  },
  "measures-in-a-circle": {
    en: "The measures of some metrics lead back to one another.",
    zh: "几个指标的口径互相引用，绕成了圈。",
  },
  "points-in-a-circle": {
    en: "The points of some metrics need one another.",
    zh: "几个指标的得分互相引用，绕成了圈。",
  },
  "aggregate-needs-column": {
    en: "A sum, an average or the like does not say of which column.",
    zh: "合计、平均之类的汇总没有写汇总哪一列。",
  },
  "two-sources": {
    en: "One summary takes columns of two tables whose rows do not belong together.",
    zh: "一个汇总里用了两份数据的列，而两份数据的行并不对应。",
  },
  "nested-aggregate": {
    en: "A summary stands inside another that goes over the rows already.",
    zh: "一个汇总写在另一个汇总里面。",
  },
  "no-months": {
    en: "A monthly average is asked of data that have no months or dates.",
    zh: "要求月平均，而数据没有月份或日期。",
  },
  "argument-count": {
    en: "The brackets of a calculation hold more or fewer values than it takes.",
    zh: "括号里的项数与这种算法要的不符。",
  },
} satisfies Meanings;
