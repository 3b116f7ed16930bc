import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { equal, type Fraction, fraction } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import type { Interval } from "../../scheme/intervals/interval.ts";
import { quantity } from "../../scheme/quantity.ts";
import { POINTS } from "../../scheme/units/unit.ts";
import type { Why } from "./along/value.ts";

export function inPoints(value: Fraction): Bilingual {
  return quantity(value, POINTS);
}

/** `from 1 to 5`, `from 0% up`. */
export function rangeInWords({ low, high }: Interval, show: (value: Fraction) => Bilingual): Bilingual {
  const [from, to] = [low && show(low.value), high && show(high.value)];
  if (from && to) return { en: `from ${from.en} to ${to.en}`, zh: `${from.zh}至${to.zh}` };
  if (from) return { en: `from ${from.en} up`, zh: `${from.zh}以上` };
  if (to) return { en: `up to ${to.en}`, zh: `${to.zh}以下` };
  return { en: "without bounds", zh: "不限" };
}

export const reasonsOpen: Readonly<Record<Why, Bilingual>> = {
  product: { en: "two figures that both vary are multiplied or divided", zh: "两个都会变动的数相乘或相除" },
  others: { en: "its points hang on other figures too", zh: "得分还取决于其他数据" },
  rows: {
    en: "what a row pays falls somewhere, and nothing says whether more or less of it is better",
    zh: "每条记录的金额有时随数值变大而减少，而没有写明该数是多好还是少好",
  },
  steps: { en: "there is no end of steps to look at", zh: "台阶太多，无法逐一比较" },
  scale: { en: "fixed amounts stand beside amounts that only the data know", zh: "固定数额与取决于数据的数额混在一起" },
};

/** The name of a metric or a pay in a sentence. */
export function quoted(name: string): Bilingual {
  return { en: `“${name}”`, zh: `“${name}”` };
}

export const anyPoints: Bilingual = { en: "any number of points", zh: "不限" };

export const theTotal: Bilingual = { en: "The total", zh: "总分" };

/** What to write where these are marks of a usual scale, such as out of 100; empty where they are of none. */
export function marksAdvice(points: Fraction): Bilingual {
  if (![5n, 10n, 20n, 50n, 100n].some((scale) => equal(points, fraction(scale)))) return { en: "", zh: "" };
  const marks = numeral(points);
  return {
    en: ` If these are marks out of ${marks}, write “marked out of ${marks}”.`,
    zh: `若是按${marks}分制打分，再按权重折算，请写“按${marks}分制”。`,
  };
}
