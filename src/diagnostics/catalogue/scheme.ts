import { entries } from "../entry.ts";

/** Findings about the parts of a scheme: what is missing, what stands twice, what does not belong. */
export const scheme = entries({
  "no-scheme": {
    severity: "error",
    title: { en: "no scheme", zh: "没有方案" },
    reason: { en: "No file of the folder holds a scheme.", zh: "文件夹中没有任何方案。" },
    hint: {
      en: 'A scheme begins with a line such as: scheme sales_rep "Sales representative".',
      zh: "方案以这样的一行开头：方案 销售代表。",
    },
  },
  "outside-scheme": {
    severity: "error",
    title: { en: "outside any scheme", zh: "不在任何方案之内" },
    reason: {
      en: "“{statement}” belongs to a scheme, and none has begun in this file.",
      zh: "“{statement}”属于某个方案，而本文件中它之前没有方案。",
    },
    hint: { en: "Put it below its scheme’s line.", zh: "请把它放到所属方案那一行的下面。" },
  },
  "clause-not-here": {
    severity: "error",
    title: { en: "does not belong here", zh: "不该写在这里" },
    reason: { en: "“{clause}” cannot stand in “{statement}”.", zh: "“{statement}”里不能写“{clause}”。" },
  },
  "said-twice": {
    severity: "error",
    title: { en: "said twice", zh: "重复" },
    reason: { en: "“{what}” is already said.", zh: "“{what}”已经写过。" },
    hint: { en: "Keep one of the two.", zh: "请只留一处。" },
  },
  "not-computed": {
    severity: "error",
    title: { en: "no way to compute this", zh: "无法计算" },
    reason: {
      en: "{what} is understood, but there is no way to compute it; leaving it out would pay wrongly.",
      zh: "能读懂“{what}”，但无法计算；忽略它会算错，因此不予计算。",
    },
    hint: {
      en: "Say it with other words of the language, or take it out of the scheme and do it by hand.",
      zh: "请换一种写法，或从方案中移出、人工处理。",
    },
  },
  "cycle-missing": {
    severity: "error",
    title: { en: "no cycle", zh: "没有周期" },
    reason: { en: "The scheme “{scheme}” does not say how often it is computed.", zh: "方案“{scheme}”没有说明多久考核一次。" },
    hint: { en: "Write cycle monthly, quarterly, half yearly or yearly.", zh: "请写 周期 月度、季度、半年度 或 年度。" },
  },
  "extends-in-a-circle": {
    severity: "error",
    title: { en: "schemes in a circle", zh: "方案循环沿用" },
    reason: { en: "“{scheme}” extends a scheme that extends it.", zh: "“{scheme}”沿用的方案又沿用了它。" },
  },
  "dates-reversed": {
    severity: "error",
    title: { en: "ends before it begins", zh: "起止日期颠倒" },
    reason: { en: "It is effective from {from} to {to}.", zh: "有效期从 {from} 到 {to}。" },
  },
  "people-source-missing": {
    severity: "error",
    title: { en: "no list of people", zh: "没有人员名册" },
    reason: { en: "No source has one row per person, so nothing says whom to score.", zh: "没有“每人一行”的数据，不知道考核谁。" },
    hint: {
      en: 'Add: source people from "data/people.csv" one row per person, with a column person.',
      zh: "请加一份人员数据：每人一行，含 人员 列。",
    },
  },
  "weight-missing": {
    severity: "error",
    title: { en: "no weight", zh: "没有权重" },
    reason: { en: "The metric “{metric}” has no weight.", zh: "指标“{metric}”没有权重。" },
    hint: { en: "Write weight N, or extra if it counts on top.", zh: "请写 权重 N；若在总分之外另加，写 加分项。" },
  },
  "weight-not-positive": {
    severity: "error",
    title: { en: "a weight of nothing", zh: "权重不是正数" },
    reason: { en: "A weight must be more than 0.", zh: "权重必须大于 0。" },
  },
  "weight-range-on-metric": {
    severity: "error",
    title: { en: "a range as weight of a metric", zh: "指标的权重写成了区间" },
    reason: { en: "A metric has one weight; a range is for a section.", zh: "指标只有一个权重；区间用于维度。" },
  },
  "extra-with-weight": {
    severity: "error",
    title: { en: "extra and weighed", zh: "既是加分项又有权重" },
    reason: { en: "An extra stands outside the weights.", zh: "加分项在权重之外。" },
    hint: { en: "Keep extra or the weight. A bound on an extra is its cap.", zh: "“加分项”和“权重”只留一个；加分项的上限用 封顶。" },
  },
  "out-of-not-positive": {
    severity: "error",
    title: { en: "out of nothing", zh: "满分不是正数" },
    reason: { en: "Full marks must be more than 0.", zh: "满分必须大于 0。" },
  },
  "marks-need-weight": {
    severity: "error",
    title: { en: "how much the section counts", zh: "维度占多少分" },
    reason: {
      en: "A section whose items are weighed by themselves needs one weight to count with.",
      zh: "单独计满分的维度，要有一个确定的权重才能折算。",
    },
    hint: { en: "Write weight 70 beside it.", zh: "请同时写 权重 70 之类的一个数。" },
  },
  "measure-missing": {
    severity: "error",
    title: { en: "nothing is measured", zh: "没有口径" },
    reason: {
      en: "The rule of “{metric}” needs a value, and the metric has no measure.",
      zh: "指标“{metric}”的规则需要数值，而它没有口径。",
    },
    hint: {
      en: "Write measure and where the figure comes from: measure sum(crm.amount).",
      zh: "请写 口径 和数据来源：口径 合计(crm.amount)。",
    },
  },
  "rule-missing": {
    severity: "error",
    title: { en: "no rule", zh: "没有评分规则" },
    reason: { en: "The metric “{metric}” does not say how points come about.", zh: "指标“{metric}”没有说明怎样得分。" },
    hint: {
      en: "Write one, such as: proportional, or full at 100%, -1 per 1% under, floor 0.",
      zh: "请写一条规则，如：按比例得分；或 100%得满分，每低1%扣1分，最低0。",
    },
  },
  "two-rules": {
    severity: "error",
    title: { en: "two rules", zh: "有两条规则" },
    reason: { en: "The metric “{metric}” already has a rule of another kind.", zh: "指标“{metric}”已有另一种规则。" },
    hint: { en: "Keep one, or split the metric in two.", zh: "请只留一条，或拆成两个指标。" },
  },
  "section-empty": {
    severity: "warning",
    title: { en: "an empty section", zh: "维度为空" },
    reason: { en: "No metric stands below the section “{section}”.", zh: "维度“{section}”下面没有指标。" },
    acceptable: true,
  },
  "ratings-source-missing": {
    severity: "error",
    title: { en: "no source of ratings", zh: "没有评分数据" },
    reason: {
      en: "Several people rate this, and no source has the columns metric, rater and rating.",
      zh: "由多人评分，但没有哪份数据含 指标、评价人、评分 三列。",
    },
  },
  "two-ratings-sources": {
    severity: "error",
    title: { en: "two sources of ratings", zh: "有两份评分数据" },
    reason: {
      en: "Both {first} and {second} have the columns metric, rater and rating.",
      zh: "{first} 和 {second} 都含 指标、评价人、评分 三列。",
    },
    hint: {
      en: "Put all ratings in one source; its file pattern may name several files.",
      zh: "请合为一份数据；文件名可用通配符含多个文件。",
    },
  },
  "rating-missing": {
    severity: "error",
    title: { en: "nobody rates this", zh: "没有评分来源" },
    reason: {
      en: "The metric “{metric}” is rated, but neither raters nor a measure say where the rating comes from.",
      zh: "指标“{metric}”按评分计，但既没有写评价人，也没有口径。",
    },
    hint: { en: "Write by self 20% | manager 80%, or a measure that gives the rating.", zh: "请写评价人及占比，或用 口径 给出评分。" },
  },
  "scale-missing": {
    severity: "error",
    title: { en: "no rating scale", zh: "没有评分范围" },
    reason: { en: "Neither the rule nor the source says from what to what is rated.", zh: "规则和数据都没有说明评分从几到几。" },
    hint: { en: "Write rated 1 to 5.", zh: "请写 评分 1至5。" },
  },
  "rater-without-share": {
    severity: "error",
    title: { en: "a rater without a share", zh: "评价人没有占比" },
    reason: { en: "Others have a share, “{rater}” has none.", zh: "其他评价人有占比，“{rater}”没有。" },
  },
  "grade-incomplete": {
    severity: "error",
    title: { en: "half a grade", zh: "等级不完整" },
    reason: { en: "A grade is a name and the totals it is for.", zh: "等级由名称和对应的总分组成。" },
    hint: { en: "Write: good from 80, or fail otherwise.", zh: "请写：良好 80以上；或 不合格 其余。" },
  },
  "veto-incomplete": {
    severity: "error",
    title: { en: "half a veto", zh: "一票否决不完整" },
    reason: { en: "A veto says when it applies and what it takes away.", zh: "一票否决要写明什么情况下、否决什么。" },
    hint: {
      en: 'Write: veto "fatal accident" when measure(accidents) >= 1 then total 0.',
      zh: '请写如：一票否决 "死亡事故" 当 完成值(事故) >= 1起 则 总分 为 0。',
    },
  },
  "coefficient-and-extras": {
    severity: "error",
    title: { en: "coefficient before or after extras", zh: "系数与加分项的先后" },
    reason: {
      en: "“{scheme}” has both a coefficient and extras, and does not say whether the extras are multiplied too.",
      zh: "“{scheme}”既有系数又有加分项，没有说明加分项是否也乘系数。",
    },
    hint: {
      en: "Write total = an expression, such as: total (results + process) * {coefficient} + {extra}.",
      zh: "请写出总分算式，如：总分 (结果 + 过程) × {coefficient} + {extra}。",
    },
  },
  "pay-row-incomplete": {
    severity: "error",
    title: { en: "half a row of pay", zh: "奖金行不完整" },
    reason: { en: "A row says how much, and for which grade or totals.", zh: "每行要写明金额或比例，以及对应的等级或总分。" },
    hint: { en: "Write: 120% at excellent, or 0 otherwise.", zh: "请写：优秀 120%；或 其余 0。" },
  },
  "pay-without-rows": {
    severity: "error",
    title: { en: "pay without amounts", zh: "奖金没有金额" },
    reason: { en: "The pay “{pay}” does not say who gets how much.", zh: "奖金“{pay}”没有说明谁得多少。" },
  },
  "pay-base-missing": {
    severity: "error",
    title: { en: "a share of what", zh: "占谁的百分之几" },
    reason: { en: "This row pays a share, and the pay has no base.", zh: "这一行按比例发放，但奖金没有基数。" },
    hint: { en: "Write of people.bonus_base behind the pay’s name.", zh: "请在奖金名称后写 基数 people.bonus_base。" },
  },
  "pay-rows-mixed": {
    severity: "error",
    title: { en: "by grade and by score", zh: "既按等级又按总分" },
    reason: {
      en: "Some rows of “{pay}” are by grade and some by total, so one person may fall in two.",
      zh: "奖金“{pay}”有的行按等级、有的行按总分，同一人可能落入两行。",
    },
  },
  "example-expects-nothing": {
    severity: "warning",
    title: { en: "an example without a result", zh: "示例没有结果" },
    reason: { en: "The example says what is given and not what should come of it.", zh: "示例只写了已知，没有写应得。" },
    hint: { en: "Add expect and the figures worked out by hand.", zh: "请加 应得 和手算的结果。" },
    acceptable: true,
  },
  "example-subject": {
    severity: "error",
    title: { en: "an example of what", zh: "示例指的是什么" },
    reason: {
      en: "Examples speak of metrics, sections, the total, the grade, pay, and columns of the people’s list.",
      zh: "示例可以写指标、维度、总分、等级、奖金，以及人员名册的列。",
    },
  },
  "example-of-rows": {
    severity: "error",
    title: { en: "rows in an example", zh: "示例中写了多行数据" },
    reason: { en: "An example gives a metric’s value, not the rows it comes from.", zh: "示例给出指标的值，不给出它的各行数据。" },
  },
  "example-value": {
    severity: "error",
    title: { en: "another kind of value", zh: "值的类型不对" },
    reason: { en: "What stands before it is {wanted}.", zh: "它前面的量是{wanted}。" },
  },
  "source-without-file": {
    severity: "error",
    title: { en: "a source without a file", zh: "数据没有文件" },
    reason: { en: "The source “{source}” does not say which file it is read from.", zh: "数据“{source}”没有说明读哪个文件。" },
    hint: { en: 'Write from "data/….csv".', zh: '请写 来自 "data/….csv"。' },
  },
  "source-without-rows": {
    severity: "error",
    title: { en: "what a row is", zh: "一行是什么" },
    reason: {
      en: "The source “{source}” does not say what one row stands for, so a missing row could be 0 or missing.",
      zh: "数据“{source}”没有说明一行代表什么，缺行是 0 还是缺失无从判断。",
    },
    hint: {
      en: "Write one row per person, month where each person must have one, or events where no row is 0.",
      zh: "每人每月必有一行，写 每人每月一行；没有行就是 0，写 流水。",
    },
  },
  "source-without-columns": {
    severity: "error",
    title: { en: "a source without columns", zh: "数据没有列" },
    reason: { en: "The source “{source}” names no column.", zh: "数据“{source}”没有写任何列。" },
  },
  "header-used-twice": {
    severity: "error",
    title: { en: "one header for two columns", zh: "两列用了同一表头" },
    reason: { en: "The header “{header}” already is another column’s.", zh: "表头“{header}”已属于另一列。" },
  },
  "source-unused": {
    severity: "warning",
    title: { en: "a source nobody reads", zh: "数据未被使用" },
    reason: { en: "No scheme reads the source “{source}”.", zh: "没有方案使用数据“{source}”。" },
    acceptable: true,
  },
  "missing-never": {
    severity: "warning",
    title: { en: "never missing", zh: "不会缺失" },
    reason: {
      en: "“{metric}” sums events, of which no row means 0; its “if missing” never applies.",
      zh: "“{metric}”汇总的是流水，没有行就是 0，“缺失时”不会用到。",
    },
    hint: {
      en: "Declare the source “one row per person, month” if a missing row is a missing figure.",
      zh: "若缺行就是缺数，请把数据声明为“每人每月一行”。",
    },
    acceptable: true,
  },
  "accept-unused": {
    severity: "warning",
    title: { en: "nothing to accept", zh: "没有可接受的问题" },
    reason: { en: "There is no finding {code} here.", zh: "这里没有 {code} 这个问题。" },
    hint: { en: "Take the line out, or put it in the statement of the finding.", zh: "请删去这一行，或移到出现问题的语句中。" },
  },
  "accept-refused": {
    severity: "error",
    title: { en: "cannot be accepted", zh: "不能接受" },
    reason: {
      en: "{code} ({title}) leaves open what to compute, so no reason can let it stand.",
      zh: "{code}（{title}）使计算无从进行，不能以理由放行。",
    },
  },
  "grades-hole": {
    severity: "warning",
    title: { en: "a hole between grades", zh: "等级之间有空档" },
    reason: {
      en: "{witness} lies between “{below}” and “{above}” and so is given “{rest}”, the grade of all others.",
      zh: "{witness} 落在“{below}”与“{above}”之间，因此按其余归入“{rest}”。",
    },
    hint: { en: "Let each grade begin where the one above it ends: from 80, from 90.", zh: "请让各等级相接，如 90以上、80以上。" },
    acceptable: true,
  },
  "total-leaves-out": {
    severity: "warning",
    title: { en: "not in the total", zh: "未计入总分" },
    reason: {
      en: "The total is written out and does not name “{what}”, which counts for nothing in it.",
      zh: "总分已写明算式，其中没有“{what}”，它不计入总分。",
    },
    hint: { en: "Add it to the total, or accept this with a reason.", zh: "请写进总分，或写明接受的理由。" },
    acceptable: true,
  },
  "rescale-unread": {
    severity: "error",
    title: { en: "rescaling beside a written total", zh: "写明总分时不能折算" },
    reason: {
      en: "The total is written out, so the weight of “{metric}” cannot be shared among the others where it has no value: it would count as 0.",
      zh: "总分已写明算式，“{metric}”没有数据时其权重无法分摊给其他指标，只会按 0 分计。",
    },
    hint: {
      en: "Leave the total to its metrics, or choose block, zero or full for this metric.",
      zh: "请不写总分算式，或让该指标 暂不计分、计零分、计满分。",
    },
  },
  "extras-bound-unread": {
    severity: "error",
    title: { en: "a bound on extras beside a written total", zh: "写明总分时加分项合计的上下限不起作用" },
    reason: {
      en: "The total is written out, so nothing adds up the extras to bound them.",
      zh: "总分已写明算式，没有单独的加分项合计可以限制。",
    },
    hint: { en: "Write the bound into the total: min(the extras, 3).", zh: "请写进总分算式：较小值(加分项, 3)。" },
  },
});
