import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { type Fraction, multiply } from "../../number/fraction.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { type Quantity, quantityOf } from "../../scheme/units/figure.ts";
import { unitName } from "../../scheme/units/names.ts";
import { PERCENT, rateBetween } from "../../scheme/units/unit.ts";
import type { WrittenFigure } from "../../text/figures.ts";
import type { NumberType } from "../type-words.ts";

/** A cell's figure in base units, or why the column cannot hold it. `found` names what the cell holds instead. */
export type Converted =
  | { readonly value: Fraction }
  | { readonly problem: "bare-percentage" }
  | { readonly problem: "sign-alone"; readonly unit: string }
  | { readonly problem: "unknown-unit"; readonly unit: string }
  | { readonly problem: "other-unit"; readonly found: Bilingual };

/** `480万元` converts by its own unit, `480` by the column's: both are 4,800,000 元 in a column in 万元. */
export function inBaseUnits(figure: WrittenFigure, type: NumberType): Converted {
  if (figure.unit === undefined && figure.mark === undefined) return bare(figure.value, type);
  const { value, mark, unit = "" } = figure;
  if (isSignAlone(unit, type)) return { problem: "sign-alone", unit: type.unitWord ?? "" };
  const quantity = quantityOf({ value, mark, unit: { text: meant(unit, type) } }, nouns(type));
  return quantity ? ofQuantity(quantity, type) : { problem: "unknown-unit", unit };
}

function bare(value: Fraction, type: NumberType): Converted {
  if (type.unit.kind === "percent" && type.unitWord === undefined) return { problem: "bare-percentage" };
  return { value: multiply(value, type.scale) };
}

/** Currency signs that several currencies share stand for the column's own. */
const signs: Readonly<Record<string, readonly string[]>> = {
  "¥": ["CNY", "JPY"],
  $: ["USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD"],
  "€": ["EUR"],
  "£": ["GBP"],
};

/** ￥480 in a column in 万元: by the sign 480 元, by the column 480万元. */
function isSignAlone(unit: string, type: NumberType): boolean {
  const { scale } = type;
  return unit in signs && type.unit.kind === "money" && meant(unit, type) === type.unit.currency && scale.n !== scale.d;
}

function meant(unit: string, type: NumberType): string {
  const currencies = signs[unit];
  if (!currencies) return unit;
  const own = type.unit.kind === "money" ? type.unit.currency : undefined;
  return own !== undefined && currencies.includes(own) ? own : (currencies[0] ?? unit);
}

/** Counters that only this column knows. */
function nouns({ unit, unitWord }: NumberType): ReadonlySet<string> {
  const noun = unit.kind === "count" ? unit.noun : undefined;
  return new Set([noun, unitWord].filter((word) => word !== undefined));
}

function ofQuantity(quantity: Quantity, type: NumberType): Converted {
  switch (quantity.kind) {
    case "bare": // a scale without a unit: 1.2万 is 12,000 of the column's base unit
      return type.unit.kind === "percent" || type.unit.kind === "ratio" ? other(type.unit) : { value: quantity.value };
    case "percentage-points":
    case "part":
      return type.unit.kind === "percent" ? { value: quantity.value } : other(PERCENT);
    case "unit": {
      const rate = rateTo(quantity.unit, type.unit);
      return rate ? { value: multiply(quantity.value, rate) } : other(quantity.unit);
    }
  }
}

/** Percentages, ratios and plain numbers never stand for each other in data; points may be given to a plain number (`4.5分`). */
function rateTo(from: Unit, to: Unit): Fraction | undefined {
  if (from.kind === "points" && to.kind === "number") return rateBetween(to, to);
  return from.kind === to.kind ? rateBetween(from, to) : undefined;
}

function other(unit: Unit): Converted {
  return { problem: "other-unit", found: unitName(unit) };
}
