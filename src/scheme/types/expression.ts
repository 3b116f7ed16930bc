import type { ArithmeticOp, CompareOp } from "../../ast/nodes/expression.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { Rounding } from "./bounds.ts";
import type { Unit } from "./unit.ts";

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
