import { compare, divide, type Fraction, fraction, multiply } from "../../number/fraction.ts";
import type { Variable } from "../../plan/analysis/variable/variable.ts";
import type { Rule } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";

const ONE = fraction(1n);
const TENTH = fraction(1n, 10n);
const HUNDREDTH = fraction(1n, 100n);
const PER_MILLE = fraction(1n, 1000n);

/** How far beside an edge to look, by what is measured. */
const steps: Readonly<Record<Unit["kind"], Fraction>> = {
  percent: PER_MILLE,
  money: HUNDREDTH,
  count: ONE,
  time: ONE,
  points: TENTH,
  number: TENTH,
  ratio: TENTH,
  date: ONE,
  text: ONE,
  "yes-no": ONE,
};

/** A tenth of a step at most is taken so often for edges that lie between steps. */
const FINEST = 3;

/**
 * The natural step of a unit: one piece, one cent, the step of a rating, 0.1%
 * (1% where the rule runs on without jumps); finer where an edge lies between.
 */
export function stepOf(unit: Unit, { domain }: Pick<Variable, "domain">, edges: readonly Fraction[], isSmooth: boolean): Fraction {
  const natural = unit.kind === "percent" && isSmooth ? HUNDREDTH : steps[unit.kind];
  const grid = unit.kind === "percent" ? undefined : domain.grid;
  let step = grid && compare(grid, natural) > 0 ? grid : natural;
  for (let finer = 0; finer < FINEST && !edges.every((edge) => divide(edge, step).d === 1n || !endsSoon(edge)); finer += 1) {
    step = multiply(step, TENTH);
  }
  return step;
}

/** Written with a few decimals, and not where two lines happen to meet. */
function endsSoon({ d }: Fraction): boolean {
  return 100_000n % d === 0n;
}

/** Whether small changes of the value make small changes of the result. */
export function isSmooth(rule: Rule): boolean {
  switch (rule.kind) {
    case "anchor":
      return (
        [rule.over, rule.under].every((side) => side.kind !== "slopes" || side.slopes.every(({ stepping }) => stepping === "pro-rata")) &&
        !rule.zeroUnder
      );
    case "proportional":
    case "curve":
      return !rule.zeroUnder;
    default:
      return false;
  }
}
