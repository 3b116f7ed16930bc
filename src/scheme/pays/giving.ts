import type { Figure } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Reading } from "../report.ts";
import type { Expression } from "../types/expression.ts";
import type { PayRow } from "../types/pay.ts";
import type { Unit } from "../types/unit.ts";
import { quantityOf } from "../units/figure.ts";
import { quantityIn, readQuantity } from "../units/value-in.ts";

export type Money = Extract<Unit, { readonly kind: "money" }>;

/** What the figures of a pay are of. */
export type Giving = {
  readonly base?: Expression;
  readonly money: Money;
  /** No base is written, and nothing was reported: a share is of nothing. */
  readonly complete: boolean;
  /** Every clause could be read: a lost `by` would make other edges wrong. */
  readonly whole: boolean;
};

/** A figure of a pay: a share of its base, or an amount of money. */
export function given(figure: Figure, { base, money, complete }: Giving, reading: Reading): PayRow["result"] | undefined {
  const quantity = readQuantity(figure, reading);
  if (!quantity) return undefined;
  if (!isShare(figure, reading.nouns)) {
    const amount = quantityIn(quantity, figure, money, reading);
    return amount && { kind: "amount", amount };
  }
  if (base) return { kind: "share", share: quantity.value };
  if (complete) reading.report(finding("pay-base-missing", figure.span, {}));
  return undefined;
}

/** 120%, or 50% of base. */
export function isShare(figure: Figure, nouns: ReadonlySet<string>): boolean {
  const quantity = quantityOf(figure, nouns);
  if (quantity?.kind === "part") return quantity.of === "base";
  return quantity?.kind === "unit" && quantity.unit.kind === "percent";
}
