import { compare, divide, type Fraction, fraction, multiply } from "../../number/fraction.ts";
import type { Variable } from "../../plan/analysis/variable/variable.ts";
import type { AnchorRule, CurveRule, Rule } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";

const ONE = fraction(1n);
const TEN = fraction(10n);
const THOUSAND = fraction(1000n);
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
  let step = gridStep(unit, domain) ?? (isSmooth ? smoothStep(unit, edges) : steps[unit.kind]);
  for (let finer = 0; finer < FINEST && !edges.every((edge) => divide(edge, step).d === 1n || !isRound(edge)); finer += 1) {
    step = multiply(step, TENTH);
  }
  return step;
}

/** Where only whole multiples of a figure occur, that; a tenth of a per mille is no step that people think in. */
function gridStep({ kind }: Unit, { grid }: Variable["domain"]): Fraction | undefined {
  if (!grid || kind === "percent") return undefined;
  return compare(grid, steps[kind]) >= 0 || (kind === "points" && compare(grid, PER_MILLE) >= 0) ? grid : undefined;
}

/** Of sums of money, the power of ten that is about a hundredth of the smallest edge. */
function smoothStep({ kind }: Unit, edges: readonly Fraction[]): Fraction {
  if (kind === "percent") return HUNDREDTH;
  const [smallest] = edges.filter(({ n }) => n > 0n);
  if (kind !== "money" || !smallest) return steps[kind];
  let step = HUNDREDTH;
  while (compare(multiply(step, THOUSAND), smallest) <= 0) step = multiply(step, TEN);
  return step;
}

/** Written with a few decimals, and not where two lines happen to meet. */
export function isRound({ d }: Fraction): boolean {
  return 100_000n % d === 0n;
}

/** Whether small changes of the value make small changes of the result. */
export function isSmooth(rule: Rule): boolean {
  switch (rule.kind) {
    case "anchor":
      return !hasStairs(rule) && !rule.zeroUnder && !rule.zeroOver;
    case "curve":
      return !hasStairs(rule) && !rule.zeroUnder;
    case "proportional":
      return !rule.zeroUnder;
    default:
      return false;
  }
}

function hasStairs({ over, under }: AnchorRule | CurveRule): boolean {
  return [over, under].some((side) => side?.kind === "slopes" && side.slopes.some(({ stepping }) => stepping !== "pro-rata"));
}
