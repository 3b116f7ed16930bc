import type { PeriodUnit } from "../../ast/nodes/figure.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { Unit } from "./unit.ts";

/** A list of targets: one quantity, shared out from the whole down to whoever is to bring it. In base units. */
export type Targets = {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  /** First and last day of what the amounts are for: whole months. */
  readonly from: string;
  readonly to: string;
  /** What part of an amount falls to each month, all together 1. */
  readonly months: readonly MonthShare[];
  /** How the parts of the year are called that have shares of their own. */
  readonly seasons?: PeriodUnit;
  /** By name, in the order written, the whole before its parts. */
  readonly goals: readonly TargetGoal[];
  readonly splits: readonly TargetSplit[];
  readonly rows?: TargetRows;
  /** The list whose amounts these replace, from the first month of this one on. */
  readonly revises?: Revised;
  readonly because?: string;
  readonly approvedBy?: readonly string[];
  readonly span: Span;
};

/** A list by its name. */
export type Revised = { readonly list: string; readonly span: Span };

export type MonthShare = { readonly month: string; readonly share: Fraction };

export type TargetGoal = {
  readonly name: string;
  readonly label?: string;
  readonly amount: Fraction;
  readonly stretch?: Fraction;
  readonly span: Span;
};

/** The parts of one target; of one whole several splits may stand side by side, each of all of it. */
export type TargetSplit = {
  readonly of: string;
  /** By what it is split: region, department. */
  readonly by?: string;
  readonly parts: readonly string[];
  /** The parts need not make the whole. */
  readonly partial: boolean;
  /** The amounts are not written but shared out. */
  readonly allocation?: Allocation;
  readonly span: Span;
};

/** What a target was shared out by, in whole multiples of `step`: shares of factors, and what each part has of them. */
export type Allocation = {
  readonly step: Fraction;
  readonly factors: readonly {
    readonly name: string;
    readonly label: string;
    readonly share: Fraction;
    readonly unit: Unit;
    /** Of the figures of all parts. */
    readonly sum: Fraction;
  }[];
  /** `figures` in the order of the factors; `weight` is the part of the whole that they come to. */
  readonly parts: readonly { readonly name: string; readonly figures: readonly Fraction[]; readonly weight: Fraction }[];
};

/** Targets that stand in a source: `amount` of each person, or of each group that the source names in `by`. */
export type TargetRows = {
  readonly source: string;
  readonly amount: string;
  /** A column of people where the source is about people, else of the source itself. */
  readonly by?: string;
  readonly perPerson: boolean;
  /** Each row says which time it is about, and `length` how long that is where it is a period. */
  readonly dated: boolean;
  readonly length?: PeriodUnit;
  readonly span: Span;
};
