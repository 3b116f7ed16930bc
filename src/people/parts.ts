import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { daysThere } from "../evaluator/reference/inputs.ts";
import type { Period } from "../periods/period.ts";
import type { Person } from "../plan/inputs.ts";
import type { DayKind, Scheme } from "../scheme/types/scheme.ts";
import { changeNotSaid } from "./findings.ts";

/** What someone was under one scheme for some days of the period, as their row of those days says. */
export type Part = { readonly person: Person; readonly scheme: string; readonly days: number };

/** Someone who changed within the period, by parts; `days` are all those on the list, under a scheme or not, counted as their schemes say. */
export type Parts = { readonly parts: readonly Part[]; readonly days: number; readonly count: DayKind };

export type Stint = { readonly person: Person; readonly scheme?: Scheme };

export function partsOf(stints: readonly Stint[], period: Period): Parts {
  const count = stints.every(({ scheme }) => !scheme || scheme.onChange?.days === "working") ? "working" : "calendar";
  const dated = stints.map((stint) => ({ ...stint, days: daysThere(stint.person, period, count) }));
  return {
    count,
    parts: dated.flatMap(({ person, scheme, days }) => (scheme && days > 0 ? [{ person, scheme: scheme.name, days }] : [])),
    days: dated.reduce((sum, { days }) => sum + days, 0),
  };
}

/** Who changed under a scheme that does not say what then; the scheme is told once. */
export type Unsaid = { readonly scheme: Scheme; readonly person: Person };

export function unsaidFindings(unsaid: readonly Unsaid[], period: Period): readonly Diagnostic[] {
  return [...Map.groupBy(unsaid, ({ scheme }) => scheme)].flatMap(([scheme, of]) => {
    const [first] = of;
    return first ? [changeNotSaid(scheme, first.person, of.length, period)] : [];
  });
}
