import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { add, divide, type Fraction, fraction } from "../../../number/fraction.ts";
import type { DraftBands, DraftScheme } from "../../draft.ts";
import { edgesOf } from "../../intervals/of-rows.ts";
import { quantity } from "../../quantity.ts";
import { type Ruled, ruledOf } from "../../ruled.ts";
import { rulerOf } from "../../ruler.ts";
import type { Check, CheckContext } from "../check.ts";
import { readingDomain } from "./bands-coverage.ts";
import { pointsOf } from "./single-points.ts";

/** 60%得0分，100%得40分: what lies between is on the straight line between them, or goes by steps. The text must say. */
export const pointsOrLines: Check = (scheme, context) =>
  ruledOf(scheme).flatMap((metric) =>
    metric.rule?.kind === "bands" && metric.complete ? ofBands(metric.rule, metric, scheme, context) : [],
  );

const TWO = fraction(2n);

function ofBands(bands: DraftBands, metric: Ruled, { cycle }: DraftScheme, { sources }: CheckContext): readonly Diagnostic[] {
  const ruler = rulerOf(edgesOf(bands.rows), metric, cycle);
  const [low, high] =
    (ruler &&
      pointsOf(
        bands.rows.filter(({ when }) => !when),
        readingDomain(bands.reading, metric, sources),
        ruler,
        metric.full,
      )) ??
    [];
  if (!ruler || !low || !high) return [];
  const points = (of: Fraction) => quantity(of, metric.gives);
  const slots = {
    metric: metric.name,
    low: ruler.show(low.at),
    high: ruler.show(high.at),
    witness: ruler.show(divide(add(low.at, high.at), TWO)),
    line: points(divide(add(low.points, high.points), TWO)),
    rows: points(low.points),
    reached: points(high.points),
  };
  return [
    finding("points-or-lines", high.span, slots, { related: [{ place: low.span, note: { en: "the point before it", zh: "前一个点" } }] }),
  ];
}
