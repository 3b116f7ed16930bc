import type { Surface } from "../../grammar/words.ts";
import type { Expr } from "../ast/nodes/expression.ts";
import type { RowsFigure } from "../scheme/types/example.ts";
import type { Expression } from "../scheme/types/expression.ts";
import { call, column, named, nowhere } from "./said.ts";

/** `count(incidents where incidents.kind = "fatal")`, as the scheme has it; undefined for what is computed of rows in other ways. */
export function ofRows({ fn, source, of, where, own, trim, atLeast }: RowsFigure, surface: Surface): Expr | undefined {
  if (own || trim !== undefined || atLeast !== undefined) return undefined;
  const what: Expr | undefined = of ? inRow(of, surface) : { kind: "reference", path: [named(source, surface)], span: nowhere };
  const condition = where && inRow(where, surface);
  if (!what || (where && !condition)) return undefined;
  return { ...call(fn, what), ...(condition && { where: condition }) };
}

/** What is said of one row: its columns, texts, and what both come to. */
function inRow(said: Expression, surface: Surface): Expr | undefined {
  switch (said.kind) {
    case "column":
      return column(said.source, said.column, surface);
    case "text":
      return { kind: "text", text: said.text, span: nowhere };
    case "constant":
      return said.unit.kind === "number" || said.unit.kind === "count" ? { kind: "figure", value: said.value, span: nowhere } : undefined;
    case "compare":
    case "logic": {
      const [left, right] = [inRow(said.left, surface), inRow(said.right, surface)];
      if (!left || !right) return undefined;
      return said.kind === "compare"
        ? { kind: "compare", op: said.op, left, right, span: nowhere }
        : { kind: "logic", op: said.op, left, right, span: nowhere };
    }
    default:
      return undefined;
  }
}
