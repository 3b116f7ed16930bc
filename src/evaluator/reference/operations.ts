import {
  absolute,
  add,
  ceil,
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  larger,
  multiply,
  negate,
  ONE,
  smaller,
  subtract,
  ZERO,
} from "../../number/fraction.ts";
import { rootToPlaces } from "../../number/root.ts";
import { roundTo } from "../../number/round.ts";
import { unannouncedYear } from "../../periods/working-days.ts";
import type { Graph, Kind, Node, NodeOf, UnaryOp } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { foldTrimmed } from "../../text/fold.ts";
import { aggregate } from "./aggregate.ts";
import { cellValue } from "./cell.ts";
import { elapsed } from "./elapsed.ts";
import type { Run } from "./evaluation.ts";
import { daysOf, daysThere } from "./inputs.ts";
import { past } from "./past.ts";
import { revisedEntry } from "./revised-entry.ts";
import { isKnown, isMendable, isNumber, type Known, lack, missing, type Value } from "./value.ts";
import { earlierMonths } from "./window.ts";

/** Computes the nodes of a graph in order; the value of the last one is the graph's. */
export function runGraph(graph: Graph, run: Run): Value {
  let last: Value = ZERO;
  for (const [id, node] of graph.entries()) last = runNode(node, run, id);
  return last;
}

/** Computes one node, whose operands stand. */
export function runNode(node: Node, run: Run, id: NodeId): Value {
  // What is given stands for nodes of the plan, not of a row.
  const value = (run.row ? undefined : run.inputs.given?.get(id)) ?? operate(node, run, id);
  run.values[id] = value;
  return value;
}

type Operations = { readonly [K in Kind]: (node: NodeOf<K>, run: Run, id: NodeId) => Value };

const operations: Operations = {
  constant: ({ value }) => value,
  text: ({ text }) => text,
  person: (node, { inputs }, id) => (inputs.person ? cellValue(inputs.person.row, node) : missing({ kind: "not-given", node: id })),
  column: (node, { row }) => {
    if (!row) throw new RangeError("a column stands outside a row");
    return cellValue(row, node);
  },
  months: ({ of, window }, { inputs }) => {
    const months = of === "period" ? inputs.period.months : inputs.monthsThere;
    const before = window ? earlierMonths(window, inputs) : [];
    return "kind" in before ? before : fraction(before.length + months.length);
  },
  days: ({ of, count }, { inputs: { period, person } }) => {
    // An example is of someone who was there throughout, whatever the period.
    if (!person) return fraction(daysOf(period, "calendar"));
    const year = count === "working" ? unannouncedYear(period.from, period.to) : undefined;
    if (year !== undefined) return missing({ kind: "no-calendar", year });
    return fraction(of === "person" ? daysThere(person, period, count) : daysOf(period, count));
  },
  aggregate: (node, run, id) => aggregate(node, run, id, (graph, row) => runGraph(graph, { inputs: run.inputs, values: [], row })),
  past: (node, run, id) =>
    past(node, node.now === undefined ? undefined : operand(run, node.now), run, id, (graph, row) =>
      runGraph(graph, { inputs: run.inputs, values: [], row }),
    ),
  unary: ({ op, of }, run) => unary[op](operand(run, of)),
  arithmetic: ({ op, left, right, attains }, run, id) => {
    const [a, b] = [operand(run, left), operand(run, right)];
    if (attains && isNumber(b) && b.n <= 0n && isNumber(a)) return { kind: "not-applicable", node: id };
    return isNumber(a) && isNumber(b) ? arithmetic[op](a, b, id) : lack([a, b]);
  },
  sum: ({ of }, run) => overNumbers(of, run, (numbers) => numbers.reduce(add, ZERO)),
  extreme: ({ op, of }, run) => overNumbers(of, run, (numbers) => numbers.reduce(op === "minimum" ? smaller : larger)),
  round: (node, run) => overNumbers([node.of], run, ([value = ZERO]) => roundTo(value, node)),
  compare: ({ op, left, right }, run) => {
    const [a, b] = [operand(run, left), operand(run, right)];
    return isKnown(a) && isKnown(b) ? holds[op](order(a, b)) : lack([a, b]);
  },
  logic: ({ op, of }, run) => {
    const values = of.map((id) => operand(run, id));
    // One side can settle it, whatever the others are.
    const settling = op === "or";
    if (values.includes(settling)) return settling;
    return values.every(isKnown) ? !settling : lack(values);
  },
  choose: (node, run, id) => {
    for (const [index, branch] of node.branches.entries()) {
      const when = operand(run, branch.when);
      if (!isKnown(when)) return when;
      if (when !== true) continue;
      run.trace?.taken.set(id, index);
      return operand(run, branch.result);
    }
    if (!node.otherwise) return missing({ kind: "uncovered", node: id });
    run.trace?.taken.set(id, node.branches.length);
    return operand(run, node.otherwise.result);
  },
  steps: ({ distance, width, stepping }, run, id) => {
    const [a, b] = [operand(run, distance), operand(run, width)];
    if (!isNumber(a) || !isNumber(b)) return lack([a, b]);
    if (a.n <= 0n) return ZERO;
    return b.n === 0n ? { kind: "not-applicable", node: id } : counted[stepping](divide(a, b));
  },
  entry: ({ list, of, amounts }, run) => {
    const key = operand(run, of);
    if (!isKnown(key)) return key;
    const called = foldTrimmed(String(key));
    return amounts.find((amount) => foldTrimmed(amount.key) === called)?.value ?? missing({ kind: "no-target", list, of: String(key) });
  },
  "revised-entry": ({ list, of, amounts }, run, id) => {
    const key = operand(run, of);
    if (!isKnown(key)) return key;
    // An example names no period.
    return run.inputs.person
      ? revisedEntry(list, String(key), amounts, run.inputs.period.months)
      : missing({ kind: "not-given", node: id });
  },
  "period-share": ({ list, months }, { inputs }, id) => {
    // An example names no period.
    if (!inputs.person) return missing({ kind: "not-given", node: id });
    const shares = inputs.period.months.map((month) => months.find((each) => each.month === month)?.share);
    const absent = inputs.period.months.find((_, index) => shares[index] === undefined);
    return absent === undefined ? shares.map((share) => share ?? ZERO).reduce(add, ZERO) : missing({ kind: "no-target", list, of: absent });
  },
  "period-day": ({ of }, { inputs }, id) => {
    // An example names no period.
    if (!inputs.person) return missing({ kind: "not-given", node: id });
    return of === "first" ? inputs.period.from : inputs.period.to;
  },
  elapsed: ({ in: unit, from, to }, run, id) => {
    const { person, period } = run.inputs;
    const ending = to === undefined ? (person ? period.to : missing({ kind: "not-given", node: id })) : operand(run, to);
    const start = operand(run, from);
    if (typeof start !== "string" || typeof ending !== "string") return lack([start, ending]);
    const whole = elapsed(start, ending, unit);
    return whole === undefined ? { kind: "not-applicable", node: id } : fraction(whole);
  },
  "geometric-mean": ({ of, places, mode }, run, id) => {
    const values = of.map((factor) => operand(run, factor));
    if (!values.every(isNumber)) return lack(values);
    const product = values.reduce(multiply, ONE);
    return product.n < 0n ? { kind: "not-applicable", node: id } : rootToPlaces(product, of.length, Math.max(places, 0), mode);
  },
  part: ({ of, from, to }, run) =>
    overNumbers(to === undefined ? [of, from] : [of, from, to], run, ([value = ZERO, start = ZERO, end = value]) =>
      larger(subtract(smaller(value, end), start), ZERO),
    ),
  limit: ({ of, within, otherwise }, run, id) => {
    const [value, holds] = [operand(run, of), operand(run, within)];
    if (!isKnown(value)) return value;
    // In an example nobody else is there, unless it says what they come to.
    if (!isKnown(holds)) return run.inputs.person ? holds : value;
    run.trace?.taken.set(id, holds === true ? 0 : 1);
    if (holds === true) return value;
    return otherwise === undefined ? missing({ kind: "held", node: id }) : operand(run, otherwise);
  },
  // Of one person by themselves: what is not given is not known, and nobody has to move.
  headcount: notGiven,
  group: notGiven,
  pool: notGiven,
  distribution: ({ of }, run) => operand(run, of),
  settle: ({ of, present, missing, notApplicable }, run) => {
    const value = operand(run, of);
    if (isKnown(value)) return operand(run, present);
    if (value.kind === "not-applicable") return operand(run, notApplicable);
    return isMendable(value) ? operand(run, missing) : value;
  },
};

