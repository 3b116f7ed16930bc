import { compare } from "../../number/fraction.ts";
import type { Interval } from "../../scheme/intervals/interval.ts";
import type { Graph, Kind, Node, NodeOf } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import { operandsOf, rowsOfChoice } from "../operands.ts";
import { neededFor } from "./along/run.ts";
import type { Sign } from "./pieces/form.ts";
import type { Ranges } from "./ranges/ranges.ts";

/** Which way a node goes as a figure goes up: 0 for not at all; undefined where it may go either way. */
export type Way = Sign | undefined;

/**
 * Which way a result goes as one figure goes up and the others stay, told by the
 * operations in between: a sum goes with its parts, a cap keeps order.
 * @param figures the figure itself and the others, where the way back from the result ends
 */
export function wayOf(result: NodeId, figure: NodeId, figures: ReadonlySet<NodeId>, graph: Graph, ranges: Ranges): Way {
  const known: Known = { has: (node) => figures.has(node), get: (node) => (node === figure ? 1 : 0) };
  return waysOf([result], known, graph, ranges).get(result);
}

/** The ways that are known beforehand, where the way back from a result ends. */
export type Known = { readonly has: (node: NodeId) => boolean; readonly get: (node: NodeId) => Way };

/** Which way results, and all that they hang on, go where what is known goes its ways all at once. */
export function waysOf(results: readonly NodeId[], known: Known, graph: Graph, ranges: Ranges): ReadonlyMap<NodeId, Way> {
  const ways = new Map<NodeId, Way>();
  const rangeOf = (id: NodeId): Interval => ranges[id] ?? {};
  const site: Site = { way: (id) => ways.get(id), rangeOf, signOf: (id) => signIn(rangeOf(id)) };
  for (const id of neededFor(graph, results, known)) {
    const node = graph[id];
    if (node) ways.set(id, known.has(id) ? known.get(id) : wayOfNode(node, site));
  }
  return ways;
}

type Site = {
  readonly way: (node: NodeId) => Way;
  readonly rangeOf: (node: NodeId) => Interval;
  /** Of all values a node can have; undefined where they have none in common. */
  readonly signOf: (node: NodeId) => Sign | undefined;
};

function wayOfNode(node: Node, site: Site): Way {
  if (operandsOf(node).every((operand) => site.way(operand) === 0)) return 0;
  const operation = operations[node.kind] as (node: Node, site: Site) => Way;
  return operation(node, site);
}

const standing = (): Way => 0;

type Operations = { readonly [K in Kind]: (node: NodeOf<K>, site: Site) => Way };

/** A condition goes up from no to yes. */
const operations: Operations = {
  constant: standing,
  text: standing,
  person: standing,
  column: standing,
  months: standing,
  days: standing,
  aggregate: standing,
  // More now is more over all periods, and no less of any condition that goes up with it.
  past: ({ now }, { way }) => (now === undefined ? 0 : way(now)),
  unary: ({ op, of }, { way, signOf }) => {
    if (op === "negate" || op === "not") return against(way(of));
    return op === "absolute" ? times(way(of), signOf(of)) : way(of);
  },
  arithmetic: ({ op, left, right }, { way, signOf }) => {
    switch (op) {
      case "+":
        return together([way(left), way(right)]);
      case "-":
        return together([way(left), against(way(right))]);
      case "*":
        return together([times(way(left), signOf(right)), times(way(right), signOf(left))]);
      case "/":
        return together([times(way(left), signOf(right)), times(against(way(right)), signOf(left))]);
    }
  },
  sum: ({ of }, { way }) => together(of.map(way)),
  extreme: ({ of }, { way }) => together(of.map(way)),
  round: ({ of }, { way }) => way(of),
  compare: ({ op, left, right }, { way }) => {
    if (op === "=" || op === "!=") return undefined;
    const more = together([way(left), against(way(right))]);
    return op === ">" || op === ">=" ? more : against(more);
  },
  logic: ({ of }, { way }) => together(of.map(way)),
  choose: (node, { way, rangeOf }) => {
    const rows = rowsOfChoice(node);
    const taken = rows.map(({ when, result }, index) => {
      const later = rows.slice(index + 1).map((row) => rangeOf(row.result));
      return when === undefined || way(when) === 0 ? 0 : times(way(when), orderOf(rangeOf(result), later));
    });
    return together([...rows.map(({ result }) => way(result)), ...taken]);
  },
  steps: ({ distance, width }, { way }) => (way(width) === 0 ? way(distance) : undefined),
  // From an edge that moves, less is left.
  part: ({ of, from, to }, { way }) => together([way(of), against(way(from)), ...(to === undefined ? [] : [way(to)])]),
  entry: standing,
  "revised-entry": standing,
  "period-share": standing,
  "period-day": standing,
  elapsed: standing,
  "geometric-mean": ({ of }, { way }) => together(of.map(way)),
  headcount: standing,
  // Others staying as they are, more of one's own brings one forward, and takes what is common to all up.
  group: ({ fn, of, ties }, { way }) => {
    const own = together([way(of), ...(ties === undefined ? [] : [way(ties)])]);
    if (fn === "count") return undefined;
    return fn === "rank" ? against(own) : own;
  },
  distribution: () => undefined,
  // Of the same amount, who has more to share by gets more; the last may lose what was left over.
  pool: ({ amount, of, remainder }, { way, signOf }) =>
    remainder !== "last" && way(amount) === 0 && signOf(amount) === 1 && signOf(of) === 1 ? way(of) : undefined,
  limit: () => undefined,
  settle: ({ present, missing, notApplicable }, { way }) => together([way(present), way(missing), way(notApplicable)]),
};

function together(ways: readonly Way[]): Way {
  const going = new Set(ways.filter((way) => way !== 0));
  if (going.size > 1) return undefined;
  return going.size === 0 ? 0 : [...going][0];
}

function against(way: Way): Way {
  return way === undefined ? undefined : way === 0 ? 0 : way === 1 ? -1 : 1;
}

/** The way of a product as one factor moves, by the sign of the other. */
function times(way: Way, sign: Sign | undefined): Way {
  if (way === 0) return 0;
  return sign === -1 ? against(way) : sign === 1 ? way : sign;
}

/** Whether a row's results are never less (1) or never more (-1) than those of the rows that it keeps from applying. */
function orderOf(row: Interval, later: readonly Interval[]): Sign | undefined {
  if (later.length === 0) return undefined;
  const isOver = (over: Interval, under: Interval): boolean =>
    over.low !== undefined && under.high !== undefined && compare(over.low.value, under.high.value) >= 0;
  const [isMost, isLeast] = [later.every((each) => isOver(row, each)), later.every((each) => isOver(each, row))];
  if (isMost && isLeast) return 0;
  return isMost ? 1 : isLeast ? -1 : undefined;
}

/** Zero counts with either side. */
function signIn({ low, high }: Interval): Sign | undefined {
  if (low && low.value.n >= 0n) return 1;
  return high && high.value.n <= 0n ? -1 : undefined;
}
