import { innerParts } from "../expressions/walk.ts";
import type { Expression, Group } from "../types/expression.ts";
import type { SourceContract } from "../types/source.ts";

const resultOfOne: ReadonlySet<Expression["kind"]> = new Set([
  "metric",
  "section",
  "total",
  "grade",
  "coefficient",
  "weight",
  "pay",
  "past",
  "past-grade",
]);

/** Whether an expression is the same for everyone of a group: nothing of a person stands outside a figure of the group, or of all. */
export function isOfTheGroup(expression: Expression, group: Group): boolean {
  return isMadeOf(expression, group, () => false);
}

/**
 * Whether the data may hold the same for everyone of a group: a column of people
 * or of a source that tells no person from another, but no figure that each has of their own.
 */
export function mayBeOfTheGroup(
  expression: Expression,
  group: Group,
  { people, sourceOf }: { readonly people: string | undefined; readonly sourceOf: (name: string) => SourceContract | undefined },
): boolean {
  return isMadeOf(expression, group, (part) => {
    if (part.kind === "person") return true;
    if (part.source === people) return true;
    return !sourceOf(part.source)?.columns.some(({ role }) => role === "person");
  });
}

type Data = Extract<Expression, { readonly kind: "person" | "aggregate" }>;

function isMadeOf(expression: Expression, group: Group, isCommon: (data: Data) => boolean): boolean {
  if (expression.kind === "group" || expression.kind === "headcount") return !isPlace(expression) && takesIn(expression.in, group);
  if (resultOfOne.has(expression.kind)) return false;
  if ((expression.kind === "person" || expression.kind === "aggregate") && !isCommon(expression)) return false;
  return innerParts(expression).every((part) => isMadeOf(part, group, isCommon));
}

/** A place is each one's own. */
function isPlace(expression: Expression): boolean {
  return expression.kind === "group" && ["rank", "rank-from-last", "percentile"].includes(expression.fn);
}

/** People of one team may be of several roles: a figure of a role is not the team's. */
function takesIn(among: Group, group: Group): boolean {
  return among.kind !== "column" || (group.kind === "column" && group.column === among.column);
}
