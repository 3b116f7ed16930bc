import type { Figure, Value } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { equal, ONE, ZERO } from "../../number/fraction.ts";
import { all, one } from "../clauses/pick.ts";
import { isMonthly } from "../monthly.ts";
import type { Target } from "../types/metric.ts";
import type { Reading } from "../types/rule.ts";
import type { Unit } from "../types/unit.ts";
import { quantityOf } from "../units/figure.ts";
import { PERCENT } from "../units/unit.ts";
import { bothReadings } from "./both-readings.ts";
import type { RuleContext } from "./context.ts";
import type { Scale } from "./scale.ts";

/** How a figure is written decides which value it can be about. */
type Written = "percent" | "own" | "neutral";

/**
 * Which value a rule reads, by the units of its edges and steps. Percent edges
 * on anything but a percentage are about attainment, the measure's unit about
 * the measure; on a percentage with a target both are possible, and the text must say.
 */
export function scaleOf(edges: readonly Value[], steps: readonly Figure[], context: RuleContext): Scale | undefined {
  const { quantities, scope, by } = context;
  const { measure, target } = quantities;
  const common = { ...(target ? { target } : {}), ...(scope.cycle ? { cycle: scope.cycle } : {}) };
  const byAttainment: Scale = { reading: "attainment", unit: PERCENT, ...common };
  if (!quantities.whole) return target && saysAttainment(edges, steps, scope.nouns) ? byAttainment : undefined;
  if (!measure) {
    if (context.complete) scope.report(finding("measure-missing", context.head, { metric: context.name }));
    return undefined;
  }
  const basis = isMonthly(measure) ? "month" : scope.cycle;
  const byMeasure: Scale = { reading: "measure", unit: measure.unit, ...common, ...(basis ? { basis } : {}) };
  if (by?.reading === "measure") return byMeasure;
  const attains = measure.unit.kind === "percent" || (target !== undefined && measure.unit.kind !== "date");
  if (by && !attains) {
    scope.report(finding("attainment-needs-target", by.span, { metric: context.name }));
    return undefined;
  }
  if (by) return byAttainment;
  const reading = target && attains ? readingByUnits(edges, steps, measure.unit, target, context) : "measure";
  return reading && (reading === "measure" ? byMeasure : byAttainment);
}

/** The measure of this metric could not be read, but nothing of its rule depends on its unit. */
function saysAttainment(edges: readonly Value[], steps: readonly Figure[], nouns: ReadonlySet<string>): boolean {
  return (
    edges.length > 0 &&
    edges.every((edge) => writtenAs(edge, nouns) === "percent") &&
    steps.every((step) => writtenAs(step, nouns) === "percent")
  );
}

function readingByUnits(
  edges: readonly Value[],
  steps: readonly Figure[],
  unit: Unit,
  target: Target,
  context: RuleContext,
): Reading | undefined {
  const { scope } = context;
  const written = edges.map((edge) => ({ edge, as: writtenAs(edge, scope.nouns) }));
  const percent = written.find(({ as }) => as === "percent");
  const own = written.find(({ as }) => as === "own");
  if (unit.kind === "percent") {
    const unclear = percent ?? own;
    if (!unclear || isPoints(unclear.edge) || edges.some((edge) => isTarget(edge, target, scope.nouns))) return "measure";
    scope.report(bothReadings(unclear.edge, target, context));
    return undefined;
  }
  if (percent && own) {
    const related = [{ place: percent.edge.span, note: { en: "about attainment", zh: "针对完成率" } }];
    scope.report(finding("mixed-readings", own.edge.span, {}, { related }));
    return undefined;
  }
  const inOwnUnit = own !== undefined || steps.some((step) => writtenAs(step, scope.nouns) === "own");
  // From the target on, per 1%: a cap on attainment is meant to bound what is so counted.
  if (!inOwnUnit && countsOn(steps, context) && one(context.clauses, "attainment-cap")) return "attainment";
  // 100% for full points, 3 off for each 5 missing: both are said of the measure, the edge as a share of the target.
  return !percent || inOwnUnit ? "measure" : "attainment";
}

/** Whether the rule gives more and more the further it goes. */
function countsOn(steps: readonly Figure[], { clauses }: RuleContext): boolean {
  return steps.length > 0 || all(clauses, "award").some(({ result }) => result?.kind === "proportional");
}

function writtenAs(value: Value, nouns: ReadonlySet<string>): Written {
  if (value.kind === "target") return "neutral";
  if (value.kind === "date") return "own";
  const quantity = quantityOf(value, nouns);
  if (!quantity || quantity.kind === "part" || equal(quantity.value, ZERO)) return "neutral";
  if (quantity.kind === "percentage-points") return "percent";
  return quantity.kind === "unit" && quantity.unit.kind === "percent" ? "percent" : "own";
}

/** Full marks from 95% where the target is 95%: it is the measure that gets there. At a target of 100% both are the same. */
function isTarget(edge: Value, target: Target, nouns: ReadonlySet<string>): boolean {
  if (target.kind !== "literal") return false;
  const quantity = edge.kind === "figure" ? quantityOf(edge, nouns) : undefined;
  return equal(target.value, ONE) || (quantity?.kind === "unit" && equal(quantity.value, target.value));
}

/** 95个百分点 can only be about a percentage itself. */
function isPoints(value: Value): boolean {
  return value.kind === "figure" && value.mark === "points";
}
