import { everyPart } from "../scheme/expressions/walk.ts";
import { isOfOneScheme } from "../scheme/groups/marks.ts";
import { headerOf, peopleSource } from "../scheme/people-source.ts";
import type { Expression, Group as NamedGroup } from "../scheme/types/expression.ts";
import type { Group } from "./group-operation.ts";
import type { NodeId } from "./node-id.ts";
import { isResult, type Scope } from "./scope.ts";
import { saidAs } from "./together.ts";

type GroupExpression = Extract<Expression, { readonly kind: "group" }>;
type Build = (expression: Expression, scope: Scope) => NodeId;

/** A figure over the people of a group; those under this scheme have its operands in this graph. */
export function groupNode({ fn, of, in: among, ties, unit, span }: GroupExpression, scope: Scope, build: Build): NodeId {
  const { graph, figures, standing, window } = scope;
  const taken = { of, ...(ties && { ties }), ...(standing && { standing }) };
  const operation = { fn, among, window, results: resultsIn([of, ties], scope) };
  const together = among.kind === "scheme" ? figures.own({ taken, operation }) : figures.asking(taken, operation);
  return figures.once(together, () => {
    const operand = build(of, scope);
    const apart = ties && build(ties, scope);
    const said = saidAs({ kind: "group", fn, of, ...(ties && { ties }), in: among });
    const operands = { of: operand, ...(apart !== undefined && { ties: apart }) };
    return graph.add({ kind: "group", fn, ...operands, in: groupIn(among, scope), together, said, unit, span });
  });
}

/** Where the results of this scheme stand that a figure names: before a veto they are others than after it. */
function resultsIn(expressions: readonly (Expression | undefined)[], { resultOf }: Scope): readonly NodeId[] {
  const parts = expressions.flatMap((each) => (each ? everyPart(each) : []));
  return parts.filter(isResult).filter(isOfOneScheme).map(resultOf);
}

/** How many there are in a group. */
export function headcountNode(expression: Extract<Expression, { readonly kind: "headcount" }>, scope: Scope): NodeId {
  const { in: among, unit, span } = expression;
  const { graph, figures } = scope;
  const said = saidAs(expression);
  const together = figures.shared({ said }, []);
  return figures.once(together, () => graph.add({ kind: "headcount", in: groupIn(among, scope), together, said, unit, span }));
}

/** The group with the header of its column. */
export function groupIn(group: NamedGroup, { sources }: Pick<Scope, "sources">): Group {
  if (group.kind !== "column") return { kind: group.kind };
  return { kind: "column", column: group.column, label: headerOf(peopleSource(sources), group.column) };
}
