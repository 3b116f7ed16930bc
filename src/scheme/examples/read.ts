import type { Given } from "../../ast/nodes/clause.ts";
import type { Statement } from "../../ast/nodes/file.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { soundClauses } from "../clauses/allowed.ts";
import { find } from "../names/table.ts";
import { watched } from "../report.ts";
import type { Example, ExampleItem } from "../types/example.ts";
import { type ExampleScope, subjectOf } from "./subject.ts";
import { exampleValue } from "./value.ts";

export type ReadExample = { readonly example: Example; readonly whole: boolean };

export function readExample(statement: Statement, scope: ExampleScope): ReadExample {
  const watch = watched(scope.report);
  const own = { ...scope, report: watch.report };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const items = (kind: "given" | "expect"): readonly ExampleItem[] =>
    clauses.flatMap((clause) =>
      clause.kind === kind && "items" in clause ? clause.items.flatMap((item) => readItem(item, kind, own)) : [],
    );
  const [given, expected] = [items("given"), items("expect")];
  if (whole && !watch.failed() && expected.length === 0) own.report(finding("example-expects-nothing", statement.head, {}));
  const example: Example = { label: statement.label?.text ?? "", given, expected, span: statement.span };
  return { example, whole: whole && !watch.failed() };
}

function readItem({ of, value, span }: Given, kind: "given" | "expect", scope: ExampleScope): readonly ExampleItem[] {
  if (of.kind === "outcome") return readOutcomes({ of, value, span }, kind, scope);
  const subject = subjectOf(of, value, kind, scope);
  const read = subject && exampleValue(value, subject, scope);
  return subject && read ? [{ subject, value: read, span }] : [];
}

/** `outcome "…"`: it follows. `outcome none`: none of them does. */
function readOutcomes({ of, value, span }: Given, kind: "given" | "expect", scope: ExampleScope): readonly ExampleItem[] {
  const follows = (label: string, holds: boolean): ExampleItem => ({
    subject: { kind: "outcome", label },
    value: { kind: "yes-no", value: holds },
    span,
  });
  if (kind === "given") {
    scope.report(finding("example-subject", of.span, {}));
    return [];
  }
  if ("kind" in value) return [...new Set(scope.outcomes.values.values())].map((label) => follows(label, false));
  const label = find(scope.outcomes, value, scope);
  return label === undefined ? [] : [follows(label, true)];
}
