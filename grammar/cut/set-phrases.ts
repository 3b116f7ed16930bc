import type { Concept } from "../words/concepts.ts";
import type { Piece } from "./pieces.ts";

/** What many words say alike: 按实际完成比例折算得分, 按直线法计算, 扣完该项分值为止. Where a run ends in one, it is that. */
export function setPhraseIn(run: string): Piece | undefined {
  if (!ends.test(run)) return undefined;
  for (const { as, concepts } of phrases) {
    const text = as.exec(run)?.[0];
    if (text !== undefined) return { kind: "words", text, concepts };
  }
  return undefined;
}

/** What each of them ends in. */
const ends = /[分算计止限性值法]$/u;

const share = "(?:率|比例|比率|进度比例|百分比)";
const counted = "(?:折算|核算|换算|计算|计|得|给|记)";
const score = "(?:得分|计分|给分|分)";
const amount = "(?:数|值|量|额)";
const taken = "(?:该项|本项|此项|该指标)?(?:的?(?:分值|分数|权重分?|配分|标准分|基本分|全部分值|分))?";

const phrases: readonly { readonly as: RegExp; readonly concepts: readonly Concept[] }[] = [
  {
    as: /(?:之间|中间|期间|其间|区间内)?(?:的?部分)?(?:按照?|取|采用|采取|呈|用)?(?:线性|直线)(?:插值|内插|比例)?(?:法|关系)?(?:计算|计分|得分|折算)?(?:得分)?$/u,
    concepts: ["Curve"],
  },
  { as: /(?:之间|中间|期间)?按?照?(?:插值|内插)法?(?:计算|计分|得分)(?:得分)?$/u, concepts: ["Curve"] },
  {
    as: new RegExp(`按照?(?:其|该)?(?:实际)?(?:完成|达成|实现)${share}(?:乘以权重分?)?(?:进行)?${counted}${score}?$`, "u"),
    concepts: ["Proportional"],
  },
  { as: new RegExp(`按照?(?:相应|同等|对应|实际)?比例${counted}${score}?$`, "u"), concepts: ["Proportional"] },
  {
    as: new RegExp(`按照?实际(?:完成)?${amount}占(?:计划|目标)${amount}的?(?:比例|比重|百分比)(?:计算|折算)?${score}$`, "u"),
    concepts: ["Proportional"],
  },
  { as: new RegExp(`(?:以|直至|直到)?(?:扣|减)[完光]${taken}(?:为止|为限|即止)$`, "u"), concepts: ["DownToZero"] },
];
