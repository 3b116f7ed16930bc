import { add, divide, type Fraction, fraction, larger, smaller, ZERO } from "../../number/fraction.ts";
import { earlierPeriods } from "../../periods/earlier.ts";
import { type Period, spanning } from "../../periods/period.ts";
import type { FactRow } from "../../plan/inputs.ts";
import type { Graph, NodeId, NodeOf } from "../../plan/plan.ts";
import type { Inputs, PastValue, Run } from "./evaluation.ts";
import { rowsOf } from "./rows.ts";
import { isKnown, isNumber, lack, type Missing, type MissingReason, missing, type Value } from "./value.ts";

type Past = NodeOf<"past">;

/** Computes a graph of one row. */
type OfRow = (graph: Graph, row: FactRow) => Value;

/** A figure or a condition over results of several periods. What is not known of a period leaves open only what hangs on it. */
export function past(node: Past, now: Value | undefined, { inputs, trace }: Run, id: NodeId, ofRow: OfRow): Value {
  const period = spanning(inputs.months);
  const own: readonly PastValue[] = now === undefined ? [] : [{ period: period.name, value: now }];
  const earlier = earlierPeriods(period, node.cycle, node.count - own.length);
  const asked = node.fn === "previous" ? earlier.slice(-1) : earlier;
  const values = [...own, ...asked.map((each) => periodValue(each, node, inputs, id, ofRow))];
  trace?.periods?.set(id, values);
  return figures[node.fn](
    values.map(({ value }) => value),
    node,
  );
}

function periodValue(period: Period, node: Past, inputs: Inputs, id: NodeId, ofRow: OfRow): PastValue {
  const { name } = period;
  const table = inputs.facts.sources.get(node.source);
  if (!table) return { period: name, value: missing({ kind: "not-given", node: id }) };
  if (table.incomplete) return { period: name, value: missing({ kind: "incomplete-source", source: node.source }) };
  const rows = inputs.person ? rowsOf(table, inputs.person) : table.rows;
  const row = rows.find((each) => each.cells.get(node.period)?.value === name);
  if (!row && !inputs.person) return { period: name, value: missing({ kind: "not-given", node: id }) };
  if (!row) return { period: name, value: withoutRow(period, node, rows, inputs) };
  const value = ofRow(node.of, row);
  return { period: name, value: isKnown(value) ? value : withoutResult(value, row, name, node), row };
}

/** Who came later and was never there before has certainly not met a condition then; whatever else is absent is not known. */
function withoutRow(period: Period, node: Past, rows: readonly FactRow[], { person }: Inputs): Value {
  const cameLater = person?.joined !== undefined && person.joined > period.to;
  const wasThere = rows.some((row) => String(row.cells.get(node.period)?.value ?? "") < period.name);
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
