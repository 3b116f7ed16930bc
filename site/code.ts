import type { CodeLine } from "../src/pages/code/line.ts";
import { escapeText } from "./charts/svg.ts";

/** A line of a scheme's text as markup, escaped: what a part is, is its class. */
export function lineMarkup(line: CodeLine): string {
  return line
    .map((part) => (typeof part === "string" ? escapeText(part) : `<span class="${part[0]}">${escapeText(part[1])}</span>`))
    .join("");
}

export function codeMarkup(lines: readonly CodeLine[]): string {
  return lines.map(lineMarkup).join("\n");
}
