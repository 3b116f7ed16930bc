import { finding } from "../../../diagnostics/catalogue.ts";
import type { Metric } from "../../../scheme/types/metric.ts";
import type { Pay } from "../../../scheme/types/pay.ts";
import type { Span } from "../../../text/source.ts";
import { isSameSpan } from "../../../text/source.ts";
import type { Branch } from "../../graph.ts";
import type { Check } from "../check.ts";
import { implies } from "../conditions/implies.ts";
import type { Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";

/** Of rows under conditions the first that holds is taken, so whoever a row is for is not taken by one before it. */
export const rowsInOrder: Check = (subject) => {
  const { scheme, plan } = subject;
  const tables = [...scheme.pays.map(ofPay), ...[...scheme.metrics, ...(scheme.coefficients ?? [])].flatMap(ofMetric)];
  const written = tables.filter(({ rows }) => rows.length > 1);
  if (written.length === 0) return [];
  const choices = plan.nodes.flatMap((node) => (node.kind === "choose" ? [node.branches] : []));
  return written.flatMap((table) => ofTable(table, choices, subject));
};

/** Rows with conditions, in the order they are tried. */
type Table = { readonly what: string; readonly rows: readonly Span[] };

function ofPay({ name, rows }: Pay): Table {
  return { what: name, rows: rows.flatMap(({ when, span }) => (when ? [span] : [])) };
}

function ofMetric({ name, rule, caps = [] }: Metric): readonly Table[] {
  const rows = rule.kind === "bands" ? rule.rows.flatMap(({ when, span }) => (when ? [span] : [])) : [];
  return [
    { what: name, rows },
    { what: name, rows: caps.map(({ span }) => span) },
  ];
}

function ofTable({ what, rows }: Table, choices: readonly (readonly Branch[])[], subject: Subject): readonly Finding[] {
  const isOf = (branch: Branch): boolean => rows.some((row) => isSameSpan(row, branch.span));
  const branches = choices.find((each) => each.filter(isOf).length > 1)?.filter(isOf) ?? [];
  return branches.flatMap(({ when, span }, index): readonly Finding[] => {
    const before = branches.slice(0, index).find((earlier) => implies(when, earlier.when, subject));
    if (!before) return [];
    const related = [{ place: before.span, note: { en: "this row comes first", zh: "这一行在前" } }];
    return [{ diagnostic: finding("row-taken-before", span, { what }, { related }), witnesses: [] }];
  });
}
