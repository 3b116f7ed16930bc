import type { Figure } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { toText } from "../../number/decimal.ts";
import { absolute, compare, divide, equal, type Fraction, fraction, HUNDRED, multiply, ZERO } from "../../number/fraction.ts";
import { unknownUnit } from "../names/suggest.ts";
import type { Reading } from "../report.ts";
import type { Unit } from "../types/unit.ts";
import { type Quantity, quantityOf } from "./figure.ts";
import { checkBoth, figureOfOther } from "./mixed.ts";
import { moneyWords } from "./money-words.ts";
import { unitName } from "./names.ts";
import { converted, PERCENT } from "./unit.ts";

/** A figure as a quantity; a unit that is none is reported. */
export function readQuantity(figure: Figure, reading: Reading): Quantity | undefined {
  const quantity = quantityOf(figure, reading.nouns);
  if (!quantity && figure.unit) reading.report(unknownUnit(figure.unit, reading));
  return quantity;
}

/** A figure that is about something measured in `unit`, in its base units; undefined where it cannot be, which is then reported. */
export function valueIn(figure: Figure, unit: Unit, reading: Reading): Fraction | undefined {
  const quantity = readQuantity(figure, reading);
  return quantity && quantityIn(quantity, figure, unit, reading);
}

export function quantityIn(quantity: Quantity, figure: Figure, unit: Unit, reading: Reading): Fraction | undefined {
  switch (quantity.kind) {
    case "bare":
      return quantity.scaled && unit.kind === "money" ? quantity.value : bareIn(quantity.value, figure, unit, reading);
    case "part":
      reading.report(finding("part-not-here", figure.span, {}));
      return undefined;
    case "percentage-points":
      if (unit.kind === "percent") return quantity.value;
      if (unit.kind === "points" || unit.kind === "number") return multiply(quantity.value, HUNDRED);
      reading.report(finding("percentage-points-elsewhere", figure.span, { unit: unitName(unit) }));
      return undefined;
    case "unit": {
      const value = mixes(quantity.unit, unit) ? (converted(quantity.value, quantity.unit, unit) ?? quantity.value) : undefined;
      if (!value) reading.report(finding("units-differ", figure.span, figureOfOther(unit, quantity.unit)));
      return value;
    }
  }
}

/** Besides equal dimensions: points on a plain scale, and a ratio wherever something is divided by something. */
function mixes(figure: Unit, unit: Unit): boolean {
  if (figure.kind === "percent" || unit.kind === "percent") return figure.kind === unit.kind || figure.kind === "ratio";
  if (figure.kind === "points" && unit.kind === "number") return true;
  return converted(ZERO, figure, unit) !== undefined;
}

/** At most this much, bare, on a percentage is likely a fraction: 0.95 for 95%. */
const likelyFraction = fraction(3n, 2n);

/** A figure without a unit has the unit of what it is about; money must name its currency. */
function bareIn(value: Fraction, figure: Figure, unit: Unit, { report }: Reading): Fraction | undefined {
  if (equal(value, ZERO)) return value;
  if (unit.kind === "money") {
    report(finding("money-needs-unit", figure.span, moneyWords(unit.currency)));
    return undefined;
  }
  if (unit.kind === "text" || unit.kind === "date" || unit.kind === "yes-no") {
    report(finding("units-differ", figure.span, { left: unitName(unit), right: aNumber, advice: checkBoth }));
    return undefined;
  }
  if (unit.kind !== PERCENT.kind) return value;
  if (compare(absolute(value), likelyFraction) <= 0) {
    const meant = toText(multiply(value, HUNDRED));
    report(finding("percent-or-fraction", figure.span, { written: toText(value), meant }));
  }
  return divide(value, HUNDRED);
}

const aNumber: Bilingual = { en: "a number", zh: "数" };
