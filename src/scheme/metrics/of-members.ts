import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { one } from "../clauses/pick.ts";
import { innerParts } from "../expressions/walk.ts";
import type { Report } from "../report.ts";
import type { Expression } from "../types/expression.ts";
import type { Target } from "../types/metric.ts";
import type { SourceContract } from "../types/source.ts";

/** The measure as written; with `mean of members` the average of what it is of each of the team, where it would be one figure of all their rows. */
export function measureClause(clauses: readonly Clause[], people: SourceContract | undefined): ClauseOf<"measure"> | undefined {
  const written = one(clauses, "measure");
  const mean = one(clauses, "mean-of-members");
  if (!written || !mean) return written;
  const word = (text: string) => ({ text, quoted: false, span: mean.span });
  const { expr } = written;
  const team = teamOf(people)?.name ?? "team";
  return { ...written, expr: { kind: "call", fn: "average", name: word("average"), args: [expr], in: word(team), span: expr.span } };
}

/** A team's mean is held against what is the same for all of the team: against each one's own target it would be another attainment for each. */
export function reportOwnTarget(
  clauses: readonly Clause[],
  target: Target | undefined,
  people: SourceContract | undefined,
  report: Report,
): void {
  const mean = one(clauses, "mean-of-members");
  if (!mean || target?.kind !== "expression" || isOfTeam(target.of, teamOf(people)?.name)) return;
  report(finding("not-computed", mean.span, { what, instead }));
}

const what = { en: "a mean of members against each member's own target", zh: "以成员均值对比各人自己的目标" };
const instead = {
  en: "Write a target of the team, such as “target from targets by team”, or average the attainment of another measure: measure average(attainment(visits) in team).",
  zh: "请用团队的目标，如“目标 取自 目标表 按 团队”，或对另一指标的完成率取平均：口径 平均(完成率(拜访量) 在 团队 内)。",
};

function isOfTeam(expression: Expression, team: string | undefined): boolean {
  switch (expression.kind) {
    case "group":
      return true;
    case "aggregate":
      return expression.own === true;
    case "person":
      return expression.column === team;
    default:
      return innerParts(expression).every((part) => isOfTeam(part, team));
  }
}

function teamOf(people: SourceContract | undefined): SourceContract["columns"][number] | undefined {
  return people?.columns.find(({ role }) => role === "team");
}
