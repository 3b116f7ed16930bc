import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { toText } from "../../number/decimal.ts";
import { add, ceil, compare, divide, type Fraction, floor, fraction, multiply, subtract, ZERO } from "../../number/fraction.ts";
import { readFigure, type WrittenFigure } from "../../text/figures.ts";
import { foldTrimmed } from "../../text/fold.ts";
import { asWritten, type NumberType, typeWords } from "../type-words.ts";
import { notNumberAdvice, unknownUnitAdvice } from "./advice.ts";
import { inBaseUnits } from "./quantity.ts";
import type { CellReader, Reading } from "./reading.ts";

/** Quantities in base units, exact, held to the column's unit, range, step and wholeness. */
export function numberReader(type: NumberType): CellReader {
  const words = typeWords(type);
  return (text): Reading => {
    const slots = { cell: { cell: text }, type: words };
    const figure = readFigure(text);
    if (!figure) return { finding: finding("cell-not-number", undefined, { ...slots, advice: notNumberAdvice(text) }) };
    if (isTorn(text, type)) return { finding: finding("cell-decimal-or-thousands", undefined, { ...slots, ...pointReadings(text) }) };
    const converted = inBaseUnits(figure, type);
    if ("value" in converted) {
      const refused = limits(converted.value, type, slots);
      return refused ? { finding: refused } : { value: converted.value };
    }
    switch (converted.problem) {
      case "bare-percentage":
        return { finding: finding("cell-bare-percentage", undefined, { ...slots, ...percentageReadings(figure) }) };
      case "sign-alone":
        return { finding: finding("cell-sign-alone", undefined, { ...slots, unit: converted.unit }) };
      case "other-unit":
        return { finding: finding("cell-other-unit", undefined, { ...slots, found: converted.found }) };
      case "unknown-unit":
        return {
          finding: finding("cell-unknown-unit", undefined, {
            ...slots,
            unit: { cell: converted.unit },
            advice: unknownUnitAdvice(converted.unit, type),
          }),
        };
    }
  };
}

/** 10.000 or 1.234 in a column in 元: amounts have two decimals, and some write thousands so. */
function isTorn(text: string, { unit, scale }: NumberType): boolean {
  return unit.kind === "money" && scale.n === scale.d && TORN.test(foldTrimmed(text));
}

const TORN = /^-?[1-9]\d{0,2}\.\d{3}$/u;

function pointReadings(text: string) {
  const written = foldTrimmed(text);
  // With another zero it is asked about no more.
  const decimal = written.endsWith("0") ? written.slice(0, -1) : `${written}0`;
  return { asDecimal: { cell: decimal }, asThousands: { cell: written.replace(".", "") }, also: "" };
}

type CellSlots = { readonly cell: { readonly cell: string }; readonly type: ReturnType<typeof typeWords> };

function limits(value: Fraction, type: NumberType, slots: CellSlots): Diagnostic | undefined {
  const { from, to, step, whole } = type;
  if ((from && compare(value, from) < 0) || (to && compare(value, to) > 0)) return finding("cell-outside-range", undefined, slots);
  if (whole && value.d !== 1n) return finding("cell-not-whole", undefined, { ...slots, example: { cell: asWritten(floor(value), type) } });
  return step && offStep(value, step, type, slots);
}

/** Steps count from the low end of the range, or from zero. */
function offStep(value: Fraction, step: Fraction, type: NumberType, slots: CellSlots): Diagnostic | undefined {
  const start = type.from ?? ZERO;
  const steps = divide(subtract(value, start), step);
  if (steps.d === 1n) return undefined;
  const at = (count: Fraction) => ({ cell: asWritten(add(start, multiply(step, count)), type) });
  return finding("cell-off-step", undefined, { ...slots, below: at(floor(steps)), above: at(ceil(steps)) });
}

/** A bare 0.96 among percentages is 0.96% or 96%; a bare 96 is 96% or 9600%: hardly anything is 15 times what it should be. */
function percentageReadings({ value }: WrittenFigure) {
  const [asPercent, asRatio] = [{ cell: `${toText(value)}%` }, { cell: `${toText(multiply(value, HUNDRED))}%` }];
  const isRatio = compare(value, FIFTEEN) < 0;
  return { asPercent, asRatio, likely: isRatio ? asRatio : asPercent, advice: isRatio ? formatted : inPercent, also: "" };
}

const formatted: Bilingual = {
  en: "have Excel show the column as percentages, and export it again",
  zh: "也可在 Excel 中把这一列设为百分比格式，再重新导出",
};
const inPercent: Bilingual = {
  en: "if all figures of the column are percent, write “in %” in the data",
  zh: "若整列都是百分之几，请在数据中写“单位 %”",
};
const HUNDRED = fraction(100n);
const FIFTEEN = fraction(15n);
