import { finding } from "../../../diagnostics/catalogue.ts";
import type { Plan } from "../../plan.ts";
import { saidByAnchor } from "../better.ts";
import type { Chart, Course } from "../chart.ts";
import type { Check } from "../check.ts";
import { pairOf } from "../curve/pair.ts";
import { type Direction, type Run, runsOf } from "../curve/runs.ts";
import { isBestAtTarget, isHighest, mainDirection } from "../curve/shape.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../subject.ts";
import { placeOf, targetOf } from "../variable/target.ts";
import { witnessAt } from "../witness.ts";

/**
 * A better result never scores less, unless the metric says that it may. Which
 * way is better the rule itself tells: by the words of its anchor, else by where
 * most of it goes. To be best at the target and to fall off on both sides is sound, too.
 */
export const betterScoresMore: Check = ({ plan, metrics, factors }) =>
  [...metrics, ...factors].flatMap((subject) => {
    const { chart, metric } = subject;
    if (!chart || metric.mayDecline) return [];
    const perCourse = chart.courses.map((course) => ofCourse(subject, chart, course, plan));
    return perCourse.find((findings) => findings.length > 0) ?? [];
  });

function ofCourse(subject: MetricSubject, chart: Chart, course: Course, plan: Plan): readonly Finding[] {
  const runs = runsOf(course.usual);
  const better = directionOf(subject, runs, course, chart, plan);
  if (!better) return [];
  const { name, ruleSpan } = subject.metric;
  const { show, nudge, domain } = chart.variable;
  return runs.flatMap((run, index): readonly Finding[] => {
    const pair = run.direction === better ? undefined : pairOf(run, course.usual, index === 0 ? "high" : "low", domain.grid ?? nudge);
    if (!pair) return [];
    const { left, right } = pair;
    const slots = {
      metric: name,
      left: show(left.at),
      leftPoints: subject.show(left.value),
      right: show(right.at),
      rightPoints: subject.show(right.value),
    };
    const witnesses = [left, right].map(({ at, value }) => witnessAt(plan, chart, course, subject.plan.points, at, value));
    return [{ diagnostic: finding("better-scores-less", ruleSpan, slots), witnesses }];
  });
}

/** Which way is better; undefined where nothing is amiss. */
function directionOf(
  { metric, plan: planned }: MetricSubject,
  runs: readonly Run[],
  { usual: curve }: Course,
  { variable }: Chart,
  plan: Plan,
): Direction | undefined {
  const { rule } = metric;
  if (rule.kind !== "anchor")
    return runs.length < 2 || isBestAtTarget(runs, curve, targetOf(variable, planned, plan)) ? undefined : mainDirection(runs, curve);
  const said = saidByAnchor(rule);
  if (said) return said;
  const edge = (rule.from ?? rule.to)?.value;
  const anchor = edge && placeOf(edge, rule.reading, variable, planned, plan);
  return runs.length < 2 || (runs.length === 2 && anchor && isHighest(curve, anchor)) ? undefined : mainDirection(runs, curve);
}
