import type { ClauseOf } from "../../ast/nodes/clause.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import type { Statement } from "../../ast/nodes/file.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { soundClauses } from "../clauses/allowed.ts";
import { all, one } from "../clauses/pick.ts";
import { numeric } from "../expressions/arithmetic.ts";
import { readCondition } from "../expressions/condition.ts";
import { groupOf } from "../expressions/group.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { reportUnplaced } from "../grade-order.ts";
import { find } from "../names/table.ts";
import { shareOf } from "../places/people.ts";
import { peopleUnsaid } from "../places/people-unsaid.ts";
import { watched } from "../report.ts";
import type { Group } from "../types/expression.ts";
import type { Distribution, DistributionShare, Ties } from "../types/group.ts";
import { isOfTheGroup } from "./of-the-group.ts";

export type ReadDistributions = { readonly distributions: readonly Distribution[]; readonly whole: boolean };

type Placed = { readonly in: Group; readonly share: DistributionShare };

/** How many of each group may or must have certain grades: a distribution for each group that the shares name. */
export function readDistributions(statement: Statement, scope: Scope): ReadDistributions {
  const watch = watched(scope.report);
  const own: Scope = { ...scope, report: watch.report, stage: "grade" };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const written = all(clauses, "share");
  if (whole && written.length === 0) own.report(finding("no-shares", statement.head, {}));
  const [first] = written;
  if (first && own.unplacedGrade) reportUnplaced(own.unplacedGrade, first.span, own.report);
  const shares = groupsCarriedOn(written).flatMap((clause) => readShare(clause, own) ?? []);
  const people = one(clauses, "people-round");
  const unrounded = written.find(({ amount }) => amount.mark !== undefined);
  if (whole && unrounded && !people) own.report(peopleUnsaid(unrounded.amount));
  const said = one(clauses, "ties");
  if (whole && first && !said) own.report(finding("ties-unsaid", first.span, {}));
  const ties = said && tiesOf(said, own);
  const groups = [...new Map(shares.map((each) => [JSON.stringify(each.in), each.in])).entries()];
  const distributions = groups.flatMap(([key, among]): readonly Distribution[] => {
    const own = shares.filter((each) => JSON.stringify(each.in) === key).map(({ share }) => share);
    return ties ? [{ in: among, shares: own, mode: people?.mode ?? "half-up", ties, span: statement.span }] : [];
  });
  return { distributions, whole: whole && !watch.failed() };
}

/** 部门 中 优秀 最多15%，不合格 至少5%: a share that names no group is of the group before it. */
function groupsCarriedOn(shares: readonly ClauseOf<"share">[]): readonly ClauseOf<"share">[] {
  let of: ClauseOf<"share">["of"];
  return shares.map((share) => {
    of = share.of ?? of;
    return { ...share, ...(of ? { of } : {}) };
  });
}

function readShare({ op, amount, of, grades: named, when: condition, span }: ClauseOf<"share">, scope: Scope): Placed | undefined {
  if (!of) scope.report(finding("group-unsaid", span, { what: { en: "a share of people", zh: "人数比例" } }));
  const among = of && groupOf(of, scope);
  const grades = named.map((name) => find(scope.grades, name, scope)).filter((grade) => grade !== undefined);
  const howMany = amountOf(amount);
  if (!howMany) scope.report(finding("share-figure", amount.span, {}));
  const when = condition && readCondition(condition, scope, readExpression);
  const isOne = !when || !among || isOfTheGroup(when, among);
  if (when && !isOne) scope.report(finding("condition-of-a-person", when.span, {}));
  if (!among || !howMany || grades.length < named.length || (condition && !when) || !isOne) return undefined;
  return { in: among, share: { op, amount: howMany, grades, ...(when ? { when } : {}), span } };
}

/** A share from 0% to 100%, or a whole number of people. */
function amountOf(figure: Figure): DistributionShare["amount"] | undefined {
  const { value, mark, unit, per, of } = figure;
  if (unit || per || of || value.n < 0n) return undefined;
  if (mark === undefined) return value.d === 1n ? { kind: "count", count: Number(value.n) } : undefined;
  const share = shareOf(figure);
  return (mark === "percent" || mark === "per-mille") && share.n <= share.d ? { kind: "share", share } : undefined;
}

function tiesOf({ by, rule }: ClauseOf<"ties">, scope: Scope): Ties | undefined {
  if (rule) return { kind: rule };
  const of = by && readExpression(by, scope);
  return of && numeric(of, scope) ? { kind: "by", of } : undefined;
}
