import type { Fraction } from "../../../number/fraction.ts";
import { divide, ONE } from "../../../number/fraction.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import type { NodeOf, UnaryOp } from "../../graph.ts";
import { constantOf, NOTHING, type Sign, times } from "../pieces/form.ts";
import { everywhere, joined, mapped, split, zipped } from "../pieces/pieces.ts";
import { type Rounding, rounded } from "../pieces/rounded.ts";
import {
  type Along,
  type Amount,
  amount,
  difference,
  isAmount,
  isNothing,
  lacking,
  NONE,
  numberOf,
  open,
  plainOf,
  product,
  sameValue,
  signsOfAmount,
  sum,
  type Value,
} from "./value.ts";

type Arithmetic = NodeOf<"arithmetic">["op"];

/** Arithmetic on one stretch; a product of two figures that both vary is no line, and left open. */
export const arithmetic: Readonly<Record<Arithmetic, (left: Amount, right: Amount) => Value>> = {
  "+": sum,
  "-": difference,
  "*": (left, right) => {
    const [a, b] = [numberOf(left), numberOf(right)];
    if (b) return product(left, b);
    if (a) return product(right, a);
    return timesScale(left, right) ?? timesScale(right, left) ?? open("product");
  },
  "/": quotient,
};

/** A figure times a multiple of the scale. */
function timesScale(figure: Amount, scale: Amount): Amount | undefined {
  const multiple = isNothing(scale.plain) ? constantOf(scale.scaled) : undefined;
  return multiple && isNothing(figure.scaled) ? amount(NOTHING, times(figure.plain, multiple)) : undefined;
}

/** By a number, or by a multiple of the scale what is one too. */
export function quotient(left: Amount, right: Amount): Value {
  const number = numberOf(right);
  if (number) return number.n === 0n ? NONE : product(left, divide(ONE, number));
  const scale = constantOf(right.scaled);
  if (!scale || !isNothing(right.plain) || !isNothing(left.plain)) return open("product");
  return amount(times(left.scaled, divide(ONE, scale)));
}

export const unary: Readonly<Record<Exclude<UnaryOp, "not">, (value: Amount, on: Interval) => Along>> = {
  negate: (value, on) => everywhere(on, negated(value)),
  absolute: (value, on) => bySign(value, on, (sign) => (sign === -1 ? negated(value) : value)),
  floor: (value, on) => roundedAmount(value, on, ONE, "floor"),
  ceil: (value, on) => roundedAmount(value, on, ONE, "ceil"),
};

function negated(value: Amount): Amount {
  return product(value, { n: -1n, d: 1n });
}

export function roundedAmount(value: Value, on: Interval, step: Fraction, mode: Rounding): Along {
  const form = plainOf(value);
  if (!form) return everywhere(on, isAmount(value) ? open("scale") : value);
  const pieces = rounded(form, on, step, mode);
  return pieces ? mapped(pieces, (piece) => amount(piece)) : everywhere(on, open("steps"));
}

/** The smaller (-1) or larger (1) of two. */
export function further(a: Along, b: Along, way: -1 | 1): Along {
  const chosen = split(zipped(a, b), ([left, right], on) => {
    if (!isAmount(left) || !isAmount(right)) return everywhere(on, lacking([left, right]));
    return bySign(difference(left, right), on, (sign) => (sign === way || sign === 0 ? left : right));
  });
  return joined(chosen, sameValue);
}

/** What is chosen by the sign of an amount; open where that cannot be told. */
export function bySign(value: Amount, on: Interval, choose: (sign: Sign) => Value): Along {
  return mapped(signsOfAmount(value, on), (sign) => (typeof sign === "string" ? open(sign) : choose(sign)));
}
