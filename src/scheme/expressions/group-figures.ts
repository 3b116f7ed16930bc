import type { Expression } from "../types/expression.ts";
import { isSameExpression } from "./group.ts";

export type GroupFigure = Extract<Expression, { readonly kind: "group" | "headcount" }>;

/** Every figure of a group that stands anywhere in what was read, each once. */
export function groupFiguresIn(read: unknown): readonly GroupFigure[] {
  const found: GroupFigure[] = [];
  const open: unknown[] = [read];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    if (isGroupFigure(next) && !found.some((each) => isSameExpression(each, next))) found.push(next);
    open.push(...Object.values(next));
  }
  return found;
}

function isGroupFigure(value: object): value is GroupFigure {
  return "unit" in value && "in" in value && "kind" in value && (value.kind === "group" || value.kind === "headcount");
}
