import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { dayBefore } from "../periods/calendar.ts";
import { cycleName, type Period } from "../periods/period.ts";
import { unannouncedYear } from "../periods/working-days.ts";
import { cellPlace, type Person } from "../plan/inputs.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { foldTrimmed } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import { schemesOf } from "./schemes.ts";
import type { Flaw } from "./stints.ts";

export function twoSchemes(person: Person, first: Scheme, second: Scheme, source: SourceContract, period: Period): Diagnostic {
  const column = source.columns.find(({ role }) => role === "person")?.name ?? "";
  const slots = { cell: { cell: person.id }, first: first.label, second: second.label, period: period.name };
  const related = [first, second].map(({ span, label }) => ({ place: span, note: { en: label, zh: label } }));
  return finding("two-schemes", cellPlace(person.row, column), slots, { related });
}

/** Rows of a person that are not about days one after another. */
export function flawed({ kind, first, second, from, to }: Flaw, source: SourceContract): Diagnostic {
  const column = source.columns.find(({ role }) => role === "start")?.name ?? "";
  const place = cellPlace(second.row, column);
  const slots = { cell: { cell: second.id }, from, to };
  const related = [{ place: cellPlace(first.row, column), note: { en: "the earlier row", zh: "前一行" } }];
  switch (kind) {
    case "reversed":
      return finding("stint-reversed", place, slots);
    case "apart":
      return finding("stints-apart", place, slots, { related });
    case "overlap":
      return finding("stints-overlap", place, { ...slots, before: dayBefore(from) }, { related });
  }
}

/** The rows are shown at which some of those concerned changed; a scheme that begins within the period is in no row. */
export function changeNotSaid(scheme: Scheme, person: Person, count: number, period: Period): Diagnostic {
  const slots = {
    scheme: scheme.label,
    count: { en: count === 1 ? "1 person" : `${count} people`, zh: `${count}人` },
    cell: { cell: person.id },
    day: person.stint?.from ?? "",
    period: period.name,
  };
  if (person.stint?.byScheme) return finding("scheme-ends-within", scheme.span, slots);
  const related = [{ place: cellPlace(person.row, ""), note: { en: "the row after the change", zh: "变动后的一行" } }];
  return finding("change-not-said", scheme.span, slots, { related });
}

/** A scheme by whose working days nothing can be split, for they are not known. */
export function workingDaysUnknown({ onChange }: Scheme, period: Period): Diagnostic | undefined {
  const year = onChange?.days === "working" ? unannouncedYear(period.from, period.to) : undefined;
  return year === undefined ? undefined : finding("working-days-unknown", onChange?.span, { year });
}

export function noScheme(schemes: readonly Scheme[], period: Period): Diagnostic {
  const cycles = [...new Set(schemes.map((scheme) => scheme.cycle))].map((cycle) => cycleName(cycle));
  const offered = { en: cycles.map(({ en }) => en).join(", "), zh: cycles.map(({ zh }) => zh).join("、") };
  return finding("no-scheme-in-period", schemes[0]?.span, { period: period.name, cycle: cycleName(period.cycle), offered });
}

/** A scheme that takes in no one on the list: often a misspelt role. */
export function withoutPeople(scheme: Scheme, people: readonly Person[], period: Period): Diagnostic | undefined {
  const { appliesTo } = scheme;
  if (appliesTo.kind === "everyone" || people.some((person) => schemesOf(person, [scheme]).length > 0)) return undefined;
  const values = people.flatMap((person) => person.row.cells.get(appliesTo.column)?.text.trim() ?? []);
  return finding("scheme-without-people", appliesTo.span, {
    scheme: scheme.label,
    period: period.name,
    suggestion: suggestion(appliesTo.values, new Set(values)),
  });
}

function suggestion(wanted: readonly string[], found: ReadonlySet<string>): Bilingual {
  const near = wanted.map((value) => nearest(foldTrimmed(value), found)).find((value) => value !== undefined);
  if (near !== undefined) return { en: `Did you mean “${near}”?`, zh: `是否应为“${near}”？` };
  const some = [...found].slice(0, 8);
  return { en: `The column holds: ${some.join(", ")}.`, zh: `该列的取值有：${some.join("、")}。` };
}
