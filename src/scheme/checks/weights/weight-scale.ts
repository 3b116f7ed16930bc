import { finding } from "../../../diagnostics/catalogue.ts";
import { add, compare, equal, type Fraction, fraction, multiply, ONE, ZERO } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import type { Check } from "../check.ts";

const HUNDRED = fraction(100n);

/**
 * Weights of a scheme are all points or all parts of one: 0.4 beside 60 are 100
 * as 40 and 60. What they have to add up to, where it is said, tells by itself.
 */
export const weightScale: Check = ({ metrics, total, metricsLost }) => {
  if (total.outOf || metricsLost) return [];
  const weighed = metrics.flatMap(({ weight, weightSpan, label }) => (weight && weightSpan ? [{ weight, weightSpan, label }] : []));
  const isPart = (weight: Fraction): boolean => compare(weight, ONE) < 0;
  const [part, ...others] = weighed.filter(({ weight }) => isPart(weight));
  if (!part || weighed.length === others.length + 1) return [];
  const meant = weighed.map(({ weight }) => (isPart(weight) ? multiply(weight, HUNDRED) : weight)).reduce(add, ZERO);
  if (!equal(meant, HUNDRED)) return [];
  const related = others.map(({ weightSpan }) => ({ place: weightSpan, note: { en: "this one, too", zh: "这一项也是" } }));
  const slots = { metric: part.label, weight: numeral(part.weight), likely: numeral(multiply(part.weight, HUNDRED)) };
  return [finding("weight-off-scale", part.weightSpan, slots, { related })];
};
