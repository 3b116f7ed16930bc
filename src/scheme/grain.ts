import { absolute, divide, type Fraction, fraction, gcd, multiply, ONE } from "../number/fraction.ts";
import { unitOf } from "../number/round.ts";
import { domainOf, isWhole } from "./domain.ts";
import type { DraftScheme } from "./draft.ts";
import type { Expression } from "./types/expression.ts";
import type { SourceContract } from "./types/source.ts";

/** What the figures of an expression come from. */
export type Figures = { readonly scheme: Pick<DraftScheme, "metrics" | "total">; readonly sources: readonly SourceContract[] };

/** A figure of which every value of an expression is a whole multiple: 20 of visits × 20 元; undefined where there is none for sure. */
export function grainOf(expression: Expression, figures: Figures): Fraction | undefined {
  const of = (inner: Expression): Fraction | undefined => grainOf(inner, figures);
  switch (expression.kind) {
    case "constant":
      return expression.value.n === 0n ? undefined : absolute(expression.value);
    case "metric":
      return expression.part === "measure" ? measured(expression.name, figures) : undefined;
    case "total":
      return ofTotal(figures);
    case "negate":
    case "absolute":
      return of(expression.of);
    case "minimum":
    case "maximum":
      return common(expression.of.map(of));
    case "arithmetic":
      return ofArithmetic(expression, of);
    default:
      return isWhole(domainOf(expression, figures.sources)) ? ONE : undefined;
  }
}

function measured(name: string, figures: Figures): Fraction | undefined {
  const measure = figures.scheme.metrics.find((metric) => metric.name === name)?.measure;
  return measure && grainOf(measure, figures);
}

function ofTotal({ scheme: { total } }: Figures): Fraction | undefined {
  return total.round && unitOf(total.round);
}

type Arithmetic = Extract<Expression, { readonly kind: "arithmetic" }>;

function ofArithmetic({ op, left, right }: Arithmetic, of: (inner: Expression) => Fraction | undefined): Fraction | undefined {
  const [a, b] = [of(left), of(right)];
  if (op === "+" || op === "-") return common([a, b]);
  if (!a || !b) return undefined;
  if (op === "*") return multiply(a, b);
  return op === "/" && right.kind === "constant" ? divide(a, b) : undefined;
}

/** The greatest figure that divides them all. */
function common(grains: readonly (Fraction | undefined)[]): Fraction | undefined {
  const known = grains.filter((grain) => grain !== undefined);
  if (known.length < grains.length || known.length === 0) return undefined;
  return known.reduce((a, b) => fraction(gcd(a.n * b.d, b.n * a.d), a.d * b.d));
}
