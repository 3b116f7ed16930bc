import fc from "fast-check";
import type { Bound } from "../../../src/ast/nodes/award.ts";
import type { DateLiteral, Figure, PeriodUnit, Value } from "../../../src/ast/nodes/figure.ts";
import { type Fraction, fraction, negate } from "../../../src/number/fraction.ts";
import { named, nowhere, span } from "./names.ts";

/** Decimals of up to two places, small and large. */
const amount: fc.Arbitrary<Fraction> = fc.oneof(
  fc.nat({ max: 120 }).map((whole) => fraction(whole)),
  fc.nat({ max: 999_999_999 }).map((hundredths) => fraction(hundredths, 100)),
);

export const period: fc.Arbitrary<PeriodUnit> = fc.constantFrom("day", "week", "month", "quarter", "half", "year");

// biome-ignore format: a kind of unit a line
const units = [
  "元", "万元", "亿元", "CNY", "USD",
  "家", "个", "人", "门", "widgets",
  "day", "month", "quarter", "year", "half", "minute", "hour", "workday",
];

type Counted = Pick<Figure, "mark" | "unit">;
const bareCount: fc.Arbitrary<Counted> = fc.constant({});
const marked: fc.Arbitrary<Counted> = fc.constantFrom("percent", "per-mille", "ratio").map((mark) => ({ mark }) as Counted);
const inUnits: fc.Arbitrary<Counted> = fc.constantFrom(...units).map((unit) => ({ unit: named(unit) }));
const inPoints: fc.Arbitrary<Counted> = fc.constantFrom<Counted>({ mark: "points" }, { unit: named("marks") });

function figureOf(counted: fc.Arbitrary<Counted>): fc.Arbitrary<Figure> {
  const extra = fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ per: period }) },
    { weight: 1, arbitrary: fc.record({ of: fc.constantFrom("target" as const, "weight" as const, "base" as const) }) },
    { weight: 1, arbitrary: fc.constant({ inPeriod: true }) },
  );
  return fc.tuple(amount, counted, extra).map(([value, unit, more]) => ({ kind: "figure", value, ...unit, ...more, span: nowhere }));
}

/** A number by itself. */
export const plain: fc.Arbitrary<Figure> = amount.map((value) => ({ kind: "figure", value, span: nowhere }));
export const percent: fc.Arbitrary<Figure> = amount.map((value) => ({ kind: "figure", value, mark: "percent", span: nowhere }));

/** A figure wherever a value on a scale can stand. */
export const figure = figureOf(fc.oneof(bareCount, marked, inUnits, inPoints));

/** A figure of points or money, where 分 says nothing more. */
export const points = figureOf(fc.oneof(bareCount, marked, inUnits));

export const signedPoints: fc.Arbitrary<Figure> = signed(points);
const signedFigure: fc.Arbitrary<Figure> = signed(figure);

function signed(figures: fc.Arbitrary<Figure>): fc.Arbitrary<Figure> {
  return fc.tuple(figures, fc.boolean()).map(([written, minus]) => (minus ? { ...written, value: negate(written.value) } : written));
}

export const date: fc.Arbitrary<DateLiteral> = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => ({ kind: "date", iso: `${year}-${two(month)}-${two(day)}`, span: nowhere }));

function two(number: number): string {
  return String(number).padStart(2, "0");
}

export const target = fc.record({ kind: fc.constant("target" as const), span });

export const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: signedFigure },
  { weight: 1, arbitrary: date },
  { weight: 1, arbitrary: target },
);

export const bound: fc.Arbitrary<Bound> = fc.record({ value, inclusive: fc.boolean(), span });
