import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { dayAfter, dayBefore } from "../../../periods/calendar.ts";
import { cycleName } from "../../../periods/period.ts";
import { foldTrimmed } from "../../../text/fold.ts";
import type { Draft, DraftScheme } from "../../draft.ts";

/**
 * On any day someone is under exactly one scheme of a cycle: two schemes for the same people
 * have no day in common, and where one follows the other none is left out between them.
 */
export function schemesMeet({ schemes }: Draft): readonly Diagnostic[] {
  return schemes.flatMap((scheme, index) => [
    ...schemes
      .slice(0, index)
      .flatMap((other) =>
        other.name !== scheme.name && other.cycle === scheme.cycle && haveDayInCommon(other, scheme) ? overlap(other, scheme) : [],
      ),
    ...gapAfter(scheme, schemes),
  ]);
}

const ALWAYS = { from: "0000-01-01", to: "9999-12-31" };

/** First and last day. */
function daysOf({ effective }: DraftScheme): { readonly from: string; readonly to: string } {
  return effective ? { from: effective.from, to: effective.to ?? ALWAYS.to } : ALWAYS;
}

function haveDayInCommon(a: DraftScheme, b: DraftScheme): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one.from <= other.to && other.from <= one.to;
}

/** Who is under both, as far as the texts tell: where they go by different columns only the data know. */
function overlap(first: DraftScheme, second: DraftScheme): readonly Diagnostic[] {
  const who = shared(first, second);
  if (!who) return [];
  const slots = { first: first.label, second: second.label, who, cycle: cycleName(second.cycle) };
  const related = [{ place: first.head.head, note: { en: "the other scheme", zh: "另一个方案" } }];
  return [finding("schemes-overlap", second.head.head, slots, { related })];
}

const everyone: Bilingual = { en: "everyone", zh: "所有人" };

function shared({ appliesTo: a }: DraftScheme, { appliesTo: b }: DraftScheme): Bilingual | undefined {
  // What a condition leaves only the data know.
  if (a.when || b.when) return undefined;
  if (a.kind === "everyone" && b.kind === "everyone") return everyone;
  if (a.kind === "everyone") return b.kind === "column" ? quoted(b.values) : undefined;
  if (b.kind === "everyone") return quoted(a.values);
  if (a.column !== b.column) return undefined;
  const values = new Set(b.values.map(foldTrimmed));
  const both = a.values.filter((value) => values.has(foldTrimmed(value)));
  return both.length > 0 ? quoted(both) : undefined;
}

function quoted(values: readonly string[]): Bilingual {
  return { en: values.map((value) => `“${value}”`).join(", "), zh: values.map((value) => `“${value}”`).join("、") };
}

/** The scheme that takes over the same people later, if not the day after. */
function gapAfter(scheme: DraftScheme, schemes: readonly DraftScheme[]): readonly Diagnostic[] {
  const end = scheme.effective?.to;
  if (end === undefined) return [];
  const followers = schemes.filter((other) => other !== scheme && other.cycle === scheme.cycle && areSame(other, scheme));
  const later = followers
    .filter(({ effective }) => effective && effective.from > end)
    .toSorted((a, b) => (daysOf(a).from < daysOf(b).from ? -1 : 1));
  const [next] = later;
  const from = dayAfter(end);
  if (!next?.effective || next.effective.from === from) return [];
  if (followers.some((other) => daysOf(other).from <= from && from <= daysOf(other).to)) return [];
  const to = dayBefore(next.effective.from);
  const related = [{ place: scheme.head.head, note: { en: "the scheme before it", zh: "前一个方案" } }];
  return [finding("dates-gap", next.head.head, { first: scheme.label, second: next.label, from, to }, { related })];
}

function areSame({ appliesTo: a }: DraftScheme, { appliesTo: b }: DraftScheme): boolean {
  if (a.when || b.when) return false;
  if (a.kind !== "column" || b.kind !== "column") return a.kind === b.kind;
  const [one, other] = [a, b].map(({ values }) => [...new Set(values.map(foldTrimmed))].toSorted().join("\n"));
  return a.column === b.column && one === other;
}
