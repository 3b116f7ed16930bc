import { finding } from "../../../diagnostics/catalogue.ts";
import type { Plan } from "../../plan.ts";
import type { Chart, Course } from "../chart.ts";
import type { Check } from "../check.ts";
import { pairOf } from "../curve/pair.ts";
import { runsOf } from "../curve/runs.ts";
import { directionOf } from "../direction.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import type { View } from "../views/view.ts";
import { witnessAt } from "../witness.ts";

/**
 * A better result never scores less, unless the metric says that it may. Which
 * way is better the rule itself tells: by the words of its anchor, else by where
 * most of it goes. To be best at the target and to fall off on both sides is sound, too.
 */
export const betterScoresMore: Check = ({ plan, metrics, factors, views }) =>
  [...metrics, ...factors].flatMap((subject) => {
    const found = alongChart({ subject, plan });
    // A cell of a matrix out of order shows along either factor.
    return found.length > 0 ? found : views.filter((view) => view.subject.metric.name === subject.metric.name).flatMap(alongChart);
  });

function alongChart({ subject, plan }: View): readonly Finding[] {
  const { chart, metric } = subject;
  if (!chart || metric.mayDecline) return [];
  const perCourse = chart.courses.map((course) => ofCourse(subject, chart, course, plan));
  return perCourse.find((findings) => findings.length > 0) ?? [];
}

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
