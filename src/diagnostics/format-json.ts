import { positionAt } from "../text/source.ts";
import type { Diagnostic, Language, Severity } from "./diagnostic.ts";
import { inReadingOrder } from "./order.ts";
import { type Located, locate, type Texts } from "./place.ts";
import { renderMessage } from "./render.ts";
import { fixText } from "./words.ts";

export type JsonOptions = { readonly language: Language; readonly texts: Texts; readonly maskCells?: boolean };

/** One finding of the published contract: `line` of a data file is the row, `header` its column. */
export type JsonFinding = {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly hint?: string;
  /** A certain change: what stands from the place to its end becomes `text`. */
  readonly fix?: JsonFix;
  readonly related?: readonly ({ readonly note: string } & Located)[];
} & Partial<Located>;

/** `endLine` and `endColumn` are just behind the last character. */
export type JsonFix = Located & { readonly endLine: number; readonly endColumn: number; readonly text: string; readonly message: string };

export function toJsonFindings(diagnostics: readonly Diagnostic[], options: JsonOptions): readonly JsonFinding[] {
  return inReadingOrder(diagnostics).map((diagnostic) => {
    const { code, severity, place, related = [] } = diagnostic;
    const { title, reason, hint } = renderMessage(diagnostic, options.language, options);
    const fix = diagnostic.fix && jsonFix(diagnostic.fix, options);
    return {
      code,
      severity,
      title,
      message: reason,
      ...(hint === undefined ? {} : { hint }),
      ...(place ? locate(place, options.texts) : {}),
      ...(fix ? { fix } : {}),
      ...(related.length > 0 ? { related: related.map((each) => jsonRelated(each, options)) } : {}),
    };
  });
}

type Related = NonNullable<Diagnostic["related"]>[number];

function jsonRelated({ place, note }: Related, { language, texts }: JsonOptions) {
  return { note: note[language], ...locate(place, texts) };
}

function jsonFix({ span, text }: NonNullable<Diagnostic["fix"]>, { language, texts }: JsonOptions): JsonFix | undefined {
  const source = texts.get(span.file);
  if (source === undefined) return undefined;
  const { line, column } = positionAt(source, span.end);
  const message = fixText(source.slice(span.start, span.end), text, language);
  return { ...locate(span, texts), endLine: line, endColumn: column, text, message };
}

/** `{ "diagnostics": [ … ] }`, all of them, and what else there is beside them, ending in a line break. */
export function formatJson(diagnostics: readonly Diagnostic[], options: JsonOptions, beside: object = {}): string {
  return `${JSON.stringify({ diagnostics: toJsonFindings(diagnostics, options), ...beside }, null, 2)}\n`;
}
