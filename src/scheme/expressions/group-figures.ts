import type { Expression } from "../types/expression.ts";
import { isSameExpression } from "./group.ts";
import { everyObjectIn } from "./inside.ts";

export type GroupFigure = Extract<Expression, { readonly kind: "group" | "headcount" }>;

/** Every figure of a group that stands anywhere in what was read, each once. */
export function groupFiguresIn(read: unknown): readonly GroupFigure[] {
  const found: GroupFigure[] = [];
  for (const each of everyObjectIn(read))
    if (isGroupFigure(each) && !found.some((other) => isSameExpression(other, each))) found.push(each);
  return found;
}

function isGroupFigure(value: object): value is GroupFigure {
  return "unit" in value && "in" in value && "kind" in value && (value.kind === "group" || value.kind === "headcount");
}
