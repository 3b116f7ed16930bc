import type { PeriodUnit } from "../ast/nodes/figure.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Cycle, isCycle, isMonthUnit, isWholeMonths } from "../periods/cycle.ts";
import { projectPeriod } from "../periods/period.ts";
import type { Span } from "../text/source.ts";

/** Why an amount per day, month or year comes to no figure of a cycle; undefined where it does. */
export function noRate(per: PeriodUnit | Cycle, cycle: Cycle, span: Span): Diagnostic | undefined {
  if (!isCycle(per)) return finding("rate-not-months", span, {});
  return partMonths(per, span) ?? partMonths(cycle, span);
}

/** A project that begins or ends within a month has no number of months. */
export function partMonths(cycle: Cycle, span: Span): Diagnostic | undefined {
  if (isMonthUnit(cycle) || isWholeMonths(cycle)) return undefined;
  const { from, to } = projectPeriod(cycle);
  return finding("project-part-months", span, { from, to });
}
