import type { Figure } from "../../ast/nodes/figure.ts";
import type { Unit } from "../types/unit.ts";
import { quantityOf } from "../units/figure.ts";
import { NUMBER, PERCENT } from "../units/unit.ts";

/** The unit of the first amount that says one. */
export function unitOf(amounts: readonly Figure[], nouns: ReadonlySet<string>): Unit {
  for (const amount of amounts) {
    const quantity = quantityOf(amount, nouns);
    if (quantity?.kind === "unit") return quantity.unit;
    if (quantity?.kind === "percentage-points") return PERCENT;
  }
  return NUMBER;
}
