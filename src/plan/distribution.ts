import type { Distribution } from "../scheme/types/group.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { TEXT, YES_NO } from "../scheme/units/unit.ts";
import { allOf } from "./conditions.ts";
import type { Course } from "./course.ts";
import { expressionNode } from "./expression.ts";
import type { NodeOf } from "./graph.ts";
import { groupIn } from "./group.ts";
import type { NodeId } from "./node-id.ts";
import type { Scope } from "./scope.ts";

/** The grade after the shares that groups may or must have of it, in the order written. */
export function distributedGrade(grade: NodeId, total: NodeId, scheme: Scheme, scope: Scope, course: Course): NodeId {
  return (scheme.distributions ?? []).reduce(
    (node, distribution) => course.reach("distribution", distributed(node, total, distribution, scheme, scope), distribution.span),
    grade,
  );
}

function distributed(of: NodeId, by: NodeId, distribution: Distribution, scheme: Scheme, scope: Scope): NodeId {
  const { graph, figures } = scope;
  const { shares, mode, ties, span } = distribution;
  const grades = scheme.grades.map(({ name }) => name);
  const order = ties.kind === "by" ? ties.of : undefined;
  const together = figures.shared({ distribution, grades }, [order, ...shares.map(({ when }) => when)]);
  const apart = order && expressionNode(order, scope);
  return graph.add({
    kind: "distribution",
    of,
    by,
    grades,
    shares: shares.map(({ op, amount, grades: among, when, span: at }) => ({
      op,
      amount,
      grades: among,
      ...(when && { when: expressionNode(when, scope) }),
      span: at,
    })),
    mode,
    equals: ties.kind === "by" ? "ties" : ties.kind,
    ...(apart !== undefined && { ties: apart }),
    barred: shares.some(({ op }) => op !== "at-most") ? barredGrades(scheme, scope) : [],
    in: groupIn(distribution.in, scope),
    together,
    unit: TEXT,
    span,
  });
}

/** Nobody moves up who is vetoed, nor into a grade whose own condition does not hold. */
function barredGrades({ grades, vetoes = [] }: Scheme, scope: Scope): NodeOf<"distribution">["barred"] {
  const { graph } = scope;
  const limiting = vetoes.filter(({ then }) => then.kind !== "metric");
  const free = limiting.map(({ when, span }) =>
    graph.add({ kind: "unary", op: "not", of: expressionNode(when, scope), unit: YES_NO, span }),
  );
  return grades.flatMap(({ name, when, span }) => {
    const unless = allOf(graph, [...free, when && expressionNode(when, scope)], span);
    return unless === undefined ? [] : [{ grade: name, unless }];
  });
}
