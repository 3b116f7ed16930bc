import type { Expr } from "../../ast/nodes/expression.ts";
import { type Span, spanning } from "../../text/source.ts";
import type { Expression } from "../types/expression.ts";
import { productUnit, quotientUnit } from "../units/algebra.ts";
import { isPure, PERCENT, sameDimension } from "../units/unit.ts";
import { inOneTimeUnit, numeric, reportMixed } from "./arithmetic.ts";
import type { Read, Scope } from "./scope.ts";

type Binary = Extract<Expr, { kind: "binary" }>;
type Step = { readonly op: "*" | "/"; readonly of: Expr; readonly span: Span };
type ReadStep = Omit<Step, "of"> & { readonly value: Expression };

/**
 * Products and quotients from left to right. A factor that is divided by one of
 * its kind is taken with it first: base × score ÷ average score is base ×
 * (score ÷ average score), for money a point is no money.
 */
export function readProduct(expr: Binary, scope: Scope, read: Read): Expression | undefined {
  const { first, steps } = chainOf(expr);
  const start = read(first, scope);
  const values = steps.map(({ op, of, span }) => ({ op, span, value: read(of, scope) }));
  const known = values.filter((each): each is ReadStep => each.value !== undefined);
  if (!start || known.length < values.length || ![start, ...known.map(({ value }) => value)].every((each) => numeric(each, scope)))
    return undefined;
  let result = start;
  for (let at = 0; at < known.length; ) {
    const made = nextOf(result, known.slice(at));
    if (!made) {
      reportMixed(result, (known[at] as ReadStep).value, scope);
      return undefined;
    }
    result = made.result;
    at += made.used;
  }
  return result;
}

/** a × b ÷ c: the first factor, and what is done with each other one. */
function chainOf(expr: Binary): { readonly first: Expr; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let left: Expr = expr;
  while (left.kind === "binary" && (left.op === "*" || left.op === "/")) {
    steps.push({ op: left.op, of: left.right, span: left.span });
    left = left.left;
  }
  return { first: left, steps: steps.toReversed() };
}

/** The result with the next factor, or with all up to the one that this is divided by. */
function nextOf(
  result: Expression,
  [step, ...rest]: readonly ReadStep[],
): { readonly result: Expression; readonly used: number } | undefined {
  if (!step) return undefined;
  const divided = step.op === "*" ? dividedAt(step.value, rest) : -1;
  let factor: Expression | undefined = step.value;
  for (const { op, value } of rest.slice(0, divided + 1)) factor = factor && combined(op, factor, value, spanning(factor.span, value.span));
  const made = factor && combined(step.op, result, factor, rest[divided]?.span ?? step.span);
  return made && { result: made, used: divided + 2 };
}

/** Where a factor is divided by something of its own kind, plain numbers between aside; -1 where it is not. */
function dividedAt({ unit }: Expression, rest: readonly ReadStep[]): number {
  if (isPure(unit)) return -1;
  const at = rest.findIndex(({ value }) => !isPure(value.unit));
  const by = rest[at];
  return by?.op === "/" && sameDimension(unit, by.value.unit) ? at : -1;
}

function combined(op: "*" | "/", first: Expression, second: Expression, span: Span): Expression | undefined {
  const { left, right } = op === "*" ? { left: first, right: second } : inOneTimeUnit({ left: first, right: second });
  const unit = op === "*" ? productUnit(left.unit, right.unit) : isPlaceOf(left, right) ? PERCENT : quotientUnit(left.unit, right.unit);
  return unit && { kind: "arithmetic", op, left, right, unit, span };
}

/** A place of so many people is a percentage. */
function isPlaceOf(left: Expression, right: Expression): boolean {
  return left.kind === "group" && (left.fn === "rank" || left.fn === "rank-from-last") && right.kind === "headcount";
}
