import { finding } from "../../../diagnostics/catalogue.ts";
import { add, divide, type Fraction, fraction, multiply, subtract } from "../../../number/fraction.ts";
import { type Interval, isIn } from "../../../scheme/intervals/interval.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { type Form, valueAt } from "../pieces/form.ts";
import type { Subject } from "../subject.ts";
import { witnessAt } from "../witness.ts";
import { inPoints } from "../words.ts";

/**
 * A total that is written out of so many points ends after some decimals, or
 * something rounds it: it stands on a page, and a grade hangs on it. Once a scheme,
 * shown on a metric whose points do not end.
 */
export const totalEnds: Check = (subject) => {
  const { scheme, metrics } = subject;
  if (!scheme.total.outOf || scheme.total.round) return [];
  const rounded = new Set(scheme.sections.filter(({ round }) => round).map(({ name }) => name));
  const open = metrics.filter(({ metric }) => !metric.round && !rounded.has(metric.section ?? ""));
  return open.flatMap((metric) => endless(metric, subject)).slice(0, 1);
};

function endless({ metric, plan: planned, chart }: MetricSubject, { scheme, plan }: Subject): readonly Finding[] {
  for (const course of chart?.courses ?? []) {
    for (const { on, value } of course.usual) {
      const at = chart && value && endlessAt(value, on, chart.variable.domain.grid);
      if (!at) continue;
      const slots = { metric: metric.name, example: chart.variable.show(at), points: inPoints(valueAt(value, at)) };
      const witnesses = [witnessAt(plan, chart, course, planned.points, at, valueAt(value, at))];
      return [{ diagnostic: finding("total-never-ends", scheme.total.span, slots), witnesses }];
    }
  }
  return [];
}

const THIRD = fraction(1n, 3n);
const HUNDREDTH = fraction(1n, 100n);

/** Where a line gives points without an end of decimals: a third of the way along it, or at one of the first whole figures. */
function endlessAt(line: Form, { low, high }: Interval, grid: Fraction | undefined): Fraction | undefined {
  if (line.slope.n === 0n || line.steps.length > 0 || !low) return undefined;
  const width = high ? subtract(high.value, low.value) : HUNDREDTH;
  const places = grid ? [1n, 2n, 3n, 4n, 5n, 6n, 7n].map((count) => multiply(grid, fraction(count))) : [multiply(width, THIRD)];
  return places
    .map((place) => add(low.value, place))
    .find((at) => (!grid || divide(at, grid).d === 1n) && isIn(at, { low, ...(high ? { high } : {}) }) && !ends(valueAt(line, at)));
}

/** Whether a fraction has an end of decimals: only tens divide it. */
function ends({ d }: Fraction): boolean {
  let rest = d;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}
