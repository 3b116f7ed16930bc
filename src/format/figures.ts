import type { Surface } from "../../grammar/words.ts";
import type { Figure, PeriodUnit, Value } from "../ast/nodes/figure.ts";
import { decimalPlaces, fixed } from "../number/decimal.ts";
import { absolute, type Fraction } from "../number/fraction.ts";
import { grouped } from "../number/numeral.ts";
import { closed, spaced } from "./spacing.ts";
import { rates, word } from "./spelling.ts";
import { marks, percentagePoints, unitIn } from "./units.ts";

/** `20 家 per month`, 20家/月 · `5% of target`, 目标的5% · `-5` */
export function figure(surface: Surface, written: Figure): string {
  const minus = written.value.n < 0n ? "-" : "";
  return minus + (surface === "en" ? inEnglish(unsigned(written)) : inChinese(unsigned(written)));
}

function inEnglish({ per, of, inPeriod, ...amount }: Figure): string {
  return spaced(
    measured("en", amount),
    inPeriod && word("en", "InThePeriod"),
    per && rate("en", per),
    of && spaced(word("en", "Of"), word("en", wholes[of])),
  );
}

function inChinese({ per, of, inPeriod, ...amount }: Figure): string {
  return closed(
    of && word("zh", wholes[of]) + word("zh", "Whose"),
    measured("zh", amount),
    inPeriod && word("zh", "InThePeriod"),
    per && `/${rates[per].zh}`,
  );
}

/** `per month`, 每月 */
export function rate(surface: Surface, period: PeriodUnit): string {
  return surface === "en" ? spaced(word("en", "Per"), rates[period].en) : word("zh", "Per") + rates[period].zh;
}

/** Among expressions four bare digits may be a year, and stay together: 2024. */
export function operandFigure(surface: Surface, written: Figure): string {
  const { value: amount, kind, span, ...rest } = written;
  const mayBeYear = Object.keys(rest).length === 0 && amount.d === 1n && amount.n >= 1000n && amount.n < 10_000n;
  return mayBeYear ? String(amount.n) : figure(surface, written);
}

/** With its sign written out, as points of a step are: +0.5, -1. */
export function signedFigure(surface: Surface, written: Figure): string {
  const size = figure(surface, unsigned(written));
  return `${written.value.n < 0n ? "-" : "+"}${size}`;
}

export function unsigned(written: Figure): Figure {
  return { ...written, value: absolute(written.value) };
}

/** A figure of points, which Chinese counts in 分 where it has no unit of its own. */
export function pointsFigure(surface: Surface, written: Figure): string {
  const plain = !written.unit && !written.mark && !written.of && !written.per && !written.inPeriod;
  return figure(surface, written) + (surface === "zh" && plain ? marks("zh") : "");
}

export function value(surface: Surface, written: Value): string {
  switch (written.kind) {
    case "figure":
      return figure(surface, written);
    case "date":
      return written.iso;
    case "target":
      return word(surface, "Target");
  }
}

/** The same figure without its unit, for the lower end of a range: 80至89分. */
export function withoutUnit({ unit, mark, ...rest }: Figure): Figure {
  return rest;
}

const wholes = { target: "Target", weight: "Weight", base: "Base" } as const;

/** The number with its mark and unit. */
function measured(surface: Surface, { value: amount, mark, unit }: Figure): string {
  if (mark === "percent") return `${decimal(amount)}%`;
  if (mark === "per-mille") return `${decimal(amount)}‰`;
  if (mark === "ratio") return ratio(amount);
  const number = grouped(decimal(amount));
  const counts = mark === "points" ? percentagePoints(surface, amount) : unit && unitIn(surface, unit, amount);
  return surface === "en" ? spaced(number, counts) : closed(number, counts);
}

function decimal(amount: Fraction): string {
  const places = decimalPlaces(amount.d);
  if (places === undefined) throw new TypeError("figures are written as decimals");
  return fixed(amount, places);
}

/** 4.2 to one is 1:4.2; what does not end as a decimal is written with whole numbers. */
function ratio(amount: Fraction): string {
  return decimalPlaces(amount.d) === undefined ? `${amount.d}:${amount.n}` : `1:${decimal(amount)}`;
}
