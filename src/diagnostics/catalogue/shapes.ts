import { entries } from "../entry.ts";

/** Findings about the shape of a rule: what cannot stand beside what. */
export const shapes = entries({
  "place-not-in-metric": {
    severity: "error",
    title: { en: "not a value of the metric", zh: "不是指标的值" },
    reason: {
      en: "A metric’s points stand at values of its measure or attainment; grades belong to pay.",
      zh: "指标的得分对应口径或完成率的值；等级用于奖金。",
    },
  },
  "condition-beside-steps": {
    severity: "error",
    title: { en: "a condition where none can stand", zh: "此处不能带条件" },
    reason: {
      en: "“{metric}” gives a result under a condition beside steps, a curve or words; only rows of figures can have conditions.",
      zh: "“{metric}”在计步、折线或按评语的规则旁写了带条件的结果；只有按数值分档的行可以带条件。",
    },
    hint: {
      en: "For less, write cap 10 when … or 0 when …; for anything else, points if … then … else ….",
      zh: "要降低得分，请写 封顶10 当 …… 或 当 …… 则 得0分；其他情形请写 计分 如果 …… 则 …… 否则 ……。",
    },
  },
  "condition-needs-otherwise": {
    severity: "error",
    title: { en: "nothing for everyone else", zh: "没有写其余情形" },
    reason: {
      en: "Every row of “{name}” has a condition, so nothing is said for whom none of them holds.",
      zh: "“{name}”的每一行都带条件，没有说明条件都不成立时如何。",
    },
    hint: { en: "Add a row: 0 otherwise.", zh: "请加一行：其余 0。" },
  },
  "base-of-what": {
    severity: "error",
    title: { en: "no base", zh: "没有基数" },
    reason: { en: "“base” is what a pay is of; here there is none.", zh: "“基数”指奖金的基数，此处没有。" },
    hint: {
      en: "In a pay write of people.bonus_base; elsewhere name the column.",
      zh: "奖金中请写 基数 people.bonus_base；其他地方请写出列名。",
    },
  },
  "excess-over-what": {
    severity: "error",
    title: { en: "excess over nothing", zh: "没有可超出的界限" },
    reason: {
      en: "“excess” is what a value is over where its row begins, so it stands in a row’s result.",
      zh: "“超额部分”指数值超出本行起点的部分，只能写在行的结果中。",
    },
    hint: {
      en: "Write for instance: (100 CNY * excess) from 90; elsewhere subtract: measure - 90.",
      zh: "例如：90以上：(100元×超额部分)；其他地方请用减法：完成值-90。",
    },
  },
  "figure-expected": {
    severity: "error",
    title: { en: "points are expected", zh: "这里应写分数" },
    reason: { en: "The steps count from a number of points.", zh: "计步要从一个确定的分数算起。" },
  },
  "full-of-nothing": {
    severity: "error",
    title: { en: "full points of an extra", zh: "加分项没有满分" },
    reason: { en: "An extra has no weight, so there are no full points.", zh: "加分项没有权重，也就没有满分。" },
    hint: { en: "Write the points: 5 from target.", zh: "请写出分数：达标得5分。" },
  },
  "anchor-missing": {
    severity: "error",
    title: { en: "steps from where", zh: "从哪里算起" },
    reason: {
      en: "“{metric}” says what each step gives, but not at which value full points stand.",
      zh: "“{metric}”写了每步加扣几分，没有写在什么值得满分。",
    },
    hint: { en: "Add, say, full at 100% or full from target.", zh: "请加上如 100%得满分 或 达标得满分。" },
  },
  "shape-unclear": {
    severity: "error",
    title: { en: "steps and several results", zh: "计步与分档混用" },
    reason: {
      en: "“{metric}” has steps and more than one result, so it is not clear from which the steps count.",
      zh: "“{metric}”既有计步又有多档得分，不清楚计步从哪一档算起。",
    },
    hint: { en: "Keep one result with steps on either side, or rows without steps.", zh: "请只留一个得分加两侧计步，或全部写成分档。" },
  },
  "side-said-twice": {
    severity: "error",
    title: { en: "one side, two results", zh: "同一侧写了两次" },
    reason: { en: "What this side gives is already said.", zh: "这一侧得多少分已经写过。" },
  },
  "slopes-out-of-order": {
    severity: "error",
    title: { en: "two steps from one place", zh: "两条计步起点相同或颠倒" },
    reason: {
      en: "A later step on the same side begins further out, or is said to be further.",
      zh: "同一侧后面的计步应从更远处开始，或写明“再”。",
    },
    hint: {
      en: "Write over 120% behind the step, or further if both are to count.",
      zh: "请在后一条写明从哪里起（超过120%的部分）；若两条都计，请写“再”。",
    },
  },
  "steps-on-words": {
    severity: "error",
    title: { en: "figures beside words", zh: "文字与数字混用" },
    reason: {
      en: "“{metric}” reads a word, so its results stand at words, not at figures.",
      zh: "“{metric}”读取的是文字，得分应对应文字，不是数字。",
    },
  },
  "matrix-empty": {
    severity: "error",
    title: { en: "a matrix without cells", zh: "矩阵没有内容" },
    reason: {
      en: "The matrix of “{metric}” needs a first row of places and a place at the head of every other row.",
      zh: "“{metric}”的矩阵要有表头一行，其余各行以范围开头。",
    },
  },
  "matrix-cells": {
    severity: "error",
    title: { en: "a row of another length", zh: "矩阵的行长短不一" },
    reason: {
      en: "This row of “{metric}” has {cells} cells for {columns} columns.",
      zh: "“{metric}”的这一行有 {cells} 格，而表头有 {columns} 列。",
    },
  },
  "matrix-place": {
    severity: "error",
    title: { en: "no range at the head of a row or column", zh: "行或列没有写范围" },
    reason: {
      en: "Rows and columns of a matrix begin with a range of values, or otherwise.",
      zh: "矩阵的行和列应以取值范围或“其余”开头。",
    },
  },
  "table-empty": {
    severity: "error",
    title: { en: "an empty table", zh: "对照表为空" },
    reason: { en: "A table has a first row of places and at least one more row.", zh: "对照表要有表头一行，至少再有一行。" },
  },
  "for-each-column": {
    severity: "error",
    title: { en: "for each what", zh: "逐行的哪一列" },
    reason: { en: "“for each” names the column whose rows the rule is applied to.", zh: "“逐行”要写明对哪份数据的哪一列逐行计算。" },
    hint: { en: "Write for each attendance.late.", zh: "请写如 逐行 考勤.迟到分钟。" },
  },
  "for-each-combine": {
    severity: "error",
    title: { en: "many rows, one result", zh: "逐行结果如何合并" },
    reason: {
      en: "“{metric}” gives points for each row and does not say what is made of them.",
      zh: "“{metric}”逐行得分，没有说明如何合并。",
    },
    hint: { en: "Write sum, average, best or worst.", zh: "请写 求和、平均、最好 或 最差。" },
  },
  "trim-needs-average": {
    severity: "error",
    title: { en: "trimming without an average", zh: "去高去低没有平均" },
    reason: { en: "The highest and lowest can only be left out of an average of ratings.", zh: "只有对评分求平均时才能去掉最高最低。" },
    hint: { en: "Write measure average(…).", zh: "请写 口径 平均(……)。" },
  },
  "words-gap": {
    severity: "error",
    title: { en: "a word without points", zh: "有的文字没有得分" },
    reason: { en: "“{metric}” does not say what {words} gives.", zh: "“{metric}”没有说明 {words} 得多少分。" },
    hint: { en: "Add a row for it, or 0 otherwise.", zh: "请加一行，或写 其余得0分。" },
    acceptable: true,
  },
  "words-twice": {
    severity: "error",
    title: { en: "a word in two rows", zh: "文字写了两次" },
    reason: { en: "“{metric}” has two rows for “{word}”.", zh: "“{metric}”中“{word}”有两行。" },
  },
  "only-otherwise": {
    severity: "error",
    title: { en: "otherwise than what", zh: "“其余”之前没有内容" },
    reason: { en: "“{metric}” says what holds otherwise, and nothing before it.", zh: "“{metric}”只写了“其余”。" },
  },
  "not-on-a-curve": {
    severity: "error",
    title: { en: "not a point of a curve", zh: "不是折线的点" },
    reason: { en: "A curve is made of points “N at X”, and may say 0 under X.", zh: "折线由“X得N分”的点组成，可另写低于X不得分。" },
  },
  "curve-needs-points": {
    severity: "error",
    title: { en: "a curve of fewer than two points", zh: "折线不足两个点" },
    reason: { en: "A line needs two points.", zh: "一条线至少要有两个点。" },
  },
  "not-beside-proportional": {
    severity: "error",
    title: { en: "beside “proportional”", zh: "与“按比例得分”冲突" },
    reason: {
      en: "In proportion all values have their points already; only 0 under X and full from X can stand beside it.",
      zh: "按比例时每个值都有得分，旁边只能写低于X不得分、X以上得满分。",
    },
  },
});
