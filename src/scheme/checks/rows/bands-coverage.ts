import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction, ZERO } from "../../../number/fraction.ts";
import { domainOf } from "../../domain.ts";
import type { DraftBand, DraftBands, DraftScheme } from "../../draft.ts";
import { type Gap, gapsIn, overlapsIn } from "../../intervals/coverage.ts";
import { type Domain, witness } from "../../intervals/interval.ts";
import { edgesOf, rowsOf } from "../../intervals/of-rows.ts";
import { firstOutOfOrder } from "../../intervals/order.ts";
import { completed } from "../../intervals/rows.ts";
import { type Ruled, ruledOf } from "../../ruled.ts";
import { rulerOf } from "../../ruler.ts";
import type { Check, CheckContext } from "../check.ts";
import { aroundGap, placesOf } from "./neighbours.ts";
import { gapAdvice, meetingAdvice, scaleOf } from "./row-advice.ts";
import { pointsOf } from "./single-points.ts";

/** Every value a metric can take is in exactly one row of its bands, and the rows go one way. */
export const bandsCoverage: Check = (scheme, context) =>
  ruledOf(scheme).flatMap((metric) => (metric.rule?.kind === "bands" ? ofBands(metric.rule, metric, scheme, context) : []));

function ofBands(
  { rows: bands, reading, span }: DraftBands,
  metric: Ruled,
  { cycle }: DraftScheme,
  { sources }: CheckContext,
): readonly Diagnostic[] {
  const ruler = rulerOf(edgesOf(bands), metric, cycle);
  if (!ruler) return [finding("edges-not-comparable", span, { metric: metric.name })];
  const { show, nudge } = ruler;
  const scale = scaleOf(edgesOf(bands), ruler.numberOf, show);
  const plain = bands.filter(({ when }) => !when);
  if (plain.length === 0) return metric.complete ? [finding("condition-needs-otherwise", span, { name: metric.name })] : [];
  const domain = readingDomain(reading, metric, sources);
  const written = rowsOf(plain, ruler.numberOf);
  const rows = completed(written);
  const overlaps = overlapsIn<DraftBand>(rows, domain, nudge).map((overlap) => {
    const { witness: at, first, second } = overlap;
    const related = [{ place: first.span, note: { en: "also in this row", zh: "也在这一行" } }];
    const slots = { metric: metric.name, witness: show(at), advice: meetingAdvice(overlap, scale) };
    return finding("bands-overlap", second.span, slots, { related });
  });
  // A row for values that there are none of is a mistake of its own.
  const standing = rows.filter(({ interval }) => witness(interval, domain, nudge) !== undefined);
  // Rows that share nothing as they are written may stand in any order.
  const ordered = overlaps.length > 0 || overlapsIn(written, domain, nudge).length === 0;
  const stray = ordered ? undefined : firstOutOfOrder(standing);
  const order = stray
    ? [
        finding(
          "bands-order",
          stray.row.span,
          { metric: metric.name },
          { related: [{ place: stray.before.span, note: { en: "the row before it", zh: "前一行" } }] },
        ),
      ]
    : [];
  if (!metric.complete || bands.some(({ otherwise }) => otherwise)) return [...overlaps, ...order];
  // What lies between single points is asked about as one question.
  if (pointsOf(plain, domain, ruler, metric.full).length > 0) return [...overlaps, ...order];
  const gaps = gapsIn<DraftBand>(rows, domain, nudge).map((gap) => {
    const { place, more } = placesOf(gap);
    const advice = gapAdvice(gap, scale, restOf(gap, plain, metric));
    const around = aroundGap(gap, rows, { show });
    return finding("bands-gap", place, { metric: metric.name, witness: show(gap.witness), around, advice }, more);
  });
  return [...overlaps, ...order, ...gaps];
}

export const nothingElse = { en: "0 otherwise", zh: "其余得0分" };

/** Beyond the row that gives the most, as under 1次扣2分，2次以上扣5分, nothing is lost. */
function restOf({ below, above }: Gap<DraftBand>, rows: readonly DraftBand[], { full, extra }: Ruled): Bilingual {
  const nearest = pointsAt(above ?? below, full);
  const others = rows.map((row) => pointsAt(row, full));
  const isBest = nearest !== undefined && others.some((each) => each !== undefined && compare(each, nearest) < 0);
  return isBest && full !== undefined && !extra ? { en: "full otherwise", zh: "其余得满分" } : nothingElse;
}

function pointsAt(row: DraftBand | undefined, full: Fraction | undefined): Fraction | undefined {
  if (row?.result.kind === "points") return row.result.points;
  return row?.result.kind === "full" ? full : undefined;
}

/** Attainment is taken to be from 0 on, up to its cap where there is one. */
export function readingDomain(reading: DraftBands["reading"], { measure, attainmentCap }: Ruled, sources: CheckContext["sources"]): Domain {
  if (reading === "measure") return measure ? domainOf(measure, sources) : {};
  return { low: { value: ZERO, closed: true }, ...(attainmentCap ? { high: { value: attainmentCap.value, closed: true } } : {}) };
}
