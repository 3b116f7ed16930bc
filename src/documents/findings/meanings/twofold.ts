import type { Meanings } from "./meaning.ts";

export const twofold = {
  "added-or-given": {
    en: "Beside rows that say what they give one says how much more or less: counted from another row, or all that it gives.",
    zh: "其他行写得多少，这一行写加或扣多少：看不出是在别的得分上加扣，还是就得这么多。",
  },
  "count-from-edge": {
    en: "Another rate begins at an edge, and it is open whether the one at the edge counts at the new rate.",
    zh: "从某一次起换了标准，看不出正好这一次按新标准还是旧标准。",
  },
  "all-or-beyond": {
    en: "Another rate holds over an edge: for those beyond it, or for all of them.",
    zh: "超过某个数换了标准，看不出是只有超过的部分按新标准，还是全部。",
  },
  "counts-between": {
    en: "Some counts are free, or full, and the steps begin only further on: what lies between is unsaid.",
    zh: "前几次不扣分，加扣却从更后面才开始，中间几次没有说怎样算。",
  },
  "further-up-to": {
    en: "“Further” with “up to” a figure may mean the last that counts, so many more, or so many points.",
    zh: "再加、再扣后面写了到几为止，看不出是数到第几个、再数几个，还是满几分。",
  },
  "minus-in-row": {
    en: "A row has a minus: less than nothing, or so much less than full.",
    zh: "一行写了负数，看不出是得负分，还是从满分里扣。",
  },
  "decimal-or-thousands": {
    en: "A point stands before three digits: a decimal point, or one between thousands.",
    zh: "数字里的点后面有三位，看不出是小数点还是千位分隔。",
  },
  "up-to-what": {
    en: "Steps go on up to a figure without a unit: the last that counts, or the most points.",
    zh: "加扣写到一个没有单位的数为止，看不出是到第几个为止，还是最多几分。",
  },
  "bound-of-steps": {
    en: "A bound behind steps may be of the result or of what the steps add or take off.",
    zh: "写在加扣分后面的“最高”“最低”，看不出限制的是得分还是加扣的分。",
  },
  "less-beyond-full": {
    en: "A row for a better result gives less than the one before it; it is likely meant on top.",
    zh: "做得更好的一档写的分反而更少，多半是想另外再加。",
  },
  "zero-or-floor": {
    en: "A row gives 0, and a floor says that never less than more is given.",
    zh: "一行写得 0，又写了最低几分，两者矛盾。",
  },
} satisfies Meanings;
