import type { Clause } from "../../ast/nodes/clause.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Fraction } from "../../number/fraction.ts";
import { all, one } from "../clauses/pick.ts";
import type { Scope } from "../expressions/scope.ts";
import { sayingOnce } from "../report.ts";
import { type Giving, given, isShare } from "./giving.ts";

/** What the figures of a pay's rule are: money, or shares of its base. */
export type Gives = "amount" | "share";

/** A share where any figure of the rule is one, or where it says full points. */
export function givesOf(clauses: readonly Clause[], { nouns, tables }: Scope): Gives {
  const saysFull = all(clauses, "award").some(({ result }) => result?.kind === "full" || result?.kind === "proportional");
  return saysFull ||
    one(clauses, "proportional") ||
    one(clauses, "rated") ||
    figuresIn(clauses, tables).some((figure) => isShare(figure, nouns))
    ? "share"
    : "amount";
}

/** The figures that a rule is written with, in its rows, its steps and its cells. */
export function figuresIn(clauses: readonly Clause[], tables: Scope["tables"]): readonly Figure[] {
  const results = all(clauses, "award").flatMap(({ result }) => (result?.kind === "figure" ? [result.figure] : []));
  const cells = all(clauses, "matrix").flatMap(({ cells: rows, table }) =>
    table ? (tables.values.get(table.text)?.cells.flat() ?? []) : rows.flatMap((row) => row.results),
  );
  return [...results, ...all(clauses, "slope").flatMap(({ points }) => points ?? []), ...cells];
}

/** Reads the figures of one rule: shares and amounts do not stand in it together; nothing at all is either. */
export function figureReader(gives: Gives, giving: Giving, scope: Scope): (figure: Figure) => Fraction | undefined {
  const reading = { ...scope, report: sayingOnce(scope.report, ofTheWhole) };
  return (figure) => {
    const result = given(figure, giving, reading);
    if (!result) return undefined;
    const value = result.kind === "share" ? result.share : result.amount;
    if (result.kind === gives || value.n === 0n) return value;
    reading.report(finding("pay-mixed", figure.span, {}));
    return undefined;
  };
}

/** What is wrong with all figures of a rule is said at the first of them. */
export const ofTheWhole: ReadonlySet<string> = new Set(["pay-mixed", "pay-base-missing", "pay-rows-of-what", "months-of-what"]);
