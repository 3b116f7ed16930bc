import type { Diagnostic, Language, Severity } from "./diagnostic.ts";
import { counted, listComma } from "./words.ts";

const severities: readonly Severity[] = ["error", "warning"];

/** `3 errors, 1 warning`; empty where there is nothing to count. */
export function summary(diagnostics: readonly Diagnostic[], language: Language): string {
  return severities
    .map((severity) => ({ severity, count: diagnostics.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(severity, count, language))
    .join(listComma[language]);
}
