/** A step of the fixed order: a stage of the plan, told apart further where it stands in several places or comes to something else. */
export type OrderStep = keyof typeof steps;

const within = (what: string, bounds: string): string => (bounds === "" ? what : `${what}, then bounded by its ${bounds}`);

/** What happens at each step; `bounds` says which limits and roundings it has. */
const steps = {
  measure: () => "the actual value of every item is taken from the data",
  target: () => "its target is taken",
  targetOfPeriod: () => "its target is taken, and brought to the period",
  attainment: () => "attainment is worked out",
  attainmentCapped: () => "attainment is worked out, and capped where it has a cap",
  rule: () => "the item’s rule is applied",
  floor: () => "the item’s lower limit is applied",
  cap: () => "the item’s upper limit is applied",
  zero: () => "where a condition says so, the item comes to nothing",
  round: () => "the item is rounded",
  weight: () => "marks are brought to points by the item’s weight",
  missing: () => "what stands in for missing or not applicable figures is put in",
  vetoOfItem: () => "vetoes on single items are applied",
  section: (bounds: string) => within("the items of each section are added up", bounds),
  sumOfSections: () => "the sections, and the items outside them, are added up",
  sumOfItems: () => "the items are added up",
  formula: () => "the total is worked out by its formula",
  rescale: () => "the weights of items left out go to the others",
  coefficient: () => "the sum is multiplied by the coefficients",
  extras: (bounds: string) => (bounds === "" ? "the extras are added" : `the extras are added up, bounded by their ${bounds}, and added`),
  total: (bounds: string) => `the total’s ${bounds} ${bounds.includes(" and ") ? "are" : "is"} applied`,
  vetoOfTotal: () => "vetoes on the total are applied",
  limitOfTotal: () => "limits on groups are applied to the totals",
  grade: () => "the grade is given",
  vetoOfGrade: () => "vetoes that limit the grade are applied; the total stays",
  distribution: () => "the distribution of grades is applied",
  base: () => "the base of each pay is taken",
  pay: (bounds: string) => within("the pay is worked out", bounds),
  pool: () => "pools are shared out",
  limitOfPay: () => "limits on groups are applied to the amounts",
  outcome: () => "what else follows is told",
} as const satisfies Readonly<Record<string, (bounds: string) => string>>;

export const order: Readonly<Record<OrderStep, (bounds: string) => string>> = steps;
