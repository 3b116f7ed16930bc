import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, divide, equal, type Fraction, fraction, larger, multiply } from "../../../number/fraction.ts";
import { type Cycle, isMonthUnit } from "../../../periods/cycle.ts";
import { cycleName, cycleNames } from "../../../periods/period.ts";
import type { DraftMetric, DraftScheme } from "../../draft.ts";
import { saidBy } from "../../expressions/alike.ts";
import { everyPart } from "../../expressions/walk.ts";
import { addsUp } from "../../monthly.ts";
import { columnBehind } from "../../people-source.ts";
import { quantity } from "../../quantity.ts";
import { tieredIn } from "../../ruled.ts";
import { periodTarget } from "../../ruler.ts";
import { type WrittenEdge, writtenEdges } from "../../rules/written-edges.ts";
import type { Expression } from "../../types/expression.ts";
import type { SourceContract } from "../../types/source.ts";
import { PERCENT } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/** What a rule or a condition stands at is of the size of the target, and of the unit of the data. */
export const edgesNearTarget: Check = (scheme, { sources }) => {
  const conditions = conditionsIn(scheme);
  return [...scheme.metrics, ...scheme.coefficients].flatMap((metric) => {
    const [first] = [
      ...ofRule(metric, scheme.cycle),
      ...conditions.flatMap((condition) => ofCondition(condition, metric, scheme.cycle)),
      ...ofTiers(metric, scheme),
      ...ofAttainmentCap(metric),
      ...ofUnit(metric, sources),
    ];
    return first ? [first] : [];
  });
};

/** Sixty is minutes for hours, ten thousand 元 for 万元; the nearest of several edges may be some times nearer. */
const FAR = fraction(20n);
const HUNDRED = fraction(100n);
const VERY_FAR = fraction(1000n);
const TWICE = fraction(2n);
const TENTH = fraction(1n, 10n);
const TWENTIETH = fraction(1n, 20n);
const FIVE = fraction(5n);
const TEN = fraction(10n);

function apart(a: Fraction, b: Fraction): Fraction {
  return larger(divide(a, b), divide(b, a));
}

function ofRule(metric: DraftMetric, cycle: Cycle): readonly Diagnostic[] {
  const { rule, target } = metric;
  if (!rule || !target || !("reading" in rule || rule.kind === "proportional")) return [];
  const edges = writtenEdges(rule).filter(isPositive);
  const readsMeasure = "reading" in rule && rule.reading === "measure";
  return readsMeasure ? ofMeasure(edges, metric, cycle) : ofAttainment(edges, rule, metric);
}

type Figure = WrittenEdge & { readonly value: { readonly kind: "constant"; readonly value: Fraction } };

function isPositive(edge: WrittenEdge): edge is Figure {
  return edge.value.kind === "constant" && edge.value.value.n > 0n;
}

/** All of them are far off: one that is near shows that the unit is meant. */
function ofMeasure(edges: readonly Figure[], metric: DraftMetric, cycle: Cycle): readonly Diagnostic[] {
  const target = periodTarget(metric, cycle);
  const [first] = edges;
  if (!target || target.n <= 0n || !first || metric.target?.kind !== "literal") return [];
  const { value: said, per, unit } = metric.target;
  if (edges.every(({ value }) => compare(apart(value.value, target), FAR) >= 0)) return [farOff(first, metric.name, target, unit)];
  const stands = (at: Fraction) => edges.find(({ value }) => equal(value.value, at));
  const slip = stands(target) ? undefined : stands(said);
  if (!slip || !per || !isMonthUnit(per) || equal(said, target) || !metric.measure || !addsUp(metric.measure)) return [];
  const slots = {
    metric: metric.name,
    edge: quantity(said, unit),
    target: quantity(target, unit),
    per: cycleNames[per],
    cycle: cycleName(cycle),
  };
  return [finding("edge-of-other-period", slip.span, slots)];
}

function farOff({ value, span }: Figure, metric: string, target: Fraction, unit: Parameters<typeof quantity>[1]): Diagnostic {
  return finding("edges-far-from-target", span, { metric, target: quantity(target, unit), edge: quantity(value.value, unit) });
}

/** Tiers of the very figure that the target is of: 90 亿元 beside tiers up to 500 万元. */
function ofTiers({ name, measure, target }: DraftMetric, scheme: DraftScheme): readonly Diagnostic[] {
  if (target?.kind !== "literal" || !measure) return [];
  const aim = periodTarget({ target, measure }, scheme.cycle);
  if (!aim || aim.n <= 0n) return [];
  return tieredIn(scheme).flatMap(({ tiers: { by, rows } }) => {
    const isOfMetric = by.kind === "metric" ? by.name === name && by.part === "measure" : saidBy(by) === saidBy(measure);
    const edges = rows
      .flatMap(({ from, to }): readonly WrittenEdge[] => [from, to].filter((edge) => edge !== undefined))
      .filter(isPositive);
    const [first] = edges;
    if (!isOfMetric || !first || !edges.every(({ value }) => compare(apart(value.value, aim), HUNDRED) >= 0)) return [];
    return [farOff(first, name, aim, target.unit)];
  });
}

