import type { Fraction } from "../number/fraction.ts";
import type { Allocation } from "../scheme/types/targets.ts";
import type { Unit } from "../scheme/types/unit.ts";

/** A list of targets held against its parts, for all its time and for each part of it. */
export type Reconciliation = {
  readonly list: string;
  readonly label: string;
  readonly unit: Unit;
  readonly periods: readonly ReconciledPeriod[];
  /** Of a list that revises another: what it changes. */
  readonly revision?: Revision;
};

/** What a list changes in the months that it is for; `before` is absent for whoever had no target. */
export type Revision = {
  /** The list that it revises. */
  readonly of: string;
  readonly from: string;
  readonly because?: string;
  readonly approvedBy: readonly string[];
  readonly changes: readonly { readonly name: string; readonly before?: Fraction; readonly after: Fraction }[];
};

export type ReconciledPeriod = {
  /** `2024`, `2024-Q3`; of a time that is no period, its first and last month. */
  readonly name: string;
  readonly splits: readonly ReconciledSplit[];
};

/** What of one target its parts take up. */
export type ReconciledSplit = {
  readonly of: string;
  /** By what it is split; absent where nothing is said. */
  readonly by?: string;
  /** Absent for a group that has rows but no target of its own. */
  readonly target?: Fraction;
  readonly allocated: Fraction;
  readonly unallocated: Fraction;
  readonly over: Fraction;
  /** What the amounts of all the list's time were shared out by; its parts are those below, in order. */
  readonly allocation?: Allocation;
  readonly parts: readonly { readonly name: string; readonly amount: Fraction; readonly stretch?: Fraction }[];
};
