import type { ClauseOf, FactorShare } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { toText } from "../../number/decimal.ts";
import { add, compare, divide, equal, type Fraction, floor, fraction, multiply, ONE, subtract, ZERO } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import { unknownName } from "../names/suggest.ts";
import { quantity } from "../quantity.ts";
import type { Reading } from "../report.ts";
import type { Allocation, TargetGoal } from "../types/targets.ts";
import type { Unit } from "../types/unit.ts";
import { PERCENT } from "../units/unit.ts";
import { quantityIn, readQuantity, valueIn } from "../units/value-in.ts";
import type { Factor } from "./factors.ts";

/** The parts of a target that is shared out by factors, and how they came about. */
export type Allocated = { readonly parts: readonly TargetGoal[]; readonly allocation: Allocation };

/** Undefined where something about it was reported. */
export function allocate(
  clause: ClauseOf<"allocation">,
  whole: TargetGoal,
  factors: ReadonlyMap<string, Factor>,
  unit: Unit,
  reading: Reading,
): Allocated | undefined {
  const weighed = clause.factors.flatMap((factor) => weighedBy(factor, factors, reading) ?? []);
  if (weighed.length < clause.factors.length || !addUp(weighed, clause, reading) || !nameTheSame(weighed, clause, reading))
    return undefined;
  const step = stepOf(clause, unit, reading);
  if (!step || !isMultiple(whole, step, clause.span, unit, reading)) return undefined;
  const names = weighed[0]?.factor.parts ?? [];
  const weights = names.map(({ name }) => weighed.map((each) => partBy(each, name)).reduce(add, ZERO));
  const amounts = inSteps(whole.amount, weights, step);
  const further = whole.stretch && inSteps(whole.stretch, weights, step);
  const parts = names.map(({ name, label, span }, index): TargetGoal => {
    const stretch = further?.[index];
    return { name, ...(label === undefined ? {} : { label }), amount: amounts[index] ?? ZERO, ...(stretch ? { stretch } : {}), span };
  });
  const allocation = {
    step,
    factors: weighed.map(({ share, factor: { name, label, unit: measured, sum } }) => ({ name, label, share, unit: measured, sum })),
    parts: names.map(({ name }, index) => ({
      name,
      figures: weighed.map(({ factor }) => factor.parts.find((part) => part.name === name)?.figure ?? ZERO),
      weight: weights[index] ?? ZERO,
    })),
  };
  return { parts, allocation };
}

type Weighed = { readonly share: Fraction; readonly factor: Factor };

function weighedBy({ name, share: written }: FactorShare, factors: ReadonlyMap<string, Factor>, reading: Reading): Weighed | undefined {
  const factor = factors.get(name.text);
  if (!factor) reading.report(unknownName("factor", name, [...factors.keys()], reading.surface));
  const share = valueIn(written, PERCENT, reading);
  return factor && share && { share, factor };
}

function addUp(weighed: readonly Weighed[], { factors, span }: ClauseOf<"allocation">, { report }: Reading): boolean {
  const sum = weighed.map(({ share }) => share).reduce(add, ZERO);
  if (equal(sum, ONE)) return true;
  const shares = factors.map(({ share }) => `${toText(share.value)}%`).join(" + ");
  report(finding("allocation-shares", span, { shares, sum: `${toText(multiply(sum, fraction(100)))}%` }));
  return false;
}

/** Whoever has a figure in one factor has one in each: none is not 0. */
function nameTheSame(weighed: readonly Weighed[], { span }: ClauseOf<"allocation">, { report }: Reading): boolean {
  for (const { factor } of weighed)
    for (const other of weighed) {
      const lacking = factor.parts.find(({ name }) => !other.factor.parts.some((part) => part.name === name));
      if (!lacking) continue;
      report(finding("factor-parts", span, { part: lacking.label ?? lacking.name, first: factor.label, second: other.factor.label }));
      return false;
    }
  return true;
}

/** A cent, a piece, or what is written. */
function stepOf({ step, span, of }: ClauseOf<"allocation">, unit: Unit, reading: Reading): Fraction | undefined {
  if (!step) {
    if (unit.kind === "money") return fraction(1n, 100n);
    if (unit.kind === "count") return ONE;
    reading.report(finding("allocation-no-step", span, { of: of.text }));
    return undefined;
  }
  const read = readQuantity(step, reading);
  const value = read && quantityIn(read, step, unit, reading);
  if (!value || value.n > 0n) return value;
  reading.report(finding("step-not-positive", step.span, {}));
  return undefined;
}

function isMultiple({ amount, stretch, ...goal }: TargetGoal, step: Fraction, span: Span, unit: Unit, { report }: Reading): boolean {
  const odd = [amount, ...(stretch ? [stretch] : [])].find((each) => divide(each, step).d !== 1n);
  if (!odd) return true;
  report(finding("allocation-step", span, { of: goal.label ?? goal.name, whole: quantity(odd, unit), step: quantity(step, unit) }));
  return false;
}

function partBy({ share, factor: { parts, sum } }: Weighed, name: string): Fraction {
  return multiply(share, divide(parts.find((part) => part.name === name)?.figure ?? ZERO, sum));
}

/** In whole steps, each rounded down; what is left over goes to the largest remainders, of equals to the one named first. */
function inSteps(amount: Fraction, weights: readonly Fraction[], step: Fraction): readonly Fraction[] {
  const steps = divide(amount, step);
  const exact = weights.map((weight) => multiply(steps, weight));
  const whole = exact.map(floor);
  const left = Number(subtract(steps, whole.reduce(add, ZERO)).n);
  const remainder = (index: number): Fraction => subtract(exact[index] ?? ZERO, whole[index] ?? ZERO);
  const order = [...exact.keys()].sort((a, b) => compare(remainder(b), remainder(a)) || a - b);
  const more = new Set(order.slice(0, left));
  return whole.map((each, index) => multiply(more.has(index) ? add(each, ONE) : each, step));
}
