import { wrapped } from "../text/wrapped.ts";
import type { Diagnostic, Language, Place } from "./diagnostic.ts";
import { drawFrame } from "./frame.ts";
import { atMost } from "./order.ts";
import { type Palette, plain } from "./palette.ts";
import { type Located, locate, type Texts } from "./place.ts";
import { renderMessage } from "./render.ts";
import { summary } from "./summary.ts";
import { column, fixText, labels, more, severityWords } from "./words.ts";

export type TextOptions = {
  readonly language: Language;
  readonly texts: Texts;
  readonly palette?: Palette;
  /** How many findings are printed; the rest is counted. */
  readonly limit?: number;
  readonly maskCells?: boolean;
  /** Columns a line of source may take. */
  readonly width?: number;
  /** Columns a sentence may take; without them it is one line. */
  readonly columns?: number;
};

const LIMIT = 50;

/** Findings for people: title, place, frame, reason, hint, fix; then the count. Empty where there are none. */
export function formatText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  if (diagnostics.length === 0) return "";
  const { shown, hidden } = atMost(diagnostics, options.limit ?? LIMIT);
  const blocks = shown.map((diagnostic) => block(diagnostic, options));
  const rest = hidden > 0 ? [more(hidden, options.language)] : [];
  return [...blocks, ...rest, summary(diagnostics, options.language)].map((part) => `${part}\n`).join("\n");
}

function block(diagnostic: Diagnostic, options: TextOptions): string {
  const { language, palette = plain } = options;
  const { title, reason, hint } = renderMessage(diagnostic, language, options);
  const severity = palette[diagnostic.severity](`${severityWords[diagnostic.severity][language]}[${diagnostic.code}]`);
  return [
    `${severity} ${palette.strong(title)}`,
    ...(diagnostic.place ? picture(diagnostic.place, diagnostic.severity, options) : []),
    ...sentence(reason, options),
    ...(hint === undefined ? [] : sentence(labels.hint[language] + hint, options)),
    ...(diagnostic.fix ? sentence(labels.fix[language] + fixOf(diagnostic.fix, options), options) : []),
    ...(diagnostic.related ?? []).flatMap(({ place, note }) => [
      ...sentence(note[language], options),
      ...picture(place, diagnostic.severity, options),
    ]),
  ].join("\n");
}

function sentence(text: string, { columns }: TextOptions): readonly string[] {
  return columns === undefined ? [`  ${text}`] : wrapped(text, "  ", "  ", columns);
}

/** The place by name, and where its text is at hand the line itself. */
function picture(place: Place, severity: Diagnostic["severity"], options: TextOptions): readonly string[] {
  const { palette = plain, texts, width } = options;
  const named = `  ${palette.quiet(`─▶ ${placeText(locate(place, texts), options.language)}`)}`;
  const text = "row" in place ? undefined : texts.get(place.file);
  if (text === undefined || "row" in place) return [named];
  const frame = drawFrame(text, place, { severity, palette, ...(width === undefined ? {} : { width }) });
  return [named, ...frame.split("\n").map((line) => `  ${line}`)];
}

function placeText({ file, line, column: at, header }: Located, language: Language): string {
  const numbers = [line, at].filter((part) => part !== undefined).map((part) => `:${part}`);
  return `${file}${numbers.join("")}${header === undefined ? "" : ` ${column(header, language)}`}`;
}

function fixOf(fix: NonNullable<Diagnostic["fix"]>, { texts, language }: TextOptions): string {
  const before = texts.get(fix.span.file)?.slice(fix.span.start, fix.span.end) ?? "";
  return fixText(before, fix.text, language);
}
