import type { ArithmeticOp, CompareOp, PeriodUnit, Policy, Side, Stepping, Surface } from "../ast/nodes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Fraction } from "../number/fraction.ts";
import type { RoundingMode } from "../number/round.ts";
import type { MonthUnit } from "../periods/cycle.ts";
import type { Span } from "../text/source.ts";

/**
 * The checked program: every name looked up, every unit known, every default
 * written out. Made by `from-ast.ts`, never changed after. Numbers are in base
 * units: 96% is 0.96, 480万元 is 4,800,000 CNY, `1:4.2` is 4.2.
 */
export type CheckedProgram = {
  readonly sources: readonly SourceContract[];
  readonly schemes: readonly Scheme[];
  readonly publish: Publish;
};

// ── units ──────────────────────────────────────────────────────────────────

/** What kind of quantity a number is. Two dimensions never mix. */
export type Unit =
  | { readonly kind: "number" } // no unit: a plain factor, a rating
  | { readonly kind: "percent" } // held as a ratio: 96% is 0.96
  | { readonly kind: "ratio" } // 1:4.2, held as 4.2
  | { readonly kind: "money"; readonly currency: string } // held in 元
  | { readonly kind: "count"; readonly noun?: string } // 家, 个, 人, 次
  | { readonly kind: "time"; readonly unit: "minute" | "hour" | "day" | "month" | "year" }
  | { readonly kind: "points" } // 分: marks and scores
  | { readonly kind: "date" }
  | { readonly kind: "text" }
  | { readonly kind: "yes-no" };

// ── sources ────────────────────────────────────────────────────────────────

export type SourceContract = {
  readonly name: string;
  readonly label: string;
  /** A glob relative to the workspace folder. */
  readonly files: string;
  /** Columns that together tell one row from another; empty for events. */
  readonly keys: readonly string[];
  readonly events: boolean;
  readonly columns: readonly Column[];
  readonly totalRows: readonly { readonly column?: string; readonly texts: readonly string[] }[];
  readonly provider?: string;
  readonly span: Span;
};

export type Column = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly type: ColumnType;
  readonly optional: boolean;
  /** Role of the well-known columns. */
  readonly role?: "person" | "period" | "name" | "team" | "role" | "manager" | "joined" | "left";
  readonly span: Span;
};

export type ColumnType =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "period"; readonly unit: PeriodUnit } // 2024-07, 2024年7月
  | { readonly kind: "yes-no" }
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  /** `scale` is what one written unit is worth in base units: 10000 for 万元. */
  | {
      readonly kind: "number";
      readonly unit: Unit;
      readonly scale: Fraction;
      readonly unitWord?: string;
      readonly from?: Fraction;
      readonly to?: Fraction;
      readonly step?: Fraction;
      readonly whole?: boolean;
    };

// ── schemes ────────────────────────────────────────────────────────────────

export type Scheme = {
  readonly name: string;
  readonly label: string;
  readonly surface: Surface;
  readonly version: string;
  readonly effective?: { readonly from: string; readonly to?: string };
  readonly appliesTo: Applies;
  readonly cycle: MonthUnit;
  readonly stepping?: Stepping;
  readonly eachRound?: Rounding;
  readonly sections: readonly Section[];
  readonly metrics: readonly Metric[];
  readonly total: Total;
  readonly grades: readonly Grade[];
  /** Read and scored as a metric is; its points are the factor, of which full is 1. */
  readonly coefficients?: readonly Metric[];
  readonly vetoes?: readonly Veto[];
  readonly pays: readonly Pay[];
  readonly examples: readonly Example[];
  readonly accepted: readonly Accepted[];
  readonly span: Span;
};

/** Everyone, or the people whose column holds one of the values. */
export type Applies =
  | { readonly kind: "everyone" }
  | { readonly kind: "column"; readonly column: string; readonly values: readonly string[]; readonly span: Span };

export type Section = {
  readonly name: string;
  readonly label: string;
  readonly weight?: { readonly from: Fraction; readonly to: Fraction };
  /** `weight 70, marked out of 100`: its metrics' weights add up to this, and its points are their sum × `share`. */
  readonly markedOutOf?: Fraction;
  /** Weight ÷ marked out of: 0.7. */
  readonly share?: Fraction;
  readonly floor?: Fraction;
  readonly cap?: Fraction;
  readonly round?: Rounding;
  readonly eachRound?: Rounding;
  readonly span: Span;
};

export type Rounding = { readonly places: number; readonly mode: RoundingMode; readonly inStepsOf?: Fraction; readonly span: Span };

