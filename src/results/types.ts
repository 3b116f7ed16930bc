import type { Bilingual, CellPlace, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import type { Fraction } from "../number/fraction.ts";
import type { Period } from "../periods/period.ts";
import type { Plan, Stage, StandIn } from "../plan/plan.ts";
import type { DayKind } from "../scheme/types/scheme.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { Span } from "../text/source.ts";

/** What a run over one period gives. Exact until it is printed: `json.ts` makes the published contract of it. */
export type RunResult = {
  readonly period: Period;
  readonly cycle: string;
  readonly people: readonly PersonResult[];
  readonly teams: readonly TeamResult[];
  /** The plans that were run, by the name of their scheme. */
  readonly plans: ReadonlyMap<string, Plan>;
  readonly diagnostics: readonly Diagnostic[];
};

export type PersonResult = Scored | Blocked | NotApplicable;

type Who = {
  readonly id: string;
  readonly name: string;
  readonly team?: string;
  readonly role?: string;
  readonly scheme?: string;
  readonly schemeVersion?: string;
};

export type Scored = Who & {
  /** provisional: the rank, or a result that hangs on a group, may still move, for someone of it is blocked. */
  readonly status: "scored" | "provisional";
  readonly metrics: readonly MetricResult[];
  readonly sections: readonly { readonly name: string; readonly label: string; readonly points: Fraction }[];
  /** All coefficients together, where the scheme has any. */
  readonly coefficient?: Fraction;
  readonly beforeCap: Fraction;
  readonly total: Fraction;
  readonly grade?: { readonly name: string; readonly label: string };
  readonly rank?: Rank;
  readonly pay: readonly { readonly name: string; readonly label: string; readonly amount: Fraction; readonly currency: string }[];
  readonly outcomes: readonly string[];
  /** Of which it is not known whether they follow, and why. */
  readonly openOutcomes: readonly { readonly label: string; readonly reasons: readonly BlockReason[] }[];
  /** How it came about; `explain.ts` puts it in words. */
  readonly evaluation: Evaluation;
  /** Of whoever changed within the period; metrics and sections are then those of the parts. */
  readonly parts?: readonly PartResult[];
};

/** What one person comes to under one plan. */
export type Assessment = Omit<Scored, "id" | "name" | "team" | "role" | "scheme" | "schemeVersion" | "status" | "rank" | "parts">;

/** What someone was for some days of the period, appraised by itself. */
export type PartResult = {
  readonly scheme: string;
  readonly schemeVersion: string;
  readonly label: string;
  readonly role?: string;
  /** The first and the last of its days. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly count: DayKind;
  /** The clause by which it is a part. */
  readonly rule: Span;
  /** Of all days under a scheme: what its total counts for. */
  readonly share: Fraction;
  /** What it brings: of what is paid for the time that part of its days, of all on the list. */
  readonly pay: readonly PartPay[];
  readonly assessment: Assessment;
};

export type PartPay = {
  readonly name: string;
  readonly label: string;
  readonly currency: string;
  /** For all of the period. */
  readonly whole: Fraction;
  /** Its days and those of the period, where it is paid for the time. */
  readonly of?: { readonly days: number; readonly all: number };
  readonly amount: Fraction;
};

/** Never a total, grade, rank or pay: only the reasons. */
export type Blocked = Who & { readonly status: "blocked"; readonly reasons: readonly BlockReason[] };
export type NotApplicable = Who & { readonly status: "not_applicable"; readonly reason: Bilingual };
export type BlockReason = { readonly code: string; readonly metric?: string; readonly message: Bilingual; readonly place?: CellPlace };

export type Rank = { readonly in: string; readonly place: number; readonly of: number };

export type MetricResult = {
  readonly name: string;
  readonly label: string;
  readonly section?: string;
  readonly extra: boolean;
  readonly unit: Unit;
  readonly measure?: Fraction;
  readonly target?: Fraction;
  readonly attainment?: Fraction;
  /** Where the metric is marked out of N. */
  readonly marks?: Fraction;
  readonly points: Fraction;
  /** What stands for points that are missing or not applicable. */
  readonly standsIn?: StandIn;
  readonly weight?: Fraction;
};

export type TeamResult = {
  readonly name: string;
  readonly headcount: number;
  readonly scored: number;
  readonly blocked: number;
  /** Mean of the members' totals; absent where no member is scored. */
  readonly average?: Fraction;
  readonly grades: readonly { readonly name: string; readonly label: string; readonly count: number }[];
  readonly provisional: boolean;
};

// ── explanation ────────────────────────────────────────────────────────────

/** Why a person got what they got, in the order of `language.md` 3.6. */
export type Explanation = {
  readonly metrics: readonly { readonly metric: string; readonly steps: readonly Step[] }[];
  /** Sections, rescaling, extras, total, grade, pay. */
  readonly overall: readonly Step[];
};

/** One step: what it is, the line that says so, the formula twice, and what it gave. */
export type Step = {
  readonly stage: Stage;
  readonly title: Bilingual;
  /** The clause of the scheme that decided, with its line as written. */
  readonly rule?: { readonly span: Span; readonly line: number; readonly text: string };
  readonly formula?: Bilingual; // 40 + 加分 × 超出步数, with names
  readonly numbers?: Bilingual; // 40 + 0.5 × 3, with numbers
  readonly result: Bilingual; // "36 分", "优秀"
  readonly value?: Fraction;
  /** Cells the step read, as they stood in the files. Long lists are whole here; pages fold them. */
  readonly cells: readonly { readonly place: CellPlace; readonly text: string }[];
  /** Branches not taken, and why; without a text it is the step's own clause that did not apply. */
  readonly notTaken: readonly { readonly text?: string; readonly why: Bilingual }[];
  readonly note?: Bilingual;
};
