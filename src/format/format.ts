import { shapesOf } from "../../grammar/lexer.ts";
import type { Surface } from "../../grammar/words.ts";
import type { File, Statement } from "../ast/nodes/file.ts";
import { parse } from "../ast/parse.ts";
import { withoutSpans } from "../ast/without-spans.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";
import { commentsOf } from "./comments.ts";
import { print } from "./print.ts";

export type Formatted = { readonly text: string } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * The file in canonical form, in its own surface or another. A file with errors
 * is refused with its findings; so is a result that would not say the same.
 */
export function format(source: Source, to?: Surface): Formatted {
  const { file, diagnostics } = parse(source);
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };
  const text = print(file, source.text, to ?? file.surface);
  const changed = change(source, file, text);
  return changed ? { diagnostics: [changed] } : { text };
}

/** The first statement that the new text says differently, as a finding. */
function change(source: Source, before: File, text: string): Diagnostic | undefined {
  const after = parse({ file: source.file, text });
  const at = before.statements.findIndex((statement, index) => !same(statement, after.file.statements[index]));
  const broken = after.diagnostics.some(({ severity }) => severity === "error");
  const statement = before.statements[at];
  if (!statement && !broken && after.file.statements.length === before.statements.length && keepsComments(source.text, text))
    return undefined;
  return finding("format-differs", statement?.head, {});
}

function same(before: Statement, after: Statement | undefined): boolean {
  return after !== undefined && fingerprint(before) === fingerprint(after);
}

/** Equal for trees that say the same, whatever the order their properties were made in. */
function fingerprint(statement: Statement): string {
  return JSON.stringify(withoutSpans(statement), (_, value: unknown) => {
    if (typeof value === "bigint") return String(value);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
  });
}

function keepsComments(before: string, after: string): boolean {
  const [old, kept] = [before, after].map((text) =>
    commentsOf(text, shapesOf(text))
      .map((comment) => comment.text)
      .sort(),
  );
  return old?.length === kept?.length && (old?.every((comment, index) => comment === kept?.[index]) ?? false);
}
