import type { ClauseOf } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { ZERO } from "../../number/fraction.ts";
import { type Cycle, monthsIn } from "../../periods/cycle.ts";
import { cycleName } from "../../periods/period.ts";
import type { Span } from "../../text/source.ts";
import { columnCalled, columnUnit } from "../expressions/reference.ts";
import type { Scope } from "../expressions/scope.ts";
import { addsUp, isMonthly } from "../monthly.ts";
import { find } from "../names/table.ts";
import { partMonths } from "../rates.ts";
import type { AllocatedEntry, Entry, Expression } from "../types/expression.ts";
import type { Column } from "../types/source.ts";
import type { TargetGoal, Targets } from "../types/targets.ts";
import { unitName } from "../units/names.ts";
import { PERCENT, rateBetween, TEXT, YES_NO } from "../units/unit.ts";
import { type OfList, ofVersions, perMonth } from "./of-versions.ts";
import { isAdditive } from "./reconciled.ts";
import { amountOfRow, timeOfRows } from "./rows.ts";
import { originalOf, versionsOf } from "./versions.ts";

/** `target from targets revenue by team`: the entry of the person, or of what a column of theirs says. */
export function targetOfList(clause: ClauseOf<"target">, measure: Expression | undefined, scope: Scope): OfList | undefined {
  const list = listOf(clause, scope);
  const { people, cycle } = scope;
  if (!list || !people || !cycle) return undefined;
  const versions = versionsOf(list, listsIn(scope));
  const { by } = clause.fromTargets ?? {};
  const key = by ? columnCalled(people, by, scope) : people.columns.find(({ role }) => role === "person");
  if (!key || !fits(versions, measure, cycle, clause, scope)) return undefined;
  if (versions.length > 1) return ofVersions(versions, key, measure, cycle, clause.span, scope);
  const inPeriod = (amount: Expression): Expression => forPeriod(amount, list, measure, cycle, clause.span);
  const own = by ? undefined : ofRows(list, clause.span);
  const target = own ?? ofGroups(list, key, by !== undefined, clause, scope) ?? ofGoals(list, key, "amount", clause.span);
  if (!target) {
    scope.report(finding(by ? "targets-of-people" : "targets-by-person", clause.span, { targets: list.name }));
    return undefined;
  }
  const stretch = ofGoals(list, key, "stretch", clause.span);
  return { target: inPeriod(target), ...(stretch ? { stretch: inPeriod(stretch) } : {}) };
}

/** The list that is named, else the one named as the metric is, else the only one. */
function listOf({ fromTargets, span }: ClauseOf<"target">, scope: Scope): Targets | undefined {
  const { targets, own = "" } = scope;
  const all = listsIn(scope);
  const written = fromTargets?.list && find(targets, fromTargets.list, scope);
  if (fromTargets?.list) return written && originalOf(written, all);
  // A revision is part of what it revises.
  const lists = all.filter(({ revises }) => !revises);
  const [first, ...others] = lists;
  const named = targets.values.get(own) ?? (others.length === 0 ? first : undefined);
  if (named || targets.partial) return named && originalOf(named, all);
  if (!first) scope.report(finding("targets-missing", span, { metric: own }));
  else {
    const names = lists.map(({ name }) => name);
    scope.report(finding("targets-which", span, { metric: own, lists: { en: names.join(", "), zh: names.join("、") }, first: first.name }));
  }
  return undefined;
}

function listsIn({ targets }: Scope): readonly Targets[] {
  return [...new Set(targets.values.values())];
}

