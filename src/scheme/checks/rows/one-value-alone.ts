import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { equal, type Fraction, fraction, multiply, ONE } from "../../../number/fraction.ts";
import type { DraftBands, DraftScheme } from "../../draft.ts";
import type { Domain } from "../../intervals/interval.ts";
import { edgesOf } from "../../intervals/of-rows.ts";
import { quantity } from "../../quantity.ts";
import { type Ruled, ruledOf } from "../../ruled.ts";
import { rulerOf } from "../../ruler.ts";
import type { Check, CheckContext } from "../check.ts";
import { readingDomain } from "./bands-coverage.ts";
import { pointOf } from "./single-points.ts";

/** 100%得满分，其余得0分 gives nothing at 100.1%: one value alone is seldom what is meant, and from it or up to it are two rules. */
export const oneValueAlone: Check = (scheme, context) =>
  ruledOf(scheme).flatMap((metric) =>
    metric.rule?.kind === "bands" && metric.complete ? ofBands(metric.rule, metric, scheme, context) : [],
  );

const ABOVE = fraction(1001n, 1000n);

function ofBands(bands: DraftBands, metric: Ruled, { cycle }: DraftScheme, { sources }: CheckContext): readonly Diagnostic[] {
  const [row, ...more] = bands.rows.filter(({ otherwise }) => !otherwise);
  const rest = bands.rows.find(({ otherwise }) => otherwise);
  const ruler = rulerOf(edgesOf(bands.rows), metric, cycle);
  if (!row || !rest || more.length > 0 || row.when || !ruler) return [];
  const point = pointOf(row, ruler, metric.full);
  const domain = readingDomain(bands.reading, metric, sources);
  if (!point || domain.grid || isEnd(point.at, domain) || isWhole(point.at, bands, metric)) return [];
  const [place, beside] = [ruler.show(point.at), ruler.show(multiply(point.at, ABOVE))];
  return [finding("one-value-alone", row.span, { metric: metric.name, place, beside, points: quantity(point.points, metric.gives) })];
}

/** Nothing lies beyond it. */
function isEnd(at: Fraction, { low, high }: Domain): boolean {
  return [low, high].some((end) => end !== undefined && equal(end.value, at));
}

/** A share of a whole that is 100% can be no more. */
function isWhole(at: Fraction, { reading }: DraftBands, { reads, target }: Ruled): boolean {
  return reading === "measure" && reads?.kind === "percent" && !target && equal(at, ONE);
}
