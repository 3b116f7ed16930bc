import { english } from "./groups.ts";
import type { Words } from "./words.ts";

const cycleWords = {
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  half: ["half-year", "half-years"],
  year: ["year", "years"],
} as const;

const overPeriods: Words["overPeriods"] = (of, { fn, count, times = count, cycle }, counted) => {
  const [one, many] = cycleWords[cycle];
  const periods = `${count} ${count === 1 ? one : many}`;
  const ending = counted ? ", this one counted" : " before this one";
  if (fn === "previous") return count === 1 ? `${of} of the ${one} before` : `${of} ${periods} before`;
  if (fn !== "holds")
    return `${{ sum: "sum", average: "average", min: "smallest", max: "largest", count: "count" }[fn]}(${of}) of ${periods}${ending}`;
  return times === count ? `${of} in ${periods} in a row${ending}` : `${of} in ${times} of ${periods}${ending}`;
};

export const en: Words = {
  stages: {
    measure: "Actual",
    target: "Target",
    attainment: "Attainment",
    rule: "Rule",
    floor: "Floor",
    cap: "Cap",
    zero: "Condition for zero",
    round: "Rounding",
    weight: "By weight",
    missing: "Missing value",
    section: "Section",
    rescale: "Dropped items rescaled",
    extras: "Extras",
    coefficient: "Coefficient",
    total: "Total",
    veto: "Veto",
    limit: "Limit of the group",
    grade: "Grade",
    distribution: "Shares of the group",
    base: "Base",
    pay: "Pay",
    pool: "Shared amount",
    outcome: "Outcome",
  },
  groups: english,
  parts: { floor: "floor", cap: "cap", round: "rounding" },
  part: (stage, part) => `${stage}: ${part}`,
  stepsTitle: "Steps",
  stepsOf: { over: "steps over", under: "steps under" },
  numbered: (text, index) => `${text} (${index})`,

  names: {
    measure: "actual",
    target: "target",
    attainment: "attainment",
    points: "points",
    extras: "extras",
    rescaled: "rescaled sum",
    weighed: "sum by coefficient",
    total: "total",
    grade: "grade",
    base: "base",
    months: { period: "months of the period", person: "months in the period" },
    days: {
      calendar: { period: "days of the period", person: "days there" },
      working: { period: "working days of the period", person: "working days there" },
    },
    periodDay: { first: "the period’s first day", last: "the period’s last day" },
  },
  ofMetric: (part, metric) => `${part} of ${metric}`,

  aggregates: {
    sum: "sum",
    average: "average",
    "monthly-average": "monthly average",
    last: "last",
    first: "first",
    median: "median",
    min: "smallest",
    max: "largest",
    count: "count",
  },
  rows: "rows",
  eachRow: "result of each row",
  items: {
    perItem: (figure, of, floor, cap) =>
      [`${figure} per ${of}`, ...(floor === undefined ? [] : [`at least ${floor}`]), ...(cap === undefined ? [] : [`at most ${cap}`])].join(
        ", ",
      ),
    periods: { day: "day", month: "month", quarter: "quarter", half: "half-year", year: "year" },
    values: (values) => values.map(({ of, value }) => `${of}: ${value}`).join(", "),
  },
  call: (name, args) => `${name}(${args.join(", ")})`,
  toDate: {
    year: { now: (figure) => `${figure} since the year began`, before: (figure) => `${figure} of the year before this period` },
    joining: { now: (figure) => `${figure} since joining`, before: (figure) => `${figure} since joining, before this period` },
  },
  inOwnRow: (of, source, column) => `${of} in the row of ${source} with the same ${column}`,
  where: (of, condition) => `${of} where ${condition}`,
  functions: { minimum: "min", maximum: "max", absolute: "abs", floor: "floor", ceil: "ceil", not: "not" },
  rounding: (mode, of, to) => `round${{ "half-up": "", "half-even": " half even", up: " up", down: " down" }[mode]}(${of}, ${to})`,
  places: (places) => `${places} decimal${places === 1 ? "" : "s"}`,
  inStepsOf: (step) => `steps of ${step}`,
  entry: (list, of) => `${list} of ${of}`,
  periodShare: (list) => `the period’s share of ${list}`,
  elapsed: (unit, from, to) => `${unit}s from ${from} to ${to ?? "the period’s last day"}`,
  overPeriods,
  quoted: (text) => `“${text}”`,
  periodsBack: (back) => (back === 0 ? "this period" : `${back} before`),
  periodValues: (values) => values.map(({ period, value }) => `${period}: ${value}`).join(", "),
  noResult: (source, period, why) =>
    ({
      absent: `“${source}” has no result for ${period}.`,
      blank: `There was no result in ${period}: “${source}” has none in its row.`,
      joined: `Not here yet in ${period}, so there is no result.`,
      "other-grade": `The grade of ${period} in “${source}” is none of this scheme’s.`,
    })[why],
  geometricMean: "geometric mean",
  choice: (when, result, otherwise) => `if ${when} then ${result} else ${otherwise}`,
  partOf: (of, from, to) => [of, ...(from === undefined ? [] : [`over ${from}`]), ...(to === undefined ? [] : [`up to ${to}`])].join(" "),
  logic: { and: " and ", or: " or " },

  comparisons: { "=": "=", "!=": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥" },
  fails: { "=": "is not", "!=": "is", "<": "is not under", "<=": "is over", ">": "is not over", ">=": "is under" },
  valued: (name, value) => `${name} ${value}`,
  compared: (left, verb, right) => `${left} ${verb} ${right}`,
  applies: "another clause applies",

  stepCount: (count) => `${count} step${count === "1" ? "" : "s"}`,
  stepping: { "pro-rata": "a part of a step counts in proportion", full: "only whole steps count", started: "a started step counts whole" },
  missing: "missing",
  notKnown: "not known",
  notApplicable: "not applicable",
  divisorZero: "the divisor is 0",
  targetNotPositive: "the target is not over 0, so nothing can be held against it",
  noRows: "there is no row to take it from",
  revised: (from, because, approvedBy) =>
    [
      `in force from ${from}`,
      ...(because === undefined ? [] : [`because “${because}”`]),
      ...(approvedBy.length === 0 ? [] : [`approved by ${approvedBy.join(", ")}`]),
    ].join(", "),
  ofVersion: (list, revised, amount, months) => `by “${list}”${revised === undefined ? "" : ` (${revised})`} ${amount} for ${months}`,
  versions: (parts, isRevised) => `${isRevised ? "The target was revised" : "Not revised in this period"}: ${parts.join("; ")}.`,
  allocated: (of, whole, factors, weight, step) =>
    `The target of ${of}, ${whole}, is allocated: ${factors} = ${weight}, in steps of ${step}.`,
  dropped: "dropped: its weight goes to the others",
  countsAs: (points) => `counts as ${points}`,
  unchanged: { floor: "not under the floor: unchanged", cap: "not over the cap: unchanged", round: "nothing to round" },
  withoutEffect: (value) => `applies; it is “${value}” already, so nothing changes`,
  noRow: (source, of) => `“${source}” has no row for ${of.length === 0 ? "this person" : of.join(", ")}.`,
  cell: ({ file, row, column }) => (column === undefined ? `Row ${row} of ${file}` : `“${column}” in ${file}, row ${row},`),
  emptyCell: ({ file, row, column = "" }) => `“${column}” in ${file}, row ${row}, is empty.`,
  acrossChange: (source, why, on, place) =>
    ({
      row: `Row ${place?.row ?? ""} of ${place?.file ?? source} is about days before and after the change on ${on}.`,
      undated: `“${source}” does not say whether its rows are of before or after the change on ${on}.`,
      "to-date": `A figure of “${source}” to date would reach back over the change on ${on}.`,
    })[why],
  tooFew: (source, count, atLeast) => `“${source}” has ${count} rows for this person, and at least ${atLeast} are needed.`,
  statedMissing: "It is given as missing.",
  notGiven: (name) => `“${name}” is not given.`,
  list: (texts) => texts.join("; "),
  either: (texts) => texts.join(" or "),
  titled: (title, text) => `${title}: ${text}`,
  yes: "yes",
  no: "no",
};
