import { statements } from "../../grammar/words.ts";
import type { StatementKind } from "../ast/nodes/file.ts";
import type { Bilingual } from "../diagnostics/diagnostic.ts";

/** What a statement is called in messages: the word it begins with. */
export function statementName(kind: StatementKind): Bilingual {
  return { en: statements.en[kind][0] ?? kind, zh: statements.zh[kind][0] ?? kind };
}
