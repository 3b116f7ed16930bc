import { add, compare, divide, type Fraction, fraction, larger, smaller, ZERO } from "../../../number/fraction.ts";
import type { NodeId } from "../../../plan/node-id.ts";
import type { GroupFn } from "../../../scheme/types/expression.ts";
import { isNumber, type Known, type Value } from "../value.ts";
import type { Placed } from "./places.ts";

/** Figures that each has for themselves, by where they stand among those who have the value. */
export type PlaceFn = "rank" | "rank-from-last" | "percentile";

export function isPlaceFn(fn: GroupFn): fn is PlaceFn {
  return Object.hasOwn(ofPlace, fn);
}

/** What a place comes to. @param node of the figure, where it has no answer */
export function placeFigure(fn: PlaceFn, placed: Placed, node: NodeId): Value {
  return ofPlace[fn](placed, node);
}

const ofPlace: Readonly<Record<PlaceFn, (placed: Placed, node: NodeId) => Value>> = {
  rank: ({ before }) => fraction(before + 1),
  "rank-from-last": ({ after }) => fraction(after + 1),
  percentile: ({ before, level, after }, node) => {
    const others = before + level + after;
    return others === 0 ? { kind: "not-applicable", node } : divide(fraction(after), fraction(others));
  },
};

/** What a figure that is the same for everyone comes to. @param node of the figure, where it has no answer */
export function commonFigure(fn: Exclude<GroupFn, PlaceFn>, values: readonly Known[], node: NodeId): Value {
  // A condition counts where it holds, anything else where it is there.
  if (fn === "count") return fraction(values.filter((value) => value !== false).length);
  const numbers = values.filter(isNumber);
  if (fn === "sum") return sum(numbers);
  return numbers.length === 0 ? { kind: "not-applicable", node } : ofNumbers[fn](numbers);
}

const ofNumbers: Readonly<Record<Exclude<GroupFn, PlaceFn | "sum" | "count">, (numbers: readonly Fraction[]) => Fraction>> = {
  average: mean,
  min: (numbers) => numbers.reduce(smaller),
  max: (numbers) => numbers.reduce(larger),
  median: (numbers) => mean(middle(numbers)),
};

function sum(numbers: readonly Fraction[]): Fraction {
  return numbers.reduce(add, ZERO);
}

function mean(numbers: readonly Fraction[]): Fraction {
  return divide(sum(numbers), fraction(numbers.length));
}

/** The one in the middle, or the two. */
function middle(numbers: readonly Fraction[]): readonly Fraction[] {
  const cut = Math.ceil(numbers.length / 2) - 1;
  return numbers.toSorted(compare).slice(cut, numbers.length - cut);
}
