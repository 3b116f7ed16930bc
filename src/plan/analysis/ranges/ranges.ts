import { fraction, ONE, ZERO } from "../../../number/fraction.ts";
import { type Cycle, monthsIn } from "../../../periods/cycle.ts";
import type { End, Interval } from "../../../scheme/intervals/interval.ts";
import { columnOf, peopleSource } from "../../../scheme/people-source.ts";
import type { GroupFn } from "../../../scheme/types/expression.ts";
import type { Column, SourceContract } from "../../../scheme/types/source.ts";
import type { Aggregate, Alike, Graph, Kind, Node, NodeOf, Past } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { operandsOf, rowsOfChoice } from "../../operands.ts";
import { stepOf } from "../pieces/rounded.ts";
import {
  ANYTHING,
  absolute,
  exactly,
  extreme,
  hull,
  isFromZero,
  isUpToZero,
  minus,
  onlyValue,
  plus,
  product,
  quotient,
  scaled,
} from "./arithmetic.ts";
import { columnRange, usualColumnRange } from "./column.ts";
import { roundedRange } from "./rounding.ts";

/** What the ranges of a graph hang on besides the graph. */
export type Facts = {
  readonly sources: readonly SourceContract[];
  readonly cycle: Cycle;
  /** What is given is taken not to be under zero, and what a condition chooses not to go under it without end. */
  readonly usual?: true;
};

/** The range of every node by its id; that of what is no number is of no meaning. */
export type Ranges = readonly Interval[];

export function rangesOf(graph: Graph, facts: Facts, rowsOf?: string): Ranges {
  const ranges: Interval[] = [];
  const site: Site = { facts, at: (id) => ranges[id] ?? ANYTHING, ...(rowsOf === undefined ? {} : { rowsOf }) };
  for (const node of graph) ranges.push(isLessItsPart(node, graph, facts) ? fromZero : rangeOf(node, site));
  return ranges;
}

/** The ranges with better ones than interval arithmetic finds, where somebody has them, and with what follows from those. */
export function rangesWith(known: ReadonlyMap<NodeId, Interval>, ranges: Ranges, graph: Graph, facts: Facts): Ranges {
  const better = [...ranges];
  const changed = new Uint8Array(graph.length);
  const site: Site = { facts, at: (id) => better[id] ?? ANYTHING };
  for (const [id, node] of graph.entries()) {
    const own = known.get(id);
    if (!own && !operandsOf(node).some((operand) => changed[operand] === 1)) continue;
    better[id] = own ?? rangeOf(node, site);
    changed[id] = 1;
  }
  return better;
}

type Site = {
  readonly facts: Facts;
  readonly at: (node: NodeId) => Interval;
  /** The source whose rows the graph is about. */
  readonly rowsOf?: string;
};

function rangeOf(node: Node, site: Site): Interval {
  const operation = operations[node.kind] as (node: Node, site: Site) => Interval;
  return operation(node, site);
}

const atLeastOne: Interval = { low: { value: ONE, closed: true } };
const atLeastZero: End = { value: ZERO, closed: true };
const fromZero: Interval = { low: atLeastZero };
const upToZero: Interval = { high: { value: ZERO, closed: true } };
const fromOne: Interval = { low: { value: ONE, closed: true } };

type Operations = { readonly [K in Kind]: (node: NodeOf<K>, site: Site) => Interval };

const operations: Operations = {
  constant: ({ value }) => exactly(value),
  text: () => ANYTHING,
  person: ({ column }, { facts }) => givenRange(columnOf(peopleSource(facts.sources), column), facts),
  column: ({ column }, { facts, rowsOf }) =>
    givenRange(
      columnOf(
        facts.sources.find(({ name }) => name === rowsOf),
        column,
      ),
      facts,
    ),
  aggregate: (node, { facts }) => aggregateRange(node, facts),
  past: (node, site) => pastRange(node, site),
  months: ({ of, window }, { facts }) => {
    if (window) return atLeastOne;
    const all = exactly(fraction(monthsIn(facts.cycle)));
    return of === "period" ? all : hull(exactly(ONE), all);
  },
  days: () => atLeastOne,
  unary: ({ op, of }, { at }) => {
    switch (op) {
      case "negate":
        return scaled(at(of), fraction(-1n));
      case "absolute":
        return absolute(at(of));
      case "floor":
      case "ceil":
        return roundedRange(at(of), ONE, op);
      case "not":
        return ANYTHING;
    }
  },
  arithmetic: ({ op, left, right }, { at }) => arithmetic[op](at(left), at(right)),
  sum: ({ of }, { at }) => of.map(at).reduce(plus, exactly(ZERO)),
  extreme: ({ op, of }, { at }) => of.map(at).reduce((best, each) => extreme(best, each, op === "minimum" ? -1 : 1)),
  round: ({ of, mode, ...to }, { at }) => roundedRange(at(of), stepOf(to), mode),
  compare: () => ANYTHING,
  logic: () => ANYTHING,
  choose: (node, { at, facts }) =>
    rowsOfChoice(node)
      .map(({ result }) => (facts.usual ? { low: atLeastZero, ...at(result) } : at(result)))
      .reduce(hull),
  steps: ({ distance, width, stepping }, { at }) => stepsRange(at(distance), at(width), stepping),
  part: ({ of, from, to }, { at }) => {
    const upTo = to === undefined ? at(of) : extreme(at(of), at(to), -1);
    return extreme(minus(upTo, at(from)), exactly(ZERO), 1);
  },
  entry: ({ amounts }) => amounts.map(({ value }) => exactly(value)).reduce(hull, exactly(ZERO)),
  "revised-entry": (_, { facts }) => unknown(facts),
  "period-share": (_, { facts }) => unknown(facts),
  "period-day": (_, { facts }) => unknown(facts),
  elapsed: (_, { facts }) => unknown(facts),
  // A mean lies between the least and the most of what it is of.
  "geometric-mean": ({ of, mode, ...to }, { at }) => roundedRange(of.map(at).reduce(hull), stepOf(to), mode),
  headcount: () => fromOne,
  group: ({ fn, of }, { at }) => groupRange(fn, at(of)),
  distribution: () => ANYTHING,
  pool: ({ amount, of }, { at }) => (isFromZero(at(amount)) && isFromZero(at(of)) ? fromZero : ANYTHING),
  // Scaled to keep to its limit, a value may come to any other.
  limit: ({ of, otherwise }, { at }) => (otherwise === undefined ? at(of) : hull(at(of), at(otherwise))),
  settle: ({ present, missing, notApplicable }, { at }) => [missing, notApplicable].map(at).reduce(hull, at(present)),
};

