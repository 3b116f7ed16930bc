import { add, type Fraction, ONE, ZERO } from "../number/fraction.ts";
import { type MonthUnit, monthsIn } from "../periods/cycle.ts";
import { type Period, periodOf } from "../periods/period.ts";
import type { Targets } from "../scheme/types/targets.ts";

/** A stretch of a list's time, and what part of its amounts falls to it. */
export type Stretch = { readonly name: string; readonly months: readonly string[]; readonly share: Fraction };

const cycles: readonly MonthUnit[] = ["year", "half", "quarter", "month"];

/** All the time of a list, then each of its seasons; where a period is asked for, that alone if it lies in the list's time. */
export function stretchesOf(list: Targets, asked?: Period): readonly Stretch[] {
  if (asked) return shareOf(list, asked.months) ? [stretch(asked.name, asked.months, list)] : [];
  const all = list.months.map(({ month }) => month);
  return [stretch(nameOf(all), all, list), ...seasonsOf(list, all)];
}

function stretch(name: string, months: readonly string[], list: Targets): Stretch {
  return { name, months, share: shareOf(list, months) ?? ZERO };
}

/** Undefined where a month is not among the list's. */
function shareOf({ months: listed }: Targets, months: readonly string[]): Fraction | undefined {
  if (months.length === listed.length && months.every((month, index) => month === listed[index]?.month)) return ONE;
  const shares = months.map((month) => listed.find((each) => each.month === month)?.share);
  return shares.includes(undefined) ? undefined : shares.map((share) => share ?? ZERO).reduce(add, ZERO);
}

function seasonsOf(list: Targets, all: readonly string[]): readonly Stretch[] {
  const cycle = cycles.find((each) => each === list.seasons);
  if (!cycle) return [];
  const length = monthsIn(cycle);
  return Array.from({ length: all.length / length }, (_, index) => all.slice(index * length, (index + 1) * length)).map((months) =>
    stretch(nameOf(months), months, list),
  );
}

/** The period that months make, by its name, else the first and the last of them. */
function nameOf(months: readonly string[]): string {
  const [first = ""] = months;
  const last = months.at(-1) ?? first;
  const whole = cycles.map((cycle) => periodOf(`${first}-01`, cycle)).find((period) => period && period.months.join() === months.join());
  return whole?.name ?? `${first} – ${last}`;
}
