import { type Fraction, fraction, multiply, ONE } from "../../number/fraction.ts";
import type { Unit } from "../types/unit.ts";

/** The units that carry no more than their kind. */
export const NUMBER: Unit = { kind: "number" };
export const PERCENT: Unit = { kind: "percent" };
export const RATIO: Unit = { kind: "ratio" };
export const POINTS: Unit = { kind: "points" };
export const COUNT: Unit = { kind: "count" };
export const DATE: Unit = { kind: "date" };
export const TEXT: Unit = { kind: "text" };
export const YES_NO: Unit = { kind: "yes-no" };

type TimeUnit = Extract<Unit, { kind: "time" }>["unit"];

/** Clock time, days and calendar time: within a family units convert exactly, across families they do not. */
const time = {
  second: { family: "clock", size: 1n },
  minute: { family: "clock", size: 60n },
  hour: { family: "clock", size: 3_600n },
  day: { family: "days", size: 1n },
  month: { family: "calendar", size: 1n },
  year: { family: "calendar", size: 12n },
} as const satisfies Record<TimeUnit, { readonly family: string; readonly size: bigint }>;

/** Counters that go with anything counted: 5个 may be said of whatever a column counts. */
const generalCounters: ReadonlySet<string> = new Set(["个", "项", "items", "times", "次"]);
const peopleCounters: ReadonlySet<string> = new Set(["人", "名", "位", "people"]);

/** A plain factor of some kind: it scales another quantity without changing its dimension. */
export function isPure(unit: Unit): boolean {
  return unit.kind === "number" || unit.kind === "percent" || unit.kind === "ratio";
}

export function isNumeric(unit: Unit): boolean {
  return unit.kind !== "text" && unit.kind !== "date" && unit.kind !== "yes-no";
}

/**
 * What one of `from` is worth in `to`: 60 for hours in minutes, 1 where both
 * say the same. Undefined where no exact rate relates the two.
 */
export function rateBetween(from: Unit, to: Unit): Fraction | undefined {
  if (from.kind === "time" && to.kind === "time") {
    const [a, b] = [time[from.unit], time[to.unit]];
    return a.family === b.family ? fraction(a.size, b.size) : undefined;
  }
  return sameDimension(from, to) ? ONE : undefined;
}

/** Whether two quantities may be added or compared once time is brought to one unit. */
export function sameDimension(a: Unit, b: Unit): boolean {
  if (isPure(a) && isPure(b)) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === "money" && b.kind === "money") return a.currency === b.currency;
  if (a.kind === "count" && b.kind === "count") return sameNoun(a.noun, b.noun);
  if (a.kind === "time" && b.kind === "time") return time[a.unit].family === time[b.unit].family;
  return true;
}

function sameNoun(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  if (generalCounters.has(a) || generalCounters.has(b)) return true;
  return peopleCounters.has(a) && peopleCounters.has(b);
}

/** `value` of `from` in `to`; undefined where the dimensions differ. */
export function converted(value: Fraction, from: Unit, to: Unit): Fraction | undefined {
  const rate = rateBetween(from, to);
  return rate && multiply(value, rate);
}
