import type { NodeId } from "../../node-id.ts";
import type { GradePlan } from "../../plan.ts";
import { siteOf } from "../across/site.ts";
import { onGrid } from "../pieces/grid.ts";
import type { Subject } from "../subject.ts";
import { gradesGiven } from "./given.ts";

/** The grades of a scheme that somebody can get, by name; undefined where that cannot be told. */
export function gradesThere(subject: Subject): ReadonlySet<string> | undefined {
  const { plan, total, sources } = subject;
  if (!plan.grade) return new Set();
  const along = onGrid(total.values.get(plan.grade.node) ?? [], total.variable.domain.grid);
  if (along.some(({ value }) => value.kind === "open")) return gradesGiven(before(plan.grade), siteOf(subject), sources);
  return new Set(along.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])));
}

/** As a person gets it by themselves, before shares of the group move people. */
function before({ node, milestones }: GradePlan): NodeId {
  return milestones.findLast(({ stage }) => stage === "grade")?.node ?? node;
}
