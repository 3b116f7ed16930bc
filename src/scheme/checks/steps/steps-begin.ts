import type { Side } from "../../../ast/nodes/figure.ts";
import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare } from "../../../number/fraction.ts";
import type { DraftAnchor, DraftCurve } from "../../draft.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf } from "../../ruled.ts";
import type { EdgeValue } from "../../types/rule.ts";
import type { Check } from "../check.ts";
import { slopesOf } from "./steps.ts";

/** A step counts from where the anchor's points end, or from beyond it: up to 3 nothing is lost, and the third costs 5. */
export const stepsBegin: Check = (scheme) =>
  ruledOf(scheme).flatMap((metric) => {
    const { rule } = metric;
    if (rule?.kind !== "anchor" && rule?.kind !== "curve") return [];
    return slopesOf(metric, scheme.cycle).flatMap(({ slope, start, ruler, from }): readonly Diagnostic[] => {
      const edge = endOf(rule, slope.side);
      const end = edge && ruler.numberOf(edge);
      if (!end || compare(from, end) * (slope.side === "over" ? 1 : -1) >= 0) return [];
      const slots = { metric: metric.name, edge: ruler.show(end), from: ruler.show(from), points: quantity(start.points, metric.gives) };
      return [finding("step-inside-anchor", slope.span, slots)];
    });
  });

/** Where the anchor's points end on that side, or the curve. */
function endOf(rule: DraftAnchor | DraftCurve, side: Side): EdgeValue | undefined {
  if (rule.kind === "curve") return (side === "over" ? rule.points.at(-1) : rule.points[0])?.at;
  return (side === "over" ? rule.to : rule.from)?.value;
}
