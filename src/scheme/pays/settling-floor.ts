import type { PayLimit } from "../types/pay.ts";

/**
 * Whether a floor says how far under zero a pay may go. At least 10% of the
 * base does not: of a loss that is a loss, too. A share below zero says it itself.
 */
export function isSettlingFloor(floor: PayLimit | undefined): boolean {
  return floor !== undefined && (!floor.ofBase || floor.value.n <= 0n);
}
