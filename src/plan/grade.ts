import type { Edge } from "../scheme/types/rule.ts";
import type { Grade, Scheme, Veto } from "../scheme/types/scheme.ts";
import { TEXT } from "../scheme/units/unit.ts";
import type { GraphBuilder } from "./builder.ts";
import { allOf, liesIn } from "./conditions.ts";
import { Course } from "./course.ts";
import { distributedGrade } from "./distribution.ts";
import { expressionNode } from "./expression.ts";
import type { NodeId } from "./node-id.ts";
import type { GradePlan } from "./plan.ts";
import { firstRow } from "./rows.ts";
import type { Scope } from "./scope.ts";

/** The first grade, best first, whose stretch holds the total, then as vetoes and shares of the group leave it; undefined where the scheme has no grades. */
export function gradePlan(scheme: Scheme, total: NodeId, scope: Scope): GradePlan | undefined {
  const { graph } = scope;
  const { grades, vetoes = [] } = scheme;
  const [first] = grades;
  if (!first) return undefined;
  const course = new Course(graph);
  const rows = grades.map((grade) => ({
    when: gradeCondition(grade, total, scope),
    result: graph.text(grade.name, grade.span),
    span: grade.span,
  }));
  const graded = course.reach("grade", firstRow(rows, TEXT, first.span, graph), first.span);
  const limited = vetoes.reduce((grade, veto) => limitedGrade(grade, veto, grades, scope, course), graded);
  const node = distributedGrade(limited, total, scheme, scope, course);
  return { node, grades: grades.map(({ name, label }) => ({ name, label })), milestones: course.milestones };
}

/** Its range of the total, and its own condition. */
function gradeCondition(grade: Grade, total: NodeId, scope: Scope): NodeId | undefined {
  const { graph } = scope;
  const range = liesIn(graph, total, grade, (edge) => pointsAt(edge, graph), grade.span);
  const held = grade.when && expressionNode(grade.when, scope);
  return allOf(graph, [range, held], grade.span);
}

/** A grade better than the veto allows comes down to it. */
function limitedGrade(grade: NodeId, { when, then, span }: Veto, grades: readonly Grade[], scope: Scope, course: Course): NodeId {
  if (then.kind !== "grade") return grade;
  const { graph } = scope;
  const better = grades.slice(
    0,
    Math.max(
      grades.findIndex(({ name }) => name === then.atMost),
      0,
    ),
  );
  if (better.length === 0) return grade;
  const isBetter = better.map(({ name }) => graph.compare("=", grade, graph.text(name, span), span));
  const condition = graph.logic("and", [expressionNode(when, scope), graph.logic("or", isBetter, span)], span);
  const branch = { when: condition, result: graph.text(then.atMost, span), span };
  return course.reach("grade", graph.choose([branch], { result: grade, span }, TEXT, span), span);
}

/** An edge on the scale of the total. @throws RangeError for a share of a target, which a total has not. */
export function pointsAt({ value, span }: Edge, graph: GraphBuilder): NodeId {
  if (value.kind === "target") throw new RangeError("a total has no target");
  return graph.points(value.value, span);
}
