import type { AwardClause } from "../../ast/nodes/award.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { add, type Fraction, fraction, multiply } from "../../number/fraction.ts";
import { quantity } from "../quantity.ts";
import type { Reading } from "../report.ts";
import { readQuantity } from "../units/value-in.ts";
import { type Giving, isShare } from "./giving.ts";

type Of = { readonly pay: string; readonly giving: Giving; readonly reading: Reading };

/**
 * A 15%, B 10%, plus 500 CNY when …: a row under a condition is paid in place of
 * the others, and one that says more or less is meant on top of them.
 */
export function supplementIn(awards: readonly AwardClause[], of: Of): Diagnostic | undefined {
  const row = awards.find((award) =>
    award.place?.kind === "when" || (award.when && award.place?.kind === "otherwise") ? changeIn(award) : undefined,
  );
  const change = row && amountOf(changeIn(row), of);
  const first = awards.filter(({ place, when }) => place?.kind !== "when" && !when).flatMap((award) => amountOf(figureIn(award), of) ?? []);
  const paid = first.find(({ n }) => n > 0n);
  if (!row || !change || !paid) return undefined;
  const told = (amount: Fraction) => quantity(amount, of.giving.money);
  return finding("supplement-or-instead", row.span, { pay: of.pay, first: told(paid), alone: told(change), sum: told(add(paid, change)) });
}

function figureIn({ result }: AwardClause): Figure | undefined {
  return result?.kind === "figure" ? result.figure : undefined;
}

/** Plus 500 CNY, 加500元, -500 CNY. */
function changeIn(award: AwardClause): Figure | undefined {
  const figure = figureIn(award);
  const isChange = award.result?.kind === "figure" && (award.result.added || award.result.figure.value.n < 0n);
  return isChange ? figure : undefined;
}

/** In money; a share of a base of 10,000. */
function amountOf(figure: Figure | undefined, { giving, reading }: Of): Fraction | undefined {
  const read = figure && readQuantity(figure, { ...reading, report: () => {} });
  if (!figure || !read) return undefined;
  return isShare(figure, reading.nouns) && giving.base ? multiply(EXAMPLE, read.value) : read.value;
}

const EXAMPLE = fraction(10_000n);
