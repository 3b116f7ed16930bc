import type { Call, Reference } from "../../ast/nodes/expression.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { functionName, reference } from "../../format/expressions.ts";

/** What a function is called in a sentence: each language's own word. */
export function functionCalled({ fn, name }: Pick<Call, "fn" | "name">): Bilingual {
  return { en: functionName("en", fn, name.text), zh: functionName("zh", fn, name.text) };
}

/** What a word such as `total` is called in a sentence. */
export function wordCalled(expr: Reference): Bilingual {
  return { en: reference("en", expr), zh: reference("zh", expr) };
}
