import { add, divide, type Fraction, fraction, larger, smaller, ZERO } from "../../number/fraction.ts";
import { earlierPeriods } from "../../periods/earlier.ts";
import { type Period, parsePeriod } from "../../periods/period.ts";
import type { Graph, NodeOf } from "../../plan/graph.ts";
import type { FactRow, Person } from "../../plan/inputs.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { Inputs, PastValue, Run } from "./evaluation.ts";
import { rowsOf } from "./rows.ts";
import { isKnown, isNumber, lack, type Missing, type MissingReason, missing, type Value } from "./value.ts";

type Past = NodeOf<"past">;

/** Computes a graph of one row. */
type OfRow = (graph: Graph, row: FactRow) => Value;

/** A figure or a condition over results of several periods. What is not known of a period leaves open only what hangs on it. */
export function past(node: Past, now: Value | undefined, { inputs, trace }: Run, id: NodeId, ofRow: OfRow): Value {
  const { period } = inputs;
  const own: readonly PastValue[] = now === undefined ? [] : [{ period: period.name, back: 0, value: now }];
  const earlier = earlierPeriods(period, node.cycle, node.count - own.length);
  const read = earlier.map((each, index) => ({
    period: each.name,
    back: index + 1,
    ...resultOf(each, node, inputs, ofRow, { id, back: index + 1 }),
  }));
  const values = [...own, ...(node.fn === "previous" ? read.slice(-1) : read)];
  trace?.periods.set(id, values);
  return figures[node.fn](
    values.map(({ value }) => value),
    node,
  );
}

/** Where in the plan, and how far back. */
type Site = { readonly id: NodeId; readonly back: number };

function resultOf(
  period: Period,
  node: Past,
  { facts, person }: Inputs,
  ofRow: OfRow,
  { id, back }: Site,
): Pick<PastValue, "value" | "row"> {
  const table = facts.sources.get(node.source);
  if (table?.incomplete) return { value: missing({ kind: "incomplete-source", source: node.source }) };
  const rows = table ? (person ? rowsOf(table, person) : table.rows) : [];
  const row = rows.find((each) => periodOf(each, node)?.name === period.name);
  if (!row) return { value: person ? withoutRow(period, node, rows, person) : missing({ kind: "not-given", node: id, back }) };
  const value = ofRow(node.of, row);
  if (isKnown(value)) return { value, row };
  // An example that says a result is missing says no more.
  return { value: person ? withoutResult(value, row, period.name, node) : missing({ kind: "stated" }), row };
}

function periodOf(row: FactRow, { period }: Past): Period | undefined {
  const name = row.cells.get(period)?.value;
  return typeof name === "string" ? parsePeriod(name) : undefined;
}

/** Who came later and was never there before has certainly not met a condition then; whatever else is absent is not known. */
function withoutRow(period: Period, node: Past, rows: readonly FactRow[], { joined }: Person): Value {
  const cameLater = joined !== undefined && joined > period.to;
  const wasThere = rows.some((row) => (periodOf(row, node)?.to ?? period.to) < period.to);
  if (!cameLater || wasThere) return noResult(node, period.name, "absent");
  return node.fn === "holds" || node.fn === "count" ? false : noResult(node, period.name, "joined");
}

/** A row that has no total is of someone who could not be scored; a grade of other scales is no grade here. */
function withoutResult(value: Value, row: FactRow, period: string, node: Past): Value {
  if (isKnown(value) || value.kind !== "missing") return value;
  const place = { file: row.file, row: row.row };
  if (value.reasons.every(({ kind }) => kind === "empty-cell")) return noResult(node, period, "blank", place);
  return value.reasons.every(({ kind }) => kind === "uncovered") ? noResult(node, period, "other-grade", place) : value;
}

type NoResult = Extract<MissingReason, { readonly kind: "no-result" }>;

function noResult({ source }: Past, period: string, why: NoResult["why"], place?: NoResult["place"]): Missing {
  return missing({ kind: "no-result", source, period, why, ...(place && { place }) });
}

type Figure = (values: readonly Value[], node: Past) => Value;

const figures: Readonly<Record<Past["fn"], Figure>> = {
  previous: ([only], { source }) => only ?? missing({ kind: "incomplete-source", source }),
  holds,
  count: (values) => (values.every(isKnown) ? fraction(values.filter((value) => value === true).length) : lack(values)),
  sum: ofNumbers((numbers) => numbers.reduce(add, ZERO)),
  average: ofNumbers((numbers) => divide(numbers.reduce(add, ZERO), fraction(numbers.length))),
  min: ofNumbers((numbers) => numbers.reduce(smaller)),
  max: ofNumbers((numbers) => numbers.reduce(larger)),
};

/** Settled as soon as it can be: enough periods in which it held, or too few left in which it might. */
function holds(values: readonly Value[], { times = values.length }: Past): Value {
  const held = values.filter((value) => value === true).length;
  const open = values.filter((value) => !isKnown(value)).length;
  if (held >= times) return true;
  return held + open < times ? false : lack(values);
}

function ofNumbers(compute: (numbers: readonly Fraction[]) => Fraction): Figure {
  return (values) => (values.every(isNumber) ? compute(values) : lack(values));
}
