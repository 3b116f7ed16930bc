import { compare, type Fraction } from "../../number/fraction.ts";
import type { End, Interval } from "../../scheme/intervals/interval.ts";
import type { NodeId } from "../node-id.ts";
import type { Chart, Course } from "./chart.ts";
import { type Curve, curveOf } from "./curve/curve.ts";
import { extremesOf } from "./curve/extremes.ts";
import type { Stand } from "./curve/stand.ts";
import { type Given, givenAt } from "./variable/variable.ts";

/** The least and the most that a node comes to in any course of a chart. */
export type Reach = { readonly least: Bound; readonly most: Bound };

/**
 * Without `value` there is no bound; `at` is where the variable puts the node
 * there, and `given` does so in an evaluation. Both are absent where the bound is only approached.
 */
export type Bound = { readonly value?: Fraction; readonly at?: Fraction; readonly given?: Given };

/** Undefined where some of it is not known. */
export function reachOf(chart: Chart, node: NodeId): Reach | undefined {
  const { grid } = chart.variable.domain;
  return reachOfCurves(chart, ({ values }) => curveOf(values.get(node) ?? [], "plain", grid));
}

export function reachOfCurves({ variable, courses }: Chart, curveOfCourse: (course: Course) => Curve): Reach | undefined {
  const reaches = courses.map((course): Reach | undefined => {
    const extremes = extremesOf(curveOfCourse(course));
    const bound = ({ value, at }: Stand): Bound => ({
      ...(value && { value }),
      ...(at && { at, given: givenAt({ ...variable, seeds: course.seeds }, at) }),
    });
    return extremes && { least: bound(extremes.lowest), most: bound(extremes.highest) };
  });
  const known = reaches.filter((reach) => reach !== undefined);
  return known.length < reaches.length
    ? undefined
    : known.reduce<Reach | undefined>((all, reach) => (all ? wider(all, reach) : reach), undefined);
}

function wider(a: Reach, b: Reach): Reach {
  return { least: further(a.least, b.least, -1), most: further(a.most, b.most, 1) };
}

function further(a: Bound, b: Bound, way: -1 | 1): Bound {
  if (!a.value || !b.value) return a.value ? b : a;
  const order = compare(a.value, b.value) * way;
  if (order === 0) return a.given ? a : b;
  return order > 0 ? a : b;
}

export function intervalOf({ least, most }: Reach): Interval {
  return { ...(least.value ? { low: endOf(least.value, least) } : {}), ...(most.value ? { high: endOf(most.value, most) } : {}) };
}

function endOf(value: Fraction, { given }: Bound): End {
  return { value, closed: given !== undefined };
}
