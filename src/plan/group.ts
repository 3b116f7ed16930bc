import { headerOf, peopleSource } from "../scheme/people-source.ts";
import type { Expression, Group as NamedGroup } from "../scheme/types/expression.ts";
import type { Group, NodeId } from "./plan.ts";
import type { Scope } from "./scope.ts";
import { saidAs } from "./together.ts";

type GroupExpression = Extract<Expression, { readonly kind: "group" }>;
type Build = (expression: Expression, scope: Scope) => NodeId;

/** A figure over the people of a group; those under this scheme have its operands in this graph. */
export function groupNode({ fn, of, in: among, ties, unit, span }: GroupExpression, scope: Scope, build: Build): NodeId {
  const { graph, figures, standing } = scope;
  const taken = { of, ...(ties && { ties }), ...(standing && { standing }) };
  const together = among.kind === "scheme" ? figures.own({ fn, taken }) : figures.asking(taken, { fn, among });
  const operand = build(of, scope);
  const apart = ties && build(ties, scope);
  return graph.add({
    kind: "group",
    fn,
    of: operand,
    ...(apart !== undefined && { ties: apart }),
    in: groupIn(among, scope),
    together,
    said: saidAs({ kind: "group", fn, of, ...(ties && { ties }), in: among }),
    unit,
    span,
  });
}

/** How many there are in a group. */
export function headcountNode(expression: Extract<Expression, { readonly kind: "headcount" }>, scope: Scope): NodeId {
  const { in: among, unit, span } = expression;
  const said = saidAs(expression);
  return scope.graph.add({ kind: "headcount", in: groupIn(among, scope), together: scope.figures.shared({ said }, []), said, unit, span });
}

/** The group with the header of its column. */
export function groupIn(group: NamedGroup, { sources }: Pick<Scope, "sources">): Group {
  if (group.kind !== "column") return { kind: group.kind };
  return { kind: "column", column: group.column, label: headerOf(peopleSource(sources), group.column) };
}
