import { entries } from "../entry.ts";

/** Findings about what becomes of the points: the total, its grades and vetoes. */
export const total = entries({
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
