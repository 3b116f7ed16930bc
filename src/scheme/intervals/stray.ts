import { compare, divide, type Fraction, fraction, multiply, ONE } from "../../number/fraction.ts";
import type { Unit } from "../types/unit.ts";

/** A figure beside the others of its kind that lost or gained digits or a unit, and what it most likely was. */
export type Stray = { readonly value: Fraction; readonly likely: Fraction; readonly least: Fraction; readonly most: Fraction };

/** The others are within `spread` of each other, the stray one `apart` from them, and once mended within `near`. */
type Slip = {
  readonly fewest: number;
  /** Too few others to tell, unless what is mended still lies on the same side of them. */
  readonly inOrder?: true;
  /** Whether a figure shows by itself that it is the stray one. */
  readonly only?: (value: Fraction, other: Fraction) => boolean;
  readonly spread: Fraction;
  readonly apart: Fraction;
  readonly near: Fraction;
  readonly factors: readonly Fraction[];
};

const digits = [10n, 100n, 1000n].map((factor) => fraction(factor));
/** Percentages and points lie near each other; two of them show already of what size they are. */
const ofShares: readonly Slip[] = [
  { fewest: 2, spread: fraction(8n, 5n), apart: fraction(8n), near: fraction(5n, 2n), factors: digits },
  { fewest: 3, spread: fraction(5n, 2n), apart: fraction(8n), near: fraction(5n, 2n), factors: digits },
  // 600% beside 3%, 0.9% beside 95%
  { fewest: 1, only: isFraction, spread: fraction(8n, 5n), apart: fraction(40n), near: fraction(5n, 2n), factors: [fraction(100n)] },
];
const ofAmounts: readonly Slip[] = [
  { fewest: 2, inOrder: true, spread: fraction(8n, 5n), apart: fraction(10n), near: fraction(5n, 2n), factors: digits },
  { fewest: 3, spread: fraction(5n, 2n), apart: fraction(10n), near: fraction(5n, 2n), factors: digits },
  // 30 元 beside 100,000 元
  { fewest: 1, spread: fraction(20n), apart: fraction(1000n), near: fraction(5n), factors: [fraction(10_000n)] },
];

/** 30 hours beside 10 minutes. */
const ofMinutes: Slip = { fewest: 1, spread: fraction(20n), apart: fraction(60n), near: fraction(5n), factors: [fraction(60n)] };

/**
 * The one figure of several that stands far under or far over the others, which
 * are near each other, and would be near them by a factor of ten or more: 8%
 * beside 90% and 95%, 30 元 beside 100,000 元. Undefined where none is for sure.
 */
export function strayAmong(figures: readonly Fraction[], unit: Unit): Stray | undefined {
  const slips = unit.kind === "percent" || unit.kind === "points" ? ofShares : ofAmounts;
  const values = distinct(figures.filter(({ n }) => n > 0n));
  const [lowest, ...upper] = values;
  const highest = values.at(-1);
  const lower = values.slice(0, -1);
  if (!lowest || !highest || upper.length === 0) return undefined;
  const found = strayBeside(lowest, upper, slips) ?? strayBeside(highest, lower, slips);
  if (found || unit.kind !== "time") return found;
  if (unit.unit === "hour" && compare(lowest, ONE) < 0) return strayBeside(lowest, upper, [ofMinutes]);
  return unit.unit === "minute" && isHours(highest) ? strayBeside(highest, lower, [ofMinutes]) : undefined;
}

/** Hardly anything beside half of it all, or far more than all beside little. */
function isFraction(value: Fraction, other: Fraction): boolean {
  if (compare(value, other) < 0) return compare(value, fraction(1n, 100n)) < 0 && compare(other, fraction(1n, 2n)) >= 0;
  return compare(value, fraction(3n, 2n)) >= 0 && compare(other, fraction(1n, 5n)) <= 0;
}

/** In minutes: whole hours, but no whole days, which may well stand beside minutes. */
function isHours(value: Fraction): boolean {
  return divide(value, fraction(60n)).d === 1n && divide(value, fraction(1440n)).d !== 1n;
}

/** @param others in ascending order */
function strayBeside(value: Fraction, others: readonly Fraction[], slips: readonly Slip[]): Stray | undefined {
  const [least, most] = [others[0], others.at(-1)];
  if (!least || !most) return undefined;
  const isUnder = compare(value, least) < 0;
  const [spread, apart] = [divide(most, least), isUnder ? divide(least, value) : divide(value, most)];
  for (const slip of slips) {
    if (others.length < slip.fewest || compare(spread, slip.spread) > 0 || compare(apart, slip.apart) < 0) continue;
    if (slip.only && !slip.only(value, most)) continue;
    const near = { from: divide(least, slip.near), to: multiply(most, slip.near) };
    const likely = slip.factors
      .map((factor) => (isUnder ? multiply(value, factor) : divide(value, factor)))
      .filter((mended) => !slip.inOrder || (isUnder ? compare(mended, least) < 0 : compare(mended, most) > 0))
      .find((mended) => compare(mended, near.from) >= 0 && compare(mended, near.to) <= 0);
    if (likely) return { value, likely, least, most };
  }
  return undefined;
}

function distinct(figures: readonly Fraction[]): readonly Fraction[] {
  const sorted = figures.toSorted(compare);
  return sorted.filter((value, index) => index === 0 || compare(value, sorted[index - 1] ?? value) !== 0);
}
