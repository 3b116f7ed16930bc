import { type Surface, statements } from "../../grammar/words.ts";
import type { Expr, FunctionWord } from "../ast/nodes/expression.ts";
import type { Name } from "../ast/nodes/name.ts";
import { parse } from "../ast/parse.ts";
import { word } from "../format/spelling.ts";
import type { Span } from "../text/source.ts";

export const nowhere: Span = { file: "", start: 0, end: 0 };

export function column(source: string, name: string, surface: Surface): Expr {
  // After a dot any plain word is a name.
  const quoted = !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
  return { kind: "reference", path: [named(source, surface), { ...nameOf(name), quoted }], span: nowhere };
}

export function reference(name: string, surface: Surface): Expr {
  return { kind: "reference", path: [named(name, surface)], span: nowhere };
}

type CallExpr = Extract<Expr, { readonly kind: "call" }>;

export function call(fn: FunctionWord, ...args: readonly Expr[]): CallExpr {
  return { kind: "call", fn, name: nameOf(fn), args, span: nowhere };
}

export function named(name: string, surface: Surface): Name {
  return { ...nameOf(name), quoted: !isBare(name, surface) };
}

export function nameOf(text: string): Name {
  return { text, quoted: false, span: nowhere };
}

/** Whether a name is read whole without quotes, once it is declared. */
function isBare(name: string, surface: Surface): boolean {
  const declared = `${statements[surface].metric[0]} ${name} ${word(surface, "Weight")} 1\n`;
  const asked = `${statements[surface].example[0]} "x"\n  ${word(surface, "Given")} ${name} 1\n`;
  const { file, diagnostics } = parse({ file: "", text: declared + asked });
  const [given] = file.statements[1]?.clauses ?? [];
  const of = given?.kind === "given" ? given.items[0]?.of : undefined;
  return diagnostics.length === 0 && of?.kind === "reference" && of.word === undefined && of.path.length === 1 && of.path[0]?.text === name;
}
