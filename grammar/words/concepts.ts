import type { Body } from "./statements.ts";

/**
 * What a keyword can stand as, besides itself. `noun`: a value in expressions,
 * and in Chinese a part of names (年度目标). `verb`: one-character Chinese words
 * that end a run only after a figure (5家扣3, but 折扣). `glue`: begins a run
 * even where a name follows (每发现一处…). `count`: a number may be spelt out
 * after it (连续两年).
 */
export type Role =
  | "bound"
  | "post-bound"
  | "comparison"
  | "sign"
  | "period"
  | "noun"
  | "function"
  | "verb"
  | "glue"
  | "count"
  | { readonly only: Body };

const source: Role = { only: "source" };
const publish: Role = { only: "publish" };
const targets: Role = { only: "targets" };

/** The ideas that words stand for. Each becomes a token type; `en.ts` and `zh.ts` spell it. */
export const concepts = {
  // edges
  From: ["bound", "comparison", "glue"],
  AtLeast: ["bound", "comparison", "glue"],
  AtMost: ["bound", "comparison", "glue"],
  UpTo: ["bound", "comparison"],
  Over: ["bound", "comparison", "glue", "count"],
  Under: ["bound", "comparison", "glue", "count"],
  OrMore: ["post-bound"],
  OrLess: ["post-bound"],
  To: [],
  Between: [],
  Within: [],
  EitherWay: [],
  PartOf: [],
  And: [],
  Or: [],
  At: [],
  // awards
  Earn: ["verb"],
  Is: ["comparison", "verb"],
  IsNot: ["comparison"],
  Full: [],
  None: [],
  Nil: [],
  Otherwise: [],
  Beyond: [],
  FlatBeyond: [],
  Add: ["sign", "verb"],
  Deduct: ["sign", "verb"],
  // said along, and dropped by `phrasing`
  Reaching: [],
  Happening: [],
  TheItem: [],
  InCase: [],
  // slopes
  Per: ["glue", "count"],
  Started: [],
  Each: ["glue", "count"],
  Further: [],
  ProRata: [],
  // shapes
  Proportional: [],
  Inverse: [],
  Mirrored: [],
  Baseline: [],
  Curve: [],
  Trim: [],
  Matrix: [],
  Tiers: [],
  Marginal: [],
  Whole: [],
  ForEach: [],
  SameItem: ["glue"],
  NotAddedUp: [],
  By: ["verb"],
  // values
  Measure: ["noun"],
  Target: ["noun"],
  Attainment: ["noun"],
  Weight: ["noun"],
  Points: ["noun"],
  Marks: ["noun"],
  Total: ["noun"],
  Grade: ["noun"],
  AsIn: [],
  Rank: ["noun", "count"],
  Rating: ["noun"],
  Base: ["noun"],
  Coefficient: ["noun"],
  Excess: ["noun"],
  Headcount: ["noun"],
  PeriodStart: ["noun"],
  PeriodEnd: ["noun"],
  TargetsList: ["noun"],
  StretchTarget: ["noun", "function"],
  BaseTarget: [],
  // functions
  Sum: ["noun", "function"],
  Average: ["noun", "function"],
  MonthlyAverage: ["noun", "function"],
  Last: ["noun", "function"],
  First: ["noun", "function"],
  Min: ["noun", "function"],
  Max: ["noun", "function"],
  Count: ["noun", "function"],
  Median: ["noun", "function"],
  Abs: ["noun", "function"],
  Ceil: ["noun", "function"],
  Percentile: ["noun", "function"],
  RankFromLast: ["noun", "function"],
  Previous: ["noun", "function"],
  GeometricMean: ["noun", "function"],
  DaysIn: ["noun", "function"],
  MonthsIn: ["noun", "function"],
  YearsIn: ["noun", "function"],
  AnyOf: ["noun", "function"],
  AllOf: ["noun", "function"],
  Lookup: ["noun", "function"],
  Best: ["noun", "function"],
  Worst: ["noun", "function"],
  Where: [],
  // modifiers
  Cap: ["count"],
  NoCap: [],
  Floor: [],
  NoFloor: [],
  AndSoOn: [],
  DownToZero: [],
  Round: ["count"],
  Places: [],
  HalfUp: [],
  HalfEven: [],
  Upwards: [],
  Downwards: [],
  StepsOf: [],
  MarkedOutOf: [],
  MarkScale: [],
  OutOf: [],
  PassLine: ["noun", "function"],
  Extra: [],
  Extras: [],
  VisibleTo: [],
  Accept: [],
  MayDecline: [],
  IfMissing: [],
  IfNotApplicable: [],
  Missing: [],
  Block: [],
  Zero: [],
  Rescale: [],
  // scheme
  Version: [],
  Effective: [],
  AppliesTo: [],
  Cycle: [],
  Project: [],
  Steps: [],
  Extends: [],
  Without: [],
  MeanOfMembers: [],
  ToDate: [],
  SinceJoining: [],
  OnChange: [],
  CalendarDays: [],
  WholeMonths: [],
  WorkingDays: [],
  // conditions
  When: [],
  If: [],
  Then: [],
  Else: [],
  Not: [],
  InARow: ["count"],
  For: [],
  // groups
  Of: [],
  Whose: [],
  In: [],
  Inside: [],
  Lately: ["count"],
  OfTheLast: ["count"],
  OfThePrevious: ["count"],
  Exactly: [],
  Top: ["count"],
  Bottom: ["count"],
  LastPlace: [],
  FromLast: ["count"],
  PeopleRounded: [],
  Ties: [],
  TiesIn: [],
  TiesOut: [],
  InProportion: [],
  Hold: [],
  SharedBy: [],
  Remainder: [],
  Largest: [],
  LargestShare: [],
  SmallestShare: [],
  InThePeriod: [],
  // periods
  Day: ["period"],
  Week: ["period"],
  Month: ["period"],
  Quarter: ["period"],
  Half: ["period"],
  Year: ["period"],
  Periods: [],
  // example
  Given: [],
  Expect: [],
  Outcome: [{ only: "example" }],
  // source
  OneRowPer: [source],
  OneRow: [source],
  Events: [source],
  EarlierResults: [source],
  Optional: [source],
  OneOf: [source],
  NumberType: [source],
  CountType: [source],
  TextType: [source],
  DateType: [source],
  YesNoType: [source],
  PercentType: [source],
  RatioType: [source],
  TotalRows: [source],
  ProvidedBy: [source],
  Due: [source],
  // targets
  Into: [targets],
  PartlyInto: [targets],
  ShareBeside: [targets],
  Seasons: [targets],
  AllocatedBy: [targets],
  Allocated: [targets],
  Factor: [targets],
  Revises: [targets],
  Because: [targets],
  ApprovedBy: [targets],
  Through: [targets],
  // publish
  Title: [publish],
  Notice: [publish],
  Appeal: [publish],
  Contact: [publish],
  Pay: [publish],
  English: [publish],
  Chinese: [publish],
  MinimumGroup: [publish],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Concept = keyof typeof concepts;

export function hasRole(concept: Concept, role: Exclude<Role, object>): boolean {
  return (concepts[concept] as readonly Role[]).includes(role);
}

/** The one kind of statement body whose words these are; undefined for words of all. */
export function bodyOnly(concept: Concept): Body | undefined {
  for (const role of concepts[concept] as readonly Role[]) if (typeof role === "object") return role.only;
  return undefined;
}
