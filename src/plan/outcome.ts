import type { Outcome } from "../scheme/types/scheme.ts";
import { Course } from "./course.ts";
import { expressionNode } from "./expression.ts";
import type { OutcomePlan } from "./plan.ts";
import type { Scope } from "./scope.ts";

/** Whether an outcome follows, after all else stands. */
export function outcomePlan({ label, when }: Outcome, scope: Scope): OutcomePlan {
  const course = new Course(scope.graph);
  const holds = course.reach("outcome", expressionNode(when, scope), when.span);
  return { label, holds, milestones: course.milestones };
}
