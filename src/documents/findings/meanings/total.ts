import type { Meanings } from "./meaning.ts";

export const total = {
  "total-counts-twice": {
    en: "A written total adds one item twice, or an item beside the section that it is in.",
    zh: "写明的总分里，同一项加了两次，或者既加了某项又加了它所在的维度。",
  },
  "veto-on-nothing": {
    en: "A veto or a gate on wrongdoing holds for people who have done nothing wrong.",
    zh: "针对差错、违规的否决或门槛，对一次都没有的人也成立。",
  },
  "no-grade-below": {
    en: "A veto keeps people from the lowest grade, and no grade lies under it.",
    zh: "否决写的是不得评为最低一等，而它下面没有等级了。",
  },
  "coefficient-from-nothing": {
    en: "A coefficient adds up rows, so whoever has none would have 0, and their total with it.",
    zh: "系数由各条记录相加得出，没有记录的人系数是 0，总分也成了 0。",
  },
  "coefficient-and-extras": {
    en: "There are a coefficient and extras, and nothing says whether the extras are multiplied too.",
    zh: "既有系数又有加分项，没有写加分项乘不乘系数。",
  },
  "extras-cap-or-total": {
    en: "A cap stands behind the extras, so it bounds these and not the total.",
    zh: "封顶写在“加分项合计”之后，只限制加分项，总分没有封顶。",
  },
  "extras-floor-or-total": {
    en: "A floor stands behind the extras, so it bounds these and gives back what they take off.",
    zh: "最低分写在“加分项合计”之后，只限制加分项，扣掉的分等于不扣。",
  },
  "total-leaves-out": {
    en: "The total is written out and leaves out a metric or a section.",
    zh: "总分写了算式，而算式里漏了某个指标或维度。",
  },
  "rescale-unread": {
    en: "The total is written out, so the weight of an item without data cannot go to the others.",
    zh: "总分写了算式，缺数据的指标的权重无法分给其他指标。",
  },
  "weighted-twice": {
    en: "The points are weighed already, and the total takes shares of them once more.",
    zh: "各项得分已经按权重计算，总分里又乘了一次比例。",
  },
} satisfies Meanings;