export type Metric = {
  readonly name: string;
  readonly label: string;
  readonly section?: string;
  readonly extra: boolean;
  /** Absent for an extra. */
  readonly weight?: Fraction;
  readonly weightSpan?: Span;
  readonly measure?: Expression;
  readonly target?: Target;
  readonly rule: Rule;
  readonly floor?: Limit;
  readonly cap?: Limit;
  readonly attainmentCap?: { readonly value: Fraction; readonly span: Span };
  /** The metric's own rounding, else the section's or scheme's `each round`. */
  readonly round?: Rounding;
  /** The rule gives marks out of N; points = marks × weight ÷ N. */
  readonly markedOutOf?: Fraction;
  readonly zeroWhen?: { readonly condition: Expression; readonly span: Span };
  readonly ifMissing?: Policy;
  readonly ifNotApplicable?: Policy;
  readonly passLine?: Fraction;
  /** `may decline`: a better result may score less, on purpose. */
  readonly mayDecline?: boolean;
  /** `no cap`, `no floor` are written. */
  readonly noCap?: boolean;
  readonly noFloor?: boolean;
  /** The first whose condition holds stands in the place of `cap`; without a value it is none. */
  readonly caps?: readonly { readonly value?: Fraction; readonly when: Expression; readonly span: Span }[];
  readonly span: Span;
  /** From the first to the last clause of the rule: what "rule line" shows. */
  readonly ruleSpan: Span;
};

/** In points; `ofWeight` where it was written as N% of the weight. */
export type Limit = { readonly value: Fraction; readonly span: Span };

export type Target =
  | { readonly kind: "literal"; readonly value: Fraction; readonly unit: Unit; readonly per?: PeriodUnit; readonly span: Span }
  | { readonly kind: "expression"; readonly of: Expression; readonly per?: PeriodUnit; readonly span: Span };

/** What a rule reads: the measured value itself, or its attainment of the target. */
export type Reading = "measure" | "attainment";

export type Edge = { readonly value: EdgeValue; readonly inclusive: boolean; readonly span: Span };

/** A figure in base units of what the rule reads, or the metric's own target. */
export type EdgeValue = { readonly kind: "constant"; readonly value: Fraction } | { readonly kind: "target"; readonly times: Fraction };

export type Rule =
  | AnchorRule
  | {
      readonly kind: "proportional";
      readonly variant: "direct" | "inverse" | "mirrored";
      readonly baseline?: Fraction;
      readonly zeroUnder?: Edge;
      readonly fullFrom?: Edge;
      readonly span: Span;
    }
  | { readonly kind: "bands"; readonly reading: Reading; readonly rows: readonly Band[]; readonly span: Span }
  | {
      readonly kind: "curve";
      readonly reading: Reading;
      readonly points: readonly CurvePoint[];
      readonly flatBelow: boolean;
      readonly flatAbove: boolean;
      readonly zeroUnder?: Edge;
      readonly span: Span;
    }
  | {
      readonly kind: "rated";
      readonly from: Fraction;
      readonly to: Fraction;
      readonly step?: Fraction;
      readonly by: readonly RaterShare[];
      readonly ratings: Ratings;
      /** Of each rater's ratings, that many of the highest and of the lowest are left out; fewer than `atLeast` are none. */
      readonly trim?: number;
      readonly atLeast?: number;
      readonly span: Span;
    }
  | { readonly kind: "points"; readonly expression: Expression; readonly span: Span }
  /** Points by what a text says: 满意：100分. */
  | { readonly kind: "words"; readonly rows: readonly WordRow[]; readonly span: Span }
  | MatrixRule
  | ForEachRule;

/** The row without texts is `otherwise`. */
export type WordRow = { readonly texts: readonly string[]; readonly otherwise: boolean; readonly result: BandResult; readonly span: Span };

/** A cell by two values; `cells` stand row by row. */
export type MatrixRule = {
  readonly kind: "matrix";
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  readonly cells: readonly (readonly Fraction[])[];
  readonly span: Span;
};

export type MatrixAxis = { readonly of: Expression; readonly places: readonly MatrixPlace[] };
export type MatrixPlace = { readonly from?: Edge; readonly to?: Edge; readonly otherwise: boolean; readonly span: Span };

/**
 * A rule applied to every row of a source, of the person and in the period: it
 * reads `reads`, which stands in the row. Without rows a sum is 0, and there is
 * no average, best or worst. Best and worst are the most and the fewest points.
 */
export type ForEachRule = {
  readonly kind: "for-each";
  readonly source: string;
  readonly where?: Expression;
  readonly reads: Expression;
  readonly rule: Extract<Rule, { readonly kind: "anchor" | "bands" | "curve" }>;
  readonly combine: "sum" | "average" | "best" | "worst";
  readonly span: Span;
};

/**
 * Points at a value, and slopes on either side. `from` ≤ `to` is where the
 * anchor's points hold: one value for `at`, open above for `from`, both for a corridor.
 */
