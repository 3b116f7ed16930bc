import type { PeriodUnit } from "../../../ast/nodes/figure.ts";
import type { RoundingMode } from "../../../number/round.ts";

export const periods: Readonly<Record<PeriodUnit, string>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  half: "half-year",
  year: "year",
};

function oneOf(unit: PeriodUnit | "project"): string {
  return unit === "project" ? "the project" : `a ${periods[unit]}`;
}

const modes: Readonly<Record<RoundingMode, string>> = {
  "half-up": "halves up",
  "half-even": "halves to the even digit",
  up: "always up, away from zero",
  down: "always down, towards zero",
};

/** What is said of one item around its rule: weight, measure, target, bounds, what stands in for missing figures. */
export const item = {
  weight: (weight: string, range: string) => `It has a weight of ${weight}${range === "" ? "" : ` and ${range}`}.`,
  extra: (range: string) => `It is an extra outside the weights, added to the score${range === "" ? "" : `; it ${range}`}.`,
  figureOnly: "It only takes a figure from the data and gives no points itself.",
  factor: (range: string) => `It is a coefficient, by which the score is multiplied${range === "" ? "" : `; it ${range}`}.`,
  fromTo: (least: string, most: string) => `can come to anything from ${least} to ${most}`,
  from: (least: string) => `can come to ${least} or more`,
  upTo: (most: string) => `can come to ${most} at most`,
  always: (value: string) => `always comes to ${value}`,

  measure: (what: string) => `The actual value is ${what}.`,
  monthlyAverage: "A monthly average is the sum divided by the months of the period that the person was there on any day.",
  target: (what: string) => `The target is ${what}.`,
  per: (value: string, unit: PeriodUnit) => `${value} per ${periods[unit]}`,
  heldPerMonth: (value: string) => `${value} a month, held against the month’s average`,
  toPeriod: (value: string, unit: PeriodUnit | "project", byDays: boolean) =>
    `That is ${value} in ${oneOf(unit)}${byDays ? "" : ", also for someone who joined or left within it"}.`,
  shareOfPeriod: (share: string, unit: PeriodUnit | "project", byDays: boolean) =>
    `${share} of it is the target of ${oneOf(unit)}${byDays ? "" : ", also for someone who joined or left within it"}.`,
  byDays: {
    calendar:
      "For someone who was not there all the period, it is multiplied by the calendar days they were there and divided by the days of the period.",
    working:
      "For someone who was not there all the period, it is multiplied by the working days they were there and divided by the working days of the period.",
  },
  stretch: (what: string) => `Beside it there is a stretch target: ${what}.`,
  toDate: {
    year: "Actual value and target are of the year so far: from its first day to the end of the period.",
    joining: "Actual value and target are of all the time since the person joined, to the end of the period.",
  },
  attainment: "Attainment is the actual value divided by the target; against a target that is not over 0 the item is not applicable.",
  ownAttainment: "Being a percentage, the actual value is its own attainment.",
  attainmentCap: (cap: string) => `Of attainment no more than ${cap} counts.`,
  passLine: (line: string) => `The pass line is ${line}; by itself it gives no points.`,

  floor: (least: string) => `It is never less than ${least}.`,
  cap: (most: string) => `It is never more than ${most}.`,
  between: (least: string, most: string) => `It is never less than ${least} and never more than ${most}.`,
  noFloor: "It has no lower limit and may come to less than 0.",
  noCap: "It has no upper limit.",
  capWhen: (condition: string, most: string) => `Where ${condition}, it is never more than ${most}.`,
  noCapWhen: (condition: string) => `Where ${condition}, it has no upper limit.`,
  firstCap: "Of these upper limits the first whose condition holds counts.",
  otherCap: (most: string) => `In all other cases it is never more than ${most}.`,
  zeroWhen: (condition: string, nothing: string) => `Where ${condition}, it comes to ${nothing}, whatever else is said.`,
  markedOutOf: (full: string, weight: string) =>
    `The figures of this rule are marks out of ${full}; the points are marks × ${weight} ÷ ${full}.`,
  round: (rounding: string) => `It is ${rounding}.`,
  rounding: (places: number, mode: RoundingMode, step: string | undefined) => {
    if (step !== undefined) return `rounded to multiples of ${step}, ${modes[mode]}`;
    if (places === 0) return `rounded to a whole number, ${modes[mode]}`;
    if (places < 0) return `rounded to multiples of ${10 ** -places}, ${modes[mode]}`;
    return `rounded to ${places} decimal${places === 1 ? "" : "s"}, ${modes[mode]}`;
  },
  mayDecline: "That a better result can give less is intended here.",

  missing: "Where a figure for it is missing",
  notApplicable: "Where it is not applicable, because something would be divided by 0 or there is nothing to take it from",
  policies: {
    block: (when: string) => `${when}, there is no result for the person until it is settled.`,
    zero: (when: string) => `${when}, it counts 0 points.`,
    full: (when: string, full: string) => `${when}, it counts in full: ${full}.`,
    rescale: (when: string) => `${when}, it is left out, and its weight goes to the other items in proportion to theirs.`,
  },
  average: (when: string, group: string) => `${when}, the average of ${group} stands in for it.`,
};
