import { finding } from "../../../diagnostics/catalogue.ts";
import { add, compare, divide, equal, type Fraction, fraction, larger, multiply, smaller, subtract } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import type { DraftScheme } from "../../draft.ts";
import type { Expression } from "../../types/expression.ts";
import type { Check } from "../check.ts";

/**
 * A total written with shares is of marks that each go up to the whole. Of points
 * that are weighed already, full marks everywhere would come to half of it.
 */
export const weightedOnce: Check = ({ total, metrics, sections }) => {
  const { expression, outOf } = total;
  if (!expression || !outOf) return [];
  const full = new Map([
    ...metrics.flatMap(({ name, weight }) => (weight ? [[name, weight] as const] : [])),
    ...sections.map((section) => [section.name, weightOf(section, metrics)] as const),
  ]);
  const weighed = fullValue(expression, (name) => full.get(name));
  const asMarks = fullValue(expression, () => outOf);
  if (!weighed || !asMarks || !equal(asMarks, outOf) || compare(multiply(weighed, MOST), outOf) > 0) return [];
  return [finding("weighted-twice", expression.span, { weighed: numeral(weighed), outOf: numeral(outOf) })];
};

/** What is lost is more than a rounding of shares or a missing weight. */
const MOST = fraction(5n, 4n);

function weightOf({ name, weight }: DraftScheme["sections"][number], metrics: DraftScheme["metrics"]): Fraction {
  const own = metrics.flatMap((metric) => (metric.section === name && metric.weight ? [metric.weight] : []));
  return weight?.from ?? own.reduce(add, fraction(0n));
}

/** With full points everywhere; undefined where it hangs on anything else. */
function fullValue(expression: Expression, fullOf: (name: string) => Fraction | undefined): Fraction | undefined {
  const of = (part: Expression): Fraction | undefined => fullValue(part, fullOf);
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "section":
      return fullOf(expression.name);
    case "metric":
      return expression.part === "points" ? fullOf(expression.name) : undefined;
    case "minimum":
    case "maximum":
      return among(expression.of.map(of), expression.kind === "minimum" ? smaller : larger);
    case "round":
      return of(expression.of);
    case "arithmetic": {
      const [left, right] = [of(expression.left), of(expression.right)];
      return left && right && !(expression.op === "/" && right.n === 0n) ? operations[expression.op](left, right) : undefined;
    }
    default:
      return undefined;
  }
}

const operations = { "+": add, "-": subtract, "*": multiply, "/": divide } as const;

function among(values: readonly (Fraction | undefined)[], pick: (a: Fraction, b: Fraction) => Fraction): Fraction | undefined {
  return values.reduce((best, value) => best && value && pick(best, value));
}
