import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { absolute, type Fraction, fraction, ONE } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Unit } from "../../../scheme/types/unit.ts";
import { PERCENT } from "../../../scheme/units/unit.ts";
import type { Variable } from "./variable.ts";

/** How values of a variable are told, and how far beside an edge people look. */
export type Scale = Pick<Variable, "show" | "nudge">;

const PER_MILLE = fraction(1n, 1000n);

export function inUnit(unit: Unit): Scale {
  return { show: (value) => quantity(value, unit), nudge: unit.kind === "percent" ? PER_MILLE : ONE };
}

/** Of a target that only the facts know. */
export const sharesOfTarget: Scale = {
  show: (value) => {
    const { en, zh } = quantity(value, PERCENT);
    return { en: `${en} of the target`, zh: `目标的${zh}` };
  },
  nudge: PER_MILLE,
};

/** Of places among people, counted from either end. */
export function places(from: "first" | "last"): Scale {
  const show = (value: Fraction): Bilingual => {
    const place = numeral(value);
    return from === "first" ? { en: `place ${place}`, zh: `第${place}名` } : { en: `place ${place} from last`, zh: `倒数第${place}名` };
  };
  return { show, nudge: ONE };
}

export function besideTarget(unit: Unit): Scale {
  const show = (value: Fraction): Bilingual => {
    if (value.n === 0n) return { en: "the target", zh: "目标值" };
    const off = quantity(absolute(value), unit);
    return value.n < 0n
      ? { en: `${off.en} under the target`, zh: `比目标少${off.zh}` }
      : { en: `${off.en} over the target`, zh: `比目标多${off.zh}` };
  };
  return { show, nudge: ONE };
}
