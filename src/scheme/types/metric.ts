import type { PeriodUnit } from "../../ast/nodes/figure.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { Limit, Rounding } from "./bounds.ts";
import type { Expression, Group } from "./expression.ts";
import type { Rule } from "./rule.ts";
import type { Unit } from "./unit.ts";

export type Metric = {
  readonly name: string;
  readonly label: string;
  readonly section?: string;
  readonly extra: boolean;
  /** Absent for an extra. */
  readonly weight?: Fraction;
  readonly weightSpan?: Span;
  readonly measure?: Expression;
  /** What its rule calls one of what is counted (起), which its column may leave open. */
  readonly noun?: string;
  readonly target?: Target;
  /** Beside the target that attainment is of. */
  readonly stretch?: Target;
  /** Measure and target are of all the time since then, up to the period's end. */
  readonly toDate?: ToDate;
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
  /** What counts as passed, in the measure's unit: a figure, or a part of the target. */
  readonly passLine?: Expression;
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

/** Points in the place of missing ones. `average`: of the metric's points of those of the group who have them. */
export type Policy = ({ readonly kind: "block" | "zero" | "full" | "rescale" } | { readonly kind: "average"; readonly of: Group }) & {
  /** Where the text says so. */
  readonly span?: Span;
};

export type Target =
  | { readonly kind: "literal"; readonly value: Fraction; readonly unit: Unit; readonly per?: PeriodUnit; readonly span: Span }
  | { readonly kind: "expression"; readonly of: Expression; readonly per?: PeriodUnit; readonly span: Span };

/** Since when: the first day of the period's year, or the day the person joined. */
export type ToDate = "year" | "joining";
