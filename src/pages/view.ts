import type { Surface } from "../ast/nodes.ts";

/**
 * What the site renders, page by page: texts ready to print, figures ready to
 * draw. Made by `from-results.ts`; the site computes nothing. Drawing inputs
 * (`x`, `points` …) are the only floats of the product and decide nothing.
 */
export type Language = Surface;
/** A text a language. */
export type Words = { readonly en: string; readonly zh: string };

export type SiteView = {
  readonly title: Words;
  readonly period: string;
  readonly cycle: string;
  readonly teams: readonly TeamLink[];
  readonly schemes: readonly SchemeLink[];
  readonly texts: readonly { readonly what: string; readonly text: Words }[];
  readonly stamp: Stamp;
};
/** Where the pages come from: printed on each of them. */
export type Stamp = { readonly buildId: string; readonly sources: readonly { readonly file: string; readonly sha256: string }[] };
export type TeamLink = { readonly name: string; readonly slug: string };
export type SchemeLink = { readonly label: Words; readonly slug: string };

export type CompanyView = {
  readonly kind: "company";
  readonly headline: Words;
  readonly counts: { readonly people: number; readonly scored: number; readonly blocked: number; readonly notApplicable: number };
  readonly teams: readonly TeamRow[];
  readonly grades: readonly GradeCount[];
  /** Data quality: findings by kind, without private cells. */
  readonly findings: readonly { readonly message: Words; readonly count: number }[];
};
export type TeamRow = {
  readonly name: string;
  readonly slug: string;
  readonly headcount: number;
  readonly scored: number;
  readonly blocked: number;
  readonly average?: string;
  readonly averageValue?: number;
  readonly provisional: boolean;
};
export type GradeCount = { readonly label: string; readonly count: number };

export type TeamView = {
  readonly kind: "team";
  readonly name: string;
  readonly slug: string;
  readonly headline: Words;
  readonly summary: TeamRow;
  readonly members: readonly MemberRow[];
  readonly grades: readonly GradeCount[];
};
export type MemberRow = {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly page: string;
  readonly place?: number;
  readonly total?: string;
  readonly totalValue?: number;
  readonly grade?: string;
  readonly status: Status;
  readonly reason?: Words;
};
export type Status = "scored" | "provisional" | "blocked" | "not_applicable";

export type PersonView = {
  readonly kind: "person";
  readonly id: string;
  readonly name: string;
  readonly team?: TeamLink;
  readonly role?: string;
  readonly scheme?: SchemeLink & { readonly version: string };
  readonly status: Status;
  readonly reasons: readonly Words[];
  /** Absent where the person is blocked. */
  readonly card?: Card;
};
export type Card = {
  readonly headline: Words;
  readonly total: string;
  readonly outOf?: string;
  readonly grade?: string;
  readonly rank?: { readonly in: string; readonly place: number; readonly of: number };
  readonly pay: readonly { readonly label: string; readonly amount: string }[];
  readonly metrics: readonly MetricRow[];
  readonly waterfall: readonly WaterfallBar[];
  /** Sections, total, grade, pay. */
  readonly overall: readonly StepView[];
};
export type MetricRow = {
  readonly name: string;
  readonly label: string;
  readonly section?: string;
  readonly extra: boolean;
  readonly weight?: string;
  readonly target?: Words;
  readonly measure?: Words;
  readonly attainment?: string;
  readonly points: string;
  readonly steps: readonly StepView[];
  /** Where this person stands on the rule's curve. */
  readonly curve?: CurveView;
};
export type StepView = {
  readonly anchor: string;
  readonly title: Words;
  readonly rule?: { readonly file: string; readonly line: number; readonly text: string; readonly href?: string };
  readonly formula?: Words;
  readonly numbers?: Words;
  readonly result: Words;
  readonly cells: readonly { readonly place: string; readonly text: string }[];
  readonly notTaken: readonly { readonly text: string; readonly why: Words }[];
  readonly note?: Words;
};
/** `from` and `to` are running totals; bars add up exactly, as `text` says. */
export type WaterfallBar = {
  readonly label: Words;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: "add" | "subtract" | "sum";
};

/** A rule as a line: points over what it reads. Jumps are two points at one x; `open` marks the end that does not hold. */
export type CurveView = {
  readonly xLabel: Words;
  readonly yLabel: Words;
  readonly segments: readonly { readonly points: readonly { readonly x: number; readonly y: number; readonly open?: boolean }[] }[];
  readonly xTicks: readonly { readonly at: number; readonly text: string }[];
  readonly yTicks: readonly { readonly at: number; readonly text: string }[];
  readonly mark?: { readonly x: number; readonly y: number; readonly text: Words };
  /** The figure as a sentence, for those who cannot see it. */
  readonly sentence: Words;
};

export type SchemeView = {
  readonly kind: "scheme";
  readonly label: Words;
  readonly slug: string;
  readonly version: string;
  readonly sections: readonly { readonly label: string; readonly weight?: string; readonly metrics: readonly SchemeMetric[] }[];
  readonly grades: readonly { readonly label: string; readonly range: Words }[];
  readonly pays: readonly { readonly label: string; readonly rows: readonly { readonly when: Words; readonly gives: Words }[] }[];
  readonly order: readonly Words[];
  readonly examples: readonly { readonly label: string; readonly given: readonly Words[]; readonly expected: readonly Words[] }[];
  readonly accepted: readonly { readonly code: string; readonly reason: string; readonly message: Words }[];
  readonly source: { readonly file: string; readonly lines: readonly string[] };
};
export type SchemeMetric = {
  readonly name: string;
  readonly label: string;
  readonly weight?: string;
  readonly target?: Words;
  readonly rule: readonly { readonly line: number; readonly text: string }[];
  readonly curve?: CurveView;
};
