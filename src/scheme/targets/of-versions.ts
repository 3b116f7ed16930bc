import { finding } from "../../diagnostics/catalogue.ts";
import { fraction } from "../../number/fraction.ts";
import { type Cycle, isMonthUnit, monthsIn } from "../../periods/cycle.ts";
import { cycleName, periodOf } from "../../periods/period.ts";
import type { Span } from "../../text/source.ts";
import type { Scope } from "../expressions/scope.ts";
import { isMonthly } from "../monthly.ts";
import type { Expression } from "../types/expression.ts";
import type { Column } from "../types/source.ts";
import type { Targets } from "../types/targets.ts";
import { NUMBER, TEXT } from "../units/unit.ts";
import { isAdditive } from "./reconciled.ts";
import { revisedEntries } from "./versions.ts";

/** What someone is to bring in the period by a list of targets, and the stretch beside it where the list has one. */
export type OfList = { readonly target: Expression; readonly stretch?: Expression };

/** What a list and its revisions give in the period; of a monthly average, in a month. */
export function ofVersions(
  versions: readonly Targets[],
  key: Column,
  measure: Expression | undefined,
  cycle: Cycle,
  span: Span,
  { own = "", report }: Scope,
): OfList | undefined {
  const [{ label, unit }] = versions as readonly [Targets, ...Targets[]];
  const inside = isAdditive(unit) ? undefined : versions.slice(1).find(({ from }) => !begins(from, cycle));
  if (inside) {
    report(finding("revision-within-period", span, { metric: own, list: inside.label, from: inside.from, cycle: cycleName(cycle) }));
    return undefined;
  }
  const of: Expression = { kind: "person", column: key.name, unit: TEXT, span };
  const entry = (which: "amount" | "stretch"): Expression | undefined => {
    const amounts = revisedEntries(versions, which, cycle);
    const inAll: Expression = { kind: "revised-entry", list: label, of, amounts, unit, span };
    if (amounts.length === 0) return undefined;
    return measure && isAdditive(unit) && isMonthly(measure) ? perMonth(inAll, cycle, span) : inAll;
  };
  const [target, stretch] = [entry("amount"), entry("stretch")];
  return target && { target, ...(stretch ? { stretch } : {}) };
}

/** Whether a period of the cycle begins on that day. */
function begins(day: string, cycle: Cycle): boolean {
  const period = periodOf(day, cycle);
  return !period || (isMonthUnit(cycle) && period.from === day);
}

/** Of an amount for the period, a month's. */
export function perMonth(inAll: Expression, cycle: Cycle, span: Span): Expression {
  const length: Expression = { kind: "constant", value: fraction(monthsIn(cycle)), unit: NUMBER, span };
  return { kind: "arithmetic", op: "/", left: inAll, right: length, unit: inAll.unit, span };
}
