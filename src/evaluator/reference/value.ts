import type { CellPlace } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { NodeId } from "../../plan/node-id.ts";

/** What a node comes to: a number, a text (also a date or a grade), yes or no, or no value at all. */
export type Value = Known | Absent;
export type Known = Fraction | string | boolean;
export type Absent = Missing | NotApplicable;

/** A fact that should be there is not: every reason found on the way. */
export type Missing = { readonly kind: "missing"; readonly reasons: readonly MissingReason[] };

export type MissingReason =
  /** No row where one is expected; `month` where each month has one, `called` where only some rows will do. */
  | { readonly kind: "no-row"; readonly source: string; readonly month?: string; readonly called?: string }
  | { readonly kind: "empty-cell"; readonly place: CellPlace }
  /** Fewer rows than the text asks for. */
  | { readonly kind: "too-few"; readonly source: string; readonly count: number; readonly atLeast: number }
  /** An example says that the value is missing. */
  | { readonly kind: "stated" }
  /** No result of an earlier period: no row, a row without it, not there yet, or a grade of another scale. */
  | {
      readonly kind: "no-result";
      readonly source: string;
      readonly period: string;
      readonly why: "absent" | "blank" | "joined" | "other-grade";
      readonly place?: CellPlace;
    }
  /** A list of targets has none for someone, or for a month. */
  | { readonly kind: "no-target"; readonly list: string; readonly of: string }
  /** A cell that held something no one can tell the value of. */
  | { readonly kind: "unreadable-cell"; readonly place: CellPlace }
  /** A file of the source could not be read whole. */
  | { readonly kind: "incomplete-source"; readonly source: string }
  /** Several rows could be the last one. */
  | { readonly kind: "no-order"; readonly source: string }
  /** A row that may be of before or after a change within the period, or a figure to date that reaches back over one. */
  | {
      readonly kind: "across-change";
      readonly source: string;
      readonly why: "row" | "undated" | "to-date";
      /** The day of the change. */
      readonly on: string;
      readonly place?: CellPlace;
    }
  /** Which days of a year are worked is not announced. */
  | { readonly kind: "no-calendar"; readonly year: string }
  /** No row of a table of results takes the value at hand. */
  | { readonly kind: "uncovered"; readonly node: NodeId }
  /** An example does not say it. */
  | { readonly kind: "not-given"; readonly node: NodeId; readonly back?: number }
  /** A figure of the group passes its limit, and someone has to decide. */
  | { readonly kind: "held"; readonly node: NodeId }
  /** An amount to share that is not the same for all who share it. */
  | { readonly kind: "amounts-differ"; readonly node: NodeId };

/** What a policy for missing values may stand in for; the rest is broken or unknown rather than missing. */
const mendable: ReadonlySet<MissingReason["kind"]> = new Set(["no-row", "empty-cell", "too-few", "no-result", "no-target", "stated"]);

export function isMendable({ reasons }: Missing): boolean {
  return reasons.every(({ kind }) => mendable.has(kind));
}

/** A division by zero, or an average of nothing, at `node`. */
export type NotApplicable = { readonly kind: "not-applicable"; readonly node: NodeId };

export function isKnown(value: Value): value is Known {
  return !isAbsent(value);
}

export function isAbsent(value: Value): value is Absent {
  return typeof value === "object" && "kind" in value;
}

export function isNumber(value: Value): value is Fraction {
  return typeof value === "object" && "n" in value;
}

export function missing(reason: MissingReason): Missing {
  return { kind: "missing", reasons: [reason] };
}

/** What is lacking among operands: all that is missing, else what is not applicable. @throws TypeError where nothing is. */
export function lack(values: readonly Value[]): Absent {
  const absent = values.filter(isAbsent);
  const reasons = absent.flatMap((value) => (value.kind === "missing" ? value.reasons : []));
  if (reasons.length > 0) return { kind: "missing", reasons: distinct(reasons) };
  const [first] = absent;
  if (!first) throw new TypeError("an operand is of another kind than its operation");
  return first;
}

/** One figure reads a month that is not there, and another does too: it is one reason. */
function distinct(reasons: readonly MissingReason[]): readonly MissingReason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
