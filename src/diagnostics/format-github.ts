import type { Diagnostic, Language } from "./diagnostic.ts";
import { atMost } from "./order.ts";
import { type Located, locate, type Texts } from "./place.ts";
import { renderMessage } from "./render.ts";
import { column, labels, more } from "./words.ts";

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
  const properties = [
    ["file", at.file],
    ["line", at.line],
    ["col", at.column],
    ["title", `${title} (${diagnostic.code})`],
  ] as const;
  const written = properties.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  const where = at.header === undefined ? "" : `${column(at.header, options.language)}${labels.colon[options.language]}`;
  const message = [where + reason, ...(hint === undefined ? [] : [hint])].join("\n");
  return `::${diagnostic.severity} ${written.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
