import type { Diagnostic, Place } from "./diagnostic.ts";

/** Findings in the order a reader meets them: by file, then down the file; those without a place first. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => byPlace(a.place, b.place));
}

/** At most `limit` findings, errors before warnings, in reading order; and how many were left out. */
export function atMost(
  diagnostics: readonly Diagnostic[],
  limit: number,
): { readonly shown: readonly Diagnostic[]; readonly hidden: number } {
  const errors = diagnostics.filter((each) => each.severity === "error");
  const warnings = diagnostics.filter((each) => each.severity === "warning");
  const kept = [...inReadingOrder(errors), ...inReadingOrder(warnings)].slice(0, limit);
  return { shown: inReadingOrder(kept), hidden: diagnostics.length - kept.length };
}

function byPlace(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return offset(a) - offset(b);
}

function offset(place: Place): number {
  return "row" in place ? place.row : place.start;
}
