import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { absolute, compare, divide, type Fraction, fraction } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Unit } from "../../scheme/types/unit.ts";

const MYRIAD = fraction(10_000n);
const MILLION = fraction(1_000_000n);

/** Sums of one column in one unit: all of them in 万元 where one would be and none has an odd 元, else none. */
export function alike(values: readonly Fraction[], unit: Unit, show: (value: Fraction) => Bilingual): (value: Fraction) => Bilingual {
  if (unit.kind !== "money" || !values.some((value) => compare(absolute(value), MILLION) >= 0)) return show;
  const [, name] = /^100万(.*)$/u.exec(quantity(MILLION, unit).zh) ?? [];
  const inMyriads = name !== undefined && values.every(({ n, d }) => d === 1n && n % 100n === 0n);
  const zh = (value: Fraction): string => (inMyriads ? `${numeral(divide(value, MYRIAD))}万${name}` : quantity(value, unit, CENTS).zh);
  return (value) => ({ ...show(value), zh: zh(value) });
}

const CENTS = 2;
