import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Unit } from "../types/unit.ts";
import { unitName } from "./names.ts";

export const checkBoth: Bilingual = { en: "Check that these two are meant.", zh: "请检查是不是要用这两个数。" };

/** Two units that do not mix, in words, and what may be done about it. */
export function mixed(left: Unit, right: Unit): { readonly left: Bilingual; readonly right: Bilingual; readonly advice: Bilingual } {
  return { left: unitName(left), right: unitName(right), advice: adviceOn(left, right) };
}

/** A figure of another unit than what it is about. */
export function figureOfOther(unit: Unit, figure: Unit): ReturnType<typeof mixed> {
  const words = mixed(unit, figure);
  if (words.advice !== checkBoth) return words;
  const { left, right } = words;
  const isPoint = figure.kind === "count" && (figure.noun === "个" || figure.noun === "点");
  const advice: Bilingual = {
    en: `Write the figure as ${left.en}, or measure something that is ${right.en}.`,
    zh: `请把这个数写成${left.zh}，或改用以${right.zh}计的口径${isPoint ? "；指百分点的，请写“1%”" : ""}。`,
  };
  return { left, right, advice };
}

function adviceOn(left: Unit, right: Unit): Bilingual {
  if (left.kind === "money" && right.kind === "money")
    return {
      en: "Currencies are not converted: have the data and the scheme in one.",
      zh: "不同货币不会自动换算：请让数据和方案用同一种货币。",
    };
  if (left.kind === "points" && right.kind === "percent")
    return { en: "Write points without %, or use a percentage on both sides.", zh: "分数不写 %；要用百分数，两边都用百分数。" };
  return checkBoth;
}
