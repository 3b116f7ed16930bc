import type { Cycle } from "../../periods/cycle.ts";
import type { Target } from "../types/metric.ts";
import type { Reading } from "../types/rule.ts";
import type { Unit } from "../types/unit.ts";

/** What a rule reads, and what its figures are measured in. */
export type Scale = {
  readonly reading: Reading;
  readonly unit: Unit;
  /** What stands on it are totals. */
  readonly ofTotal?: true;
  readonly target?: Target;
  /** What a figure of the rule is per: the cycle, or a month where a monthly average is read. */
  readonly basis?: Cycle;
  readonly cycle?: Cycle;
};
