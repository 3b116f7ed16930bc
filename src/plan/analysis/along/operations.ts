import { fraction, ONE, ZERO } from "../../../number/fraction.ts";
import { type Cycle, monthsIn } from "../../../periods/cycle.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import type { Kind, NodeOf } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { everywhere, joined, mapped, split, zipped } from "../pieces/pieces.ts";
import { stepOf } from "../pieces/rounded.ts";
import { arithmetic, further, quotient, roundedAmount, unary } from "./amounts.ts";
import { compared, logic } from "./conditions.ts";
import { takenIn } from "./taken.ts";
import { type Along, type Amount, fixed, isAmount, lacking, open, sameValue, signsOfAmount, type Value, yesNo } from "./value.ts";

/** Where an operation stands: the values of its operands along the variable, whose values are `on`. */
export type Site = { readonly on: Interval; readonly cycle: Cycle; readonly at: (node: NodeId) => Along };

type Operations = { readonly [K in Kind]: (node: NodeOf<K>, site: Site) => Along };

/** Facts besides the variable. */
const others = (_: unknown, { on }: Site): Along => everywhere(on, open("others"));

/** What each kind of node comes to along a variable: the evaluator's table, over pieces. */
export const operations: Operations = {
  constant: ({ value }, { on }) => everywhere(on, fixed(value)),
  text: ({ text }, { on }) => everywhere<Value>(on, { kind: "text", text }),
  person: others,
  column: others,
  aggregate: others,
  past: others,
  months: ({ of, window }, { on, cycle }) => everywhere(on, of === "period" && !window ? fixed(fraction(monthsIn(cycle))) : open("others")),
  // Of someone who was there all the time.
  days: (_, { on }) => everywhere(on, fixed(ONE)),
  unary: ({ op, of }, { at }) => {
    if (op === "not") return mapped(at(of), (value) => (value.kind === "yes-no" ? yesNo(!value.holds) : value));
    return split(at(of), (value, on) => (isAmount(value) ? unary[op](value, on) : everywhere(on, value)));
  },
  arithmetic: ({ op, left, right }, { at }) => ofAmounts(at(left), at(right), arithmetic[op]),
  sum: ({ of }, { at, on }) =>
    of.map(at).reduce((total, each) => ofAmounts(total, each, arithmetic["+"]), everywhere<Value>(on, fixed(ZERO))),
  extreme: ({ op, of }, { at }) => of.map(at).reduce((best, each) => further(best, each, op === "minimum" ? -1 : 1)),
  round: ({ of, mode, ...to }, { at }) => split(at(of), (value, on) => roundedAmount(value, on, stepOf(to), mode)),
  compare: ({ op, left, right }, { at }) =>
    joined(
      split(zipped(at(left), at(right)), ([a, b], on) => compared(op, a, b, on)),
      sameValue,
    ),
  logic: ({ op, of }, { at }) =>
    joined(
      of.map(at).reduce((all, each) => mapped(zipped(all, each), ([a, b]) => logic(op, a, b))),
      sameValue,
    ),
  choose: (node, { at, on }) => {
    const { branches, otherwise } = node;
    const results = [...branches, ...(otherwise ? [otherwise] : [])].map(({ result }) => at(result));
    const values = split(takenIn(node, at, on), (taken, stretch): Along => {
      if (typeof taken !== "number") return everywhere(stretch, taken);
      return mapped(zipped(everywhere(stretch, taken), results[taken] ?? []), ([, value]) => value);
    });
    return joined(values, sameValue);
  },
  steps: ({ distance, width, stepping }, { at }) =>
    split(zipped(at(distance), at(width)), ([far, wide], on) =>
      isAmount(far) && isAmount(wide) ? stepsIn(far, wide, stepping, on) : everywhere(on, lacking([far, wide])),
    ),
  entry: others,
  "revised-entry": others,
  "period-share": others,
  "period-day": others,
  elapsed: others,
  "geometric-mean": (_, { on }) => everywhere(on, open("product")),
  // The analysis is about results that are there.
  part: ({ of, from, to }, { at, on }) => {
    const upTo = to === undefined ? at(of) : further(at(of), at(to), -1);
    return further(ofAmounts(upTo, at(from), arithmetic["-"]), everywhere<Value>(on, fixed(ZERO)), 1);
  },
  // What the others come to is not known.
  headcount: others,
  group: others,
  distribution: others,
  pool: others,
  limit: others,
  settle: ({ of, present }, { at }) => mapped(zipped(at(of), at(present)), ([value, there]) => (isAmount(value) ? there : value)),
};

function ofAmounts(a: Along, b: Along, of: (a: Amount, b: Amount) => Value): Along {
  return mapped(zipped(a, b), ([left, right]) => (isAmount(left) && isAmount(right) ? of(left, right) : lacking([left, right])));
}

const wholeSteps = { "pro-rata": undefined, full: "floor", started: "ceil" } as const;

/** How many steps lie in a distance; none where it is not positive. */
function stepsIn(far: Amount, wide: Amount, stepping: NodeOf<"steps">["stepping"], on: Interval): Along {
  const mode = wholeSteps[stepping];
  return split(signsOfAmount(far, on), (sign, stretch): Along => {
    if (typeof sign === "string") return everywhere(stretch, open(sign));
    if (sign !== 1) return everywhere(stretch, fixed(ZERO));
    const count = quotient(far, wide);
    return mode ? roundedAmount(count, stretch, ONE, mode) : everywhere(stretch, count);
  });
}
