import type { DraftPay, DraftScheme } from "../draft.ts";
import type { Expression } from "../types/expression.ts";

/** Whether the text says that a pay may come to less than nothing: by a written amount, by what is taken off nothing, or by an example of it. */
export function takesBack({ name, fines, base, rule }: DraftPay, { examples }: DraftScheme): boolean {
  const formulas = [base, rule?.kind === "expression" ? rule.expression : undefined];
  const expected = examples.flatMap((example) => example.expected);
  return (
    fines === true ||
    formulas.some((formula) => formula !== undefined && isTakenOffNothing(formula)) ||
    expected.some(({ subject, value }) => subject.kind === "pay" && subject.name === name && value.kind === "number" && value.value.n < 0n)
  );
}

/** 0元 - 300元 × 次数, and what is then taken off as well. */
function isTakenOffNothing(expression: Expression): boolean {
  if (expression.kind === "negate") return true;
  if (expression.kind !== "arithmetic") return false;
  const { op, left, right } = expression;
  if (op === "*") return isTakenOffNothing(left) || isTakenOffNothing(right);
  return op === "-" && ((left.kind === "constant" && left.value.n === 0n) || isTakenOffNothing(left));
}
