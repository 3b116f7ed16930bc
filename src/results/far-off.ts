import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { compare, type Fraction, fraction } from "../number/fraction.ts";
import { letsStand } from "../scheme/accepted.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Metric } from "../scheme/types/metric.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import { isScored } from "./teams.ts";
import type { MetricResult, PersonResult, RunResult } from "./types.ts";

/** Beyond this many times the target, or under that part of it, for everyone: units are more likely than people. */
const FAR = fraction(50n);
const NEAR_NOTHING = fraction(1n, 50n);
const FEWEST = 3;

/**
 * Where everyone's measure is many times their target, or next to nothing of it, a unit has
 * slipped: a column in 元 that is declared in 万元, a percentage of a hundred times. Those without any result say nothing.
 */
export function farOff({ schemes }: CheckedProgram, { people }: Pick<RunResult, "people">): readonly Diagnostic[] {
  return schemes.flatMap((scheme) =>
    scheme.metrics.flatMap((metric) => {
      const diagnostic = ofMetric(metric, scheme, people);
      return diagnostic && !scheme.accepted.some((accepted) => letsStand(accepted, diagnostic)) ? [diagnostic] : [];
    }),
  );
}

function ofMetric(metric: Metric, scheme: Scheme, people: readonly PersonResult[]): Diagnostic | undefined {
  if (!metric.target) return undefined;
  const attained = people
    .filter((person) => isScored(person) && person.scheme === scheme.name)
    .flatMap((person) => (isScored(person) ? person.metrics : []))
    .flatMap((result) => (result.name === metric.name ? attainmentOf(result) : []))
    .filter(({ n }) => n > 0n)
    .toSorted(compare);
  const [least, most] = [attained[0], attained.at(-1)];
  if (attained.length < FEWEST || !least || !most) return undefined;
  if (compare(least, FAR) < 0 && compare(most, NEAR_NOTHING) > 0) return undefined;
  const slots = { metric: metric.label, count: String(attained.length), least: quantity(least, PERCENT), most: quantity(most, PERCENT) };
  return finding("attainment-far-off", metric.target.span, slots);
}

function attainmentOf({ attainment }: MetricResult): readonly Fraction[] {
  return attainment ? [attainment] : [];
}
