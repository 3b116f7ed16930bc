import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { compare } from "../../number/fraction.ts";
import { quantity } from "../quantity.ts";
import { ruledOf } from "../ruled.ts";
import type { Check } from "./check.ts";
import { slopesOf } from "./steps.ts";

/** A step counts from where the anchor's points end, or from beyond it: up to 3 nothing is lost, and the third costs 5. */
export const stepsBegin: Check = (scheme) =>
  ruledOf(scheme).flatMap((metric) => {
    const { rule } = metric;
    if (rule?.kind !== "anchor") return [];
    return slopesOf(metric, scheme.cycle).flatMap(({ slope, ruler, from }): readonly Diagnostic[] => {
      const [edge, way] = slope.side === "over" ? ([rule.to, 1] as const) : ([rule.from, -1] as const);
      const end = edge && ruler.numberOf(edge.value);
      if (!end || compare(from, end) * way >= 0) return [];
      const slots = { metric: metric.name, edge: ruler.show(end), from: ruler.show(from), points: quantity(rule.points, metric.gives) };
      return [finding("step-inside-anchor", slope.span, slots)];
    });
  });
