import { entries } from "../entry.ts";

/** Findings about the shape of a rule: what cannot stand beside what. */
export const shapes = entries({
  "place-not-in-metric": {
    severity: "error",
    title: { en: "not a value of the metric", zh: "这里不能这样写条件" },
    reason: {
      en: "The points of a metric stand at values of its measure or attainment, such as “from 95%”.",
      zh: "指标的得分要写在完成值或完成率上，如“95%以上”。",
    },
    hint: { en: "Write the value, such as “5 over 100%”.", zh: "请写出数值，如“超过100%得5分”。" },
  },
  "condition-beside-steps": {
    severity: "error",
    title: { en: "a condition where none can stand", zh: "这里不能带条件" },
    reason: {
      en: "“{metric}” gives a result under a condition beside steps, a curve or words; only rows of figures can have conditions.",
      zh: "“{metric}”在每步加扣、折线或按评语得分的旁边，写了带条件的得分；只有按数值分档的行才能带条件。",
    },
    hint: {
      en: "For less, write “cap 10 when …” or “0 when …”; for anything else, “points if … then … else …”.",
      zh: "要降低得分，请写“封顶 10 当 ……”或“当 …… 则 得0分”；其他情形请写“计分 如果 …… 则 …… 否则 ……”。",
    },
  },
  "condition-needs-otherwise": {
    severity: "error",
    title: { en: "nothing for everyone else", zh: "没有写其余情形" },
    reason: {
      en: "Every row of “{name}” has a condition, so nothing is said for whom none of them holds.",
      zh: "“{name}”的每一行都带条件，没有说明哪个条件都不成立时怎么办。",
    },
    hint: { en: "Add “0 otherwise”.", zh: "请加上“其余 0”。" },
  },
  "for-each-rule": {
    severity: "error",
    title: { en: "not a rule for one row", zh: "这种规则不能逐行使用" },
    reason: {
      en: "“{metric}” goes through rows one by one, but this rule needs a target, raters or two values at once.",
      zh: "“{metric}”是逐行计算的，但这种规则需要目标、评价人或同时用到两个数值。",
    },
    hint: {
      en: "For each row write steps, rows of figures, words, a curve, or points with a formula.",
      zh: "逐行可以写：计步、按数值分档、按评语分档、折线，或“计分”加算式。",
    },
  },
  "per-item-of-other": {
    severity: "error",
    title: { en: "alike by a column of another source", zh: "用了别的数据的列来归项" },
    reason: {
      en: "The rows are those of “{source}”, so they can only be alike in a column of it, not of “{other}”.",
      zh: "逐行计算的是“{source}”的记录，只能按它自己的列归为同一项，不能按“{other}”的列。",
    },
    hint: { en: "Name a column of “{source}”.", zh: "请写“{source}”中的列。" },
  },
  "per-item-period": {
    severity: "error",
    title: { en: "rows without such a date", zh: "记录没有这样的日期" },
    reason: {
      en: "The rows of “{source}” do not say which {period} they are about.",
      zh: "“{source}”的记录看不出属于哪一{period}。",
    },
    hint: {
      en: "Rows by day need a date column; by month, quarter or year a date or month column. Else name the column that tells them apart.",
      zh: "按日归项需要日期列，按月、季度、年归项需要日期列或月份列；否则请写用来归项的列。",
    },
  },
  "best-of-deductions": {
    severity: "warning",
    title: { en: "the best of deductions is the smallest", zh: "扣分取“最好”是扣得最少的一次" },
    reason: {
      en: "The rows of “{metric}” only take points off, and the best of them is the one that takes off least.",
      zh: "“{metric}”的各条记录只扣分，其中“最好”的一条是扣得最少的一条。",
    },
    hint: {
      en: "For the largest deduction write “worst”; if the smallest is meant, accept this with a reason.",
      zh: "要取扣得最多的一次，请写“取最低”；确实要取扣得最少的一次，请写“认可”并说明理由。",
    },
  },
  "item-bound-side": {
    severity: "error",
    title: { en: "a bound on the other side", zh: "上下限写反了方向" },
    reason: {
      en: "The rows of “{metric}” only {way}, and “{bound}”{whose} does not limit how much.",
      zh: "“{metric}”的各条记录只{way}，{whose}“{bound}”限制不了{way}多少。",
    },
    hint: {
      en: "For deductions write “floor -5”, for points gained “cap 5”.",
      zh: "限制扣分请写“最低-5”，限制加分请写“封顶5”。",
    },
  },
  "tiers-of-the-measure": {
    severity: "error",
    title: { en: "tiers of something else", zh: "分档不能另写基数" },
    reason: {
      en: "The tiers of “{metric}” give points for what the metric measures; they are of nothing else.",
      zh: "“{metric}”的分档按本指标的完成值计分，不能另写基数或依据。",
    },
    hint: { en: "Write it as the measure, and leave it out behind “tiers”.", zh: "请把它写成口径，“分档”后面不再写。" },
  },
  "tiers-per-what": {
    severity: "error",
    title: { en: "so many points for how much", zh: "没有写每多少计分" },
    reason: {
      en: "The tiers of “{metric}” say how many points, and not for how much of what is measured.",
      zh: "“{metric}”的分档写了多少分，没有写每多少计这些分。",
    },
    hint: {
      en: "Write it behind the word, such as “tiers marginal per 10,000 CNY, 1 up to 100,000 CNY”.",
      zh: "请在分档的方式之后写明，如“分档 超额累进 每1万元，10万元以内得1分”。",
    },
  },
  "row-knows-no-results": {
    severity: "error",
    title: { en: "a result inside a row", zh: "逐行计算中用到了结果" },
    reason: {
      en: "What is asked of each row of “{source}” can read that row and the person’s columns, not results.",
      zh: "对“{source}”逐行计算时，只能使用该行和本人的列，不能使用考核结果。",
    },
    hint: {
      en: "Take the result out of the brackets or of “for each”: “if attainment(revenue) >= 100% then sum(…) else 0”.",
      zh: "请把结果移到括号或“逐行”之外：“如果 完成率(销售额) ≥ 100% 则 合计(……) 否则 0”。",
    },
  },
  "base-of-what": {
    severity: "error",
    title: { en: "no base", zh: "没有基数" },
    reason: { en: "“base” is what a pay is a share of; here there is none.", zh: "“基数”指奖金按什么金额算，而这里没有写。" },
    hint: {
      en: "Write it behind the name of the pay, such as “of staff.bonus_base”; elsewhere name the column.",
      zh: "请在奖金名称后写上，如“基数 名册.奖金基数”；别处请写出列名。",
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
      en: "Write it as “(100 CNY * excess) from 90”; elsewhere subtract, such as “measure - 90”.",
      zh: "请写成“90以上：(100元×超额部分)”的样子；别处请用减法，如“口径 - 90”。",
    },
  },
  "figure-expected": {
    severity: "error",
    title: { en: "points are expected", zh: "这里应写分数" },
    reason: { en: "Steps count from a number of points, and this is none.", zh: "每步加扣要从一个确定的分数算起，而这里不是分数。" },
    hint: { en: "Write the points, such as “full at 100%”.", zh: "请写出分数，如“100%得满分”。" },
  },
  "full-of-nothing": {
    severity: "error",
    title: { en: "full points of an extra", zh: "加分项没有满分" },
    reason: { en: "An extra has no weight, so there are no full points.", zh: "加分项没有权重，也就没有“满分”。" },
    hint: { en: "Write the points, such as “5 from 1”.", zh: "请写出分数，如“1以上得5分”。" },
  },
  "anchor-missing": {
    severity: "error",
    title: { en: "steps from where", zh: "没有写从哪里算起" },
    reason: {
      en: "“{metric}” says what each step adds or takes off, but not at which value the full points stand.",
      zh: "“{metric}”写了每步加扣几分，没有写到什么值得满分。",
    },
    hint: { en: "Add it, such as “full at 100%” or “full from target”.", zh: "请加上，如“100%得满分”或“达标得满分”。" },
  },
  "shape-unclear": {
    severity: "error",
    title: { en: "steps beside several results", zh: "每步加扣与分档混用" },
    reason: {
      en: "“{metric}” has steps, or says what holds under or over, beside several results: from which of them is not clear.",
      zh: "“{metric}”写了多个得分，旁边又写了每步加扣或低于、高于时怎样，不清楚从哪个得分算起。",
    },
    hint: {
      en: "Keep one result with steps on its sides, or write each row with its edge, such as “20 from 95%, 10 from 90%, 0 otherwise”.",
      zh: "请只留一个得分、两侧写每步加扣；或每一档都写明界限，如“95%以上得20分，90%以上得10分，其余得0分”。",
    },
  },
  "side-said-twice": {
    severity: "error",
    title: { en: "one side, two results", zh: "同一侧写了两次" },
    reason: { en: "What this side gives is already said.", zh: "这一侧怎样得分，前面已经写过。" },
    hint: { en: "Keep one of the two.", zh: "请只留一处。" },
  },
  "slopes-out-of-order": {
    severity: "error",
    title: { en: "two steps from one place", zh: "两条每步加扣起点相同或颠倒" },
    reason: {
      en: "Of two steps on one side the second begins further out, or is said to be further.",
      zh: "同一侧写两条时，后一条要从更远处算起，或写明“再”。",
    },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "steps-on-words": {
    severity: "error",
    title: { en: "figures beside words", zh: "文字里混进了数字" },
    reason: {
      en: "“{metric}” is told by a word, so its points stand at words, not at figures.",
      zh: "“{metric}”看的是文字，得分要写在文字上，不能写在数字上。",
    },
    hint: { en: "Write a row for each word, such as “good gives 80”.", zh: "请为每个文字写一行，如“良：80分”。" },
  },
  "matrix-empty": {
    severity: "error",
    title: { en: "a table without rows", zh: "矩阵没有内容" },
    reason: {
      en: "The matrix of “{metric}” needs a first row of ranges, and below it rows that begin with a range.",
      zh: "“{metric}”的矩阵第一行要写各列的范围，下面每一行以范围开头。",
    },
    hint: {
      en: "Write it as: | | from 20% | otherwise | and below it | from 90% | 100 | 80 |",
      zh: "请写成：| | 20%以上 | 其余 |，下面接 | 90%以上 | 100 | 80 |",
    },
  },
  "matrix-cells": {
    severity: "error",
    title: { en: "a row of another length", zh: "矩阵的行长短不一" },
    reason: {
      en: "This row of “{metric}” and the first row are not of one length: results here {cells}, columns {columns}.",
      zh: "“{metric}”的这一行与表头格数不同：这里有 {cells} 个得分，表头有 {columns} 列。",
    },
    hint: { en: "Write one result for each column.", zh: "请让每一列都有一个得分。" },
  },
  "matrix-place": {
    severity: "error",
    title: { en: "no range at the head of a row or column", zh: "行或列的开头不是范围" },
    reason: {
      en: "Rows and columns of a matrix begin with a range of values, such as “from 90%”, or “otherwise”.",
      zh: "矩阵的每一行、每一列要以范围开头，如“90%以上”，或写“其余”。",
    },
    hint: { en: "Write, for instance, “| from 90% | 100 | 80 |”.", zh: "请写成“| 90%以上 | 100 | 80 |”的样子。" },
  },
  "table-empty": {
    severity: "error",
    title: { en: "an empty table", zh: "对照表为空" },
    reason: { en: "A table has a first row of ranges and at least one more row.", zh: "对照表第一行写各列的范围，下面至少还要有一行。" },
    hint: {
      en: "Write it as: | | from 20% | otherwise | and below it | from 90% | 100 | 80 |",
      zh: "请写成：| | 20%以上 | 其余 |，下面接 | 90%以上 | 100 | 80 |",
    },
  },
  "for-each-column": {
    severity: "error",
    title: { en: "for each what", zh: "没有写逐行看哪一列" },
    reason: { en: "“for each” names the column that the rule looks at, row by row.", zh: "“逐行”要写明逐行看哪份数据的哪一列。" },
    hint: { en: "Write it as “for each attendance.late”.", zh: "请写成“逐行 考勤.迟到”的样子。" },
  },
  "for-each-combine": {
    severity: "error",
    title: { en: "many rows, one result", zh: "没有写逐行的结果怎样合成" },
    reason: {
      en: "“{metric}” gives a result for each row and does not say what is made of them.",
      zh: "“{metric}”每一行各有一个结果，没有说明怎样合成一个。",
    },
    hint: { en: "Add “sum”, “average”, “best” or “worst”.", zh: "请加上“求和”“平均”“最好”或“最差”。" },
  },
  "trim-needs-average": {
    severity: "error",
    title: { en: "nothing to leave out", zh: "没有可以去掉的高低分" },
    reason: {
      en: "The highest and lowest can only be left out where several ratings are averaged.",
      zh: "只有对多个评分求平均时，才能去掉最高分和最低分。",
    },
    hint: {
      en: "Average them in the measure, such as “measure average(ratings.rating)”.",
      zh: "请在口径里求平均，如“口径 平均(评分表.评分)”。",
    },
  },
  "words-gap": {
    severity: "error",
    title: { en: "a word without points", zh: "有的文字没有得分" },
    reason: { en: "“{metric}” does not say what {words} gives.", zh: "“{metric}”没有说明{words}得多少分。" },
    hint: { en: "Add a row for it, or “0 otherwise”.", zh: "请为它加一行，或写“其余得0分”。" },
    acceptable: true,
  },
  "words-twice": {
    severity: "error",
    title: { en: "a word in two rows", zh: "文字写了两次" },
    reason: { en: "“{metric}” has two rows for “{word}”.", zh: "“{metric}”里“{word}”写了两行。" },
    hint: { en: "Keep one of the two.", zh: "请只留一行。" },
  },
  "only-otherwise": {
    severity: "error",
    title: { en: "otherwise than what", zh: "“其余”前面没有内容" },
    reason: { en: "“{metric}” says what holds otherwise, and nothing before it.", zh: "“{metric}”只写了“其余”，前面没有别的条件。" },
    hint: { en: "Write the rows before it, such as “full from 95%, 0 otherwise”.", zh: "请先写别的条件，如“95%以上得满分，其余得0分”。" },
  },
  "not-on-a-curve": {
    severity: "error",
    title: { en: "not a point of a curve", zh: "这不是折线上的点" },
    reason: {
      en: "A curve is made of points, such as “100 at 95%”, and may say “0 under” a value.",
      zh: "折线由一个个点组成，如“95%得100分”；另外只能写低于某值得0分。",
    },
    hint: { en: "Write it as a point, or take “curve” out.", zh: "请写成一个点，或去掉“折线”。" },
  },
  "curve-needs-points": {
    severity: "error",
    title: { en: "a curve of fewer than two points", zh: "折线不到两个点" },
    reason: { en: "A line needs two points.", zh: "要有两个点才能连成线。" },
    hint: { en: "Add a point, such as “0 at 60%”.", zh: "请再写一个点，如“60%得0分”。" },
  },
  "not-beside-proportional": {
    severity: "error",
    title: { en: "beside “proportional”", zh: "不能与“按比例得分”并用" },
    reason: {
      en: "In proportion every value has its points already; only “0 under” a value and “full from” a value can stand beside it.",
      zh: "按比例时每个值都有得分了，另外只能写低于某值得0分、某值以上得满分。",
    },
    hint: { en: "Take it out, or write “full at 100%” instead of “proportional”.", zh: "请删去；或不写“按比例得分”，改写“100%得满分”。" },
  },
});
