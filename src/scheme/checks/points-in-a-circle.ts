import { finding } from "../../diagnostics/catalogue.ts";
import type { DraftMetric } from "../draft.ts";
import { metricsIn } from "../expressions/walk.ts";
import type { Check } from "./check.ts";

/** No metric's points come back to themselves through the points of others. */
export const pointsInACircle: Check = ({ metrics }) => {
  const needed = new Map(metrics.map((metric) => [metric.name, pointsNeeded(metric)]));
  const reported = new Set<string>();
  return metrics.flatMap(({ name, ruleSpan }) => {
    const circle = reported.has(name) ? undefined : circleFrom(name, needed);
    if (!circle) return [];
    for (const each of circle) reported.add(each);
    return [finding("points-in-a-circle", ruleSpan, { circle: [...circle, name].join(" → ") })];
  });
};

/** The other metrics whose points a rule, or the condition that sets it to 0, reads. */
function pointsNeeded({ rule, zeroWhen }: DraftMetric): readonly string[] {
  const expressions = [rule?.kind === "points" ? rule.expression : undefined, zeroWhen?.condition].filter((each) => each !== undefined);
  return expressions.flatMap(metricsIn).flatMap(({ name, part }) => (part === "points" ? [name] : []));
}

/** The way from a metric back to itself. */
function circleFrom(start: string, needed: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>();
  const open: { readonly name: string; readonly way: readonly string[] }[] = [{ name: start, way: [start] }];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const name of needed.get(next.name) ?? []) {
      if (name === start) return next.way;
      if (seen.has(name)) continue;
      seen.add(name);
      open.push({ name, way: [...next.way, name] });
    }
  }
  return undefined;
}
