import type { ClauseOf } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { type Cycle, isMonthUnit, monthsIn } from "../../periods/cycle.ts";
import type { Span } from "../../text/source.ts";
import { columnCalled, columnUnit } from "../expressions/reference.ts";
import type { Scope } from "../expressions/scope.ts";
import { find } from "../names/table.ts";
import { periodColumn } from "../people-source.ts";
import type { Reading } from "../report.ts";
import type { Expression } from "../types/expression.ts";
import type { TargetRows, Targets } from "../types/targets.ts";
import type { Unit } from "../types/unit.ts";
import { unitName } from "../units/names.ts";
import { isNumeric } from "../units/unit.ts";

/** Where rows of targets may stand. */
export type TargetSources = Pick<Scope, "sources" | "people">;

/** `from plan.amount by team`: a column of numbers, and the column that says whose part it is. */
export function readRows(
  { column: expr, by, span }: ClauseOf<"target-rows">,
  { sources, people }: TargetSources,
  reading: Reading,
): { readonly rows: TargetRows; readonly unit: Unit } | undefined {
  const [sourceName, columnName, ...more] = expr.kind === "reference" ? expr.path : [];
  if (!sourceName || !columnName || more.length > 0) {
    reading.report(finding("target-rows-column", expr.span, {}));
    return undefined;
  }
  const source = find(sources, sourceName, reading);
  const amount = source && columnCalled(source, columnName, reading);
  if (!source || !amount) return undefined;
  const unit = columnUnit(amount);
  if (!isNumeric(unit)) {
    reading.report(finding("number-expected", expr.span, { given: unitName(unit) }));
    return undefined;
  }
  const perPerson = source.columns.some(({ role }) => role === "person");
  const groups = perPerson ? people : source;
  const group = by && groups && columnCalled(groups, by, reading);
  if (by && !group) return undefined;
  if (!perPerson && !group) {
    reading.report(finding("target-rows-by", span, { source: source.name }));
    return undefined;
  }
  const time = periodColumn(source)?.type;
  const length = time?.kind === "period" ? time.unit : undefined;
  const rows = { source: source.name, amount: amount.name, ...(group ? { by: group.name } : {}), perPerson, dated: time !== undefined };
  return { rows: { ...rows, ...(length ? { length } : {}), span }, unit };
}

/** What the rows of a list come to, of those that `where` takes. */
export function amountOfRow({ source, amount }: TargetRows, unit: Unit, span: Span, where?: Expression): Expression {
  const of: Expression = { kind: "column", source, column: amount, unit, span };
  return { kind: "aggregate", fn: "sum", source, of, ...(where ? { where } : {}), unit, span };
}

/** Whether rows are about parts of the period, so that they add up to its target, or about all the time of the list. */
export function timeOfRows({ rows }: Targets, cycle: Cycle): "period" | "all" {
  if (!rows?.dated) return "all";
  return rows.length && isMonthUnit(rows.length) && monthsIn(rows.length) > monthsIn(cycle) ? "all" : "period";
}