/** Nobody attains 1,200%. */
function ofAttainmentCap({ name, attainmentCap }: DraftMetric): readonly Diagnostic[] {
  if (!attainmentCap || compare(attainmentCap.value, FIVE) < 0) return [];
  return [finding("attainment-edge-far", attainmentCap.span, { metric: name, edge: quantity(attainmentCap.value, PERCENT) })];
}

/** Rules by attainment stand around 100%; only what cuts them off may lie lower, and one alone far over the others is no step further. */
function ofAttainment(edges: readonly Figure[], rule: NonNullable<DraftMetric["rule"]>, { name }: DraftMetric): readonly Diagnostic[] {
  const cut = "zeroUnder" in rule ? rule.zeroUnder : undefined;
  const isFar = ({ value: { value } }: Figure): boolean => compare(value, TENTH) <= 0 || compare(value, FIVE) >= 0;
  const lost = edges.find(
    ({ value, span }) => span === cut?.span && (compare(value.value, TWENTIETH) < 0 || compare(value.value, FIVE) >= 0),
  );
  const over = edges.filter(({ value: { value } }) => compare(value, FIVE) >= 0);
  const alone = over.length === 1 && edges.every((edge) => edge === over[0] || compare(edge.value.value, TWICE) <= 0) ? over[0] : undefined;
  const far = lost ?? alone ?? (edges.every(isFar) ? edges[0] : undefined);
  return far ? [finding("attainment-edge-far", far.span, { metric: name, edge: quantity(far.value.value, PERCENT) })] : [];
}

/** `measure(revenue) < 100 元`, where the target is 5,000,000. */
function ofCondition(condition: Expression, metric: DraftMetric, cycle: Cycle): readonly Diagnostic[] {
  const target = periodTarget(metric, cycle);
  if (!metric.target) return [];
  return everyPart(condition).flatMap((part) => {
    if (part.kind !== "compare") return [];
    const { left, right } = part;
    if (left.kind !== "metric" || left.name !== metric.name) return [];
    if (left.part === "attainment") return ofAttained(right, metric.name);
    if (!target || target.n <= 0n || metric.target?.kind !== "literal" || left.part !== "measure") return [];
    const { unit } = metric.target;
    if (right.kind !== "constant" || right.value.n <= 0n || compare(apart(right.value, target), VERY_FAR) < 0) return [];
    return [farOff({ value: { kind: "constant", value: right.value }, span: right.span }, metric.name, target, unit)];
  });
}

/** `attainment(revenue) < 0.6%`, which nobody is under. */
function ofAttained(edge: Expression, metric: string): readonly Diagnostic[] {
  if (edge.kind !== "constant" || edge.value.n <= 0n) return [];
  if (compare(edge.value, TWENTIETH) >= 0 && compare(edge.value, TEN) < 0) return [];
  return [finding("attainment-edge-far", edge.span, { metric, edge: quantity(edge.value, PERCENT) })];
}

function conditionsIn({ vetoes, outcomes, grades, metrics }: DraftScheme): readonly Expression[] {
  return [
    ...vetoes.map(({ when }) => when),
    ...outcomes.map(({ when }) => when),
    ...grades.flatMap(({ when }) => when ?? []),
    ...metrics.flatMap(({ zeroWhen }) => zeroWhen?.condition ?? []),
  ];
}

/** 500 元, of data in 万元. */
function ofUnit({ name, measure, target, rule }: DraftMetric, sources: readonly SourceContract[]): readonly Diagnostic[] {
  const column = measure && columnBehind(measure, sources);
  if (column?.type.kind !== "number" || column.type.unit.kind !== "money") return [];
  const { scale, unit, unitWord } = column.type;
  const least = multiply(scale, TENTH);
  const readsMeasure = rule && "reading" in rule && rule.reading === "measure";
  const edges = readsMeasure ? writtenEdges(rule).filter(isPositive) : [];
  const written = target?.kind === "literal" && target.value.n > 0n ? [{ figure: target.value, span: target.span }] : [];
  const figures = [...written, ...edges.map(({ value, span }) => ({ figure: value.value, span }))];
  const [first] = figures;
  if (!first || scale.n <= scale.d || !unitWord || figures.some(({ figure }) => compare(figure, least) >= 0)) return [];
  return [finding("figure-far-under-unit", first.span, { metric: name, unit: unitWord, figure: quantity(first.figure, unit) })];
}
