import type { Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { Name } from "./name.ts";

/** `month`, `每季`: what a rate is per, and what cycles are called. */
export type PeriodUnit = "day" | "week" | "month" | "quarter" | "half" | "year";

/**
 * A number as written with its mark and unit. `value` is the written number:
 * 96 for `96%`, 480 for `480万元`, 4.2 for `1:4.2`.
 */
export type Figure = {
  readonly kind: "figure";
  readonly value: Fraction;
  /** `%` per cent, `‰` per mille, `pp` percentage points (个百分点), `ratio` for m:n. */
  readonly mark?: "percent" | "per-mille" | "points" | "ratio";
  /** A unit word as written: 元, 万元, CNY, 家, 分, day … */
  readonly unit?: Name;
  /** `20 per month`, `每月20`, `50元/月`. */
  readonly per?: PeriodUnit;
  /** `5% of target`, `权重的10%`. */
  readonly of?: "target" | "weight" | "base";
  /** `5 in the period`: for a step on a rate target. */
  readonly inPeriod?: boolean;
  readonly span: Span;
};

export type DateLiteral = { readonly kind: "date"; readonly iso: string; readonly span: Span };

/** What stands where a value on a scale stands: a figure, a date, or the word target. */
export type Value = Figure | DateLiteral | { readonly kind: "target"; readonly span: Span };

export type Side = "over" | "under";

export type Stepping = "pro-rata" | "full" | "started";
