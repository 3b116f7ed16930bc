import type { Clause } from "../../ast/nodes/clause.ts";
import type { Expr } from "../../ast/nodes/expression.ts";
import { all, one } from "../clauses/pick.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import type { Expression } from "../types/expression.ts";
import type { Unit } from "../types/unit.ts";
import { quantityOf } from "../units/figure.ts";
import type { Money } from "./giving.ts";

const DEFAULT: Money = { kind: "money", currency: "CNY" };

/** What a pay is in: its base's currency, else that of what its rates or its formula are of, else that of the first amount written. */
export function currencyOf(clauses: readonly Clause[], base: Expression | undefined, scope: Scope): Money {
  return moneyOf(base?.unit) ?? ofFormulas(clauses, scope) ?? ofAmounts(clauses, scope) ?? DEFAULT;
}

/** Read once more by whoever computes it, who reports what is wrong with it. */
function ofFormulas(clauses: readonly Clause[], scope: Scope): Money | undefined {
  const quiet: Scope = { ...scope, report: () => {} };
  const rows = all(clauses, "award").flatMap(({ result }) => (result?.kind === "expression" ? [result.expr] : []));
  const formulas: readonly (Expr | undefined)[] = [one(clauses, "tiers")?.of, one(clauses, "points")?.expr, ...rows];
  for (const formula of formulas) {
    const money = formula && moneyOf(readExpression(formula, quiet)?.unit);
    if (money) return money;
  }
  return undefined;
}

function ofAmounts(clauses: readonly Clause[], scope: Scope): Money | undefined {
  const results = all(clauses, "award").flatMap(({ result }) => (result?.kind === "figure" ? [result.figure] : []));
  for (const figure of [...results, ...all(clauses, "slope").flatMap(({ points }) => points ?? [])]) {
    const quantity = quantityOf(figure, scope.nouns);
    const money = quantity?.kind === "unit" ? moneyOf(quantity.unit) : undefined;
    if (money) return money;
  }
  return undefined;
}

function moneyOf(unit: Unit | undefined): Money | undefined {
  return unit?.kind === "money" ? unit : undefined;
}
