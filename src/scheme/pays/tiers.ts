import type { AwardClause } from "../../ast/nodes/award.ts";
import type { ClauseOf } from "../../ast/nodes/clause.ts";
import type { Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { add, type Fraction, multiply, ZERO } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { figureOf } from "../clauses/figure-of.ts";
import { all, one } from "../clauses/pick.ts";
import type { DraftTiers } from "../draft.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { closedTiers, type OpenTier } from "../intervals/tiers.ts";
import { quantity } from "../quantity.ts";
import { edgeOf } from "../rules/edges.ts";
import type { Scale } from "../rules/scale.ts";
import type { Tier } from "../types/pay.ts";
import { unitName } from "../units/names.ts";
import { sameDimension } from "../units/unit.ts";
import { quantityIn, readQuantity } from "../units/value-in.ts";
import { isShare, type Money } from "./giving.ts";
import type { PayContext } from "./shape.ts";

/** Rates by tier: of what, by what, whole or marginal. Without its word the two are a question, with what each pays. */
export function readTiers(clause: ClauseOf<"tiers">, { clauses, giving, scope, name }: PayContext): DraftTiers | undefined {
  const base = clause.of ?? one(clauses, "of")?.expr;
  const of = base && readExpression(base, scope);
  if (!base) scope.report(finding("tiers-of-what", clause.span, { pay: name }));
  const along = clause.by ?? figureOf(one(clauses, "by"));
  const by = along ? readExpression(along, scope) : of;
  return of && by && readTiersAlong(clause, { of, by }, { clauses, giving, scope, name });
}

/** What rates are of, and what chooses the tier. */
type Along = Pick<DraftTiers, "of" | "by">;

export function readTiersAlong(
  clause: ClauseOf<"tiers">,
  { of, by }: Along,
  { clauses, giving, scope, name }: Pick<PayContext, "clauses" | "giving" | "scope" | "name">,
): DraftTiers | undefined {
  if (!sameDimension(of.unit, giving.money)) {
    scope.report(finding("money-expected", of.span, { given: unitName(of.unit) }));
    return undefined;
  }
  const scale: Scale = { reading: "measure", unit: by.unit, ...(scope.cycle ? { cycle: scope.cycle } : {}) };
  const rows = all(clauses, "award").map((award) => readTier(award, scale, giving.money, scope));
  const read = rows.filter((row) => row !== undefined);
  if (read.length < rows.length) return undefined;
  if (read.length === 0) {
    scope.report(finding("pay-without-rows", clause.span, { pay: name }));
    return undefined;
  }
  const [twice] =
    clause.mode === "marginal" ? read.map(({ tier }) => tier).filter(({ amount, excess }) => amount.n !== 0n || excess.n !== 0n) : [];
  if (twice) {
    scope.report(finding("tiers-paid-twice", twice.span, { pay: name }));
    return undefined;
  }
  const toDate = one(clauses, "to-date")?.since;
  return {
    ...(clause.mode ? { mode: clause.mode } : {}),
    ...(toDate ? { toDate } : {}),
    of,
    by,
    rows: closedTiers(read),
    span: clause.span,
  };
}

type WrittenTier = OpenTier<Omit<Tier, "from" | "to">>;

function readTier(award: AwardClause, scale: Scale, money: Money, scope: Scope): WrittenTier | undefined {
  const { place, result, when, span } = award;
  if (when || !place || !result || (place.kind !== "range" && place.kind !== "beyond" && place.kind !== "otherwise")) {
    scope.report(finding("tier-incomplete", span, {}));
    return undefined;
  }
  const gives = resultOf(award, money, scope);
  const from = place.kind === "range" && place.from ? edgeOf(place.from, scale, scope) : undefined;
  const to = place.kind === "range" && place.to ? edgeOf(place.to, scale, scope) : undefined;
  if (!gives || (place.kind === "range" && ((place.from && !from) || (place.to && !to)))) return undefined;
  return { ends: { ...(from ? { from } : {}), ...(to ? { to } : {}) }, beyond: place.kind !== "range", tier: { ...gives, span } };
}

type Gives = Pick<Tier, "amount" | "rate" | "excess">;
const nothing: Gives = { amount: ZERO, rate: ZERO, excess: ZERO };

function resultOf({ result, span }: AwardClause, money: Money, scope: Scope): Gives | undefined {
  if (result?.kind === "none") return nothing;
  if (result?.kind === "figure") return termOf(result.figure, money, scope);
  const sum = result?.kind === "expression" ? sumOf(result.expr, money, scope) : undefined;
  if (!sum) scope.report(finding("tier-result", span, {}));
  return sum;
}

/** 5,000 元 + 30% × excess: terms of money, rates, and rates of the excess. */
function sumOf(expr: Expr, money: Money, scope: Scope): Gives | undefined {
  if (expr.kind === "figure") return termOf(expr, money, scope);
  if (expr.kind !== "binary") return undefined;
  if (expr.op === "*") return excessOf(expr.left, expr.right) ?? excessOf(expr.right, expr.left);
  if (expr.op !== "+") return undefined;
  const [left, right] = [sumOf(expr.left, money, scope), sumOf(expr.right, money, scope)];
  return (
    left && right && { amount: add(left.amount, right.amount), rate: add(left.rate, right.rate), excess: add(left.excess, right.excess) }
  );
}

function termOf(figure: Extract<Expr, { kind: "figure" }>, money: Money, scope: Scope): Gives | undefined {
  const read = readQuantity(figure, scope);
  if (!read) return undefined;
  if (isShare(figure, scope.nouns)) return { ...nothing, rate: read.value };
  const { value } = read;
  if (read.kind === "bare" && !read.scaled && value.n !== 0n) {
    const written = numeral(value);
    scope.report(finding("rate-or-amount", figure.span, { figure: written, amount: quantity(value, money) }));
    return undefined;
  }
  const amount = quantityIn(read, figure, money, scope);
  return amount && { ...nothing, amount };
}

function excessOf(rate: Expr, of: Expr): Gives | undefined {
  if (rate.kind !== "figure" || of.kind !== "reference" || of.word !== "excess") return undefined;
  const hundredths: Fraction =
    rate.mark === "percent" ? { n: 1n, d: 100n } : rate.mark === "per-mille" ? { n: 1n, d: 1000n } : { n: 1n, d: 1n };
  return { ...nothing, excess: multiply(rate.value, hundredths) };
}
