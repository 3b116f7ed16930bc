import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction } from "../../../number/fraction.ts";
import type { DraftMetric, DraftPay, DraftTotal, SaidLimit } from "../../draft.ts";
import { quantity } from "../../quantity.ts";
import type { Unit } from "../../types/unit.ts";
import { NUMBER, PERCENT, POINTS } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/** A floor is under the cap beside it, and under full points. */
export const floorsInBounds: Check = ({ metrics, coefficients, total, pays }) => [
  ...metrics.flatMap((metric) => ofMetric(metric, POINTS)),
  ...coefficients.flatMap((metric) => ofMetric(metric, NUMBER)),
  ...ofTotal(total),
  ...pays.flatMap(ofPay),
];

/** What lies over a floor, and how it is called. */
type Over = { readonly value?: Fraction; readonly name: Bilingual };

const cap: Bilingual = { en: "the cap of", zh: "封顶" };
const full: Bilingual = { en: "full points of", zh: "满分" };

function ofMetric({ name, floor, cap: upper, weight, full: most }: DraftMetric, unit: Unit): readonly Diagnostic[] {
  const beside: readonly Over[] = [
    { ...upper, name: cap },
    { ...(weight && most && { value: most }), name: full },
  ];
  return tooHigh({ en: `“${name}”`, zh: `“${name}”` }, floor, beside, unit);
}

function ofTotal({ floor, cap: upper, outOf }: DraftTotal): readonly Diagnostic[] {
  const beside: readonly Over[] = [
    { ...upper, name: cap },
    { ...(outOf && { value: outOf }), name: full },
  ];
  return tooHigh({ en: "the total", zh: "总分" }, floor, beside, POINTS);
}

function ofPay({ name, floor, cap: upper, currency }: DraftPay): readonly Diagnostic[] {
  if (floor?.ofBase !== upper?.ofBase) return [];
  const unit: Unit = floor?.ofBase ? PERCENT : { kind: "money", currency };
  return tooHigh({ en: `“${name}”`, zh: `“${name}”` }, floor, [{ ...upper, name: cap }], unit);
}

function tooHigh(what: Bilingual, floor: SaidLimit | undefined, beside: readonly Over[], unit: Unit): readonly Diagnostic[] {
  const value = floor?.value;
  const over = beside.find((each) => value && each.value && compare(value, each.value) > 0);
  if (!floor || !value || !over?.value) return [];
  const most = quantity(over.value, unit);
  const slots = {
    what,
    floor: quantity(value, unit),
    over: { en: `${over.name.en} ${most.en}`, zh: `${over.name.zh}${most.zh}` },
  };
  return [finding("floor-too-high", floor.span, slots)];
}
