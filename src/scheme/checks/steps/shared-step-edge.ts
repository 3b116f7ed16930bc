import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { absolute, add, divide, equal, multiply, subtract } from "../../../number/fraction.ts";
import { ruledOf } from "../../ruled.ts";
import { rulerOf } from "../../ruler.ts";
import type { Check } from "../check.ts";
import { slopesOf } from "./steps.ts";

/** 85%以上每低1%扣1分，85%以下不得分: both hold 85% itself, which gives something by the steps and nothing by the other. */
export const sharedStepEdge: Check = (scheme) =>
  ruledOf(scheme).flatMap((metric) => {
    const { rule } = metric;
    if (rule?.kind !== "anchor") return [];
    return slopesOf(metric, scheme.cycle).flatMap(({ slope, from, step, start }): readonly Diagnostic[] => {
      const nothing = slope.side === "under" ? rule.zeroUnder : rule.zeroOver;
      if (!slope.to || !slope.clause.end?.inclusive || !nothing?.inclusive) return [];
      const ruler = rulerOf([slope.to, nothing.value, slope.from], metric, scheme.cycle);
      const end = ruler?.numberOf(slope.to);
      if (!ruler || !end || !equal(end, ruler.numberOf(nothing.value))) return [];
      const steps = divide(absolute(subtract(end, from)), step);
      if (add(start.points, multiply(slope.points, steps)).n === 0n) return [];
      const { en, zh } = ruler.show(end);
      const [beyond, short] = slope.side === "under" ? (["over", "超过"] as const) : (["under", "低于"] as const);
      const [cut, cutZh] = slope.side === "under" ? (["under", "低于"] as const) : (["over", "超过"] as const);
      const advice = {
        en: `If ${en} belongs to the steps, write “0 ${cut} ${en}”; else let the steps stand at “${beyond} ${en}”.`,
        zh: `${zh} 归加扣分的，请写“${cutZh}${zh}不得分”；归不得分的，请把加扣分写成“${short}${zh}”的。`,
      };
      const related = [{ place: slope.span, note: { en: "also in these steps", zh: "也在这一条加扣里" } }];
      return [finding("bands-overlap", nothing.span, { metric: metric.name, witness: ruler.show(end), advice }, { related })];
    });
  });
