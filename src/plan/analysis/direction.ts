import type { Plan } from "../plan.ts";
import { saidByAnchor } from "./better.ts";
import type { Chart, Course } from "./chart.ts";
import { type Direction, type Run, runsOf } from "./curve/runs.ts";
import { isBestAtTarget, isHighest, mainDirection } from "./curve/shape.ts";
import type { MetricSubject } from "./metric-subject.ts";
import { placeOf, targetOf } from "./variable/target.ts";

/** Which way of the figure that a metric hangs on is better; undefined where its rule does not tell, or wants neither too much nor too little. */
export function betterOf(subject: MetricSubject, plan: Plan): Direction | undefined {
  const { chart } = subject;
  for (const course of chart?.courses ?? []) {
    const runs = runsOf(course.usual);
    const [first, ...others] = runs;
    if (!chart || !first) continue;
    return others.length === 0 ? first.direction : directionOf(subject, runs, course, chart, plan);
  }
  return subject.metric.rule.kind === "anchor" ? saidByAnchor(subject.metric.rule) : undefined;
}

/** Which way is better; undefined where nothing is amiss. */
export function directionOf(
  { metric, plan: planned }: MetricSubject,
  runs: readonly Run[],
  { usual: curve }: Course,
  { variable, courses }: Chart,
  plan: Plan,
): Direction | undefined {
  const { rule } = metric;
  if (rule.kind === "matrix" && runs.length < 2) return throughCells(courses);
  if (rule.kind !== "anchor")
    return runs.length < 2 || isBestAtTarget(runs, curve, targetOf(variable, planned, plan)) ? undefined : mainDirection(runs, curve);
  const said = saidByAnchor(rule);
  if (said) return said;
  const edge = (rule.from ?? rule.to)?.value;
  const anchor = edge && placeOf(edge, rule.reading, variable, planned, plan);
  return runs.length < 2 || (runs.length === 2 && anchor && isHighest(curve, anchor)) ? undefined : mainDirection(runs, curve);
}

/** Where some columns of a matrix go up along its rows and others down, the way of most of them. */
function throughCells(courses: readonly Course[]): Direction | undefined {
  const ways = courses.flatMap(({ usual }) => runsOf(usual).map(({ direction }) => direction));
  const falls = ways.filter((way) => way === -1).length;
  if (falls === 0 || falls === ways.length) return undefined;
  return falls * 2 > ways.length ? -1 : 1;
}
