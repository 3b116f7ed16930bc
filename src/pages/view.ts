import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Chapter } from "../reading/types.ts";
import type { CodeLine } from "./code/line.ts";
import type { Curve, CurveMark, Histogram, Strip, Waterfall } from "./figure.ts";
import type { ReferenceView } from "./reference/view.ts";
import type { Language, Words } from "./words.ts";

/**
 * What the site renders, page by page: texts ready to print, figures ready to
 * draw (`figure.ts`). Made by `from-results.ts`; the site computes nothing.
 */
/** All pages of one build. People and teams are made one by one, as they are written. */
export type SitePages = {
  readonly site: SiteView;
  readonly company: CompanyView;
  readonly schemes: readonly SchemeView[];
  readonly reference: ReferenceView;
  /** Empty where the build publishes no individual pages. */
  readonly teams: Iterable<TeamView>;
  readonly people: Iterable<PersonView>;
};

/** What every page prints around its own view. */
export type SiteView = {
  readonly title: Words;
  readonly period: string;
  readonly periodName: Words;
  /** The language the root page offers first: that of the schemes. */
  readonly language: Language;
  /** A trial: individual pages lie open in the output. */
  readonly unsealed: boolean;
  readonly schemes: readonly SchemeLink[];
  /** Texts of `publish`, by slot: notice, appeal, contact … */
  readonly texts: readonly { readonly what: string; readonly text: Words }[];
  readonly stamp: Stamp;
};

/** Where the pages come from: printed on each of them. */
export type Stamp = { readonly buildId: string; readonly sources: readonly { readonly file: string; readonly sha256: string }[] };

/** `slug` names a page's file; it is unique among its kind and safe in any address. */
export type TeamLink = { readonly name: string; readonly slug: string };
export type SchemeLink = { readonly label: string; readonly version: string; readonly slug: string };
export type PersonLink = { readonly id: string; readonly name: string; readonly slug: string };

// ── company ────────────────────────────────────────────────────────────────

export type CompanyView = {
  readonly headline: Words;
  readonly counts: Counts;
  readonly teams: readonly TeamRow[];
  readonly grades?: Histogram;
  readonly findings: readonly FindingRow[];
  /** People who are on no team's page. */
  readonly withoutTeam: readonly MemberRow[];
};

export type Counts = { readonly people: number; readonly scored: number; readonly blocked: number; readonly notApplicable: number };

export type TeamRow = {
  readonly name: string;
  /** Absent where team pages are not published. */
  readonly slug?: string;
  readonly headcount: number;
  readonly scored: number;
  readonly blocked: number;
  /** Absent where nobody is scored, or too few to be told from one another. */
  readonly average?: string;
  /** The average as a part of the highest possible score, 0 to 1. */
  readonly bar?: number;
  readonly provisional: boolean;
};

/** Findings of one kind: never with a private cell. */
export type FindingRow = { readonly code: string; readonly severity: Severity; readonly message: Words; readonly count: number };

// ── team ───────────────────────────────────────────────────────────────────

export type TeamView = TeamLink & {
  readonly headline: Words;
  readonly summary: TeamRow;
  readonly members: readonly MemberRow[];
  readonly grades?: Histogram;
  readonly scores?: Strip;
};

export type MemberRow = PersonLink & {
  readonly role?: string;
  readonly status: Status;
  readonly place?: number;
  readonly total?: string;
  /** The total as a part of the highest possible score, 0 to 1. */
  readonly bar?: number;
  readonly grade?: string;
  readonly reason?: Words;
};

export type Status = "scored" | "provisional" | "blocked" | "not_applicable";

// ── person ─────────────────────────────────────────────────────────────────

export type PersonView = PersonLink & {
  readonly team?: TeamLink;
  readonly role?: string;
  readonly scheme?: SchemeLink;
  readonly status: Status;
  readonly headline: Words;
  /** Why there is no score. */
  readonly reasons: readonly Reason[];
  /** Absent where the person is not scored. */
  readonly card?: Card;
};

/** `metric` is the measure that waits for it; the message names the place in the data. */
export type Reason = { readonly metric?: string; readonly message: Words };

export type Card = {
  readonly total: string;
  readonly outOf?: string;
  readonly grade?: string;
  readonly rank?: { readonly in: string; readonly place: number; readonly of: number };
  readonly pay: readonly { readonly label: string; readonly amount: Words }[];
  readonly outcomes: readonly string[];
  /** Of which it is not known whether they follow. */
  readonly openOutcomes: readonly { readonly label: string; readonly reasons: readonly Words[] }[];
  readonly waterfall: Waterfall;
  readonly metrics: readonly MetricRow[];
  /** Sections, total, grade, pay. */
  readonly overall: readonly StepView[];
  /** Where this person stands on the lines of the scheme's coefficients, by their names. */
  readonly coefficients: readonly { readonly name: string; readonly curve: PersonCurve }[];
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
  readonly curve?: PersonCurve;
};

/** Where this person stands on the line of a rule. The line is the one of the scheme's page, unless the rule is drawn by the person's own target. */
export type PersonCurve = { readonly headline: Words; readonly mark: CurveMark; readonly own?: Curve };

export type StepView = {
  readonly title: Words;
  readonly rule?: RuleLine;
  readonly formula?: Words;
  readonly numbers?: Words;
  readonly result: Words;
  readonly cells: readonly CellView[];
  /** How many more cells were read than are printed. */
  readonly moreCells: number;
  /** Without a text it is the step’s own clause that did not apply. */
  readonly notTaken: readonly { readonly text?: string; readonly why: Words }[];
  readonly note?: Words;
};

/** A line of a scheme's text; `scheme` where a page of the site shows it. */
export type RuleLine = { readonly file: string; readonly line: number; readonly text: string; readonly scheme?: string };

/** A line on the page of its own scheme. */
export type SchemeLine = RuleLine & { readonly code: CodeLine };

/** A cell as it stood in its file. */
export type CellView = { readonly file: string; readonly row: number; readonly column?: string; readonly text: string };

// ── scheme ─────────────────────────────────────────────────────────────────

export type SchemeView = SchemeLink & {
  readonly name: string;
  readonly facts: readonly { readonly what: Words; readonly value: Words }[];
  /** The scheme in plain sentences, with what comes out around every edge: what is signed. */
  readonly chapters: readonly Chapter[];
  /** Items, extras, coefficients and pays as the text has them, by the names of the chapters' entries. */
  readonly items: readonly SchemeItem[];
  readonly examples: readonly WorkedExample[];
  readonly accepted: readonly { readonly code: string; readonly message: Words; readonly reason: string }[];
  readonly source: SourceText;
};

export type SchemeItem = {
  readonly name: string;
  readonly weight?: string;
  readonly target?: Words;
  readonly rule: readonly SchemeLine[];
  readonly curve?: Curve;
};

export type WorkedExample = {
  readonly label: string;
  readonly line: number;
  readonly given: readonly Words[];
  readonly expected: readonly Words[];
};
export type SourceText = { readonly file: string; readonly lines: readonly CodeLine[] };