/** Usually something is left of a sum of rows when a sum of some of them is taken off. */
function isLessItsPart(node: Node, graph: Graph, { usual }: Facts): boolean {
  if (!usual || node.kind !== "arithmetic" || node.op !== "-") return false;
  const [whole, taken] = [graph[node.left], graph[node.right]];
  const part = taken?.kind === "arithmetic" && taken.op === "*" && isUpToOne(graph[taken.right]) ? graph[taken.left] : taken;
  return whole?.kind === "aggregate" && part?.kind === "aggregate" && isSameSum(whole, part);
}

function isUpToOne(node: Node | undefined): boolean {
  return node?.kind === "constant" && node.value.n >= 0n && node.value.n <= node.value.d;
}

function isSameSum(whole: Aggregate, part: Aggregate): boolean {
  const [column, another] = [whole.of?.at(-1), part.of?.at(-1)];
  const isColumn = column?.kind === "column" && another?.kind === "column" && column.column === another.column;
  return whole.fn === "sum" && part.fn === "sum" && !whole.where && whole.source === part.source && isColumn;
}

function givenRange(column: Column | undefined, { usual }: Facts): Interval {
  return usual ? usualColumnRange(column) : columnRange(column);
}

function unknown({ usual }: Facts): Interval {
  return usual ? fromZero : ANYTHING;
}

const arithmetic: Readonly<Record<NodeOf<"arithmetic">["op"], (left: Interval, right: Interval) => Interval>> = {
  "+": plus,
  "-": minus,
  "*": product,
  "/": quotient,
};

function stepsRange(distance: Interval, width: Interval, stepping: NodeOf<"steps">["stepping"]): Interval {
  const wide = onlyValue(width);
  const far = extreme(distance, exactly(ZERO), 1);
  if (!wide || wide.n <= 0n) return onlyValue(far) ? exactly(ZERO) : fromZero;
  const count = quotient(far, width);
  return stepping === "pro-rata" ? count : roundedRange(count, ONE, stepping === "full" ? "floor" : "ceil");
}

/** What a figure over people can be, where each has a value of `of`. */
function groupRange(fn: GroupFn, of: Interval): Interval {
  switch (fn) {
    case "rank":
    case "rank-from-last":
      return fromOne;
    case "percentile":
      return hull(exactly(ZERO), exactly(ONE));
    case "count":
      return fromZero;
    case "sum":
      return isFromZero(of) ? fromZero : ANYTHING;
    case "average":
    case "min":
    case "max":
    case "median":
      return of;
  }
}

/** What is collected of rows; sums of what is not negative are not either. */
function aggregateRange({ fn, source, of, per }: Aggregate, facts: Facts): Interval {
  if (fn === "count" || !of) return fromZero;
  const row = rangesOf(of, facts, source).at(-1) ?? ANYTHING;
  return overRows(fn, per ? itemRange(per, row) : row);
}

/** What rows alike come to, within the bounds of an item. */
function itemRange({ fn, floor, cap }: Alike, row: Interval): Interval {
  const least = floor ? extreme(overRows(fn, row), exactly(floor), 1) : overRows(fn, row);
  return cap ? extreme(least, exactly(cap), -1) : least;
}

function overRows(fn: Exclude<Aggregate["fn"], "count">, row: Interval): Interval {
  switch (fn) {
    case "last":
    case "first":
    case "median":
    case "min":
    case "max":
    case "average":
      return row;
    case "sum":
    case "monthly-average":
      return isFromZero(row) ? fromZero : isUpToZero(row) ? upToZero : ANYTHING;
  }
}

/** Of one row of results like any other, this period's among them; a sum has as many. */
function pastRange({ fn, source, of, now, count }: Past, { facts, at }: Site): Interval {
  if (fn === "holds") return ANYTHING;
  if (fn === "count") return hull(exactly(ZERO), exactly(fraction(count)));
  const row = rangesOf(of, facts, source).at(-1) ?? ANYTHING;
  const each = now === undefined ? row : hull(row, at(now));
  return fn === "sum" ? scaled(each, fraction(count)) : each;
}
