import type { CompareOp } from "../../../ast/nodes/expression.ts";
import type { AggregateFn, GroupFn, PastFn } from "../../../scheme/types/expression.ts";
import { periods } from "./item.ts";

/** So many periods back, in `times` of which something holds. */
export type Periods = { readonly count: number; readonly times: number; readonly cycle: string; readonly included: boolean };

/** One of several conditions that are tried in turn, and what holds then. */
export type Case = { readonly when: string; readonly gives: string };

/** How values and conditions are spoken of. */
export const expression = {
  quoted: (name: string) => `“${name}”`,
  all: (items: readonly string[]) => series(items, "and"),
  any: (items: readonly string[]) => series(items, "or"),

  ofPerson: (header: string) => `the person’s ${header}`,
  ofGroup: (header: string) => `the group’s ${header}`,
  parts: {
    measure: "the actual value",
    target: "the target",
    stretch: "the stretch target",
    attainment: "attainment",
    points: "the points",
  },
  partOf: {
    measure: (metric: string) => `the actual value of ${metric}`,
    target: (metric: string) => `the target of ${metric}`,
    stretch: (metric: string) => `the stretch target of ${metric}`,
    attainment: (metric: string) => `the attainment of ${metric}`,
    points: (metric: string) => `the points of ${metric}`,
  },
  weight: "the weight",
  section: (name: string) => `the points of the section ${name}`,
  total: "the total",
  grade: "the grade",
  place: "the place",
  coefficient: (name: string) => `the coefficient ${name}`,

  aggregates: {
    sum: (of, rows) => `the sum of ${of} in ${rows}`,
    average: (of, rows) => `the average of ${of} in ${rows}`,
    "monthly-average": (of, rows) => `the monthly average of ${of} in ${rows}`,
    last: (of, rows) => `the last ${of} in ${rows}`,
    first: (of, rows) => `the first ${of} in ${rows}`,
    min: (of, rows) => `the smallest ${of} in ${rows}`,
    max: (of, rows) => `the largest ${of} in ${rows}`,
    median: (of, rows) => `the median of ${of} in ${rows}`,
    count: (of, rows) => (of === "" ? `the number of rows in ${rows}` : `the number of rows in ${rows} that have ${of}`),
  } satisfies Record<AggregateFn, (of: string, rows: string) => string>,
  rows: (source: string, notes: readonly string[]) => (notes.length === 0 ? source : `${source} (${notes.join("; ")})`),
  rowAlike: (of: string, rows: string, column: string) => `the ${of} in the row of ${rows} with the same ${column}`,
  onlyRows: (condition: string) => `only rows where ${condition}`,
  trimmed: (count: number) =>
    count === 1 ? "the highest and the lowest left out" : `the ${count} highest and the ${count} lowest left out`,
  atLeastRows: (count: number) => `at least ${count} rows are needed`,

  elapsed: {
    day: (from: string, to: string) => `the days from ${from} to ${to}`,
    month: (from: string, to: string) => `the completed months from ${from} to ${to}`,
    year: (from: string, to: string) => `the completed years from ${from} to ${to}`,
  },
  entry: (list: string) => `their own entry in the list of targets “${list}”`,
  entryInPeriod: (list: string, revisions: readonly string[]) =>
    `the period’s part of their own entry in the list of targets “${list}”, revised ${revisions.join(" and ")}`,
  revisedFrom: (list: string, from: string) => `from ${from} on by “${list}”`,
  periodShare: (list: string) => `the period’s share of “${list}”`,
  lookup: (table: string, by: string) => `the cell of the table “${table}” for ${by}`,
  periodStart: "the first day of the period",
  periodEnd: "the last day of the period",
  geometricMean: (of: readonly string[], rounding: string) => `the geometric mean of ${series(of, "and")}, ${rounding}`,

  groups: {
    everyone: "everyone",
    scheme: "everyone under this scheme",
    column: (header: string) => `everyone with the same ${header}`,
  },
  group: {
    rank: (of, group) => `the place by ${of} among ${group}, 1 being the most`,
    "rank-from-last": (of, group) => `the place by ${of} among ${group} from the end, 1 being the least`,
    percentile: (of, group) => `the share of the others among ${group} whose ${of} is less`,
    sum: (of, group) => `the sum of ${of} over ${group}`,
    average: (of, group) => `the average of ${of} over ${group}`,
    min: (of, group) => `the smallest of ${of} over ${group}`,
    max: (of, group) => `the largest of ${of} over ${group}`,
    median: (of, group) => `the median of ${of} over ${group}`,
    count: (of, group) => `how many of ${group} have ${of}`,
  } satisfies Record<GroupFn, (of: string, group: string) => string>,
  tiesBy: (text: string, by: string) => `${text} (equals by ${by})`,
  headcount: (group: string) => `the number of people among ${group}`,

  /** Over earlier periods; `included` where this one counts among them. */
  past: {
    previous: (of, { count, cycle }) => (count === 1 ? `${of} of the ${cycle} before` : `${of} of ${count} ${cycle}s before`),
    holds: (of, { count, times, ...span }) =>
      times === count
        ? `${of} in ${count} ${span.cycle}s in a row${included(span)}`
        : `${of} in at least ${times} of the ${last(count, span)}`,
    sum: (of, { count, ...span }) => `the sum of ${of} over the ${last(count, span)}`,
    average: (of, { count, ...span }) => `the average of ${of} over the ${last(count, span)}`,
    min: (of, { count, ...span }) => `the smallest ${of} of the ${last(count, span)}`,
    max: (of, { count, ...span }) => `the largest ${of} of the ${last(count, span)}`,
    count: (of, { count, ...span }) => `the number of the ${last(count, span)} in which ${of}`,
  } satisfies Record<PastFn, (of: string, periods: Periods) => string>,
  periods,
  byDefault: (of: string, value: string) => `${of} (${value} where it is missing)`,

  negative: (of: string) => `−${of}`,
  not: (of: string) => `not (${of})`,
  absolute: (of: string) => `the absolute value of ${of}`,
  floor: (of: string) => `${of} rounded down to a whole number`,
  ceil: (of: string) => `${of} rounded up to a whole number`,
  rounded: (of: string, rounding: string) => `${of} ${rounding}`,
  least: (of: readonly string[]) => `the ${of.length === 2 ? "smaller" : "smallest"} of ${series(of, "and")}`,
  most: (of: readonly string[]) => `the ${of.length === 2 ? "larger" : "largest"} of ${series(of, "and")}`,
  noMoreThan: (of: string, most: string) => `${of}, but no more than ${most}`,
  noLessThan: (of: string, least: string) => `${of}, but no less than ${least}`,
  /** Between two plain values; nested ones are written with signs. */
  spelt: { "+": " plus ", "-": " minus ", "*": " times ", "/": " divided by " },
  choice: (when: string, then: string, otherwise: string) => `${then} where ${when}; otherwise ${otherwise}`,
  choices: (cases: readonly Case[], otherwise: string) =>
    `the first of these that holds: ${[...cases.map(({ when, gives }) => `${gives}, where ${when}`), `${otherwise} in all other cases`].map(numbered).join("; ")}`,

  compareDates: {
    "=": (a, b) => `${a} is ${b}`,
    "!=": (a, b) => `${a} is not ${b}`,
    "<": (a, b) => `${a} is before ${b}`,
    "<=": (a, b) => `${a} is ${b} or before`,
    ">": (a, b) => `${a} is after ${b}`,
    ">=": (a, b) => `${a} is ${b} or after`,
  } satisfies Record<CompareOp, (a: string, b: string) => string>,
  compare: {
    "=": (a, b) => `${a} is ${b}`,
    "!=": (a, b) => `${a} is not ${b}`,
    "<": (a, b) => `${a} is less than ${b}`,
    "<=": (a, b) => `${a} is at most ${b}`,
    ">": (a, b) => `${a} is more than ${b}`,
    ">=": (a, b) => `${a} is at least ${b}`,
  } satisfies Record<CompareOp, (a: string, b: string) => string>,
  isYes: (of: string) => `${of} is “yes”`,
  isNo: (of: string) => `${of} is “no”`,
  brackets: (text: string) => `(${text})`,
  /** Signs and brackets as they are set beside each other. */
  spaced: (formula: string) => formula,
  and: " and ",
  or: " or ",
};

function numbered(text: string, index: number): string {
  return `(${index + 1}) ${text}`;
}

function last(count: number, span: Pick<Periods, "cycle" | "included">): string {
  return `last ${count} ${span.cycle}s${included(span)}`;
}

function included({ included: isIn }: Pick<Periods, "included">): string {
  return isIn ? ", this one included" : ", this one not included";
}

function series(items: readonly string[], last: "and" | "or"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
