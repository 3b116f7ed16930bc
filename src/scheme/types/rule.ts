import type { Combine } from "../../ast/nodes/clause.ts";
import type { Side, Stepping } from "../../ast/nodes/figure.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { MonthUnit } from "../../periods/cycle.ts";
import type { Span } from "../../text/source.ts";
import type { Limit } from "./bounds.ts";
import type { Expression } from "./expression.ts";

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
  | CurveRule
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
      /** What ratings stand for, in the text's own words: 5 “over 95%”. */
      readonly meanings?: readonly { readonly rating: Fraction; readonly text: string }[];
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
  readonly rule: Extract<Rule, { readonly kind: "anchor" | "bands" | "curve" | "words" | "points" }>;
  /** What rows alike come to before all are combined. */
  readonly per?: PerItem;
  readonly combine: Combine;
  readonly span: Span;
};

/** One figure for the rows that hold the same in a column, within its bounds; with `unit`, for those of one such period. */
export type PerItem = {
  readonly combine: Combine;
  readonly column: string;
  readonly unit?: ItemPeriod;
  readonly floor?: Limit;
  readonly cap?: Limit;
  readonly span: Span;
};

/** A part of a period that a date lies in. */
export type ItemPeriod = "day" | MonthUnit;

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
  /** `0 over 5`: no points above this. */
  readonly zeroOver?: Edge;
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

/** A row under a condition stands before those without. */
export type Band = {
  readonly from?: Edge;
  readonly to?: Edge;
  readonly when?: Expression;
  readonly otherwise: boolean;
  readonly result: BandResult;
  readonly span: Span;
};

export type BandResult =
  | { readonly kind: "points"; readonly points: Fraction }
  | { readonly kind: "full" }
  | { readonly kind: "proportional" }
  /** Within the row, so much per step from the slope's own `from`, which is 0 where none is written. */
  | { readonly kind: "slope"; readonly slope: Slope; readonly start?: Fraction } // takes off full points
  | { readonly kind: "expression"; readonly expression: Expression };
/** `share` is a ratio; the shares of a rule add up to 1. No raters: the rating is the metric's measure. */

export type RaterShare = { readonly rater: string; readonly share: Fraction; readonly span: Span };
/** The metric's measure, or the rows (columns `metric`, `rater`, `rating`) of a ratings source whose metric column holds this metric's name or label. */

export type Ratings = { readonly kind: "measure" } | { readonly kind: "source"; readonly source: string };

/** Straight lines from point to point. Beyond its ends, what is said of them: absent, nothing is. */
export type CurveRule = {
  readonly kind: "curve";
  readonly reading: Reading;
  readonly points: readonly CurvePoint[];
  readonly over?: SideRule;
  readonly under?: SideRule;
  readonly zeroUnder?: Edge;
  readonly span: Span;
};

export type CurvePoint = { readonly at: EdgeValue; readonly points: Fraction; readonly span: Span };
