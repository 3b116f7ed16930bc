import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Unit } from "../types/unit.ts";
import { unitName } from "./names.ts";

export const checkBoth: Bilingual = { en: "Check that these two are meant.", zh: "请检查是不是要用这两个数。" };

/** Two units that do not mix, in words, and what may be done about it. */
export function mixed(left: Unit, right: Unit): { readonly left: Bilingual; readonly right: Bilingual; readonly advice: Bilingual } {
  return { left: unitName(left), right: unitName(right), advice: adviceOn(left, right) };
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
