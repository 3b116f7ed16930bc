import { add, ceil, equal, type Fraction, floor, multiply, ONE, subtract, ZERO } from "../../../number/fraction.ts";

/**
 * A figure as a function of one variable x on a stretch of its values:
 * start + slope·x + the sum of height·⌊rate·x + shift⌋ over its steps.
 */
export type Form = { readonly start: Fraction; readonly slope: Fraction; readonly steps: readonly Step[] };

/** A staircase; `height` and `rate` are not zero. */
export type Step = { readonly height: Fraction; readonly rate: Fraction; readonly shift: Fraction };

export type Sign = -1 | 0 | 1;
export type Side = "below" | "above";

export const VARIABLE: Form = { start: ZERO, slope: ONE, steps: [] };
export const NOTHING: Form = constantForm(ZERO);

export function constantForm(value: Fraction): Form {
  return { start: value, slope: ZERO, steps: [] };
}

export function signOf({ n }: Fraction): Sign {
  return n < 0n ? -1 : n > 0n ? 1 : 0;
}

export function isStraight({ steps }: Form): boolean {
  return steps.length === 0;
}

/** The value of a form that is the same everywhere; undefined for any other. */
export function constantOf({ start, slope, steps }: Form): Fraction | undefined {
  return slope.n === 0n && steps.length === 0 ? start : undefined;
}

export function plus(a: Form, b: Form): Form {
  const steps = isStraight(b) ? a.steps : isStraight(a) ? b.steps : combined([...a.steps, ...b.steps]);
  return { start: add(a.start, b.start), slope: add(a.slope, b.slope), steps };
}

/** Staircases with their edges at the same places are one. */
function combined(steps: readonly Step[]): readonly Step[] {
  const found: Step[] = [];
  for (const step of steps) {
    const index = found.findIndex(({ rate, shift }) => equal(rate, step.rate) && equal(shift, step.shift));
    const same = found[index];
    if (same) found[index] = { ...same, height: add(same.height, step.height) };
    else found.push(step);
  }
  return found.filter(({ height }) => height.n !== 0n);
}

export function times({ start, slope, steps }: Form, factor: Fraction): Form {
  if (factor.n === 0n) return NOTHING;
  return {
    start: multiply(start, factor),
    slope: multiply(slope, factor),
    steps: steps.map((step) => ({ ...step, height: multiply(step.height, factor) })),
  };
}

export function minus(a: Form, b: Form): Form {
  return plus(a, times(b, { n: -1n, d: 1n }));
}

export function sameForm(a: Form, b: Form): boolean {
  if (isStraight(a) && isStraight(b)) return equal(a.start, b.start) && equal(a.slope, b.slope);
  const difference = minus(a, b);
  return difference.start.n === 0n && difference.slope.n === 0n && difference.steps.length === 0;
}

export function valueAt(form: Form, x: Fraction): Fraction {
  return collected(form, x, (step) => floor(stepAt(step, x)));
}

/** What the form tends to as x comes to a value from one side. */
export function limitAt(form: Form, x: Fraction, from: Side): Fraction {
  return collected(form, x, (step) => treadBeside(step, x, from));
}

/** The straight line that a form is right beside a value. */
export function lineBeside(form: Form, x: Fraction, from: Side): Form {
  const start = form.steps.reduce((sum, step) => add(sum, multiply(step.height, treadBeside(step, x, from))), form.start);
  return { start, slope: form.slope, steps: [] };
}

function collected({ start, slope, steps }: Form, x: Fraction, tread: (step: Step) => Fraction): Fraction {
  const onLine = slope.n === 0n ? start : add(start, multiply(slope, x));
  return steps.reduce((sum, step) => add(sum, multiply(step.height, tread(step))), onLine);
}

function stepAt({ rate, shift }: Step, x: Fraction): Fraction {
  return add(multiply(rate, x), shift);
}

/** Coming to its edge from where it is lower, a staircase is still on the tread before. */
function treadBeside(step: Step, x: Fraction, from: Side): Fraction {
  const at = stepAt(step, x);
  const risesHere = step.rate.n > 0n === (from === "below");
  return risesHere ? subtract(ceil(at), ONE) : floor(at);
}

/** Which way the form goes along x: -1 down, 1 up, 0 for the same everywhere; undefined where its parts go both ways. */
export function trendOf({ slope, steps }: Form): Sign | undefined {
  if (steps.length === 0) return signOf(slope);
  const signs = new Set([slope, ...steps.map(({ height, rate }) => multiply(height, rate))].map(signOf));
  signs.delete(0);
  if (signs.size > 1) return undefined;
  return [...signs][0] ?? 0;
}

/** The straight line that the staircases keep to, give or take a step. */
export function meanLine({ start, slope, steps }: Form): Form {
  const line = { start, slope, steps: [] };
  return steps.reduce<Form>(
    (sum, { height, rate, shift }) => plus(sum, { start: multiply(height, shift), slope: multiply(height, rate), steps: [] }),
    line,
  );
}
