import type { Fraction } from "../../../number/fraction.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import { constantForm, constantOf, type Form, NOTHING, plus, type Sign, sameForm, times } from "../pieces/form.ts";
import { everywhere, type Pieces, split, zipped } from "../pieces/pieces.ts";
import { signsOf } from "../pieces/signs.ts";

/** What a node comes to on a stretch of the variable. */
export type Value =
  | Amount
  | { readonly kind: "yes-no"; readonly holds: boolean }
  | { readonly kind: "text"; readonly text: string }
  /** No value at all: in no row, or a division by zero. */
  | { readonly kind: "none" }
  /** Not known, and why. */
  | { readonly kind: "open"; readonly why: Why };

/**
 * plain + scale·scaled, where the scale is a figure nobody knows but that it is
 * over zero: a target, or the base of somebody's pay.
 */
export type Amount = { readonly kind: "amount"; readonly plain: Form; readonly scaled: Form };

/** What stands in the way of an analysis. */
export type Why =
  /** Two figures that both vary are multiplied or divided. */
  | "product"
  /** Other figures than the variable play a part. */
  | "others"
  /** What each row of a source pays goes down somewhere. */
  | "rows"
  /** No end of steps. */
  | "steps"
  /** A figure beside a multiple of the scale. */
  | "scale";

export type Along = Pieces<Value>;

export const NONE: Value = { kind: "none" };

export function amount(plain: Form, scaled: Form = NOTHING): Amount {
  return { kind: "amount", plain, scaled };
}

export function fixed(value: Fraction): Amount {
  return amount(constantForm(value));
}

export function yesNo(holds: boolean): Value {
  return { kind: "yes-no", holds };
}

export function open(why: Why): Value {
  return { kind: "open", why };
}

export function isAmount(value: Value): value is Amount {
  return value.kind === "amount";
}

/** The form of an amount without a part of the scale. */
export function plainOf(value: Value): Form | undefined {
  return isAmount(value) && isNothing(value.scaled) ? value.plain : undefined;
}

/** A number that is the same on the whole stretch. */
export function numberOf(value: Value): Fraction | undefined {
  const plain = plainOf(value);
  return plain && constantOf(plain);
}

export function isNothing(form: Form): boolean {
  return form === NOTHING || constantOf(form)?.n === 0n;
}

export function sum(a: Amount, b: Amount): Amount {
  return amount(plus(a.plain, b.plain), a.scaled === NOTHING && b.scaled === NOTHING ? NOTHING : plus(a.scaled, b.scaled));
}

export function product(a: Amount, factor: Fraction): Amount {
  return amount(times(a.plain, factor), a.scaled === NOTHING ? NOTHING : times(a.scaled, factor));
}

export function difference(a: Amount, b: Amount): Amount {
  return sum(a, product(b, { n: -1n, d: 1n }));
}

/** What is lacking among operands that are not all what is needed. */
export function lacking(values: readonly Value[]): Value {
  return values.find(({ kind }) => kind === "open") ?? NONE;
}

export function sameValue(a: Value, b: Value): boolean {
  if (isAmount(a) && isAmount(b)) return sameForm(a.plain, b.plain) && sameForm(a.scaled, b.scaled);
  if (a.kind === "yes-no" && b.kind === "yes-no") return a.holds === b.holds;
  if (a.kind === "text" && b.kind === "text") return a.text === b.text;
  return a.kind === "none" && b.kind === "none";
}

/** Where an amount is under zero, at it, over it; where that cannot be told, why. */
export function signsOfAmount({ plain, scaled }: Amount, on: Interval): Pieces<Sign | Why> {
  if (isNothing(scaled)) return signsOf(plain, on) ?? everywhere(on, "steps");
  if (isNothing(plain)) return signsOf(scaled, on) ?? everywhere(on, "steps");
  const [ofPlain, ofScaled] = [signsOf(plain, on), signsOf(scaled, on)];
  if (!ofPlain || !ofScaled) return everywhere(on, "steps");
  return split(zipped(ofPlain, ofScaled), ([a, b], stretch) =>
    everywhere<Sign | Why>(stretch, a === b || b === 0 ? a : a === 0 ? b : "scale"),
  );
}
