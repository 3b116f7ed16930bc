import type { PeriodUnit } from "../../../ast/nodes/figure.ts";
import { periods } from "./item.ts";

const lowered = "targets of what adds up are lowered to the days they were there.";
const inParts =
  "Whoever changes post, or comes under a version that begins within the period, is appraised for each part by itself; the total is that of the parts by their days, graded under the last scheme, pay for the time counts for its days, and pay for work done is added up.";

/** What is said of a scheme as a whole. */
export const scheme = {
  title: (label: string, version: string) => `${label}, version ${version}`,
  inForce: (from: string, to: string | undefined) =>
    `It is in force from ${from}${to === undefined ? " on" : ` to ${to}, both days included`}.`,
  everyone: "It applies to everyone in the period.",
  appliesTo: (column: string, values: string) => `It applies to everyone whose ${column} is ${values}.`,
  appliesWhen: (condition: string) => `Of these it is only for those for whom ${condition}.`,
  cycle: (unit: PeriodUnit) => `Results are worked out once a ${periods[unit]}.`,
  project: (from: string, to: string) => `Results are worked out once, for the project from ${from} to ${to}, both days included.`,
  onChange: {
    calendar: `Whoever joins or leaves within the period counts by calendar days: ${lowered} ${inParts}`,
    working: `Whoever joins or leaves within the period counts by working days, as the State Council's holidays leave them: ${lowered} ${inParts}`,
  },
  changedInGroups:
    "In a group they count once, by their post on the last day and with the total of all parts; where a group needs more of them than that, someone has to decide.",
  exact: "Numbers are exact: they are rounded only where this text says so, and each later step reads the rounded number.",
  missing:
    "A missing figure is never taken for 0. Where nothing else is said of an item, the person has no result until the figure is supplied.",
  provisional: "While anyone of a group has no result yet, what is said of that group, such as a place, a share or a pool, is provisional.",
  edges: "“At least” and “at most” include the figure itself; “more than”, “less than”, “above” and “below” do not.",

  chapters: {
    about: "About this scheme",
    items: "Items",
    section: (label: string) => `Section: ${label}`,
    extras: "Extras",
    coefficients: "Coefficients",
    total: "Total",
    limits: "Limits on groups",
    grades: "Grades",
    vetoes: "Vetoes",
    outcomes: "What else follows",
    distribution: "Distribution of grades",
    pay: "Pay",
    order: "The order of the calculation",
    data: "Where the figures come from",
    examples: "Worked examples",
    accepted: "Findings that are let stand",
  },

  sectionWeight: (from: string, to: string) =>
    from === to ? `The section weighs ${from}.` : `The section may weigh from ${from} to ${to}.`,
  weighs: (sum: string, result: string) => (sum === result ? `Its items weigh ${sum}.` : `Its items weigh ${sum} = ${result}.`),
  sectionSum: "Its points are those of its items added up.",
  sectionShare: (full: string, share: string) =>
    `Its items are marked out of ${full} together; the section’s points are their sum × ${share}.`,

  outOf: (full: string) => `The score is out of ${full}.`,
  totalIs: (text: string) => `The total is ${text}.`,
  noPoints: "No item gives points; what there is to pay does not go by a score.",
  sumOfItems: "The total is the points of all items added up.",
  sumOfSections: (names: string, hasOthers: boolean) =>
    `The total is the points of ${names}${hasOthers ? " and of the items outside sections" : ""} added up.`,
  rescaled: (full: string) => `Where items are left out, that sum is multiplied by ${full} and divided by the weights that are left.`,
  times: (names: string) => `It is multiplied by ${names}.`,
  extras: "Then the extras are added.",
  extrasCap: (most: string) => `All extras together count no more than ${most}.`,
  extrasFloor: (least: string) => `All extras together count no less than ${least}.`,

  gradesBy: "The grade goes by the total:",
  grade: (label: string, stretch: string) => `${label}: ${stretch}`,
  gradeWhen: (text: string, condition: string) => `${text}, and only where ${condition}`,
  bestGrade: "Of the grades whose conditions all hold the best one is given.",
  noGrade: "A total that falls in none of these has no grade, and waits for a decision.",

  veto: (label: string, when: string, then: string) => `${label === "" ? "" : `${label}: `}where ${when}, ${then}.`,
  vetoTotal: (value: string) => `the total is ${value}, whatever was scored`,
  vetoGrade: (grade: string) => `the grade is ${grade} at best`,
  vetoMetric: (metric: string, value: string) => `${metric} counts ${value}, whatever was scored`,

  outcome: (label: string, when: string) => `“${label}” follows where ${when}. It is told, and changes no number.`,

  shareOf: {
    "at-most": (amount: string, group: string, grades: string) => `At most ${amount} of ${group} get ${grades}`,
    "at-least": (amount: string, group: string, grades: string) => `At least ${amount} of ${group} get ${grades}`,
    exactly: (amount: string, group: string, grades: string) => `Exactly ${amount} of ${group} get ${grades}`,
  },
  gradesTogether: (grades: readonly string[]) => (grades.length < 2 ? grades.join("") : `${grades.join(" or ")}, counted together`),
  people: (count: number) => (count === 1 ? "1 person" : `${count} people`),
  underCondition: (text: string, condition: string) => `${text}, where ${condition}.`,
  plainly: (text: string) => `${text}.`,
  shareRounding: (rounding: string) => `A share that is no whole number of people is ${rounding}.`,
  heads: "A share is of all people of the group, those without a result included.",
  moves: {
    trim: "Where more have a grade than may, those placed last by total go down to the grade below.",
    raise: "Where fewer have it than must, those placed next come up, but nobody whom a veto or the grade’s own condition keeps out.",
    lower: "Where fewer have it than must, those placed last in the grades above go down into it.",
    fillBest: "Where fewer have the best grade than must, those placed next come up into it.",
  },
  addUp: "As every grade has its exact share, the numbers are made to add up to all people by the largest remainders.",
  ties: {
    in: "Equals at the edge of a share are all taken in.",
    out: "Equals at the edge of a share are all left out.",
  },
  tiesBy: (by: string) => `Equals at the edge of a share are ordered by ${by}, more being better.`,

  limit: {
    "at-most": (what: string, value: string) => `${sentence(what)} may be at most ${value}.`,
    "at-least": (what: string, value: string) => `${sentence(what)} must be at least ${value}.`,
    exactly: (what: string, value: string) => `${sentence(what)} must be exactly ${value}.`,
  },
  limitThen: {
    hold: "Otherwise nobody of the group has a result until it is decided.",
    scale: "Otherwise the results of all of the group are brought there in proportion.",
  },
};

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
