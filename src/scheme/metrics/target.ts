import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import type { Figure, PeriodUnit } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { fraction } from "../../number/fraction.ts";
import { daysSinceOrigin } from "../../periods/day-count.ts";
import type { Span } from "../../text/source.ts";
import { all } from "../clauses/pick.ts";
import { dated } from "../expressions/dated.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { isMonthly } from "../monthly.ts";
import { noRate } from "../rates.ts";
import { targetOfList } from "../targets/of-metric.ts";
import type { Expression } from "../types/expression.ts";
import type { Target } from "../types/metric.ts";
import { unitName } from "../units/names.ts";
import { DATE, NUMBER, PERCENT, RATIO, rateBetween } from "../units/unit.ts";
import { quantityIn, readQuantity } from "../units/value-in.ts";

/** The target that attainment is of, and the one beside it. */
export type Aims = { readonly target?: Target; readonly stretch?: Target };

/** What a metric aims at; absent where it was reported or none is written. */
export function readAims(clauses: readonly Clause[], measure: Expression | undefined, scope: Scope): Aims {
  const [clause, beside] = [aimOf(clauses), all(clauses, "target").find(({ stretch }) => stretch)];
  const ofList = clause?.fromTargets && targetOfList(clause, measure, scope);
  const listed = (of: Expression | undefined): Target | undefined =>
    clause && of && { kind: "expression", of: inUnitOfMeasure(of, measure), span: clause.span };
  const target = clause?.fromTargets ? listed(ofList?.target) : readTarget(clause, measure, scope);
  const stretch = beside ? readStretch(beside, measure, scope) : listed(ofList?.stretch);
  return { ...(target ? { target } : {}), ...(stretch ? { stretch } : {}) };
}

export function aimOf(clauses: readonly Clause[]): ClauseOf<"target"> | undefined {
  return all(clauses, "target").find(({ stretch }) => !stretch);
}

/** A stretch target of a list stands in the list, beside the target. */
function readStretch(clause: ClauseOf<"target">, measure: Expression | undefined, scope: Scope): Target | undefined {
  if (!clause.fromTargets) return readTarget(clause, measure, scope);
  const stretch = targetOfList(clause, measure, scope)?.stretch;
  if (!stretch) scope.report(finding("no-stretch-target", clause.span, { metric: scope.own ?? "" }));
  return stretch && { kind: "expression", of: inUnitOfMeasure(stretch, measure), span: clause.span };
}

/** A target as a literal in base units, or as an expression; undefined where it was reported or none is written. */
function readTarget(clause: ClauseOf<"target"> | undefined, measure: Expression | undefined, scope: Scope): Target | undefined {
  if (!clause) return undefined;
  if (clause.value) return literalTarget(clause.value, measure, scope);
  const of = clause.expr && readExpression(clause.expr, scope);
  if (!of) return undefined;
  if (of.unit.kind === "date" && measure?.unit.kind === "date") return dateTarget(of, clause);
  if (!measure || rateBetween(of.unit, measure.unit)) return expressionTarget(of, measure, clause, scope);
  scope.report(finding("target-differs", of.span, { measure: unitName(measure.unit), target: unitName(of.unit) }));
  return undefined;
}

/** A day to keep to. */
function dateTarget(of: Expression, { span }: ClauseOf<"target">): Target {
  const days = of.kind === "date" ? daysSinceOrigin(of.iso) : undefined;
  return days === undefined ? { kind: "expression", of: dated(of), span } : { kind: "literal", value: fraction(days), unit: DATE, span };
}

/** A target in hours against a measure in minutes is brought to minutes. */
function inUnitOfMeasure(of: Expression, measure: Expression | undefined): Expression {
  const rate = measure && rateBetween(of.unit, measure.unit);
  if (!measure || !rate || (rate.n === 1n && rate.d === 1n)) return of;
  const factor: Expression = { kind: "constant", value: rate, unit: NUMBER, span: of.span };
  return { kind: "arithmetic", op: "*", left: of, right: factor, unit: measure.unit, span: of.span };
}

function expressionTarget(
  of: Expression,
  measure: Expression | undefined,
  { per, span }: ClauseOf<"target">,
  scope: Scope,
): Target | undefined {
  if (per !== undefined && !isRate(per, measure, span, scope)) return undefined;
  return { kind: "expression", of: inUnitOfMeasure(of, measure), ...(per ? { per } : {}), span };
}

function literalTarget(figure: Figure, measure: Expression | undefined, scope: Scope): Target | undefined {
  const unit = measure?.unit;
  const quantity = readQuantity(figure, scope);
  if (!quantity) return undefined;
  if (figure.per !== undefined && !isRate(figure.per, measure, figure.span, scope)) return undefined;
  const said = quantity.kind === "unit" ? quantity.unit : quantity.kind === "percentage-points" ? PERCENT : NUMBER;
  const ratioOfTwo = said.kind === "ratio" && unit?.kind === "percent";
  const wanted = unit === undefined ? said : ratioOfTwo ? RATIO : unit;
  const value = quantityIn(quantity, figure, wanted, scope);
  return value && { kind: "literal", value, unit: wanted, ...(figure.per ? { per: figure.per } : {}), span: figure.span };
}

/** Whether an amount per month or year can be brought to the period; beside a monthly average, to a month. */
function isRate(per: PeriodUnit, measure: Expression | undefined, span: Span, { cycle = "month", report }: Scope): boolean {
  const none = noRate(per, measure && isMonthly(measure) ? "month" : cycle, span);
  if (none) report(none);
  return none === undefined;
}
