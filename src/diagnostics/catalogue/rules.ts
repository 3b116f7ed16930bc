import { entries } from "../entry.ts";

/** Findings about rules: what a rule leaves open, and values that no row or two rows hold. */
export const rules = entries({
  // ── which value ──
  "which-reading": {
    severity: "error",
    title: { en: "the value or the attainment", zh: "实际值还是完成率" },
    reason: {
      en: "“{metric}” is a percentage and has a target, so {edge} can be the measured {edge}, or {edge} attained of the target, which is {attained} measured.",
      zh: "“{metric}”本身是百分数又有目标，{edge} 可以指实际值达到 {edge}，也可以指目标完成 {edge}（即实际值 {attained}）。",
    },
    hint: { en: "Write by measure or by attainment in the metric.", zh: "请在指标中写 按实际值 或 按完成率。" },
  },
  "mixed-readings": {
    severity: "error",
    title: { en: "two kinds of edge", zh: "界限有两种写法" },
    reason: {
      en: "Some edges of the rule are percentages of the target and others are in the measure’s own unit.",
      zh: "规则的界限有的是目标的百分比，有的用口径自己的单位。",
    },
    hint: { en: "Write all edges one way.", zh: "请统一写法。" },
  },
  "attainment-needs-target": {
    severity: "error",
    title: { en: "attainment of what", zh: "完成率没有目标" },
    reason: { en: "“{metric}” has no target, so there is no attainment.", zh: "“{metric}”没有目标，也就没有完成率。" },
  },
  "proportional-needs-target": {
    severity: "error",
    title: { en: "in proportion to what", zh: "按什么的比例" },
    reason: { en: "“{metric}” is scored in proportion to its target, and has none.", zh: "“{metric}”按目标的完成比例得分，但没有目标。" },
    hint: { en: "Give the metric a target.", zh: "请给指标写目标。" },
  },
  "target-missing": {
    severity: "error",
    title: { en: "no target", zh: "没有目标" },
    reason: { en: "The rule compares with the target, and the metric has none.", zh: "规则要与目标比较，而指标没有目标。" },
  },
  "attainment-cap-unread": {
    severity: "warning",
    title: { en: "an attainment cap without effect", zh: "完成率封顶不起作用" },
    reason: {
      en: "The rule of “{metric}” does not read the attainment, so capping it changes nothing.",
      zh: "“{metric}”的规则不用完成率，封顶不起作用。",
    },
    acceptable: true,
  },
  "edges-not-comparable": {
    severity: "error",
    title: { en: "edges that cannot be ordered", zh: "界限无法排序" },
    reason: {
      en: "“{metric}” has edges in figures and edges of a target that only the data know, so nobody can say which comes first.",
      zh: "“{metric}”的界限有的是数字，有的取决于数据中的目标，无法判断先后。",
    },
    hint: { en: "Write all edges as shares of the target, or all as figures.", zh: "请全部写成目标的百分比，或全部写成数字。" },
  },
  // ── shape ──
  "place-not-in-metric": {
    severity: "error",
    title: { en: "not a value of the metric", zh: "不是指标的值" },
    reason: {
      en: "A metric’s points stand at values of its measure or attainment; grades belong to pay.",
      zh: "指标的得分对应口径或完成率的值；等级用于奖金。",
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
  // ── what is left open ──
  "nothing-under": {
    severity: "error",
    title: { en: "nothing said under", zh: "没有说明低于时怎样" },
    reason: {
      en: "“{metric}” does not say what it gives under {edge}. At {example}: 0 with “0 under”, {proportional} with “proportional under”, {full} with “full under”.",
      zh: "“{metric}”没有说明低于 {edge} 时得多少分。以 {example} 为例：不得分是 0 分，按比例得分是 {proportional}，仍得满分是 {full}。",
    },
    hint: {
      en: "Write one of these, or a step: -1 per 1% under.",
      zh: "请写明其一：低于目标不得分、低于目标按比例得分、低于目标得满分；或写计步，如每低1%扣1分。",
    },
  },
  "nothing-over": {
    severity: "error",
    title: { en: "nothing said over", zh: "没有说明超过时怎样" },
    reason: {
      en: "“{metric}” does not say what it gives over {edge}. At {example}: 0 with “0 over”, {proportional} with “proportional over”, {full} with “full over”.",
      zh: "“{metric}”没有说明超过 {edge} 时得多少分。以 {example} 为例：不得分是 0 分，按比例得分是 {proportional}，仍得满分是 {full}。",
    },
    hint: {
      en: "Write from instead of at if more is as good, or a step: -1 per 1% over.",
      zh: "若超过也得满分，请写“以上”；否则写计步，如每超1%扣1分。",
    },
  },
  "below-zero": {
    severity: "error",
    title: { en: "under zero or not", zh: "能否扣成负分" },
    reason: {
      en: "“{metric}” takes off {step} a step without end: at {example} it comes to {points}.",
      zh: "“{metric}”每步扣 {step}，没有止境：{example} 时为 {points}。",
    },
    hint: { en: "Write floor 0, or no floor if points under zero are meant.", zh: "请写 扣完为止（最低 0）；若可以为负分，写 不设下限。" },
  },
  "bare-per": {
    severity: "warning",
    title: { en: "part of a step", zh: "不足一步怎样算" },
    reason: {
      en: "“{metric}” does not say what part of a step gives. At {example}: {proRata} in proportion, {full} where only whole steps count, {started} where a started step counts. It is computed in proportion.",
      zh: "“{metric}”没有说明不足一步怎样算。以 {example} 为例：按比例是 {proRata}，只计整步是 {full}，不足也计是 {started}。现按比例计算。",
    },
    hint: {
      en: "Write per full or per started, or once for the scheme: steps pro rata, steps full, steps started.",
      zh: "请写“每满……”或“（不足也计）”，或在方案中统一写：计步 按比例、计步 整步、计步 不足也计。",
    },
    acceptable: true,
  },
  "step-needs-rate": {
    severity: "error",
    title: { en: "a step per what", zh: "每一步是每月还是本期" },
    reason: {
      en: "The target of “{metric}” is per {per} and the cycle a {cycle}, so {step} can be {step} a {per} or {step} in the {cycle}. At {example} against {target}: {perRate} or {inPeriod}.",
      zh: "“{metric}”的目标按{per}，考核按{cycle}，{step} 可以指每{per} {step}，也可以指每{cycle} {step}。以 {example} 对 {target} 为例：{perRate} 或 {inPeriod}。",
    },
    hint: { en: "Write “per {step} per {per}” or “per {step} in the period”.", zh: "请在 {step} 后写“/{per}”，或在“每”前写“本期”。" },
  },
  "rate-for-a-level": {
    severity: "error",
    title: { en: "a rate beside what does not add up", zh: "按期累计的目标对不累计的实际值" },
    reason: {
      en: "The target of “{metric}” is per {per}, so it grows with the {cycle}; what it is held against (an average, a last value, a ratio …) does not.",
      zh: "“{metric}”的目标按{per}，会随考核的{cycle}折算；而口径（平均、期末、比率等）不随时间累计，不能相比。",
    },
    hint: {
      en: "Write the target without its period, or measure a sum or a monthly average.",
      zh: "请把目标写成不带周期的数，或口径改用 合计 或 月均。",
    },
  },
  // ── values in no row, or in two ──
  "weights-sum": {
    severity: "error",
    title: { en: "weights do not add up", zh: "权重合计不符" },
    reason: { en: "The weights of {what} are {sum}, not {wanted}.", zh: "{what}的权重合计 {sum}，应为 {wanted}。" },
    acceptable: true,
  },
  "rater-shares": {
    severity: "error",
    title: { en: "raters’ shares do not add up", zh: "评价人占比合计不符" },
    reason: { en: "The raters of “{metric}” have {sum}, not 100%.", zh: "“{metric}”的评价人占比合计 {sum}，应为 100%。" },
  },
  "bands-gap": {
    severity: "error",
    title: { en: "a value in no row", zh: "有的值没有得分" },
    reason: { en: "{witness} falls in no row of “{metric}”: {around}.", zh: "{witness} 不在“{metric}”的任何一档：{around}。" },
    hint: { en: "Let the rows meet, or add “0 otherwise”.", zh: "请让各档相接，或加“其余得0分”。" },
    acceptable: true,
  },
  "bands-overlap": {
    severity: "error",
    title: { en: "a value in two rows", zh: "一个值落入两档" },
    reason: { en: "{witness} falls in two rows of “{metric}”.", zh: "{witness} 同时落入“{metric}”的两档。" },
    hint: { en: "“A to B” includes both ends: write “from A to under B”.", zh: "“A至B”含两端：请写“A以上，不足B”。" },
  },
  "bands-order": {
    severity: "warning",
    title: { en: "rows out of order", zh: "分档次序混乱" },
    reason: { en: "The rows of “{metric}” go neither up nor down throughout.", zh: "“{metric}”的各档既不是从高到低，也不是从低到高。" },
    acceptable: true,
  },
  "curve-order": {
    severity: "error",
    title: { en: "points of a curve out of order", zh: "折线的点次序混乱" },
    reason: {
      en: "The points of “{metric}” must stand from the lowest value to the highest, each value once.",
      zh: "“{metric}”的点要从低到高排列，每个值一次。",
    },
  },
  "curve-below": {
    severity: "error",
    title: { en: "nothing said before a curve begins", zh: "折线之前没有说明" },
    reason: { en: "“{metric}” does not say what it gives under {edge}.", zh: "“{metric}”没有说明低于 {edge} 时得多少分。" },
    hint: { en: "Write flat beyond, or 0 under that value.", zh: "请写 两端持平，或写低于该值不得分。" },
  },
  "curve-above": {
    severity: "error",
    title: { en: "nothing said after a curve ends", zh: "折线之后没有说明" },
    reason: { en: "“{metric}” does not say what it gives over {edge}.", zh: "“{metric}”没有说明超过 {edge} 时得多少分。" },
    hint: { en: "Write flat beyond.", zh: "请写 两端持平。" },
  },
  "grades-gap": {
    severity: "error",
    title: { en: "a score without a grade", zh: "有的分数没有等级" },
    reason: { en: "{witness} falls in no grade: {around}.", zh: "{witness} 不在任何等级：{around}。" },
    hint: {
      en: "Write from alone, so that each grade reaches up to the next, or round the total to whole points.",
      zh: "请只写下限（80以上），让各级相接；或把总分取整。",
    },
    acceptable: true,
  },
  "grades-overlap": {
    severity: "error",
    title: { en: "a score in two grades", zh: "一个分数落入两级" },
    reason: { en: "{witness} is both “{first}” and “{second}”.", zh: "{witness} 既是“{first}”又是“{second}”。" },
  },
  "grades-order": {
    severity: "error",
    title: { en: "grades out of order", zh: "等级次序混乱" },
    reason: {
      en: "“{grade}” is for higher totals than “{before}” and stands below it; grades stand best first.",
      zh: "“{grade}”的总分高于“{before}”，却排在它后面；等级应从高到低排列。",
    },
  },
  "pay-grade-missing": {
    severity: "error",
    title: { en: "a grade without pay", zh: "有的等级没有奖金" },
    reason: { en: "“{pay}” does not say what {grades} gets.", zh: "“{pay}”没有说明 {grades} 得多少。" },
    hint: { en: "Add a row for it, or 0 otherwise.", zh: "请加一行，或写 其余 0。" },
  },
  "pay-grade-twice": {
    severity: "error",
    title: { en: "a grade paid twice", zh: "等级写了两次" },
    reason: { en: "“{pay}” has two rows for {grade}.", zh: "“{pay}”中 {grade} 有两行。" },
  },
  "pay-gap": {
    severity: "error",
    title: { en: "a score without pay", zh: "有的分数没有奖金" },
    reason: { en: "{witness} falls in no row of “{pay}”: {around}.", zh: "{witness} 不在“{pay}”的任何一行：{around}。" },
    hint: { en: "Let the rows meet, or add 0 otherwise.", zh: "请让各行相接，或加 其余 0。" },
    acceptable: true,
  },
  "pay-overlap": {
    severity: "error",
    title: { en: "a score paid twice", zh: "一个分数落入两行" },
    reason: { en: "{witness} falls in two rows of “{pay}”.", zh: "{witness} 同时落入“{pay}”的两行。" },
  },
  "pay-mixed": {
    severity: "error",
    title: { en: "shares beside amounts", zh: "比例与金额混用" },
    reason: {
      en: "Other rows or steps of this pay are shares of its base, or amounts; this one is not of the same kind.",
      zh: "这项奖金的其他各档是基数的比例或金额，这里与之不同。",
    },
    hint: { en: "Write all as shares or all as amounts.", zh: "请全部写成比例，或全部写成金额。" },
  },
  "pay-by-which": {
    severity: "error",
    title: { en: "by whose measure", zh: "按哪个指标" },
    reason: {
      en: "“{pay}” does not say whose measure or attainment it is paid by.",
      zh: "“{pay}”没有说明按哪个指标的实际值或完成率发放。",
    },
    hint: { en: "Write by attainment(revenue).", zh: "请写如 按 完成率(销售额)。" },
  },
  "tiers-mode": {
    severity: "error",
    title: { en: "rates on the whole or on each part", zh: "全额还是超额累进" },
    reason: {
      en: "“{pay}” does not say whether a tier’s rate is of the whole amount or of the part within the tier. At {example}: {whole} of the whole, {marginal} part by part.",
      zh: "“{pay}”没有说明比例是按全额算，还是各档分段累进。以 {example} 为例：全额是 {whole}，超额累进是 {marginal}。",
    },
    hint: { en: "Write tiers whole or tiers marginal.", zh: "请写 提成 全额 或 提成 超额累进。" },
  },
  "tiers-of-what": {
    severity: "error",
    title: { en: "rates of what", zh: "按什么提成" },
    reason: { en: "“{pay}” does not say what its rates are of.", zh: "“{pay}”没有说明提成的基数。" },
    hint: { en: "Write tiers marginal of measure(revenue).", zh: "请写如 提成 超额累进 基数 完成值(销售额)。" },
  },
  "tier-incomplete": {
    severity: "error",
    title: { en: "half a tier", zh: "提成档不完整" },
    reason: { en: "A tier is a rate or an amount and the values it is for.", zh: "每档要写比例或金额，以及对应的范围。" },
    hint: { en: "Write: 5% up to 2,000 元, or 15% beyond.", zh: "请写如 10万元以内 1%；或 超出部分 3%。" },
  },
  "tier-result": {
    severity: "error",
    title: { en: "not a tier’s result", zh: "提成档的结果看不懂" },
    reason: {
      en: "A tier gives a rate, an amount, or an amount and a rate of the excess.",
      zh: "每档可以是比例、金额，或金额加超额部分的比例。",
    },
    hint: { en: "Write, say, 5,000 元 + 30% of excess.", zh: "请写如 5000元+超额部分的30%。" },
  },
  "tiers-gap": {
    severity: "error",
    title: { en: "a value in no tier", zh: "有的值没有提成档" },
    reason: { en: "{witness} falls in no tier of “{pay}”: {around}.", zh: "{witness} 不在“{pay}”的任何一档：{around}。" },
    hint: { en: "Let the tiers meet and begin at 0; 0 is a rate too.", zh: "请让各档相接并从 0 开始；不提成写 0。" },
    acceptable: true,
  },
  "tiers-overlap": {
    severity: "error",
    title: { en: "a value in two tiers", zh: "一个值落入两档" },
    reason: { en: "{witness} falls in two tiers of “{pay}”.", zh: "{witness} 同时落入“{pay}”的两档。" },
  },
  "pay-needs-round": {
    severity: "error",
    title: { en: "money without rounding", zh: "金额没有写保留几位" },
    reason: {
      en: "“{pay}” pays amounts that need not end in cents: {example}.",
      zh: "“{pay}”算出的金额不一定到分为止：{example}。",
    },
    hint: { en: "Write round 2.", zh: "请写 保留2位小数。" },
  },
});
