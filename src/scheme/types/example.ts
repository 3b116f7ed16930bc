import type { Fraction } from "../../number/fraction.ts";
import type { MonthUnit } from "../../periods/cycle.ts";
import type { Span } from "../../text/source.ts";
import type { Expression } from "./expression.ts";

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
    | { readonly kind: "grade" }
    | { readonly kind: "outcome"; readonly label: string }
    /** What a period so many before this one came to: `previous(grade, 2)`. */
    | { readonly kind: "past"; readonly of: PastColumn; readonly back: number; readonly cycle: MonthUnit }
    /** A figure of a group or its headcount, as the scheme has it: examples are of one person. */
    | { readonly kind: "group"; readonly of: Extract<Expression, { readonly kind: "group" | "headcount" }> }
    /** What rows of data come to, as the scheme says it in these places: `count(incidents)`; an example has no rows. */
    | { readonly kind: "rows"; readonly of: RowsFigure; readonly at: readonly Span[] };
  readonly value:
    | { readonly kind: "number"; readonly value: Fraction }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "yes-no"; readonly value: boolean }
    | { readonly kind: "missing" };
  readonly span: Span;
};

export type RowsFigure = Extract<Expression, { readonly kind: "aggregate" }>;

/** What a row of earlier results holds by itself. */
export type PastColumn = Extract<Expression, { readonly kind: "column" | "past-grade" }>;
