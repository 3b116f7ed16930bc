import { add, ceil, compare, divide, equal, type Fraction, floor, larger, multiply, smaller, subtract } from "../../../number/fraction.ts";
import type { End, Interval } from "../../../scheme/intervals/interval.ts";
import { constantForm, type Form, isStraight, lineBeside, type Step, valueAt } from "./form.ts";
import { everywhere, isEmpty, type Piece, type Pieces } from "./pieces.ts";

/** Beyond so many edges of steps, a stretch is not looked at edge by edge. */
const MOST_EDGES = 4_000;

/** The straight lines a form consists of; undefined where there is no end of them, or steps have more edges than `most`. */
export function straightened(form: Form, on: Interval, most = MOST_EDGES): Pieces<Form> | undefined {
  if (isStraight(form)) return everywhere(on, form);
  const { low, high } = on;
  if (!low || !high) return undefined;
  const edges = edgesOf(form.steps, low.value, high.value, most);
  return edges && between(edges, form, low, high);
}

/** A line between each two edges, and what the form is at the edges themselves. */
function between(edges: readonly Fraction[], form: Form, low: End, high: End): Pieces<Form> {
  const pieces: Piece<Form>[] = [];
  const put = (from: End, to: End, value: Form): void => {
    if (!isEmpty({ low: from, high: to })) pieces.push({ on: { low: from, high: to }, value });
  };
  let from = low;
  for (const edge of edges) {
    const isLow = equal(edge, low.value);
    if (!isLow) put(from, open(edge), lineBeside(form, edge, "below"));
    const isOwn = (isLow && !low.closed) || (equal(edge, high.value) && !high.closed);
    if (!isOwn) put(closed(edge), closed(edge), constantForm(valueAt(form, edge)));
    from = open(edge);
  }
  put(from, high, lineBeside(form, from.value, "above"));
  return pieces;
}

/** Where the steps of a form have their edges from `low` to `high`, in order; undefined for too many. */
function edgesOf(steps: readonly Step[], low: Fraction, high: Fraction, most: number): readonly Fraction[] | undefined {
  const width = subtract(high, low);
  const count = steps.reduce((sum, { rate }) => sum + ((rate.n < 0n ? -rate.n : rate.n) * width.n) / (rate.d * width.d), 0n);
  if (count > most) return undefined;
  const edges = steps.flatMap((step) => edgesOfStep(step, low, high)).sort(compare);
  return edges.filter((edge, index) => index === 0 || !equal(edge, edges[index - 1] ?? edge));
}

function edgesOfStep({ rate, shift }: Step, low: Fraction, high: Fraction): readonly Fraction[] {
  const [a, b] = [low, high].map((x) => add(multiply(rate, x), shift));
  if (!a || !b) return [];
  const [first, last] = [ceil(smaller(a, b)).n, floor(larger(a, b)).n];
  const length = last < first ? 0 : Number(last - first) + 1;
  return Array.from({ length }, (_, index) => divide(subtract({ n: first + BigInt(index), d: 1n }, shift), rate));
}

function open(value: Fraction): End {
  return { value, closed: false };
}

function closed(value: Fraction): End {
  return { value, closed: true };
}
