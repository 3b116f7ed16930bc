import { wellKnown } from "../../../grammar/words.ts";
import type { Expr, FunctionWord } from "../../ast/nodes/expression.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { unknownName } from "../names/suggest.ts";
import { mayBeLost } from "../names/table.ts";
import { columnOf } from "../people-source.ts";
import type { Expression, Group, GroupFn } from "../types/expression.ts";
import type { Unit } from "../types/unit.ts";
import { COUNT, NUMBER, PERCENT } from "../units/unit.ts";
import { numeric } from "./arithmetic.ts";
import { functionCalled } from "./called.ts";
import type { Read, Scope } from "./scope.ts";

type Call = Extract<Expr, { kind: "call" }>;

/** Functions that are over people and nothing else. */
const ofPeople: ReadonlySet<FunctionWord | "unknown"> = new Set(["rank", "rank-from-last", "percentile", "headcount"]);

/** Whether a call is over the people of a group: it names one, or can be nothing else. */
export function isOfGroup({ fn, in: among }: Call): boolean {
  return among !== undefined || ofPeople.has(fn);
}

const unitsBy: Readonly<Record<GroupFn, (of: Unit) => Unit>> = {
  rank: () => NUMBER,
  "rank-from-last": () => NUMBER,
  percentile: () => PERCENT,
  count: () => COUNT,
  sum: (of) => of,
  average: (of) => of,
  min: (of) => of,
  max: (of) => of,
  median: (of) => of,
};

function isGroupFn(fn: string): fn is GroupFn {
  return Object.hasOwn(unitsBy, fn);
}

/** `rank(total in team)`, `headcount(everyone)`: each person's own value, taken together. */
export function readGroupCall(call: Call, scope: Scope, read: Read): Expression | undefined {
  const { fn, in: among, args, where, ties, span } = call;
  const { row, ...aroundPeople } = scope;
  if (row) return refused(scope, finding("nested-aggregate", span, { name: functionCalled(call) }));
  if (!among) return refused(scope, finding("group-unsaid", span, { what: functionCalled(call) }));
  if (fn !== "headcount" && !isGroupFn(fn)) return refused(scope, finding("not-of-a-group", span, { name: functionCalled(call) }));
  const group = groupOf(among, scope);
  const [argument, ...more] = args;
  const wanted = fn === "headcount" ? 0 : 1;
  if (args.length !== wanted || more.length > 0)
    return refused(
      scope,
      finding("argument-count", span, { name: functionCalled(call), wanted: String(wanted), given: String(args.length) }),
    );
  if (where) return refused(scope, finding("where-of-people", where.span, {}));
  if (ties && fn !== "rank" && fn !== "rank-from-last")
    return refused(scope, finding("ties-of-no-rank", ties.span, { name: functionCalled(call) }));
  if (fn === "headcount") return group && { kind: "headcount", in: group, unit: COUNT, span };
  const of = argument && read(argument, aroundPeople);
  const apart = ties && read(ties, aroundPeople);
  if (!group || !of || (ties && !apart)) return undefined;
  if ((fn !== "count" && !numeric(of, scope)) || (apart && !numeric(apart, scope))) return undefined;
  return { kind: "group", fn, of, in: group, ...(apart ? { ties: apart } : {}), unit: unitsBy[fn](of.unit), span };
}

function refused(scope: Scope, diagnostic: ReturnType<typeof finding>): undefined {
  scope.report(diagnostic);
  return undefined;
}

/** Everyone, this scheme's people, or those who share a column of people; undefined where it is reported. */
export function groupOf(name: Name, scope: Pick<Scope, "people" | "surface" | "report" | "partial">): Group | undefined {
  if (!name.quoted && (name.text === "everyone" || name.text === "scheme")) return { kind: name.text };
  const { people, partial, surface, report } = scope;
  if (!people) return undefined;
  const role = name.quoted ? undefined : people.columns.find((column) => column.role === name.text);
  const column = role ?? columnOf(people, name.text) ?? people.columns.find(({ headers }) => headers.includes(name.text));
  if (column) return { kind: "column", column: column.name };
  const known = [wellKnown[surface].everyone[0], wellKnown[surface].scheme[0], ...people.columns.map((each) => each.name)];
  if (!mayBeLost({ partial: partial.has(people.name), known }, name)) report(unknownName("group", name, known, surface));
  return undefined;
}

/** The same figure, wherever the two are written. */
export function isSameExpression(a: Expression, b: Expression): boolean {
  return withoutPlaces(a) === withoutPlaces(b);
}

function withoutPlaces(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) =>
    key === "span" ? undefined : typeof value === "bigint" ? `${value}n` : value,
  );
}
