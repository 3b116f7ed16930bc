import { words } from "../../../grammar/words.ts";
import type { Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { one } from "../clauses/pick.ts";
import { numeric } from "../expressions/arithmetic.ts";
import { groupOf } from "../expressions/group.ts";
import { readExpression } from "../expressions/read.ts";
import { columnUnit } from "../expressions/reference.ts";
import type { Scope } from "../expressions/scope.ts";
import { roundClause } from "../limits.ts";
import { isMoney } from "../pays/giving.ts";
import type { PayContext } from "../pays/shape.ts";
import type { Expression } from "../types/expression.ts";
import type { PayRule } from "../types/pay.ts";

type PoolRule = Extract<PayRule, { readonly kind: "pool" }>;

/** `pool p of 50,000 元 in team, shared by people.coefficient, remainder largest, round 2`; undefined where a part is reported. */
export function readPool({
  name,
  head,
  clauses,
  complete,
  scope,
}: Pick<PayContext, "name" | "head" | "clauses" | "complete" | "scope">): PoolRule | undefined {
  const { report } = scope;
  const [of, shared] = [one(clauses, "of"), one(clauses, "shared-by")];
  const amount = of && readExpression(of.expr, scope);
  const among = of?.in && groupOf(of.in, scope);
  const by = shared && (ownColumn(shared.expr, scope) ?? readExpression(shared.expr, scope));
  const remainder = shared?.remainder;
  if (complete) {
    if (!of) report(finding("pool-amount-missing", head, { pool: name }));
    else if (!of.in) report(finding("group-unsaid", of.span, { what: name }));
    if (!shared) report(finding("pool-by-missing", head, { pool: name }));
    else if (!remainder) report(finding("pool-remainder-unsaid", shared.span, { pool: name }));
    if (!roundClause(clauses, false)) report(finding("pool-needs-round", head, { pool: name }));
  }
  if (!amount || !isMoney(amount, scope) || !by || !numeric(by, scope) || !among || !remainder) return undefined;
  return { kind: "pool", pool: { amount, in: among, by, remainder }, span: of.span };
}

/** 按 系数 分配: a column of people by its bare name, where the scheme itself has nothing of that name. */
function ownColumn(expr: Expr, scope: Scope): Expression | undefined {
  const [name, ...more] = expr.kind === "reference" ? expr.path : [];
  if (!name || more.length > 0 || expr.kind !== "reference") return undefined;
  const isCoefficient = expr.word === "coefficient" && scope.coefficients.values.size === 0;
  if (expr.word ? !isCoefficient : scope.metrics.values.has(name.text) || scope.sections.values.has(name.text)) return undefined;
  const called: ReadonlySet<string> = new Set(isCoefficient ? [...words.zh.Coefficient, ...words.en.Coefficient] : [name.text]);
  const column = scope.people?.columns.find((each) => called.has(each.name) || each.headers.some((header) => called.has(header)));
  return column && { kind: "person", column: column.name, unit: columnUnit(column), span: expr.span };
}
