import type { UnitWord } from "../../../grammar/words/units.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import { divide, type Fraction, fraction, HUNDRED, multiply, ONE } from "../../number/fraction.ts";
import { unitWord } from "../../text/figures.ts";
import type { Unit } from "../types/unit.ts";
import { PERCENT, POINTS, RATIO } from "./unit.ts";

/** What a figure says by itself, before anyone asks what it is about. Values in base units. */
export type Quantity =
  /** 5, 1.2万: takes the unit of what it is about; with a scale that is sure of money, too. */
  | { readonly kind: "bare"; readonly value: Fraction; readonly scaled?: boolean }
  /** 80% of target: `value` is 0.8. 3 months of base: as `months`, 3 times a base that is a month's. */
  | { readonly kind: "part"; readonly value: Fraction; readonly of: "target" | "weight" | "base"; readonly months?: true }
  | { readonly kind: "unit"; readonly value: Fraction; readonly unit: Unit }
  /** 2 个百分点: `value` is 0.02, and it may only be said of a percentage. */
  | { readonly kind: "percentage-points"; readonly value: Fraction };

const PER_MILLE = fraction(1000n);

/** A figure of a scheme's text or of a data cell. */
type Written = Pick<Figure, "value" | "mark" | "of"> & { readonly unit?: { readonly text: string } };

/** Undefined where the unit word is no unit the language or a source knows. */
export function quantityOf(figure: Written, nouns: ReadonlySet<string>): Quantity | undefined {
  switch (figure.mark) {
    case "percent":
      return share(figure, divide(figure.value, HUNDRED));
    case "per-mille":
      return share(figure, divide(figure.value, PER_MILLE));
    case "points":
      return { kind: "percentage-points", value: divide(figure.value, HUNDRED) };
    case "ratio":
      return { kind: "unit", value: figure.value, unit: RATIO };
    case undefined:
      return figure.unit === undefined
        ? { kind: "bare", value: figure.value }
        : monthsOfBase(figure, inUnit(figure.value, figure.unit.text, nouns));
  }
}

function monthsOfBase({ of }: Written, quantity: Quantity | undefined): Quantity | undefined {
  const isMonths = of === "base" && quantity?.kind === "unit" && quantity.unit.kind === "time" && quantity.unit.unit === "month";
  return isMonths ? { kind: "part", value: quantity.value, of: "base", months: true } : quantity;
}

function share(figure: Written, value: Fraction): Quantity {
  return figure.of === undefined ? { kind: "unit", value, unit: PERCENT } : { kind: "part", value, of: figure.of };
}

function inUnit(value: Fraction, word: string, nouns: ReadonlySet<string>): Quantity | undefined {
  const known = unitWord(word);
  if (known === undefined) {
    if (nouns.has(word)) return { kind: "unit", value, unit: { kind: "count", noun: word } };
    const [scale, ...rest] = word.split(" ");
    if (scale !== undefined && rest.length > 0) return scaled(value, scale, rest.join(" "), nouns);
    const before = scales.find((candidate) => word.startsWith(candidate));
    return before && scaled(value, before, word.slice(before.length), nouns);
  }
  if (known.kind === "scale") return { kind: "bare", value: multiply(value, fraction(known.scale)), scaled: true };
  if (known.kind === "multiple") return { kind: "unit", value, unit: PERCENT };
  if (known.kind === "percentage-points") return { kind: "percentage-points", value: divide(value, HUNDRED) };
  const { unit, scale } = unitOfWord(known);
  return { kind: "unit", value: multiply(value, scale), unit };
}

/** 1.2万家: scales that a counter is written to. */
const scales = ["万", "亿"] as const;

/** 10 million CNY, 1.2万家: a scale before a unit. */
function scaled(value: Fraction, scale: string, word: string, nouns: ReadonlySet<string>): Quantity | undefined {
  const known = unitWord(scale);
  return known?.kind === "scale" ? inUnit(multiply(value, fraction(known.scale)), word, nouns) : undefined;
}

/** The unit a word names and what one of it is worth in base units: 万元 is CNY, 10000. */
export function unitOfWord(word: Exclude<UnitWord, { kind: "scale" | "percentage-points" | "multiple" }>): {
  readonly unit: Unit;
  readonly scale: Fraction;
} {
  switch (word.kind) {
    case "money":
      return { unit: { kind: "money", currency: word.currency }, scale: fraction(word.scale) };
    case "points":
      return { unit: POINTS, scale: ONE };
    case "count":
      return { unit: { kind: "count", noun: word.noun }, scale: ONE };
    case "time":
      return timeUnit(word.unit);
  }
}

/** Weeks are days and quarters months: the rest stand for themselves. */
function timeUnit(word: Extract<UnitWord, { kind: "time" }>["unit"]): { readonly unit: Unit; readonly scale: Fraction } {
  if (word === "week") return { unit: { kind: "time", unit: "day" }, scale: fraction(7n) };
  if (word === "quarter") return { unit: { kind: "time", unit: "month" }, scale: fraction(3n) };
  return { unit: { kind: "time", unit: word }, scale: ONE };
}
