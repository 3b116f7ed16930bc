import { unitWords } from "../../../grammar/words/units.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { foldTrimmed } from "../../text/fold.ts";
import { nearest } from "../../text/nearest.ts";
import type { NumberType } from "../type-words.ts";

/** What to do about a cell that is no number, by what it looks like. */
export function notNumberAdvice(text: string): Bilingual {
  const written = foldTrimmed(text);
  return advices.find(({ looks }) => looks.test(written))?.advice ?? otherwise;
}

const advices: readonly { readonly looks: RegExp; readonly advice: Bilingual }[] = [
  {
    looks: /^(?:[-–—/.]+|n\/?a|null|none|nan|无|暂无|未填|空|缺)$/iu,
    advice: { en: "Leave the cell empty where there is no value.", zh: "没有数值时请留空。" },
  },
  {
    looks: /^[\d.]+e[+-]?\d+$/iu,
    advice: {
      en: "Excel shortened this figure. Format the column as a number in the workbook and export again.",
      zh: "该数被 Excel 缩写了。请先把该列设为数值格式，再重新导出。",
    },
  },
  {
    looks: /^\d{1,3}(?:\.\d{3})*,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$/u,
    advice: { en: "Write decimals with a point: 1200.50.", zh: "小数点请用“.”：1200.50。" },
  },
  {
    looks: /^[\d,.]*,[\d,.]*$/u,
    advice: { en: "Commas stand between groups of three digits only: 1,200.", zh: "千分位逗号只能每三位一个：1,200。" },
  },
  {
    looks: /^\d+(?:\.\d+)?:\d/u,
    advice: { en: "Write a ratio as 1 to something: 1:4.2.", zh: "比值请写成 1 比多少：1:4.2。" },
  },
  {
    looks: /^[零〇一二三四五六七八九十百千万亿两点壹贰叁肆伍陆柒捌玖拾佰仟]+[^\d]*$/u,
    advice: { en: "Write the figure in digits.", zh: "请用阿拉伯数字。" },
  },
];

const otherwise: Bilingual = {
  en: "Write the figure alone, with its unit if need be: 1,200 or 480万元. A remark belongs in a column of its own.",
  zh: "请只填数值，可带单位：1,200 或 480万元；说明请写在备注列。",
};

export function unknownUnitAdvice(unit: string, type: NumberType): Bilingual {
  const near = nearest(unit, Object.keys(unitWords));
  if (near !== undefined) return { en: `Did you mean “${near}”?`, zh: `是否应为“${near}”？` };
  if (type.unitWord === undefined) return { en: "Write the figure alone.", zh: "请只填数值。" };
  return { en: `Write the figure alone, in ${type.unitWord}.`, zh: `请只填数值，单位为${type.unitWord}。` };
}
