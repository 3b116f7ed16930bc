import { periods } from "./item.ts";

/** What is said of tables, data, examples and findings. */
export const document = {
  edgesCaption: (reads: string, step: string) => `${reads} and what it gives, one step around every edge. A step here is ${step}.`,
  edgeStairs: "Of many steps alike only the first few and the last are shown.",
  gradesPlain: "This table goes by the total alone: all other conditions of grades hold, without vetoes and shares of grades.",
  whereOpen: "In this table no special condition applies.",
  forBase: (base: string) => `The amounts are for a base of ${base}.`,
  target: (target: string) => `The target here is ${target}.`,
  reads: { value: "Value", rating: "Rating", attainment: "Attainment", measure: "Actual value", ratio: "Ratio", total: "Total" },
  /** A phrase at the head of a column. */
  heading: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  /** What stands between two sentences. */
  between: " ",
  points: "Points",
  marks: "Marks",
  grade: "Grade",
  amount: "Amount",
  factor: "Coefficient",
  none: "no result",
  rowCaption: "For one row.",
  matrixCaption: "What each pair of values gives",

  source: (label: string, files: string) => `${label} is read from ${files}.`,
  keys: (keys: string) => `There is one row for each ${keys}.`,
  keyAnd: " and ",
  stints: (from: string, to: string | undefined) =>
    `There is one row for each person and each stretch of time, about the days from ${from} to ${to ?? "the day before the next row begins"}.`,
  person: "person",
  period: { ...periods, any: "period" },
  monthly: "The row of every month that the person was there has to be there: an absent one is missing, not 0.",
  rowNeeded: "Where there is no row the figure is missing, not 0.",
  results: "It holds results of earlier periods, one row for each person and period; a period without a row is not known.",
  resultsRead: (results: string) => `Read from it: ${results}.`,
  events: "It has a row for each event. For a person without any, counts and sums are 0, and there is no average or the like.",
  totalRows: (texts: string) => `Rows that hold totals (${texts}) are left out.`,
  provided: (by: string) => `It is provided by ${by}.`,
  columns: (columns: string) => `Read from it: ${columns}.`,
  column: (header: string, type: string | undefined) => (type === undefined ? header : `${header} (${type})`),
  types: {
    date: "a date",
    "yes-no": "yes or no",
    oneOf: (values: string) => values,
    inUnit: (unit: string) => `in ${unit}`,
    points: "in points",
    percent: "per cent",
    range: (from: string, to: string, step: string | undefined) => `${from} to ${to}${step === undefined ? "" : ` in steps of ${step}`}`,
  },

  examples: "These were worked out by hand when the scheme was written; every check computes them again.",
  example: (label: string, given: string, expected: string) => `${label}: with ${given}, it comes to ${expected}.`,
  valued: (name: string, value: string) => `${name} ${value}`,
  missing: "missing",
  actual: (metric: string) => metric,
  rating: (metric: string) => `the rating of ${metric}`,

  accepted: "The checker asked about these; the company lets them stand, for the reasons it gives.",
  acceptedFor: (message: string, reason: string) => `${message} Let stand because: ${reason}`,
  bounds: { floor: "lower limit", cap: "upper limit", round: "rounding" },
  order: "Whatever the order of the text, everything is computed in this order:",
};
