import type { Meanings } from "./meaning.ts";

export const shapes = {
  "condition-beside-steps": {
    en: "A result under a condition stands beside steps, a curve or words.",
    zh: "每步加扣、折线或按评语得分的旁边，写了带条件的得分。",
  },
  "condition-needs-otherwise": {
    en: "Every row has a condition, and nothing is said for whom none of them holds.",
    zh: "每一行都带条件，没有写哪个条件都不成立时怎么办。",
  },
  "for-each-rule": {
    en: "A rule for each row is of a kind that one row cannot have, such as one that needs a target or raters.",
    zh: "逐行计算时用了不能逐行使用的规则，如需要目标或评价人的。",
  },
  "per-item-of-other": {
    en: "Rows are to be alike by a column of other data than their own.",
    zh: "逐行计算时，要按另一份数据的列归为同一项。",
  },
  "per-item-period": {
    en: "Rows are to be put together by day, month or the like, and they have no such date.",
    zh: "要按日、月等把记录归为同一项，而数据没有这样的日期。",
  },
  "best-of-deductions": {
    en: "Rows that only take points off are combined by “best”, which is the smallest deduction.",
    zh: "各行只扣分，而取“最好”的一行，就是扣得最少的一行。",
  },
  "item-bound-side": {
    en: "Rows that only take off have a cap, or rows that only add have a floor, which limits nothing.",
    zh: "对只扣分的记录写了封顶，或对只加分的记录写了最低，限制不了什么。",
  },
  "tiers-of-the-measure": {
    en: "Tiers of a metric are of what it measures, and here they are said to be of something else.",
    zh: "指标的分档只能看它自己的口径，这里又写了别的基数。",
  },
  "tiers-per-what": {
    en: "Tiers give points and do not say for how much of what is measured.",
    zh: "分档写了得几分，没有写每多少得这些分。",
  },
  "row-knows-no-results": {
    en: "A calculation of each row reads a result, which a row does not have.",
    zh: "逐行的计算里用了考核结果，而一行数据不知道结果。",
  },
  "anchor-missing": {
    en: "Steps are written, and nothing says at which value the points stand that they count from.",
    zh: "写了每一步加扣几分，没有写到什么值得满分，不知道从哪里算起。",
  },
  "shape-unclear": {
    en: "Steps stand beside several results, and it is not clear from which of them they count.",
    zh: "写了几个得分，旁边又写了每步加扣，看不出从哪个得分算起。",
  },
  "slopes-out-of-order": {
    en: "Two steps stand on one side, and it is open from where the second counts.",
    zh: "同一侧有两条每步加扣，看不出后一条从哪里接着算。",
  },
  "steps-on-words": {
    en: "A metric goes by words, such as good or poor, and has points at figures too.",
    zh: "按文字（如优、良）得分的指标，又写了按数字的得分。",
  },
  "matrix-empty": {
    en: "A matrix has no rows.",
    zh: "矩阵没有内容。",
  },
  "matrix-cells": {
    en: "A row of a matrix has more or fewer results than there are columns.",
    zh: "矩阵有一行的格数与表头不同。",
  },
  "for-each-combine": {
    en: "Each row gives a result, and nothing says what is made of them.",
    zh: "逐行各有一个结果，没有写怎样合成一个。",
  },
  "words-gap": {
    en: "One of the words that can occur gives no points.",
    zh: "有的文字没有写得多少分。",
  },
  "words-twice": {
    en: "One word stands in two rows.",
    zh: "同一个文字写了两行。",
  },
  "only-otherwise": {
    en: "“Otherwise” stands alone, with no row before it.",
    zh: "只写了“其余”，前面没有别的条件。",
  },
} satisfies Meanings;
