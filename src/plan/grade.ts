import type { Edge, Scheme } from "../scheme/types.ts";
import type { GraphBuilder } from "./builder.ts";
import { liesIn } from "./conditions.ts";
import { Course } from "./course.ts";
import type { GradePlan, NodeId } from "./plan.ts";
import { firstRow } from "./rows.ts";

/** The first grade, best first, whose stretch holds the total; undefined where the scheme has no grades. */
export function gradePlan({ grades }: Scheme, total: NodeId, graph: GraphBuilder): GradePlan | undefined {
  const [first] = grades;
  if (!first) return undefined;
  const course = new Course(graph);
  const rows = grades.map((grade) => ({
    when: liesIn(graph, total, grade, (edge) => pointsAt(edge, graph), grade.span),
    result: graph.text(grade.name, grade.span),
    span: grade.span,
  }));
  const node = course.reach("grade", firstRow(rows, { kind: "text" }, first.span, graph), first.span);
  return { node, grades: grades.map(({ name, label }) => ({ name, label })), milestones: course.milestones };
}

/** An edge on the scale of the total. @throws RangeError for a share of a target, which a total has not. */
export function pointsAt({ value, span }: Edge, graph: GraphBuilder): NodeId {
  if (value.kind === "target") throw new RangeError("a total has no target");
  return graph.points(value.value, span);
}