export type AnchorRule = {
  readonly kind: "anchor";
  readonly reading: Reading;
  readonly points: Fraction;
  readonly from?: Edge;
  readonly to?: Edge;
  readonly over: SideRule;
  readonly under: SideRule;
  /** `0 under 60%`: no points below this, whatever the slopes give. */
  readonly zeroUnder?: Edge;
  /** The clause of the anchor alone, where it is written. */
  readonly award?: Span;
  readonly span: Span;
};

/** Beyond the anchor on one side: slopes, or one flat result, or in proportion: the anchor's points × value ÷ the anchor's edge. */
export type SideRule =
  | { readonly kind: "slopes"; readonly slopes: readonly Slope[] }
  | { readonly kind: "flat"; readonly points: Fraction; readonly span: Span }
  | { readonly kind: "proportional"; readonly span: Span };

export type Slope = {
  /** Signed points per step. */
  readonly points: Fraction;
  /** Width of a step in base units of what the rule reads (0.01 for 1%). */
  readonly step: EdgeValue;
  readonly stepping: Stepping;
  readonly side: Side;
  /** Where its steps count from, and where they stop counting. */
  readonly from: EdgeValue;
  readonly to?: EdgeValue;
  readonly limit?: Fraction;
  readonly span: Span;
};

export type Band = {
  readonly from?: Edge;
  readonly to?: Edge;
  readonly otherwise: boolean;
  readonly result: BandResult;
  readonly span: Span;
};
export type BandResult =
  | { readonly kind: "points"; readonly points: Fraction }
  | { readonly kind: "full" }
  | { readonly kind: "proportional" }
  /** Within the row, so much per step from the slope's own `from`, which is 0 where none is written. */
  | { readonly kind: "slope"; readonly slope: Slope };
/** `share` is a ratio; the shares of a rule add up to 1. No raters: the rating is the metric's measure. */
export type RaterShare = { readonly rater: string; readonly share: Fraction; readonly span: Span };
/** The metric's measure, or the rows (columns `metric`, `rater`, `rating`) of a ratings source whose metric column holds this metric's name or label. */
export type Ratings = { readonly kind: "measure" } | { readonly kind: "source"; readonly source: string };
export type CurvePoint = { readonly at: EdgeValue; readonly points: Fraction; readonly span: Span };

export type Total = {
  /** In the place of sections × coefficients + extras. */
  readonly expression?: Expression;
  readonly outOf?: Fraction;
  readonly floor?: Limit;
  readonly cap?: Limit;
  readonly round?: Rounding;
  readonly extrasCap?: Limit;
  readonly extrasFloor?: Limit;
  readonly noCap?: boolean;
  readonly noFloor?: boolean;
  readonly span: Span;
};

/** Best first. `from` of the last is absent where it is `otherwise`. */
export type Grade = {
  readonly name: string;
  readonly label: string;
  readonly from?: Edge;
  readonly to?: Edge;
  readonly otherwise: boolean;
  /** Held only where this holds too; a person gets the best grade whose range and condition hold. */
  readonly when?: Expression;
  readonly span: Span;
};

/** What a condition takes away, whatever the score: the total, the grade, or one metric's points. */
export type Veto = {
  readonly label: string;
  readonly when: Expression;
  readonly then:
    | { readonly kind: "total"; readonly value: Fraction }
    | { readonly kind: "grade"; readonly atMost: string }
    | { readonly kind: "metric"; readonly name: string; readonly value: Fraction };
  readonly span: Span;
};

export type Pay = {
  readonly name: string;
  readonly label: string;
  readonly base?: Expression;
  readonly currency: string;
  /** By grade or total; empty where a rule pays. */
  readonly rows: readonly PayRow[];
  readonly rule?: PayRule;
  readonly floor?: Limit;
  readonly cap?: Limit;
  readonly round?: Rounding;
  /** `may decline`: a better result may pay less, on purpose. */
  readonly mayDecline?: boolean;
  readonly span: Span;
};

/** Pay by anything but grades: a rule over one value, tiers, or an expression that gives money. */
export type PayRule =
  /** The rule's points are money, or shares of the base of which full is 1; it reads `reads` alone, and its target is `target`. */
  | {
      readonly kind: "shape";
      readonly reads: Expression;
      readonly target?: Expression;
      readonly gives: "amount" | "share";
      readonly rule: Extract<Rule, { readonly kind: "anchor" | "bands" | "curve" | "proportional" }>;
      readonly span: Span;
    }
  | { readonly kind: "tiers"; readonly tiers: Tiers; readonly span: Span }
  | { readonly kind: "expression"; readonly expression: Expression; readonly span: Span };

