import type { Figure } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Fraction } from "../../number/fraction.ts";
import { perCycle } from "../../periods/cycle.ts";
import type { Span } from "../../text/source.ts";
import { unknownUnit } from "../names/suggest.ts";
import { noRate } from "../rates.ts";
import type { Expression } from "../types/expression.ts";
import type { Unit } from "../types/unit.ts";
import { type Quantity, quantityOf } from "../units/figure.ts";
import { NUMBER, PERCENT, POINTS } from "../units/unit.ts";
import type { Scope } from "./scope.ts";

/** A figure standing by itself in an expression. A bare one is a plain number until its neighbour gives it a unit. */
export function readFigure(figure: Figure, scope: Scope): Expression | undefined {
  const quantity = quantityOf(figure, scope.nouns);
  if (!quantity) {
    if (figure.unit) scope.report(unknownUnit(figure.unit, scope));
    return undefined;
  }
  if (quantity.kind === "part") return partOf(figure, quantity, scope);
  const value = ofCycle(quantity.value, figure, scope);
  return value && constant(value, unitOfQuantity(quantity), figure.span);
}

function unitOfQuantity(quantity: Exclude<Quantity, { kind: "part" }>): Unit {
  if (quantity.kind === "unit") return quantity.unit;
  return quantity.kind === "bare" ? NUMBER : PERCENT;
}

export function constant(value: Fraction, unit: Unit, span: Span): Expression {
  return { kind: "constant", value, unit, span };
}

/** `20 per month` in a quarterly scheme is 60. */
function ofCycle(value: Fraction, figure: Figure, scope: Scope): Fraction | undefined {
  if (figure.per === undefined || scope.cycle === undefined) return value;
  const none = noRate(figure.per, scope.cycle, figure.span);
  if (none) scope.report(none);
  return perCycle(value, figure.per, scope.cycle);
}

/** `80% of target`, `50% of weight`. */
function partOf(figure: Figure, quantity: Extract<Quantity, { kind: "part" }>, scope: Scope): Expression | undefined {
  const whole = wholeOf(figure, quantity.of, scope);
  return (
    whole && {
      kind: "arithmetic",
      op: "*",
      left: constant(quantity.value, PERCENT, figure.span),
      right: whole,
      unit: whole.unit,
      span: figure.span,
    }
  );
}

const wholeNames = {
  target: { en: "target", zh: "目标" },
  weight: { en: "weight", zh: "权重" },
  base: { en: "base", zh: "基数" },
} as const;

function wholeOf(figure: Figure, of: "target" | "weight" | "base", scope: Scope): Expression | undefined {
  if (scope.own === undefined || of === "base") {
    scope.report(finding("nothing-of-its-own", figure.span, { word: wholeNames[of] }));
    return undefined;
  }
  if (of === "weight") return { kind: "weight", unit: POINTS, span: figure.span };
  const unit = scope.unitOf(scope.own, "target", figure.span);
  return unit && { kind: "metric", name: scope.own, part: "target", unit, span: figure.span };
}
