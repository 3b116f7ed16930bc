import { finding } from "../../../diagnostics/catalogue.ts";
import { ruledOf } from "../../ruled.ts";
import { unitName } from "../../units/names.ts";
import type { Check } from "../check.ts";
import { slopesOf } from "./steps.ts";

/** 每次扣1分 of minutes in all: each minute costs a point, not each time. A step that names its unit is meant. */
export const eachOfWhat: Check = (scheme) =>
  ruledOf(scheme).flatMap((ruled) => {
    const unit = ruled.reads;
    if (unit?.kind !== "time") return [];
    const bare = slopesOf(ruled, scheme.cycle).find(({ slope: { clause } }) => !clause.side && !clause.step.unit && !clause.step.mark);
    return bare ? [finding("each-of-what", bare.slope.clause.span, { metric: ruled.name, unit: unitName(unit) })] : [];
  });