/**
 * Rates by tier. `whole`: the tier that `by` falls in gives amount + rate × `of`
 * + excess × what `of` is over the tier's beginning. `marginal`: each tier gives
 * its rate of the part of `of` within it, `of` being shared out in proportion to
 * `by`; amount and excess are of the tier that `by` falls in. Marginal tiers run from 0 up.
 */
export type Tiers = {
  readonly mode: "marginal" | "whole";
  readonly of: Expression;
  readonly by: Expression;
  /** What edges in parts of the target are parts of. */
  readonly target?: Expression;
  readonly rows: readonly Tier[];
  readonly span: Span;
};

export type Tier = {
  readonly from?: Edge;
  readonly to?: Edge;
  readonly amount: Fraction;
  readonly rate: Fraction;
  readonly excess: Fraction;
  readonly span: Span;
};

/** A share of the base (`share`) or an amount, for grades or for a range of the total. */
export type PayRow = {
  readonly grades?: readonly string[];
  readonly from?: Edge;
  readonly to?: Edge;
  readonly otherwise: boolean;
  readonly result: { readonly kind: "share"; readonly share: Fraction } | { readonly kind: "amount"; readonly amount: Fraction };
  readonly span: Span;
};

export type Example = {
  readonly label: string;
  readonly given: readonly ExampleItem[];
  readonly expected: readonly ExampleItem[];
  readonly span: Span;
};

export type ExampleItem = {
  readonly subject:
    | { readonly kind: "metric"; readonly name: string; readonly part: "measure" | "target" | "attainment" | "points" | "rating" }
    | { readonly kind: "section"; readonly name: string }
    | { readonly kind: "pay"; readonly name: string }
    | { readonly kind: "base"; readonly source: string; readonly column: string }
    | { readonly kind: "total" }
    | { readonly kind: "grade" };
  readonly value:
    | { readonly kind: "number"; readonly value: Fraction }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "missing" };
  readonly span: Span;
};

/** A finding that the text lets stand, and why. Absent `finding`: its code belongs to a later phase, which looks it up here. */
export type Accepted = {
  readonly code: string;
  readonly reason: string;
  readonly within: Span;
  readonly finding?: Diagnostic;
  readonly span: Span;
};

// ── expressions ────────────────────────────────────────────────────────────

export type Expression = { readonly unit: Unit; readonly span: Span } & (
  | { readonly kind: "constant"; readonly value: Fraction }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly iso: string }
  /** A column of the row an aggregate is at. */
  | { readonly kind: "column"; readonly source: string; readonly column: string }
  /** A column of the person's own row. */
  | { readonly kind: "person"; readonly column: string }
  | { readonly kind: "metric"; readonly name: string; readonly part: "measure" | "target" | "attainment" | "points" }
  /** The metric's own weight. */
  | { readonly kind: "weight" }
  | { readonly kind: "section"; readonly name: string }
  | { readonly kind: "total" }
  | { readonly kind: "grade" }
  | { readonly kind: "coefficient"; readonly name: string }
  | {
      readonly kind: "aggregate";
      readonly fn: AggregateFn;
      readonly source: string;
      readonly of?: Expression;
      readonly where?: Expression;
      /** Of an average: that many of the highest and of the lowest rows are left out. */
      readonly trim?: number;
      /** Of an average: with fewer rows there is none. */
      readonly atLeast?: number;
    }
  /** Whole days, months or years completed from one date to another; without `to`, to the period's last day. */
  | { readonly kind: "elapsed"; readonly in: "day" | "month" | "year"; readonly from: Expression; readonly to?: Expression }
  /** A root need not be a fraction, so it is rounded where it arises. */
  | { readonly kind: "geometric-mean"; readonly of: readonly Expression[]; readonly rounding: Rounding }
  | { readonly kind: "negate" | "not" | "absolute" | "floor" | "ceil"; readonly of: Expression }
  | { readonly kind: "round"; readonly of: Expression; readonly places: number }
  | { readonly kind: "minimum" | "maximum"; readonly of: readonly Expression[] }
  | { readonly kind: "arithmetic"; readonly op: Exclude<ArithmeticOp, "^">; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "compare"; readonly op: CompareOp; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "logic"; readonly op: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "if"; readonly when: Expression; readonly then: Expression; readonly otherwise: Expression }
);

export type AggregateFn = "sum" | "average" | "monthly-average" | "last" | "first" | "min" | "max" | "median" | "count";

// ── publication ────────────────────────────────────────────────────────────

export type Publish = {
  readonly title: { readonly en: string; readonly zh: string };
  /** Texts of the site by slot name: notice, appeal, contact … */
  readonly texts: readonly { readonly what: string; readonly text: { readonly en: string; readonly zh: string } }[];
  readonly span?: Span;
};
