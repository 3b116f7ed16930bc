import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { add, compare, divide, type Fraction, fraction, multiply, subtract } from "../../number/fraction.ts";
import type { MonthUnit } from "../../periods/cycle.ts";
import { domainOf } from "../domain.ts";
import type { DraftAnchor, DraftMetric } from "../draft.ts";
import { quantity } from "../quantity.ts";
import { rulerOf } from "../ruler.ts";
import type { Edge } from "../types.ts";
import { POINTS } from "../units/unit.ts";
import type { Check, CheckContext } from "./check.ts";

/** Both sides of an anchor say what they give, unless no value can lie there. */
export const sideUnsaid: Check = ({ metrics, cycle }, context) =>
  metrics.flatMap((metric) => {
    const { rule } = metric;
    if (rule?.kind !== "anchor") return [];
    const under =
      rule.under || !rule.from || isLowest(rule.from, rule, metric, context) ? [] : unsaid("under", rule.from, rule, metric, cycle);
    const over = rule.over || !rule.to ? [] : unsaid("over", rule.to, rule, metric, cycle);
    return [...under, ...over];
  });

/** Nothing lies under no defects at all. */
function isLowest({ value }: Edge, rule: DraftAnchor, { measure }: DraftMetric, { sources }: CheckContext): boolean {
  if (value.kind === "target") return false;
  const low = rule.reading === "measure" && measure ? domainOf(measure, sources).low?.value : undefined;
  return low !== undefined && compare(value.value, low) <= 0;
}

const FIFTH = fraction(1n, 5n);
const codes = { under: "nothing-under", over: "nothing-over" } as const;

/** Shown on a value a fifth away from the edge. */
function unsaid(side: "under" | "over", edge: Edge, rule: DraftAnchor, metric: DraftMetric, cycle: MonthUnit): readonly Diagnostic[] {
  const ruler = rulerOf([edge.value], metric, cycle);
  if (!ruler) return [];
  const at = ruler.numberOf(edge.value);
  const distance = multiply(at, FIFTH);
  const value = side === "under" ? subtract(at, distance) : add(at, distance);
  const slots = {
    metric: metric.name,
    edge: ruler.show(at),
    example: ruler.show(value),
    full: quantity(rule.points, POINTS),
    proportional: quantity(proportionally(rule.points, value, at), POINTS),
  };
  return [finding(codes[side], edge.span, slots)];
}

function proportionally(points: Fraction, value: Fraction, edge: Fraction): Fraction {
  return edge.n === 0n ? points : multiply(points, divide(value, edge));
}
