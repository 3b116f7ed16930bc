import type { Fraction } from "../../../number/fraction.ts";
import { isIn } from "../../../scheme/intervals/interval.ts";
import { valueAt } from "../pieces/form.ts";
import { type Along, fixed, plainOf, type Value } from "./value.ts";

/** What a node comes to where the variable is at a value; undefined where the variable cannot be. */
export function alongAt(along: Along, at: Fraction): Value | undefined {
  const value = along.find(({ on }) => isIn(at, on))?.value;
  const form = value && plainOf(value);
  return form ? fixed(valueAt(form, at)) : value;
}