function notGiven(_node: Node, _run: Run, id: NodeId): Value {
  return missing({ kind: "not-given", node: id });
}

function operate(node: Node, run: Run, id: NodeId): Value {
  const operation = operations[node.kind] as (node: Node, run: Run, id: NodeId) => Value;
  return operation(node, run, id);
}

function operand({ values }: Run, id: NodeId): Value {
  const value = values[id];
  if (value === undefined) throw new RangeError(`node ${id} is used before it stands`);
  return value;
}

function overNumbers(of: readonly NodeId[], run: Run, compute: (numbers: readonly Fraction[]) => Fraction): Value {
  const values = of.map((id) => operand(run, id));
  return values.every(isNumber) ? compute(values) : lack(values);
}

const overNumber =
  (compute: (value: Fraction) => Fraction) =>
  (value: Value): Value =>
    isNumber(value) ? compute(value) : lack([value]);

const unary: Readonly<Record<UnaryOp, (value: Value) => Value>> = {
  negate: overNumber(negate),
  absolute: overNumber(absolute),
  floor: overNumber(floor),
  ceil: overNumber(ceil),
  not: (value) => (typeof value === "boolean" ? !value : lack([value])),
};

type Arithmetic = NodeOf<"arithmetic">["op"];

const arithmetic: Readonly<Record<Arithmetic, (left: Fraction, right: Fraction, id: NodeId) => Value>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": (left, right, node) => (right.n === 0n ? { kind: "not-applicable", node } : divide(left, right)),
};

const counted: Readonly<Record<NodeOf<"steps">["stepping"], (steps: Fraction) => Fraction>> = {
  "pro-rata": (steps) => steps,
  full: floor,
  started: ceil,
};

const holds: Readonly<Record<NodeOf<"compare">["op"], (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Texts by their characters, which puts ISO dates and months in order. */
function order(left: Known, right: Known): number {
  if (isNumber(left) && isNumber(right)) return compare(left, right);
  return left === right ? 0 : left < right ? -1 : 1;
}
