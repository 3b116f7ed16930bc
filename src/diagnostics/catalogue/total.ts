import { entries } from "../entry.ts";

/** Findings about what becomes of the points: the total, its grades and vetoes. */
export const total = entries({
  "total-counts-twice": {
    severity: "warning",
    title: { en: "counted twice in the total", zh: "总分里加了两次" },
    reason: { en: "The total adds “{what}” twice, so it counts double.", zh: "总分把“{what}”加了两次，等于算了双份。" },
    hint: { en: "Take one of them out, or write “2 * {what}” if it is meant.", zh: "请删去一处；确实要算双份的，写“2 × {what}”。" },
    acceptable: true,
  },
  "veto-on-nothing": {
    severity: "warning",
    title: { en: "what hits whoever has none", zh: "一次都没有的人也会被罚" },
    reason: {
      en: "“{what}” holds for whoever has no such row at all: 0 is within this condition.",
      zh: "一条记录都没有的人也符合“{what}”的这个条件，因为 0 在里面。",
    },
    hint: {
      en: 'Write “>=” with the number from which it applies. If it is meant, write “accept veto-on-nothing "…"” here with the reason.',
      zh: '请写“≥”和从几次起适用；确实如此的，在这里写“接受 veto-on-nothing "……"”并注明理由。',
    },
    acceptable: true,
  },
  "veto-says-text": {
    severity: "error",
    title: { en: "a veto that takes nothing away", zh: "一票否决没有后果" },
    reason: {
      en: "A veto sets the total, a metric’s points or the grade; a text changes no result.",
      zh: "一票否决会改变总分、某项得分或等级；一段文字不改变任何结果。",
    },
    hint: {
      en: 'Write “then total 0” or “then grade at most …”; what else follows is an outcome: “outcome "…" when …”.',
      zh: '请写“则 总分 为 0”或“则 等级 最高 ……”；其他后果请写成“结果应用 "……" 当 ……”。',
    },
  },
  "grade-incomplete": {
    severity: "error",
    title: { en: "half a grade", zh: "等级不完整" },
    reason: { en: "A grade is a name and the totals that it is for.", zh: "等级要写名称，以及多少分属于它。" },
    hint: { en: "Write it as “good from 80” or “fail otherwise”.", zh: "请写成“良好 80以上”或“不合格 其余”的样子。" },
  },
  "veto-incomplete": {
    severity: "error",
    title: { en: "half a veto", zh: "一票否决不完整" },
    reason: { en: "A veto says when it applies and what it takes away.", zh: "一票否决要写明什么情况下否决、否决什么。" },
    hint: {
      en: 'Write it as: veto "Fatal accident" when measure(accidents) >= 1 then total 0',
      zh: '请写成：一票否决 "死亡事故" 当 完成值(事故) >= 1 则 总分 为 0',
    },
  },
  "no-grade-below": {
    severity: "error",
    title: { en: "nothing under the lowest grade", zh: "最低一等之下没有等级" },
    reason: {
      en: "A veto that keeps people from “{grade}” leaves them the grades under it, and “{grade}” is the lowest.",
      zh: "不得评为“{grade}”的人只能得更低的等级，而“{grade}”已经是最低的一等。",
    },
    hint: {
      en: "Name a higher grade, or write what they get at most: then grade at most {grade}",
      zh: "请改写更高的等级；若最高可得这一等，请写：则 等级 最高 {grade}",
    },
  },
  "coefficient-from-nothing": {
    severity: "error",
    title: { en: "a coefficient of 0 for nothing", zh: "没有记录时系数为 0" },
    reason: {
      en: "Whoever has nothing to count has 0 as “{name}”, and the points are multiplied by it: the total would be 0.",
      zh: "没有任何记录的人，“{name}”是 0；得分要乘以系数，总分就成了 0。",
    },
    hint: {
      en: "Say what it is without any, such as “1 at 0”. If it only raises or lowers the points by a part, write the total out, such as “total {item} * (1 + {name})”.",
      zh: "请写明没有记录时是多少，如“0得1”；若只是在得分上加减一定比例，请把总分写明，如“总分 {item} * (1 + {name})”。",
    },
  },
  "coefficient-and-extras": {
    severity: "error",
    title: { en: "is the extra multiplied too", zh: "加分项乘不乘系数" },
    reason: {
      en: "“{scheme}” has both a coefficient and extras, and does not say whether the extras are multiplied too.",
      zh: "“{scheme}”既有系数又有加分项，没有说明加分项是否也乘系数。",
    },
    hint: {
      en: "Write the total out, such as: total points(sales) * {coefficient} + points({extra})",
      zh: "请写出总分怎样算，如：总分 得分(销售额) × {coefficient} + 得分({extra})",
    },
  },
  "extras-cap-or-total": {
    severity: "error",
    title: { en: "a cap of the extras or of the total", zh: "封顶的是加分项还是总分" },
    reason: {
      en: "Written after “extras”, a cap of {cap} is of the extras alone, and the total out of {outOf} has none.",
      zh: "写在“加分项合计”之后的封顶{cap}，只限制加分项合计；满分{outOf}的总分没有封顶。",
    },
    hint: {
      en: "If the total is meant, write “cap {cap}” before the extras: total out of {outOf}, cap {cap}.",
      zh: "要限制总分的，请把“封顶{cap}”写到加分项前面：总分 满分{outOf}，封顶{cap}。",
    },
  },
  "extras-floor-or-total": {
    severity: "error",
    title: { en: "a floor of the extras or of the total", zh: "最低分是加分项合计的还是总分的" },
    reason: {
      en: "Written after “extras”, a floor of {floor} is of the extras alone: whatever they take off is given back, and the total has no floor.",
      zh: "写在“加分项合计”之后的最低{floor}，只限制加分项合计：扣掉的分等于不扣，总分也没有最低分。",
    },
    hint: {
      en: "If the total is meant, write “floor {floor}” before the extras; if both are, write it in both places: floor {floor}, extras floor {floor}.",
      zh: "要限制总分的，请把“最低{floor}”写到加分项前面；两者都要限制的，两处都写：最低{floor}，加分项合计最低{floor}。",
    },
  },
  "total-leaves-out": {
    severity: "warning",
    title: { en: "left out of the total", zh: "没有计入总分" },
    reason: {
      en: "The total is written out and does not name “{what}”, which so counts for nothing.",
      zh: "总分的算式里没有“{what}”，它等于不算分。",
    },
    hint: {
      en: 'Add it to the total. If it is meant, write “accept total-leaves-out "…"” with the reason.',
      zh: '请写进总分；确实如此的，写“接受 total-leaves-out "……"”并注明理由。',
    },
    acceptable: true,
  },
  "rescale-unread": {
    severity: "error",
    title: { en: "nothing to share the weight with", zh: "总分写了算式，权重无法折算" },
    reason: {
      en: "The total is written out, so the weight of “{metric}” cannot go to the others where it has no value: it would count as 0.",
      zh: "总分已写成算式，“{metric}”没有数据时，它的权重分不给其他指标，只会按 0 分计。",
    },
    hint: {
      en: "Take the written total out, or write “if missing block”, “zero” or “full” for this metric.",
      zh: "请去掉总分的算式，或把这个指标改成“缺失时 待补”“缺失时 零分”或“缺失时 满分”。",
    },
  },
  "extras-bound-unread": {
    severity: "error",
    title: { en: "a bound on extras without effect", zh: "加分项合计的上下限不起作用" },
    reason: {
      en: "The total is written out, so nothing adds up the extras to bound them.",
      zh: "总分已写成算式，没有单独的加分项合计可以限制。",
    },
    hint: { en: "Write the bound into the total, such as “min(points(awards), 3)”.", zh: "请写进总分的算式，如“最小(得分(荣誉)，3)”。" },
  },
  "weighted-twice": {
    severity: "error",
    title: { en: "weighted twice", zh: "权重算了两次" },
    reason: {
      en: "The points of the metrics are weighed already, and the total takes shares of them once more: full points everywhere come to {weighed} of {outOf}.",
      zh: "各项得分已经按权重计算，总分又各乘一次比例：全部满分时总分只有{weighed}分，而满分是{outOf}分。",
    },
    hint: {
      en: "Write the total as the sum of the points without shares; or, if each is marked out of {outOf}, give each the weight {outOf} and keep the shares.",
      zh: "请把总分写成各项得分直接相加；若各项本来就按{outOf}分制打分，请把每项权重都写成{outOf}，总分里保留比例。",
    },
  },
});
