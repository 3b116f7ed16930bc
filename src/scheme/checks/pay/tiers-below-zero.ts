import { finding } from "../../../diagnostics/catalogue.ts";
import { type Fraction, fraction, multiply } from "../../../number/fraction.ts";
import { domainOf } from "../../domain.ts";
import type { DraftScheme, DraftTiers } from "../../draft.ts";
import type { Domain } from "../../intervals/interval.ts";
import { quantity } from "../../quantity.ts";
import { tieredIn } from "../../ruled.ts";
import type { Expression } from "../../types/expression.ts";
import type { SourceContract } from "../../types/source.ts";
import type { Check } from "../check.ts";

/** A rate of the whole amount takes money back where that amount is under zero, as sales less returns can be: the text says a floor, or none. */
export const tiersBelowZero: Check = (scheme, { sources }) =>
  tieredIn(scheme).flatMap(({ pay, tiers }) => {
    const rate = pay.complete && !pay.floor ? rateUnderZero(tiers) : undefined;
    if (!rate || !reachesUnderZero(domain(tiers.of, scheme, sources))) return [];
    const money = { kind: "money", currency: pay.currency } as const;
    const slots = { pay: pay.name, example: quantity(EXAMPLE, money), amount: quantity(multiply(EXAMPLE, rate), money) };
    return [finding("tiers-below-zero", tiers.span, slots)];
  });

const EXAMPLE = fraction(-10_000n);

/** What the lowest of whole tiers gives, where it has no lower end. */
function rateUnderZero({ mode, rows }: DraftTiers): Fraction | undefined {
  if (mode !== "whole") return undefined;
  return rows.find(({ from, rate }) => from === undefined && rate.n > 0n)?.rate;
}

function domain(of: Expression, { metrics }: DraftScheme, sources: readonly SourceContract[]): Domain {
  const measure = of.kind === "metric" && of.part === "measure" ? metrics.find(({ name }) => name === of.name)?.measure : of;
  return measure ? domainOf(measure, sources) : { low: { value: fraction(0n), closed: true } };
}

function reachesUnderZero({ low }: Domain): boolean {
  return low === undefined || low.value.n < 0n;
}
