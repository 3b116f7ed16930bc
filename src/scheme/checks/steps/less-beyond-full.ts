import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { add, compare, type Fraction } from "../../../number/fraction.ts";
import type { DraftBand, DraftMetric } from "../../draft.ts";
import { quantity } from "../../quantity.ts";
import { rulerOf } from "../../ruler.ts";
import { POINTS } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/** 120%以上得5分 above 100%以上得20分: of attainment more is better, so the 5 may be more on top. */
export const lessBeyondFull: Check = ({ metrics, cycle }) =>
  metrics.flatMap((metric): readonly Diagnostic[] => {
    const { rule, mayDecline, extra } = metric;
    if (rule?.kind !== "bands" || rule.reading !== "attainment" || mayDecline || extra) return [];
    const rows = rule.rows.flatMap((row) => step(row, metric));
    const ruler = rulerOf(
      rows.map(({ from }) => from.value),
      metric,
      cycle,
    );
    if (!ruler) return [];
    const upwards = rows.toSorted((a, b) => compare(ruler.numberOf(a.from.value), ruler.numberOf(b.from.value)));
    const [top, below] = [upwards.at(-1), upwards.at(-2)];
    if (!top || !below || rows.length + 1 < rule.rows.length || compare(top.points, below.points) >= 0) return [];
    const related = [{ place: below.span, note: { en: "the row below it", zh: "低一档" } }];
    const slots = {
      metric: metric.name,
      edge: ruler.show(ruler.numberOf(top.from.value)),
      less: quantity(top.points, POINTS),
      more: quantity(below.points, POINTS),
      sum: quantity(add(top.points, below.points), POINTS),
    };
    return [finding("less-beyond-full", top.span, slots, { related })];
  });

type Step = Required<Pick<DraftBand, "from" | "span">> & { readonly points: Fraction };

/** A row from an edge on, with some points. */
function step({ from, to, when, result, span }: DraftBand, { full }: DraftMetric): readonly Step[] {
  const points = result.kind === "points" ? result.points : result.kind === "full" ? full : undefined;
  return from?.inclusive && !to && !when && points && points.n > 0n ? [{ from, points, span }] : [];
}
