import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { compare, divide, type Fraction, fraction, larger } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { DraftMetric, DraftScheme } from "../draft.ts";
import { saidBy } from "../expressions/alike.ts";
import { columnBehind } from "../people-source.ts";
import { quantity } from "../quantity.ts";
import { periodTarget } from "../ruler.ts";
import type { SourceContract } from "../types/source.ts";
import type { Unit } from "../types/unit.ts";
import type { Check } from "./check.ts";

/** Targets of one column, and amounts that one source holds in one unit, are of one size: not 500 万元 and 500 亿元. */
export const targetsOfOneScale: Check = (scheme, { sources }) => {
  const aims = scheme.metrics.flatMap((metric) => aimOf(metric, scheme, sources) ?? []);
  const [found] = aims.flatMap((aim, index) => {
    const other = aims.slice(0, index).find((before) => isFar(aim, before));
    return other ? [told(aim, other)] : [];
  });
  return found ? [found] : [];
};

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

/** Of other columns, as far as 万元 is from 亿元, give or take what one may be more than the other. */
function isFar(a: Aim, b: Aim): boolean {
  const apart = larger(divide(a.value, b.value), divide(b.value, a.value));
  if (a.measure === b.measure) return compare(apart, THOUSAND) >= 0;
  return a.column !== undefined && a.column === b.column && compare(apart, THOUSANDS) >= 0 && compare(apart, UNIT_SLIPS) <= 0;
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
