import type { ClauseOf } from "../../ast/nodes/clause.ts";
import type { Expr } from "../../ast/nodes/expression.ts";

/** `by attainment(revenue)` as a clause of its own says what the call does. */
export function figureOf(by: ClauseOf<"by"> | undefined): Expr | undefined {
  if (!by?.of || by.reading === "total") return undefined;
  const { of, reading, span } = by;
  const args: readonly Expr[] = [{ kind: "reference", path: [of], span: of.span }];
  return { kind: "call", fn: reading, name: { text: reading, quoted: false, span }, args, span };
}
