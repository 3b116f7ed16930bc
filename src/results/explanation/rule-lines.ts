import { lineAt, positionAt, type Span } from "../../text/source.ts";
import type { Step } from "../types.ts";

export type RuleLine = NonNullable<Step["rule"]>;

/** Finds the line that a span begins on, once for each span; undefined for a text that is not at hand. */
export function ruleLines(texts: ReadonlyMap<string, string>): (span: Span) => RuleLine | undefined {
  const found = new Map<string, RuleLine | undefined>();
  return (span) => {
    const key = `${span.start} ${span.end} ${span.file}`;
    if (!found.has(key)) found.set(key, find(span, texts.get(span.file)));
    return found.get(key);
  };
}

function find(span: Span, text: string | undefined): RuleLine | undefined {
  if (text === undefined) return undefined;
  const { line } = positionAt(text, span.start);
  return { span, line, text: lineAt(text, line) };
}
