import { add, compare, divide, type Fraction, floor, fraction, multiply, ONE, subtract, ZERO } from "../../../number/fraction.ts";
import { roundToStep } from "../../../number/round.ts";
import type { NodeOf } from "../../../plan/graph.ts";

/** One who shares: by how much, and by what they are told from others who share as much. */
export type Sharer = { readonly share: Fraction; readonly id: string };

type Rules = Pick<NodeOf<"pool">, "remainder" | "unitOf" | "mode">;

/** Parts in the order of the sharers, and the sum of the shares. */
export type Shared = { readonly parts: readonly Fraction[]; readonly of: Fraction };

/**
 * The parts of an amount in whole units, in proportion to the shares: each
 * rounded down, then what is left over unit by unit to the largest remainders,
 * or all of it to the largest or the smallest share. Together they are the amount,
 * rounded to a unit. Undefined where the shares add up to nothing.
 */
export function partsOf(amount: Fraction, sharers: readonly Sharer[], { remainder, unitOf, mode }: Rules): Shared | undefined {
  const of = sharers.reduce((sum, { share }) => add(sum, share), ZERO);
  if (of.n === 0n) return undefined;
  const units = divide(roundToStep(amount, unitOf, mode), unitOf);
  const exact = sharers.map(({ share }) => divide(multiply(units, share), of));
  const whole = exact.map(floor);
  const left = Number(subtract(units, whole.reduce(add, ZERO)).n);
  // Who has no share gets nothing of what is left over, either.
  const order = [...sharers.keys()]
    .filter((index) => sharers[index]?.share.n !== 0n)
    .sort((a, b) => beforeIn[remainder](a, b, sharers, exact) || byId(sharers[a], sharers[b]));
  const extra = sharers.map(() => ZERO);
  if (remainder === "largest") for (const index of order.slice(0, left)) extra[index] = ONE;
  else if (order[0] !== undefined) extra[order[0]] = fraction(left);
  return { parts: whole.map((part, index) => multiply(add(part, extra[index] ?? ZERO), unitOf)), of };
}

type Before = (a: number, b: number, sharers: readonly Sharer[], exact: readonly Fraction[]) => number;

/** Who comes first to what is left over. */
const beforeIn: Readonly<Record<Rules["remainder"], Before>> = {
  largest: (a, b, _, exact) => compare(fractionalPart(exact[b]), fractionalPart(exact[a])),
  first: (a, b, sharers) => compare(sharers[b]?.share ?? ZERO, sharers[a]?.share ?? ZERO),
  last: (a, b, sharers) => compare(sharers[a]?.share ?? ZERO, sharers[b]?.share ?? ZERO),
};

function fractionalPart(value: Fraction = ZERO): Fraction {
  return subtract(value, floor(value));
}

function byId(a: Sharer | undefined, b: Sharer | undefined): number {
  const [left = "", right = ""] = [a?.id, b?.id];
  return left < right ? -1 : Number(left > right);
}
