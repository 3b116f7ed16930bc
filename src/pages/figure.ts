import type { Words } from "./words.ts";

/**
 * Drawing inputs. Numbers here place marks on paper and decide nothing: they
 * are the only floats of the product. What a reader reads is in the texts.
 */
export type Figure = {
  /** The message, as a headline. */
  readonly headline: Words;
  /** What is measured, and of whom. */
  readonly subtitle: Words;
  /** The figure as sentences, for those who cannot see it. */
  readonly sentence: Words;
};

/** `from` and `to` are running totals; bars add up exactly, as `text` says. `full` is where all points of a measure would have led. */
export type WaterfallBar = {
  readonly label: Words;
  readonly from: number;
  readonly to: number;
  readonly full?: number;
  readonly text: string;
  readonly kind: "add" | "subtract" | "sum";
};
export type Waterfall = Figure & { readonly bars: readonly WaterfallBar[] };

export type HistogramBar = { readonly label: string; readonly count: number };
export type Histogram = Figure & { readonly bars: readonly HistogramBar[] };

/** One dot a person, over the scale from `from` to `to`. */
export type Strip = Figure & {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
  /** Where each dot stands. */
  readonly dots: readonly number[];
  /** The mean of the group. */
  readonly mean?: Tick;
};

export type Tick = { readonly at: number; readonly text: Words };

/** A rule as lines over what it reads; where it jumps, one line ends and the next begins at the same `x`. */
export type Curve = Figure & {
  readonly xLabel: Words;
  readonly lines: readonly CurveLine[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
};
export type CurveLine = readonly CurvePoint[];
/** `open`: the point itself does not belong to this line. */
export type CurvePoint = { readonly x: number; readonly y: number; readonly open?: boolean };
/** Where a person stands; `beyond` where that lies outside what is drawn. */
export type CurveMark = { readonly x: number; readonly y: number; readonly text: Words; readonly beyond?: "left" | "right" };
