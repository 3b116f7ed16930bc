import type { Clause } from "../../ast/nodes/clause.ts";
import type { Expr } from "../../ast/nodes/expression.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { ONE } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import { one } from "../clauses/pick.ts";
import type { DraftPayRule } from "../draft.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import type { RuleContext } from "../rules/context.ts";
import { isOfRow, ofOneRow, type Rows, rowsGoneThrough, together } from "../rules/for-each.ts";
import { readRule } from "../rules/read.ts";
import type { Expression } from "../types/expression.ts";
import type { SourceContract } from "../types/source.ts";
import { valueIn } from "../units/value-in.ts";
import { figureReader, figuresIn, type Gives, givesOf } from "./figures.ts";
import { type Giving, isMoney, moneyFormula } from "./giving.ts";
import type { PayContext } from "./shape.ts";
import { readTiersAlong } from "./tiers.ts";

/** What every row of a source pays, put together: rows, steps or tiers of the row's own figures. */
export function readPayOfRows(context: PayContext, span: Span): DraftPayRule | undefined {
  const { name, head, clauses, complete, scope } = context;
  const rows = rowsGoneThrough(clauses, scope);
  if (!rows) return undefined;
  const { ofRow } = context.giving;
  const giving = ofRow ? { ...context.giving, base: ofRow } : context.giving;
  const gives = givesIn(clauses, giving, scope);
  const ruled: RuleContext = {
    name,
    called: [name],
    head,
    clauses,
    complete,
    quantities: { whole: true },
    ...(gives === "share" && giving.base ? { full: ONE } : {}),
    extra: true,
    given: figureReader(gives, giving, scope),
    ...(ofRow ? { bound: (figure: Figure) => valueIn(figure, giving.money, scope) } : {}),
    formula: (expr, inRow) => (gives === "amount" || ofRow ? moneyFormula(expr, giving, inRow) : shareFormula(expr, inRow)),
    scope,
    span,
  };
  const rule = readRowRule(rows, giving, ruled);
  const each = rule && together(rows, rule, ruled);
  return each && { kind: "for-each", gives: rule.kind === "tiers" ? "amount" : gives, ...(ofRow ? { of: ofRow } : {}), rule: each, span };
}

type RowRule = Extract<DraftPayRule, { readonly kind: "for-each" }>["rule"]["rule"];

function readRowRule(rows: Rows, giving: Giving, ruled: RuleContext): RowRule | undefined {
  const { clauses, scope, name } = ofOneRow(rows, ruled);
  const tiers = one(clauses, "tiers");
  if (tiers) {
    const of = tiers.of ? readExpression(tiers.of, scope) : (giving.ofRow ?? rows.reads);
    const by = tiers.by ? readExpression(tiers.by, scope) : rows.reads;
    const read = of && by && readTiersAlong(tiers, { of, by }, { name, clauses, giving, scope });
    return read && { kind: "tiers", tiers: read, span: tiers.span };
  }
  const read = readRule(ofOneRow(rows, ruled));
  if (!read) return undefined;
  if (isOfRow(read.rule)) return read.rule;
  scope.report(finding("for-each-rule", read.rule.span, { metric: name }));
  return undefined;
}

/** Beside a base, what is written without an amount is shares of it. */
function givesIn(clauses: readonly Clause[], { base }: Giving, scope: Scope): Gives {
  const own = clauses.filter(({ kind }) => kind !== "of");
  return base && figuresIn(own, scope.tables).length === 0 ? "share" : givesOf(own, scope);
}

/** A formula that gives what share, or how many times, of a base is paid for a row. */
function shareFormula(expr: Expr, inRow: Scope): Expression | undefined {
  const expression = readExpression(expr, inRow);
  if (!expression || expression.unit.kind === "percent" || expression.unit.kind === "number") return expression;
  inRow.report(finding("pay-mixed", expression.span, {}));
  return undefined;
}

/** A base that stands in the rows themselves: `of deals.amount` beside `for each deals.margin`. */
export function baseOfRow(clauses: readonly Clause[], scope: Scope): "none" | Expression | undefined {
  const [of, each] = [one(clauses, "of"), one(clauses, "for-each")];
  const name = each?.rows.kind === "reference" ? each.rows.path[0]?.text : undefined;
  const source = name === undefined ? undefined : scope.sources.values.get(name);
  if (!of || !source || !namesColumn(of.expr, source, scope)) return "none";
  const base = readExpression(of.expr, { ...scope, row: source });
  return base && isMoney(base, scope) ? base : undefined;
}

/** What the rates of a row's tiers are of, where they say nothing else. */
export function ratedOfRow(clauses: readonly Clause[], rows: Rows | undefined): Expression | undefined {
  const tiers = one(clauses, "tiers");
  return tiers && !tiers.of ? rows?.reads : undefined;
}

/** Whether an expression reads a row as it stands, and not figures out of many. */
function namesColumn(expr: Expr, source: SourceContract, scope: Scope): boolean {
  switch (expr.kind) {
    case "reference":
      return expr.path.length === 2 && scope.sources.values.get(expr.path[0]?.text ?? "") === source;
    case "binary":
      return namesColumn(expr.left, source, scope) || namesColumn(expr.right, source, scope);
    case "negate":
    case "default":
      return namesColumn(expr.of, source, scope);
    default:
      return false;
  }
}
