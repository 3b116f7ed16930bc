/** What is said of pay. */
export const pay = {
  currency: (code: string) => `It is paid in ${code}.`,
  base: (what: string) => `The base is ${what}.`,
  always: (what: string) => `It pays ${what}.`,
  byGrade: "It goes by the grade:",
  byTotal: "It goes by the total:",
  byBoth: "It goes by the grade and the total, in this order:",
  underCondition: (text: string, condition: string) => `${text}, where ${condition}`,
  otherwise: "in all other cases",
  nothing: "nothing",
  mayDecline: "That more can pay less is intended here.",

  marginal: (of: string, by: string) =>
    of === by
      ? `Each part of ${of} pays its own rate:`
      : `By ${by}, each part of ${of} pays its own rate, ${of} being divided up as ${by} is:`,
  whole: (by: string) => `The tier that ${by} falls in counts for all of it:`,
  partUpTo: (to: string) => `the part up to ${to}`,
  partBetween: (from: string, to: string) => `the part above ${from} up to ${to}`,
  partAbove: (from: string) => `the part above ${from}`,
  all: "all of it",
  toDate: {
    year: "It is cumulative: what comes out for the year so far, less what came out for it up to the period before.",
    joining: "It is cumulative: what comes out since the person joined, less what came out up to the period before.",
  },
  edgesOfTarget: (target: string) => `The target meant here is ${target}.`,
  rate: (rate: string, of: string) => `${rate} of ${of}`,
  excess: (rate: string, of: string, edge: string) => `${rate} of what ${of} is above ${edge}`,
  plus: " plus ",

  pool: (amount: string, group: string) => `${amount.charAt(0).toUpperCase()}${amount.slice(1)} is shared among ${group}.`,
  poolTogether: (schemes: string) => `People under ${schemes} share the same amount.`,
  poolApart: (schemes: string) => `People under ${schemes} take no part in it: there another amount of this name is shared.`,
  sharedBy: (by: string) => `Each gets a part in proportion to ${by}, to the last cent.`,
  remainder: {
    largest: "What rounding leaves over goes, a cent each, to those who lost most by it.",
    first: "What rounding leaves over goes to the largest part.",
    last: "What rounding leaves over goes to the smallest part.",
  },
};