/** Whether the measure can be held against the list: of its unit, and adding up where a part of the time is taken. */
function fits(
  versions: readonly Targets[],
  measure: Expression | undefined,
  cycle: Cycle,
  { span }: ClauseOf<"target">,
  scope: Scope,
): boolean {
  const [list] = versions as readonly [Targets, ...Targets[]];
  if (measure && !rateBetween(list.unit, measure.unit)) {
    scope.report(finding("target-differs", span, { measure: unitName(measure.unit), target: unitName(list.unit) }));
    return false;
  }
  const none = isAdditive(list.unit) ? partMonths(cycle, span) : undefined;
  if (none) {
    scope.report(none);
    return false;
  }
  const isWhole = versions.length === 1 && list.months.length === monthsIn(cycle);
  if (!measure || isWhole || !isAdditive(list.unit) || addsUp(measure) || isMonthly(measure)) return true;
  const slots = { metric: scope.own ?? "", cycle: cycleName(cycle), months: String(list.months.length) };
  scope.report(finding("targets-of-parts", span, slots));
  return false;
}

/** The person's own rows. */
function ofRows({ rows, unit }: Targets, span: Span): Expression | undefined {
  return rows?.perPerson ? amountOfRow(rows, unit, span) : undefined;
}

/** Rows about groups: those that name the person's own. */
function ofGroups(
  { rows, unit }: Targets,
  key: Column,
  said: boolean,
  { span }: ClauseOf<"target">,
  { sources }: Scope,
): Expression | undefined {
  const group = rows && !rows.perPerson && said ? sources.values.get(rows.source)?.columns.find(({ name }) => name === rows.by) : undefined;
  if (!rows || !group) return undefined;
  const named: Expression = { kind: "column", source: rows.source, column: group.name, unit: columnUnit(group), span };
  const own: Expression = { kind: "person", column: key.name, unit: columnUnit(key), span };
  return amountOfRow(rows, unit, span, { kind: "compare", op: "=", left: named, right: own, unit: YES_NO, span });
}

/** Amounts that are written, by name and by label. */
function ofGoals(list: Targets, key: Column, which: "amount" | "stretch", span: Span): Expression | undefined {
  const { goals, label, unit } = list;
  const amounts = goals.flatMap((goal) => entriesOf(goal, goal[which], allocatedTo(goal, which, list)));
  const of: Expression = { kind: "person", column: key.name, unit: TEXT, span };
  return amounts.length === 0 ? undefined : { kind: "entry", list: label, of, amounts, unit, span };
}

function entriesOf({ name, label, span }: TargetGoal, value: TargetGoal["stretch"], allocated?: AllocatedEntry): readonly Entry[] {
  const keys = [name, ...(label === undefined ? [] : [label])];
  return value ? keys.map((key) => ({ key, value, ...(allocated ? { allocated } : {}), span })) : [];
}

/** Absent where the amount is written. */
function allocatedTo({ name }: TargetGoal, which: "amount" | "stretch", { goals, splits, unit }: Targets): AllocatedEntry | undefined {
  const split = splits.find(({ allocation, parts }) => allocation && parts.includes(name));
  const part = split?.allocation?.parts.find((each) => each.name === name);
  const whole = goals.find((goal) => goal.name === split?.of);
  const amount = whole?.[which];
  if (!split?.allocation || !part || !amount) return undefined;
  const { step, factors } = split.allocation;
  const shares = factors.map(({ name: _, ...factor }, index) => ({ ...factor, figure: part.figures[index] ?? ZERO }));
  return { of: whole.label ?? whole.name, whole: amount, weight: part.weight, step, unit, factors: shares };
}

/** The period's part of an amount for the whole time; of a monthly average, a month's. */
function forPeriod(amount: Expression, list: Targets, measure: Expression | undefined, cycle: Cycle, span: Span): Expression {
  const { unit, label, months } = list;
  if (!isAdditive(unit)) return amount;
  const isOfPeriod = amount.kind === "aggregate" && timeOfRows(list, cycle) === "period";
  const share: Expression = { kind: "period-share", list: label, months, unit: PERCENT, span };
  const inAll: Expression = isOfPeriod ? amount : { kind: "arithmetic", op: "*", left: amount, right: share, unit, span };
  return measure && isMonthly(measure) ? perMonth(inAll, cycle, span) : inAll;
}
