import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, type Fraction, fraction, multiply } from "../../../number/fraction.ts";
import type { DraftRule } from "../../draft.ts";
import { columnBehind } from "../../people-source.ts";
import { quantity } from "../../quantity.ts";
import { writtenEdges } from "../../rules/written-edges.ts";
import { PERCENT } from "../../units/unit.ts";
import type { Check } from "../check.ts";

const HUNDRED = fraction(100n);
const [LEAST, MOST] = [fraction(6n, 1000n), fraction(1n, 100n)];

/**
 * Where more of a percentage is better, and it is collected as it is, full points
 * from 0.95% are those from 95%: of whatever is rare, less is better.
 */
export const percentagesWhole: Check = ({ metrics, coefficients }, { sources }) =>
  [...metrics, ...coefficients].flatMap(({ name, rule, measure, target }) => {
    const column = measure && columnBehind(measure, sources);
    if (!rule || target || column?.type.kind !== "number" || column.type.unit.kind !== "percent" || !wantsMore(rule)) return [];
    const edges = writtenEdges(rule).flatMap(({ value, span }) => (value.kind === "constant" ? [{ value: value.value, span }] : []));
    const [first] = edges;
    if (!first || !edges.every(({ value }) => isBetween(value))) return [];
    const slots = { metric: name, edge: quantity(first.value, PERCENT), likely: quantity(multiply(first.value, HUNDRED), PERCENT) };
    return [finding("percentage-of-percentage", first.span, slots)];
  });

function isBetween(value: Fraction): boolean {
  return compare(value, LEAST) >= 0 && compare(value, MOST) <= 0;
}

/** The row with most points, or the anchor, begins somewhere and has no end. */
function wantsMore(rule: DraftRule): boolean {
  if (rule.kind === "anchor") return rule.from !== undefined && rule.to === undefined;
  if (rule.kind !== "bands") return false;
  const [first] = rule.rows
    .flatMap(({ from, to, result }) => (result.kind === "points" ? [{ from, to, points: result.points }] : []))
    .toSorted((a, b) => compare(b.points, a.points));
  return first?.from !== undefined && first.to === undefined;
}
