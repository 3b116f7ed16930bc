import { add, divide, type Fraction, fraction, larger, multiply, ONE, ZERO } from "../number/fraction.ts";
import { unitOf } from "../number/round.ts";
import type { DraftBand, DraftCurve, DraftMetric, DraftScheme, DraftSide } from "./draft.ts";
import type { Domain, End } from "./intervals/interval.ts";

/** The totals that can occur: from floor to cap, or as far as the metrics reach, in the steps of its rounding. */
export function totalDomain(scheme: DraftScheme): Domain {
  const { total, metrics, sections } = scheme;
  const low = total.floor?.value ?? (metrics.every(isNeverNegative) ? ZERO : undefined);
  const high = total.cap?.value ?? (sections.some(({ share }) => share) ? undefined : sumOfMost(metrics, total.extrasCap?.value));
  return {
    ...(low ? { low: closed(low) } : {}),
    ...(high ? { high: closed(high) } : {}),
    ...gridOf(scheme),
  };
}

/** Steps of its rounding, or whole points where nothing gives anything else. */
function gridOf({ total, metrics, coefficients, sections, vetoes, limits = [], onChange }: DraftScheme): Pick<Domain, "grid"> {
  if (total.round) return { grid: unitOf(total.round) };
  const bounds = [total.floor, total.cap, total.extrasFloor, total.extrasCap].map((bound) => bound?.value);
  const set = vetoes.flatMap(({ then }) => (then.kind === "grade" ? [] : [then.value]));
  const isScaled = total.expression || onChange || coefficients.length + limits.length > 0 || sections.some(({ share }) => share);
  const isWhole = !isScaled && [...bounds, ...set].every(isWholeNumber) && metrics.every(givesWhole);
  return isWhole ? { grid: ONE } : {};
}

/** Rows of whole points, and nothing that stands in for them. */
function givesWhole({ rule, full, floor, cap, caps, markedOutOf, ifMissing, ifNotApplicable }: DraftMetric): boolean {
  if (rule?.kind !== "bands" || markedOutOf || caps || ifMissing || ifNotApplicable) return false;
  const points = rule.rows.map(({ result }) => (result.kind === "points" ? result.points : result.kind === "full" ? full : HALF));
  return [...points, floor?.value, cap?.value].every(isWholeNumber);
}

function isWholeNumber(value: Fraction | undefined): boolean {
  return value === undefined || value.d === 1n;
}

const HALF = fraction(1n, 2n);

function closed(value: Fraction): End {
  return { value, closed: true };
}

/** Extras may take off, and so may a metric that says it has no floor. */
function isNeverNegative({ extra, floor }: DraftMetric): boolean {
  return !extra && (floor === undefined || floor.value !== undefined);
}

function sumOfMost(metrics: readonly DraftMetric[], extrasCap: Fraction | undefined): Fraction | undefined {
  const counted = extrasCap ? metrics.filter(({ extra }) => !extra) : metrics;
  const most = counted.map(mostPoints);
  return most.includes(undefined) ? undefined : most.reduce<Fraction>((sum, points) => add(sum, points ?? ZERO), extrasCap ?? ZERO);
}

/** The most a metric can give; undefined where nothing bounds it. */
function mostPoints(metric: DraftMetric): Fraction | undefined {
  const marks = metric.cap?.value ?? mostOfRule(metric);
  const factor = metric.markedOutOf && metric.weight ? divide(metric.weight, metric.markedOutOf) : ONE;
  return marks && multiply(marks, factor);
}

function mostOfRule({ rule, full = ZERO, attainmentCap }: DraftMetric): Fraction | undefined {
  const inProportion = attainmentCap && multiply(full, attainmentCap.value);
  switch (rule?.kind) {
    case "bands":
      return most(rule.rows.map(({ result }) => ofBand(result, full, inProportion)));
    case "anchor":
      return most([rule.points, ofSide(rule.over, rule.points), ofSide(rule.under, rule.points)]);
    case "curve":
      return most([...rule.points.map(({ points }) => points), ...beyondCurve(rule)]);
    case "proportional":
      return rule.fullFrom ? full : inProportion;
    case "rated":
      return full;
    case "words":
      return most(rule.rows.map(({ result }) => (result.kind === "points" ? result.points : full)));
    case "matrix":
      return most(rule.cells.flat());
    case "for-each":
    case "points":
    case undefined:
      return undefined;
  }
}

/** What its last slopes give beyond its ends. */
function beyondCurve({ points, over, under }: DraftCurve): readonly (Fraction | undefined)[] {
  const [first, last] = [points[0]?.points ?? ZERO, points.at(-1)?.points ?? ZERO];
  return [...(over ? [ofSide(over, last)] : []), ...(under ? [ofSide(under, first)] : [])];
}

function most(values: readonly (Fraction | undefined)[]): Fraction | undefined {
  return values.reduce<Fraction | undefined>((best, value) => best && value && larger(best, value), ZERO);
}

function ofBand(result: DraftBand["result"], full: Fraction, inProportion: Fraction | undefined): Fraction | undefined {
  if (result.kind === "points") return result.points;
  if (result.kind === "slope" && result.start) return result.start;
  if (result.kind === "slope") return result.slope.limit ?? (result.slope.points.n <= 0n ? ZERO : undefined);
  return result.kind === "full" ? full : inProportion;
}

/** A side whose slopes only take off gives no more than the anchor. */
function ofSide(side: DraftSide | undefined, anchor: Fraction): Fraction | undefined {
  if (side?.kind === "flat") return side.points;
  if (side?.kind !== "slopes") return anchor;
  return side.slopes
    .filter(({ points }) => points.n > 0n)
    .reduce<Fraction | undefined>((sum, { limit }) => sum && limit && add(sum, limit), anchor);
}
