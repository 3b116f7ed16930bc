import type { Statement } from "../../ast/nodes/file.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { DraftPay } from "../draft.ts";
import type { Scope } from "../expressions/scope.ts";
import { readPay, type Scored } from "./read.ts";

/** A pay as it was written. */
export type WrittenPay = { readonly statement: Statement; readonly pay: DraftPay };

/** The pays of a scheme, in the order written; one that reads another is read after it, and none reads itself. */
export function readPays(statements: readonly Statement[], scope: Scope, scored: Scored): readonly WrittenPay[] {
  const read = new Map<Statement, DraftPay>();
  const underway = new Set<Statement>();
  const payOf: Scope["payOf"] = (name, at, report) => {
    const statement = statements.find(({ name: own, label }) => own?.text === name.text || label?.text === name.text);
    if (!statement) return undefined;
    if (underway.has(statement)) {
      report(finding("not-known-yet", at, { word: { en: name.text, zh: name.text } }));
      return "circle";
    }
    const { name: called, currency } = readOnce(statement);
    return { kind: "pay", name: called, unit: { kind: "money", currency }, span: at };
  };
  const readOnce = (statement: Statement): DraftPay => {
    const known = read.get(statement);
    if (known) return known;
    underway.add(statement);
    const pay = readPay(statement, { ...scope, payOf }, scored);
    underway.delete(statement);
    read.set(statement, pay);
    return pay;
  };
  return statements.map((statement) => ({ statement, pay: readOnce(statement) }));
}
