import { compare, type Fraction } from "../../number/fraction.ts";
import { isSameExpression } from "../expressions/group.ts";
import type { Expression } from "../types/expression.ts";
import type { Edge, EdgeValue } from "../types/rule.ts";
import type { Ranged } from "./of-rows.ts";

/**
 * Rows in the order they are tried: those under a condition first, as written,
 * then the others. Each is closed by those of its own condition, so that what
 * a condition leaves falls to the rows without one.
 */
export function inOrderTried<T extends Ranged & Conditional>(rows: readonly T[], numberOf: NumberOf): readonly T[] {
  const closed = rows.map((row) => {
    const alike = rows.filter(({ when }) => isSame(when, row.when));
    return closedByNeighbours(alike, numberOf)[alike.indexOf(row)] ?? row;
  });
  return [...closed.filter(({ when }) => when), ...closed.filter(({ when }) => !when)];
}

type Conditional = { readonly when?: Expression };

function isSame(a: Expression | undefined, b: Expression | undefined): boolean {
  return a && b ? isSameExpression(a, b) : a === b;
}

type NumberOf = (edge: EdgeValue) => Fraction;

/**
 * Rows with the ends that their neighbours leave them, so that a value is in
 * one row whatever the order: `from 80` beside `from 90` is 80 to under 90.
 */
export function closedByNeighbours<T extends Ranged>(rows: readonly T[], numberOf: NumberOf): readonly T[] {
  const lows = rows.flatMap(({ from }) => from ?? []);
  const highs = rows.flatMap(({ to }) => to ?? []);
  return rows.map((row) => {
    const { from, to, otherwise } = row;
    if (otherwise || (from && to)) return row;
    if (from) return withEnd(row, "to", nextAbove(from, lows, numberOf));
    return to ? withEnd(row, "from", nextBelow(to, highs, numberOf)) : row;
  });
}

function withEnd<T extends Ranged>(row: T, key: "from" | "to", neighbour: Edge | undefined): T {
  return neighbour ? { ...row, [key]: { ...neighbour, inclusive: !neighbour.inclusive } } : row;
}

function nextAbove(low: Edge, lows: readonly Edge[], numberOf: NumberOf): Edge | undefined {
  const order = (a: Edge, b: Edge): number => compare(numberOf(a.value), numberOf(b.value)) || Number(b.inclusive) - Number(a.inclusive);
  return lows.filter((other) => order(other, low) > 0).toSorted(order)[0];
}

function nextBelow(high: Edge, highs: readonly Edge[], numberOf: NumberOf): Edge | undefined {
  const order = (a: Edge, b: Edge): number => compare(numberOf(a.value), numberOf(b.value)) || Number(a.inclusive) - Number(b.inclusive);
  return highs.filter((other) => order(other, high) < 0).toSorted((a, b) => order(b, a))[0];
}
