import { positionAt } from "../text/source.ts";
import type { Diagnostic, Language } from "./diagnostic.ts";
import { atMost } from "./order.ts";
import { type Located, locate, type Texts } from "./place.ts";
import { renderMessage } from "./render.ts";
import { column, fixText, labels, more } from "./words.ts";

export type GithubOptions = { readonly language: Language; readonly texts: Texts; readonly limit?: number; readonly maskCells?: boolean };

const LIMIT = 50;

/**
 * Findings as workflow commands, which GitHub shows on the lines of a change:
 * `::error file=…,line=…,col=…,title=…::message`
 */
export function formatGithub(diagnostics: readonly Diagnostic[], options: GithubOptions): string {
  const { shown, hidden } = atMost(diagnostics, options.limit ?? LIMIT);
  const lines = shown.map((diagnostic) => command(diagnostic, options));
  const rest = hidden > 0 ? [`::notice::${escapeData(more(hidden, options.language))}`] : [];
  return [...lines, ...rest].map((line) => `${line}\n`).join("");
}

function command(diagnostic: Diagnostic, options: GithubOptions): string {
  const { title, reason, hint } = renderMessage(diagnostic, options.language, options);
  const at: Partial<Located> = diagnostic.place ? locate(diagnostic.place, options.texts) : {};
  const end = endOf(diagnostic, options);
  const properties = [
    ["file", at.file],
    ["line", at.line],
    ["endLine", end.endLine],
    ["col", at.column],
    ["endColumn", end.endLine === at.line ? end.endColumn : undefined],
    ["title", `${title} (${diagnostic.code})`],
  ] as const;
  const written = properties.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  const where = at.header === undefined ? "" : `${column(at.header, options.language)}${labels.colon[options.language]}`;
  const message = [where + reason, ...(hint === undefined ? [] : [hint]), ...fixOf(diagnostic, options)].join("\n");
  return `::${diagnostic.severity} ${written.join(",")}::${escapeData(message)}`;
}

function fixOf({ fix }: Diagnostic, { texts, language }: GithubOptions): readonly string[] {
  const source = fix && texts.get(fix.span.file);
  if (!fix || source === undefined) return [];
  return [labels.fix[language] + fixText(source.slice(fix.span.start, fix.span.end), fix.text, language)];
}

/** Where the finding ends, which GitHub marks as well. */
function endOf({ place }: Diagnostic, { texts }: GithubOptions): { readonly endLine?: number; readonly endColumn?: number } {
  const source = place && "start" in place ? texts.get(place.file) : undefined;
  if (!place || !("start" in place) || source === undefined || place.end <= place.start) return {};
  const { line, column } = positionAt(source, place.end - 1);
  return { endLine: line, endColumn: column + 1 };
}

/** A message of a workflow command. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property of a workflow command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
