import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, divide, type Fraction, fraction, larger, ONE, smaller } from "../../../number/fraction.ts";
import type { Span } from "../../../text/source.ts";
import type { DraftMetric, DraftScheme } from "../../draft.ts";
import { saidBy } from "../../expressions/alike.ts";
import { columnBehind } from "../../people-source.ts";
import { quantity } from "../../quantity.ts";
import { periodTarget } from "../../ruler.ts";
import type { SourceContract } from "../../types/source.ts";
import type { Unit } from "../../types/unit.ts";
import type { Check } from "../check.ts";

/** Targets of one column, and amounts that one source holds in one unit, are of one size: not 500 万元 and 500 亿元. */
export const targetsOfOneScale: Check = (scheme, { sources }) => {
  if (!areFarApart(scheme)) return [];
  const seen = new Map<string, Ends>();
  for (const metric of scheme.metrics) {
    const aim = aimOf(metric, scheme, sources);
    for (const { of, isFar } of aim ? scalesOf(aim) : []) {
      const ends = seen.get(of);
      const other = aim && ends && [ends.least, ends.most].find((end) => isFar(apart(aim.value, end.value)));
      if (aim && other) return [told(aim, other)];
      if (aim) seen.set(of, widened(ends, aim));
    }
  }
  return [];
};

/** Whether any two targets are, of whatever they are. */
function areFarApart({ metrics, cycle }: DraftScheme): boolean {
  const values = metrics.flatMap((metric) => periodTarget(metric, cycle) ?? []).filter(({ n }) => n > 0n);
  const [first = ONE] = values;
  return compare(apart(values.reduce(larger, first), values.reduce(smaller, first)), THOUSAND) >= 0;
}

/** The smallest and the largest target of a column, or of a source, so far. */
type Ends = { readonly least: Aim; readonly most: Aim };

function widened(ends: Ends | undefined, aim: Aim): Ends {
  if (!ends) return { least: aim, most: aim };
  if (compare(aim.value, ends.least.value) < 0) return { ...ends, least: aim };
  return compare(aim.value, ends.most.value) > 0 ? { ...ends, most: aim } : ends;
}

/** A written target, over the period, and what it is held against. */
type Aim = {
  readonly name: string;
  readonly value: Fraction;
  readonly unit: Unit;
  readonly span: Span;
  readonly measure: string;
  /** Of money: the source and the unit that its data are in. */
  readonly column?: string;
};

function aimOf(metric: DraftMetric, { cycle }: DraftScheme, sources: readonly SourceContract[]): Aim | undefined {
  const { name, target, measure, measured } = metric;
  const value = periodTarget(metric, cycle);
  if (!measured || !measure || target?.kind !== "literal" || !value || value.n <= 0n) return undefined;
  const type = columnBehind(measure, sources)?.type;
  const isMoney = type?.kind === "number" && type.unit.kind === "money";
  const source = measure.kind === "aggregate" ? measure.source : "";
  const column = isMoney ? `${source} ${type.unitWord ?? ""} ${quantity(type.scale, type.unit).en}` : undefined;
  return { name, value, unit: target.unit, span: target.span, measure: saidBy(measure), ...(column !== undefined && { column }) };
}

const [THOUSAND, THOUSANDS, UNIT_SLIPS] = [fraction(1_000n), fraction(2_000n), fraction(100_000n)];

type Scale = { readonly of: string; readonly isFar: (times: Fraction) => boolean };

/** Of other columns, as far as 万元 is from 亿元, give or take what one may be more than the other. */
function scalesOf({ measure, column }: Aim): readonly Scale[] {
  const ofMeasure: Scale = { of: `measure ${measure}`, isFar: (times) => compare(times, THOUSAND) >= 0 };
  if (column === undefined) return [ofMeasure];
  const isUnitSlip = (times: Fraction): boolean => compare(times, THOUSANDS) >= 0 && compare(times, UNIT_SLIPS) <= 0;
  return [ofMeasure, { of: `column ${column}`, isFar: isUnitSlip }];
}

function apart(a: Fraction, b: Fraction): Fraction {
  return larger(divide(a, b), divide(b, a));
}

function told(aim: Aim, other: Aim): Diagnostic {
  const slots = {
    metric: aim.name,
    target: quantity(aim.value, aim.unit),
    other: other.name,
    otherTarget: quantity(other.value, other.unit),
  };
  const related = [{ place: other.span, note: { en: "the other target", zh: "另一个目标" } }];
  return finding("targets-far-apart", aim.span, slots, { related });
}
