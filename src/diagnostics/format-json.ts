import type { Diagnostic, Language, Severity } from "./diagnostic.ts";
import { inReadingOrder } from "./order.ts";
import { type Located, locate, type Texts } from "./place.ts";
import { renderMessage } from "./render.ts";

export type JsonOptions = { readonly language: Language; readonly texts: Texts; readonly maskCells?: boolean };

/** One finding of the published contract: `line` of a data file is the row, `header` its column. */
export type JsonFinding = {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly hint?: string;
} & Partial<Located>;

export function toJsonFindings(diagnostics: readonly Diagnostic[], options: JsonOptions): readonly JsonFinding[] {
  return inReadingOrder(diagnostics).map((diagnostic) => {
    const { title, reason, hint } = renderMessage(diagnostic, options.language, options);
    return {
      code: diagnostic.code,
      severity: diagnostic.severity,
      title,
      message: reason,
      ...(hint === undefined ? {} : { hint }),
      ...(diagnostic.place ? locate(diagnostic.place, options.texts) : {}),
    };
  });
}

/** `{ "diagnostics": [ … ] }`, all of them, ending in a line break. */
export function formatJson(diagnostics: readonly Diagnostic[], options: JsonOptions): string {
  return `${JSON.stringify({ diagnostics: toJsonFindings(diagnostics, options) }, null, 2)}\n`;
}
