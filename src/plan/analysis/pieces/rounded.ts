import { ceil, divide, type Fraction, floor, fraction, multiply, negate, ONE } from "../../../number/fraction.ts";
import { type RoundingMode, roundToStep } from "../../../number/round.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import { constantForm, constantOf, type Form, isStraight, NOTHING, plus, times } from "./form.ts";
import { everywhere, type Pieces, split } from "./pieces.ts";
import { signsOf } from "./signs.ts";
import { straightened } from "./straighten.ts";

/** A mode of rounding, or down and up along the line of numbers. */
export type Rounding = RoundingMode | "floor" | "ceil";

const HALF = fraction(1n, 2n);

/** A form rounded to multiples of `step`, on the pieces that takes; undefined where there is no end of them. */
export function rounded(form: Form, on: Interval, step: Fraction, mode: Rounding): Pieces<Form> | undefined {
  const value = constantOf(form);
  if (value) return everywhere(on, constantForm(roundedValue(value, step, mode)));
  if (isOnSteps(form, step)) return everywhere(on, form);
  if (isStraight(form)) return ofLine(form, on, step, mode);
  const lines = straightened(form, on);
  return lines && split(lines, (line, stretch) => rounded(line, stretch, step, mode) ?? []);
}

export function roundedValue(value: Fraction, step: Fraction, mode: Rounding): Fraction {
  if (mode === "floor") return multiply(floor(divide(value, step)), step);
  if (mode === "ceil") return multiply(ceil(divide(value, step)), step);
  return roundToStep(value, step, mode);
}

/** Steps of whole multiples from a whole multiple are round already. */
function isOnSteps({ start, slope, steps }: Form, step: Fraction): boolean {
  return slope.n === 0n && [start, ...steps.map(({ height }) => height)].every((value) => divide(value, step).d === 1n);
}

/** A rounded line is a staircase. Most modes are symmetric, so it turns at zero. */
function ofLine(line: Form, on: Interval, step: Fraction, mode: Rounding): Pieces<Form> {
  const scaled = times(line, divide(ONE, step));
  if (mode === "floor" || mode === "ceil" || mode === "half-even") return everywhere(on, times(treads[mode](scaled), step));
  const signs = signsOf(line, on) ?? [];
  return split(signs, (sign, stretch) => {
    if (sign === 0) return everywhere(stretch, NOTHING);
    const tread = towards[mode];
    const size = sign === 1 ? tread(scaled) : negated(tread(negated(scaled)));
    return everywhere(stretch, times(size, step));
  });
}

const floorOf = ({ start, slope }: Form): Form => ({ ...NOTHING, steps: [{ height: ONE, rate: slope, shift: start }] });
const ceilOf = (line: Form): Form => negated(floorOf(negated(line)));
const shifted = (line: Form, by: Fraction): Form => plus(line, constantForm(by));
const halved = (line: Form): Form => times(line, HALF);

const treads = {
  floor: floorOf,
  ceil: ceilOf,
  // Every other half goes down, the ones between go up.
  "half-even": (line: Form) => plus(ceilOf(halved(shifted(line, negate(HALF)))), floorOf(halved(shifted(line, HALF)))),
} as const;

/** For lines over zero. */
const towards = {
  up: ceilOf,
  down: floorOf,
  "half-up": (line: Form) => floorOf(shifted(line, HALF)),
} as const;

function negated(form: Form): Form {
  return times(form, { n: -1n, d: 1n });
}

/** The multiples that a rounding to decimals leaves. */
export function stepOf({ places, inStepsOf }: { readonly places: number; readonly inStepsOf?: Fraction }): Fraction {
  if (inStepsOf) return inStepsOf;
  return places >= 0 ? fraction(1n, 10n ** BigInt(places)) : fraction(10n ** BigInt(-places));
}
