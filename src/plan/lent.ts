import { everyPart } from "../scheme/expressions/walk.ts";
import type { Expression } from "../scheme/types/expression.ts";
import { expressionNode } from "./expression.ts";
import { type Finished, findResult, resultNode } from "./finished.ts";
import type { Operands } from "./group-operation.ts";
import { isResult, type Scope } from "./scope.ts";
import type { Asked } from "./together.ts";

/**
 * What a plan gives to figures of other schemes. A figure of a pay or grade
 * that this scheme has not takes in nobody of it; one that sorts equals by such
 * a thing places them after those who have it.
 */
export function lentOperands(asked: readonly Asked[], finished: Finished, after: (finished: Finished) => Scope): readonly Operands[] {
  const own = after(finished);
  const others = new Map(asked.map((each) => [each.together, each]));
  for (const { together } of own.figures.asked) others.delete(together);
  return [...others.values()].flatMap(({ together, of, ties, standing }) => {
    if (!stands(of, finished)) return [];
    const scope: Scope = { ...own, ...(standing && { standing }), resultOf: (reference) => resultNode(reference, finished, standing) };
    const apart = ties && stands(ties, finished) ? expressionNode(ties, scope) : undefined;
    return [{ together, of: expressionNode(of, scope), ...(apart !== undefined && { ties: apart }) }];
  });
}

/** Whether this scheme has all the results that an expression names. */
function stands(expression: Expression, finished: Finished): boolean {
  return everyPart(expression).every((part) => !isResult(part) || findResult(part, finished) !== undefined);
}
