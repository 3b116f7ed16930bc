import type { Call, Reference } from "../../ast/nodes/expression.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { functionName, reference } from "../../format/expressions.ts";
import type { SourceContract } from "../types/source.ts";

/** What a function is called in a sentence: each language's own word. */
export function functionCalled({ fn, name }: Pick<Call, "fn" | "name">): Bilingual {
  return { en: functionName("en", fn, name.text), zh: functionName("zh", fn, name.text) };
}

/** What a word such as `total` is called in a sentence. */
export function wordCalled(expr: Reference): Bilingual {
  return { en: reference("en", expr), zh: reference("zh", expr) };
}

/** The columns of a source that hold figures, as an expression writes them; all of them where every one tells whose or when. */
export function columnsCalled(source: SourceContract | undefined): Bilingual {
  const columns = source?.columns ?? [];
  const figures = columns.filter(({ role }) => role === undefined);
  const written = (figures.length > 0 ? figures : columns).map(({ name }) => `${source?.name}.${name}`);
  return { en: written.join(", "), zh: written.join("、") };
}
