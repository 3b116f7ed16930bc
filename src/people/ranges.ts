import { daysAbout } from "../evaluator/reference/inputs.ts";
import { dayAfter, dayBefore, firstOf, lastOf } from "../periods/calendar.ts";
import type { Period } from "../periods/period.ts";
import type { Person, Stint } from "../plan/inputs.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { schemesOf } from "./schemes.ts";

/** Some days of a person’s row, and the schemes in force on all of them. */
export type Ranged = { readonly person: Person; readonly schemes: readonly Scheme[] };

/**
 * A row of the list by the days on which one or another of its schemes is in force: a version that follows
 * another within the period begins a part. The row as it is where all of them are in force throughout.
 */
export function byRanges(person: Person, schemes: readonly Scheme[], period: Period): readonly Ranged[] {
  const own = schemesOf(person, schemes);
  const { from = period.from, to = period.to } = daysAbout(person);
  const [first, last] = [lastOf(from, period.from), firstOf(to, period.to)];
  if (own.length < 2 || first > last) return [{ person, schemes }];
  const begins = beginningsOf(own, first, last);
  return begins.map((begin, index) => {
    const stint = begins.length > 1 && { stint: stintOf(person.stint, begin, begins[index + 1], index) };
    return { person: { ...person, ...stint }, schemes: schemes.filter((scheme) => isOn(begin, scheme)) };
  });
}

function isOn(day: string, { effective }: Scheme): boolean {
  return !effective || (effective.from <= day && day <= (effective.to ?? day));
}

/** The first day, and each later one on which a scheme begins or has ended. */
function beginningsOf(schemes: readonly Scheme[], first: string, last: string): readonly string[] {
  const days = schemes.flatMap(({ effective }) => (effective ? [effective.from, ...(effective.to ? [dayAfter(effective.to)] : [])] : []));
  return [...new Set([first, ...days.filter((day) => first < day && day <= last)])].toSorted();
}

function stintOf(own: Stint | undefined, begin: string, next: string | undefined, index: number): Stint {
  const to = next === undefined ? own?.to : dayBefore(next);
  return {
    from: index === 0 ? (own?.from ?? begin) : begin,
    ...(to !== undefined && { to }),
    earlier: index > 0 || (own?.earlier ?? false),
    later: next !== undefined || (own?.later ?? false),
    ...(index > 0 && { byScheme: true }),
  };
}

/** Parts one after another under one scheme are one; where all are, the row is whole again. */
export function withoutSeams<T extends { readonly person: Person; readonly scheme?: string }>(
  parts: readonly T[],
  person: Person,
): readonly T[] {
  const joined: T[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const [before, stint] = [last?.person.stint, part.person.stint];
    if (last?.scheme === undefined || last.scheme !== part.scheme || !before || !stint) joined.push(part);
    else joined[joined.length - 1] = { ...last, person: { ...last.person, stint: upTo(before, stint) } };
  }
  const [only] = joined;
  return joined.length === 1 && only ? [{ ...only, person }] : joined;
}

/** From where one begins to where the other ends. */
function upTo({ to: _, ...before }: Stint, { to, later }: Stint): Stint {
  return { ...before, ...(to !== undefined && { to }), later };
}
