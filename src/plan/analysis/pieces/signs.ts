import { add, compare, divide, type Fraction, negate, ZERO } from "../../../number/fraction.ts";
import { type Interval, intersection } from "../../../scheme/intervals/interval.ts";
import { type Form, isStraight, meanLine, type Sign, signOf, trendOf } from "./form.ts";
import { everywhere, isEmpty, joined, type Pieces, split, within } from "./pieces.ts";
import { straightened } from "./straighten.ts";

/** Where a form lies under zero, at it and over it; undefined where that cannot be told. */
export function signsOf(form: Form, on: Interval): Pieces<Sign> | undefined {
  if (isStraight(form)) return ofLine(form, on);
  const trend = trendOf(form);
  const signs = trend ? ofStairs(form, trend, on) : ofLines(form, on);
  return signs && joined(signs, (a, b) => a === b);
}

function ofLine({ start, slope }: Form, on: Interval): Pieces<Sign> {
  if (slope.n === 0n) return everywhere(on, signOf(start));
  return within(around(divide(negate(start), slope), signOf(slope)), on);
}

/** Left of the root, at it, and right of it. */
function around(root: Fraction, trend: Sign): Pieces<Sign> {
  const [open, closed] = [false, true].map((isClosed) => ({ value: root, closed: isClosed }));
  return [
    { on: { ...(open && { high: open }) }, value: opposite(trend) },
    { on: { ...(closed && { low: closed, high: closed }) }, value: 0 },
    { on: { ...(open && { low: open }) }, value: trend },
  ];
}

function opposite(sign: Sign): Sign {
  return sign === 0 ? 0 : sign === 1 ? -1 : 1;
}

function ofLines(form: Form, on: Interval): Pieces<Sign> | undefined {
  const lines = straightened(form, on);
  return lines && split(lines, ofLine);
}

/** A form that goes one way keeps within its steps of a line, so it is near the line's root that it crosses zero. */
function ofStairs(form: Form, trend: Sign, on: Interval): Pieces<Sign> | undefined {
  const { start, slope } = meanLine(form);
  // A tread lies under the line by less than its step.
  const [over, under] = [form.steps.filter(({ height }) => height.n < 0n), form.steps.filter(({ height }) => height.n > 0n)].map((steps) =>
    steps.reduce((sum, { height }) => add(sum, negate(height)), ZERO),
  );
  const roots = [over ?? ZERO, under ?? ZERO].map((off) => divide(negate(add(start, off)), slope)).sort(compare);
  const [first = ZERO, last = ZERO] = roots;
  const near = intersection(on, { low: { value: first, closed: true }, high: { value: last, closed: true } });
  const crossing = isEmpty(near) ? [] : ofLines(form, near);
  if (!crossing) return undefined;
  return [
    ...within(everywhere({ high: { value: first, closed: false } }, opposite(trend)), on),
    ...crossing,
    ...within(everywhere({ low: { value: last, closed: false } }, trend), on),
  ];
}
