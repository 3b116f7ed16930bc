import { add, ceil, divide, type Fraction, multiply, negate } from "../../../number/fraction.ts";
import type { End } from "../../../scheme/intervals/interval.ts";
import { isEmpty, type Pieces } from "./pieces.ts";

/** The pieces narrowed to the multiples of `grid` in them; those without any are left out. */
export function onGrid<V>(pieces: Pieces<V>, grid: Fraction | undefined): Pieces<V> {
  if (!grid) return pieces;
  return pieces
    .map(({ on: { low, high }, value }) => ({
      on: { ...(low ? { low: inside(low, grid) } : {}), ...(high ? { high: inside(high, negate(grid)) } : {}) },
      value,
    }))
    .filter(({ on }) => !isEmpty(on));
}

/** The nearest multiple on the side of the end that `grid` points to. */
function inside({ value, closed }: End, grid: Fraction): End {
  const count = divide(value, grid);
  if (count.d === 1n) return { value: closed ? value : add(value, grid), closed: true };
  return { value: multiply(ceil(count), grid), closed: true };
}
