import type { Diagnostic, Language } from "../diagnostics/diagnostic.ts";
import type { TextOptions } from "../diagnostics/format-text.ts";
import { ansi, type Palette, plain } from "../diagnostics/palette.ts";
import type { Invocation } from "./command.ts";
import type { Host, Output } from "./host.ts";

/** Colours only where a person sees them, and not where NO_COLOR asks for none. */
export function paletteFor(output: Output, env: Host["env"]): Palette {
  return output.isTerminal && !env.NO_COLOR ? ansi : plain;
}

/** Line numbers and the frame stand before a line of source. */
const MARGIN = 10;

/** A sentence wider than this is hard to follow from line to line. */
const WIDEST = 100;

/**
 * A line of source fits into a line of the terminal, or the carets below it would stand elsewhere;
 * sentences break between words. In a pipe a sentence is a line.
 */
export function frameWidth({ columns }: Output): Pick<TextOptions, "width" | "columns"> {
  return columns === undefined ? {} : { width: Math.max(40, columns - MARGIN), columns: Math.min(WIDEST, columns) };
}

/** A log that many may read shows nobody's data; `--show-private` opens it. */
export function masks(invocation: Invocation, output: Output): boolean {
  return !output.isTerminal && !invocation.flags.has("show-private");
}

/** Findings in words, with frames from the texts at hand. Where there are none, the code that draws is not even loaded. */
export async function report(
  findings: readonly Diagnostic[],
  output: Output,
  host: Host,
  options: { readonly language: Language } & Partial<Pick<TextOptions, "texts" | "maskCells">>,
): Promise<void> {
  if (findings.length === 0) return;
  const { formatText } = await import("../diagnostics/format-text.ts");
  output.write(formatText(findings, { texts: new Map(), palette: paletteFor(output, host.env), ...frameWidth(output), ...options }));
}
