import { finding } from "../../../diagnostics/catalogue.ts";
import type { DraftMetric } from "../../draft.ts";
import { everyObjectIn } from "../../expressions/inside.ts";
import type { Check } from "../check.ts";

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

/** The metrics whose points a rule, or a condition of it, reads. */
function pointsNeeded({ rule, zeroWhen, caps }: DraftMetric): readonly string[] {
  return everyObjectIn([rule, zeroWhen, caps]).flatMap((each) => (isPoints(each) ? [each.name] : []));
}

function isPoints(each: object): each is { readonly name: string } {
  return "kind" in each && each.kind === "metric" && "part" in each && each.part === "points";
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
