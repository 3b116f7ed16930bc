import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { add, ceil, compare, divide, type Fraction, floor, fraction, multiply, subtract } from "../../../number/fraction.ts";
import type { Cycle } from "../../../periods/cycle.ts";
import { domainOf, isWhole } from "../../domain.ts";
import type { Domain } from "../../intervals/interval.ts";
import { quantity } from "../../quantity.ts";
import { type Ruled, ruledOf } from "../../ruled.ts";
import { periodTarget, rulerOf } from "../../ruler.ts";
import type { Edge } from "../../types/rule.ts";
import type { Check } from "../check.ts";

/** Both sides of an anchor say what they give, unless no value can lie there. */
export const sideUnsaid: Check = (scheme, { sources }) =>
  ruledOf(scheme).flatMap((metric) => {
    const { rule, measure } = metric;
    if (rule?.kind !== "anchor" || !metric.complete) return [];
    const domain = rule.reading === "measure" && measure ? domainOf(measure, sources) : {};
    const under = rule.under || !rule.from || isLowest(rule.from, domain) ? [] : [{ side: "under", edge: rule.from } as const];
    const over = rule.over || !rule.to ? [] : [{ side: "over", edge: rule.to } as const];
    return [...under, ...over].flatMap((open) => unsaid(open, rule.points, metric, scheme.cycle, domain));
  });

type OpenSide = { readonly side: "under" | "over"; readonly edge: Edge };

/** Nothing lies under no defects at all. */
function isLowest({ value }: Edge, { low }: Domain): boolean {
  return value.kind === "constant" && low !== undefined && compare(value.value, low.value) <= 0;
}

const TARGET = { en: "target", zh: "目标" } as const;

const FIFTH = fraction(1n, 5n);
const codes = { under: "nothing-under", over: "nothing-over" } as const;

function unsaid({ side, edge }: OpenSide, points: Fraction, metric: Ruled, cycle: Cycle, domain: Domain): readonly Diagnostic[] {
  const ruler = rulerOf([edge.value], metric, cycle);
  if (!ruler) return [];
  const at = ruler.numberOf(edge.value);
  const inOnes = isWhole(domain) && (edge.value.kind === "constant" || periodTarget(metric, cycle) !== undefined);
  const value = aFifthAway(side, at, inOnes);
  const slots = {
    metric: metric.name,
    edge: ruler.show(at),
    place: edge.value.kind === "constant" ? ruler.show(at) : TARGET,
    example: ruler.show(value),
    full: quantity(points, metric.gives),
    proportional: quantity(at.n === 0n ? points : multiply(points, divide(value, at)), metric.gives),
  };
  return [finding(codes[side], edge.span, slots)];
}

/** A value to show the readings on; of what comes in ones, the next whole one. */
function aFifthAway(side: "under" | "over", at: Fraction, inOnes: boolean): Fraction {
  const distance = multiply(at, FIFTH);
  if (side === "under") return inOnes ? floor(subtract(at, distance)) : subtract(at, distance);
  return inOnes ? ceil(add(at, distance)) : add(at, distance);
}
