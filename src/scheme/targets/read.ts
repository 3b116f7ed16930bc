import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import type { Statement } from "../../ast/nodes/file.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { soundClauses } from "../clauses/allowed.ts";
import { one } from "../clauses/pick.ts";
import { type Reading, watched } from "../report.ts";
import type { Targets } from "../types/targets.ts";
import { monthShares, wholeMonths } from "./months.ts";
import { reportShares, reportSums } from "./reconciled.ts";
import { readRows, type TargetSources } from "./rows.ts";
import { readTree } from "./tree.ts";
import { unitOf } from "./unit-of.ts";

/** A list of targets, its sums and shares checked; undefined where it has no name, no time or nothing in it, which is then reported. */
export function readTargets(statement: Statement, sources: TargetSources, reading: Reading): Targets | undefined {
  const { name, label, head } = statement;
  const { clauses, whole } = soundClauses(statement, reading.report);
  const months = wholeMonths(one(clauses, "effective"), head, reading);
  const rowsClause = one(clauses, "target-rows");
  const rows = rowsClause && readRows(rowsClause, sources, reading);
  const amounts = clauses.flatMap(amountsOf);
  if (!name || !months) return undefined;
  if (amounts.length === 0 && !rowsClause) {
    if (whole) reading.report(finding("targets-empty", head, { targets: name.text }));
    return undefined;
  }
  const unit = amounts.length > 0 ? unitOf(amounts, reading.nouns) : rows?.unit;
  if (!unit) return undefined;
  const seasons = one(clauses, "seasons");
  const amountsWatch = watched(reading.report);
  const { shares, ...tree } = readTree(clauses, { unit, months: months.length }, { ...reading, report: amountsWatch.report });
  const effective = one(clauses, "effective") as ClauseOf<"effective">;
  const targets: Targets = {
    name: name.text,
    label: label?.text ?? name.text,
    unit,
    from: effective.from.iso,
    to: effective.to?.iso ?? "",
    months: monthShares(months, seasons, reading),
    ...(seasons ? { seasons: seasons.per } : {}),
    ...tree,
    ...(rows ? { rows: rows.rows } : {}),
    ...groundsOf(clauses),
    span: statement.span,
  };
  if (whole && targets.revises && (targets.because === undefined || targets.approvedBy === undefined))
    reading.report(finding("revision-ungrounded", targets.revises.span, { list: targets.label }));
  // A part that could not be read is missing from every sum.
  if (whole && !amountsWatch.failed()) {
    reportSums(targets, reading.report);
    reportShares(shares, targets, reading.report);
  }
  return targets;
}

function amountsOf(clause: Clause): readonly Figure[] {
  if (clause.kind === "goal") return [clause.amount];
  return clause.kind === "split" ? clause.parts.map(({ amount }) => amount) : [];
}

/** Which list it revises, why, and who approved it. */
function groundsOf(clauses: readonly Clause[]): Pick<Targets, "revises" | "because" | "approvedBy"> {
  const [revises, because, approved] = [one(clauses, "revises"), one(clauses, "because"), one(clauses, "approved")];
  return {
    ...(revises ? { revises: { list: revises.list.text, span: revises.span } } : {}),
    ...(because ? { because: because.text.text } : {}),
    ...(approved ? { approvedBy: approved.by.map(({ text }) => text) } : {}),
  };
}
