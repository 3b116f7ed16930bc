import type { Combine } from "../../../ast/nodes/clause.ts";
import type { Side, Stepping } from "../../../ast/nodes/figure.ts";
import type { ItemPeriod } from "../../../scheme/types/rule.ts";

/** What a figure of a rule is. */
export type Kind = "points" | "pay" | "factor";

/**
 * A slope in words: from where, if not from nothing, to where, and by which step.
 * No `stepping` where a part of a step cannot occur; `counted` of what is more or fewer rather than higher or lower.
 */
export type SlopeWords = {
  readonly side: Side;
  readonly from?: string;
  readonly to?: string;
  readonly step: string;
  readonly stepping?: Stepping;
  readonly counted: boolean;
  /** Of dates, later or earlier. */
  readonly inTime?: boolean;
};

const parts: Readonly<Record<Stepping, (step: string) => string>> = {
  "pro-rata": (step) => `, in proportion for a part of ${isOne(step) ? "one" : step}`,
  full: (step) => `; less than ${isOne(step) ? "a whole one" : step} counts nothing`,
  started: (step) => `; a begun ${isOne(step) ? "one" : step} counts as a whole one`,
};

function isOne(step: string): boolean {
  return step === "1" || step.startsWith("1 ");
}

/** How rules are told, whatever they give. */
export const rule = {
  exactly: (edge: string) => `exactly ${edge}`,
  atLeast: (edge: string) => `at least ${edge}`,
  over: (edge: string) => `more than ${edge}`,
  atMost: (edge: string) => `at most ${edge}`,
  under: (edge: string) => `less than ${edge}`,
  days: {
    atLeast: (day: string) => `on or after ${day}`,
    over: (day: string) => `after ${day}`,
    atMost: (day: string) => `on or before ${day}`,
    under: (day: string) => `before ${day}`,
  },
  between: (low: string, high: string) => `${low} and ${high}`,
  otherwise: "anything else",
  always: "whatever it is",
  target: "the target",
  ofTarget: (share: string) => `${share} of the target`,

  factor: (figure: string) => figure,
  percentagePoints: (count: string) => `${count} percentage point${count === "1" ? "" : "s"}`,
  marks: (figure: string) => (figure === "1" ? "1 mark" : `${figure} marks`),
  ofBase: (share: string) => `${share} of the base`,
  gives: {
    points: (award) => `it gives ${award}`,
    pay: (award) => `it pays ${award}`,
    factor: (award) => `it is ${award}`,
  } satisfies Record<Kind, (award: string) => string>,
  /** What is less than nothing. */
  takes: {
    points: (award) => `it takes off ${award}`,
    pay: (award) => `it takes off ${award}`,
    factor: (award) => `it is −${award}`,
  } satisfies Record<Kind, (award: string) => string>,
  taken: {
    points: (award) => `minus ${award}`,
    pay: (award) => `minus ${award}`,
    factor: (award) => `−${award}`,
  } satisfies Record<Kind, (award: string) => string>,
  more: {
    points: (award) => `it gives ${award} more`,
    pay: (award) => `it pays ${award} more`,
    factor: (award) => `it is ${award} more`,
  } satisfies Record<Kind, (award: string) => string>,
  less: {
    points: (award) => `it gives ${award} less`,
    pay: (award) => `it pays ${award} less`,
    factor: (award) => `it is ${award} less`,
  } satisfies Record<Kind, (award: string) => string>,
  where: (reads: string, stretch: string, gives: string) => `Where ${reads} is ${stretch}, ${gives}.`,
  stays: (reads: string, stretch: string, gives: string) => `Where ${reads} is ${stretch}, ${gives} just the same.`,
  zeroUnder: (reads: string, stretch: string, gives: string) => `Where ${reads} is ${stretch}, ${gives}, whatever else is said.`,

  slope: ({ side, from, to, step, stepping, inTime = false }: SlopeWords, gains: string) => {
    const each = isOne(step) ? step.slice("1 ".length) || "one" : step;
    const began = stepping === "full" ? `full ${each}` : stepping === "started" ? `full or begun ${each}` : each;
    const beyond =
      from === undefined ? "" : ` ${inTime ? (side === "over" ? "after" : "before") : side === "over" ? "above" : "below"} ${from}`;
    return `for each ${began}${beyond}${to === undefined ? "" : ` as far as ${to}`}, ${gains}${stepping ? parts[stepping](step) : ""}`;
  },
  atMostInAll: (award: string) => `, and ${award} in all at most`,
  so: (value: string, gives: string) => `: with ${value} ${gives}`,
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  inProportion: (reads: string, stretch: string, full: string, edge: string) =>
    `Where ${reads} is ${stretch}, it is in proportion: ${full} × ${reads} ÷ ${edge}.`,

  rows: {
    points: (reads) => `By ${reads} it gives:`,
    pay: (reads) => `By ${reads} it pays:`,
    factor: (reads) => `By ${reads} it is:`,
  } satisfies Record<Kind, (reads: string) => string>,
  row: (stretch: string, award: string) => `${stretch}: ${award}`,
  fullAward: (award: string) => `all ${award}`,
  timesAttainment: (award: string) => `${award} × attainment`,
  startingFrom: (award: string, slope: string) => `starting from ${award}, ${slope}`,
  noRow: "A value that falls in none of these has no result, and waits for a decision.",

  curve: (reads: string) => `By ${reads}, it runs in straight lines from each of these points to the next:`,
  jump: (place: string, before: string, after: string) => `At ${place} it jumps from ${before} to ${after}, which ${place} itself gives.`,
  flatBelow: (place: string, award: string) => `Below ${place} it stays at ${award}.`,
  flatAbove: (place: string, award: string) => `Above ${place} it stays at ${award}.`,
  nothingBeyond: "Beyond these points nothing is said: such a value has no result, and waits for a decision.",

  proportional: (kind: Kind, full: string, ratio: string) => `It ${kind === "pay" ? "pays" : "gives"} ${full} × ${ratio}.`,
  ratios: {
    direct: "attainment",
    inverse: "target ÷ actual value",
    mirrored: "(2 − actual value ÷ target)",
  },
  fromBaseline: (baseline: string) => `(actual value − ${baseline}) ÷ (target − ${baseline})`,
  ratio: "that ratio",
  fullFrom: (ratio: string, stretch: string, full: string) => `Where ${ratio} is ${stretch}, it gives all ${full}.`,

  scaleOf: (from: string, to: string, step: string | undefined) =>
    `It is rated from ${from} to ${to}${step === undefined ? "" : ` in steps of ${step}`}.`,
  rated: (kind: Kind, full: string, top: string) => `It ${kind === "pay" ? "pays" : "gives"} ${full} × rating ÷ ${top}.`,
  ratingsMean: "What the ratings stand for:",
  raters: (source: string, shares: readonly string[]) =>
    `The rating is put together from ${shares.join(", ")}: of each of them the average of the ratings of this item in ${source}.`,
  oneRater: (source: string) => `The rating is the average of the ratings of this item in ${source}.`,
  rater: (name: string, share: string) => `${name} ${share}`,
  trimmedRatings: (count: number) =>
    count === 1
      ? "Of each rater’s ratings the highest and the lowest are left out."
      : `Of each rater’s ratings the ${count} highest and the ${count} lowest are left out.`,
  enoughRatings: (count: number) => `With fewer than ${count} ratings there is none.`,

  matrix: (down: string, across: string) => `What it gives stands in a table: the row goes by ${down}, the column by ${across}.`,

  forEach: (rows: string) => `Each row of ${rows} is taken by itself, in this way.`,
  ofRow: (of: string) => `${of} of the row`,
  perItem: {
    sum: (item) => `The results of rows with the same ${item} are added up`,
    average: (item) => `Of rows with the same ${item} the average of the results counts`,
    best: (item) => `Of rows with the same ${item} only the best result counts`,
    worst: (item) => `Of rows with the same ${item} only the worst result counts`,
  } satisfies Record<Combine, (item: string) => string>,
  itemPeriods: { day: "day", month: "month", quarter: "quarter", half: "half-year", year: "year" } satisfies Record<ItemPeriod, string>,
  itemBounds: (floor: string | undefined, cap: string | undefined) =>
    [...(floor === undefined ? [] : [`${floor} at least`]), ...(cap === undefined ? [] : [`${cap} at most`])]
      .map((bound) => `, ${bound}`)
      .join(""),
  combinedItems: {
    sum: "What they come to is added up; without any row it is 0.",
    average: "The average of what they come to counts; without any row there is none.",
    best: "The best of what they come to counts; without any row there is none.",
    worst: "The worst of what they come to counts; without any row there is none.",
  } satisfies Record<Combine, string>,
  combined: {
    sum: "The results of all rows are added up; without any row it is 0.",
    average: "The average of the results of all rows counts; without any row there is none.",
    best: "The best result of all rows counts; without any row there is none.",
    worst: "The worst result of all rows counts; without any row there is none.",
  },

  formula: {
    points: (text) => `The points are ${text}.`,
    pay: (text) => `It pays ${text}.`,
    factor: (text) => `The coefficient is ${text}.`,
  } satisfies Record<Kind, (text: string) => string>,
};
