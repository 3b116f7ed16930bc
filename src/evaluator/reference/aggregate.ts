import { add, compare, divide, type Fraction, fraction, larger, smaller, ZERO } from "../../number/fraction.ts";
import type { Alike, Graph, NodeOf } from "../../plan/graph.ts";
import type { FactRow } from "../../plan/inputs.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { AggregateFn } from "../../scheme/types/expression.ts";
import type { Run } from "./evaluation.ts";
import { itemsOf } from "./items.ts";
import { earliest, latest, missingRows } from "./rows.ts";
import { isKnown, isMendable, isNumber, lack, missing, type Value } from "./value.ts";
import { stretchOf } from "./window.ts";

type Aggregate = NodeOf<"aggregate">;

/** Computes a graph of one row. */
type OfRow = (graph: Graph, row: FactRow) => Value;

/** A figure out of the person's rows that pass `where`. */
export function aggregate(node: Aggregate, { inputs, trace }: Run, id: NodeId, ofRow: OfRow): Value {
  if (!inputs.person) return missing({ kind: "not-given", node: id });
  const table = inputs.facts.sources.get(node.source);
  if (table?.incomplete) return missing({ kind: "incomplete-source", source: node.source });
  const stretch = stretchOf(node, table, inputs.person, inputs);
  if ("kind" in stretch) return stretch;
  const { rows, months } = stretch;
  const { where } = node;
  const passed = where ? rows.map((row) => ofRow(where, row)) : undefined;
  if (passed && !passed.every(isKnown)) return lack(passed);
  const passing = passed ? rows.filter((_, index) => passed[index] === true) : rows;
  const absent = missingRows(node, rows, passing, months);
  if (absent) return absent;
  if (node.atLeast !== undefined && passing.length < node.atLeast) return tooFew(node, passing.length);
  const counted = picked[node.fn]?.(passing, node.period) ?? passing;
  trace?.rows.set(id, counted);
  const site: Site = { node, id, months, ofRow };
  return node.per ? overItems(node.per, counted, site, trace) : figures[node.fn](counted, site);
}

/** The figure of what rows alike come to. */
function overItems(per: Alike, rows: readonly FactRow[], site: Site, trace: Run["trace"]): Value {
  const items = itemsOf(per, rows, (alike) => ofNumbers(computed[per.fn])(alike, site));
  if ("kind" in items) return items;
  trace?.items.set(site.id, items);
  const { fn } = site.node;
  if (!Object.hasOwn(computed, fn)) throw new RangeError(`${fn} is no figure of numbers`);
  return computed[fn as keyof typeof computed](
    items.map(({ value }) => value),
    site,
  );
}

/** The rows that a figure is about, where it is not about all of them. */
const picked: Readonly<Partial<Record<AggregateFn, typeof latest>>> = { last: latest, first: earliest };

function tooFew({ source, atLeast = 0 }: Aggregate, count: number): Value {
  return missing({ kind: "too-few", source, count, atLeast });
}

type Site = { readonly node: Aggregate; readonly id: NodeId; readonly months: readonly string[]; readonly ofRow: OfRow };
type Compute = (numbers: readonly Fraction[], site: Site) => Value;
type Figure = (rows: readonly FactRow[], site: Site) => Value;

/** What is computed from the values of rows, or of items. */
const computed = {
  sum: (numbers) => numbers.reduce(add, ZERO),
  average: (numbers, { id, node }) => mean(trimmed(numbers, node.trim), id),
  "monthly-average": (numbers, { id, months }) => over(numbers.reduce(add, ZERO), months.length, id),
  min: (numbers, { id }) => (numbers.length === 0 ? { kind: "not-applicable", node: id } : numbers.reduce(smaller)),
  max: (numbers, { id }) => (numbers.length === 0 ? { kind: "not-applicable", node: id } : numbers.reduce(larger)),
  median: (numbers, { id }) => mean(middle(numbers), id),
} as const satisfies Partial<Record<AggregateFn, Compute>>;

const figures: Readonly<Record<AggregateFn, Figure>> = {
  sum: ofNumbers(computed.sum),
  average: ofNumbers(computed.average),
  "monthly-average": ofNumbers(computed["monthly-average"]),
  min: ofNumbers(computed.min),
  max: ofNumbers(computed.max),
  median: ofNumbers(computed.median),
  count,
  first: single,
  last: single,
};

function ofNumbers(compute: Compute): Figure {
  return (rows, site) => {
    const values = rows.map((row) => valueOfRow(row, site));
    return values.every(isNumber) ? compute(values, site) : lack(values);
  };
}

function mean(numbers: readonly Fraction[], node: NodeId): Value {
  return over(numbers.reduce(add, ZERO), numbers.length, node);
}

/** Without so many of the highest and of the lowest. */
function trimmed(numbers: readonly Fraction[], trim = 0): readonly Fraction[] {
  return trim === 0 ? numbers : numbers.toSorted(compare).slice(trim, Math.max(numbers.length - trim, trim));
}

/** The one in the middle, or the two. */
function middle(numbers: readonly Fraction[]): readonly Fraction[] {
  return trimmed(numbers, Math.max(Math.ceil(numbers.length / 2) - 1, 0));
}

function over(sum: Fraction, count: number, node: NodeId): Value {
  return count === 0 ? { kind: "not-applicable", node } : divide(sum, fraction(count));
}

/** Rows, or those of them where the value is there. */
function count(rows: readonly FactRow[], site: Site): Value {
  const values = rows.map((row) => (site.node.of ? valueOfRow(row, site) : wholeRow(row)));
  const broken = values.filter((value) => !isKnown(value) && value.kind === "missing" && !isMendable(value));
  return broken.length > 0 ? lack(broken) : fraction(values.filter(isKnown).length);
}

function single(rows: readonly FactRow[], site: Site): Value {
  const [row, another] = rows;
  if (!row) return { kind: "not-applicable", node: site.id };
  return another ? missing({ kind: "no-order", source: site.node.source }) : valueOfRow(row, site);
}

function valueOfRow(row: FactRow, { node, ofRow }: Site): Value {
  if (!node.of) throw new RangeError(`${node.fn} over ${node.source} has no value to take`);
  return ofRow(node.of, row);
}

/** A row counts as soon as it is there, but only while all of it can be read. */
function wholeRow({ file, row, unreadable }: FactRow): Value {
  return unreadable?.size ? missing({ kind: "unreadable-cell", place: { file, row } }) : true;
}
