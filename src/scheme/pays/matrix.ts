import { ONE } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { DraftPayRule } from "../draft.ts";
import { readRule } from "../rules/read.ts";
import { figureReader, givesOf } from "./figures.ts";
import { moneyFormula } from "./giving.ts";
import type { PayContext } from "./shape.ts";

/** Pay by two factors at once: each cell an amount, or a share of the base. */
export function readPayMatrix({ name, head, clauses, complete, giving, scope }: PayContext, span: Span): DraftPayRule | undefined {
  const gives = givesOf(clauses, scope);
  const read = readRule({
    name,
    called: [name],
    head,
    clauses,
    complete,
    quantities: { whole: true },
    ...(gives === "share" && giving.base ? { full: ONE } : {}),
    extra: true,
    given: figureReader(gives, giving, scope),
    formula: (expr, inRow) => moneyFormula(expr, giving, inRow),
    scope,
    span,
  });
  return read?.rule.kind === "matrix" ? { kind: "matrix", gives, rule: read.rule, span } : undefined;
}
