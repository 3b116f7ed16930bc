import type { Clause, ClauseOf, Goal } from "../../ast/nodes/clause.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { equal, type Fraction, fraction, multiply } from "../../number/fraction.ts";
import { isMonthUnit, monthsIn } from "../../periods/cycle.ts";
import type { Span } from "../../text/source.ts";
import { unknownName } from "../names/suggest.ts";
import { quantity } from "../quantity.ts";
import type { Reading } from "../report.ts";
import type { TargetGoal, TargetSplit } from "../types/targets.ts";
import type { Unit } from "../types/unit.ts";
import { quantityIn, readQuantity } from "../units/value-in.ts";
import { allocate } from "./allocate.ts";
import { readFactors } from "./factors.ts";

/** A share as it is written beside an amount, and of whose target it is. */
export type WrittenShare = { readonly share: Figure; readonly of: string; readonly part: string };

export type Tree = {
  readonly goals: readonly TargetGoal[];
  readonly splits: readonly TargetSplit[];
  readonly shares: readonly WrittenShare[];
};

/** What amounts are read with: their unit, and how many months they are for. */
export type AmountScale = { readonly unit: Unit; readonly months: number };

/**
 * Goals and splits in the order written: a goal before any split is a whole, one
 * behind a split goes on with its parts. Splits of one whole by one thing are one split.
 */
export function readTree(clauses: readonly Clause[], scale: AmountScale, reading: Reading): Tree {
  const goals = new Map<string, TargetGoal>();
  const names = new Map<string, string>();
  const splits: { -readonly [K in keyof TargetSplit]: K extends "parts" ? string[] : TargetSplit[K] }[] = [];
  const shares: WrittenShare[] = [];

  const { factors, lost } = readFactors(clauses, reading);

  const enter = (read: TargetGoal | undefined): TargetGoal | undefined => {
    const known = goals.get(names.get(read?.name ?? "") ?? "");
    if (!read || !known) {
      if (read) goals.set(read.name, read);
      for (const called of read ? [read.name, read.label ?? read.name] : []) names.set(called, read?.name ?? called);
      return read;
    }
    if (equal(known.amount, read.amount)) return known;
    reportTwice(known, read, scale.unit, reading);
    return undefined;
  };

  const split = (clause: ClauseOf<"split">): void => {
    const of = wholeOf(clause.of, names, reading);
    if (of === undefined) return;
    const by = clause.by?.text;
    const open = splits.find((each) => each.of === of && each.by === by);
    if (open) open.partial ||= clause.partial;
    else splits.push({ of, ...(by === undefined ? {} : { by }), parts: [], partial: clause.partial, span: clause.span });
    for (const part of clause.parts) addPart(part, open ?? splits.at(-1));
  };

  const addPart = (goal: Goal, to: (typeof splits)[number] | undefined): void => {
    const read = enter(readGoal(goal, scale, reading));
    if (!read || !to) return;
    if (!to.parts.includes(read.name)) to.parts.push(read.name);
    to.span = { ...to.span, end: Math.max(to.span.end, goal.span.end) };
    if (goal.share) shares.push({ share: goal.share, of: to.of, part: read.name });
  };

  const allocation = (clause: ClauseOf<"allocation">): void => {
    const of = wholeOf(clause.of, names, reading);
    const whole = goals.get(of ?? "");
    const shared = whole && !lost ? allocate(clause, whole, factors, scale.unit, reading) : undefined;
    if (of === undefined || !shared) return;
    const parts = shared.parts.flatMap((part) => enter(part)?.name ?? []);
    const by = clause.by && { by: clause.by.text };
    splits.push({ of, ...by, parts, partial: false, allocation: shared.allocation, span: clause.span });
  };

  for (const clause of clauses) {
    if (clause.kind === "split") split(clause);
    else if (clause.kind === "allocation") allocation(clause);
    else if (clause.kind === "goal" && splits.length === 0) enter(readGoal(clause, scale, reading));
    else if (clause.kind === "goal") addPart(clause, splits.at(-1));
  }
  return { goals: [...goals.values()], splits, shares };
}

function wholeOf(name: Name, names: ReadonlyMap<string, string>, { report, surface }: Reading): string | undefined {
  const of = names.get(name.text);
  if (of === undefined) report(unknownName("target", name, [...names.keys()], surface));
  return of;
}

function readGoal({ name, label, amount, stretch, span }: Goal, scale: AmountScale, reading: Reading): TargetGoal | undefined {
  const value = amountOf(amount, scale, reading);
  const further = stretch && amountOf(stretch, scale, reading);
  if (!value || (stretch && !further)) return undefined;
  return { name: name.text, ...(label ? { label: label.text } : {}), amount: value, ...(further ? { stretch: further } : {}), span };
}

/** A rate is brought to the time that the amounts are for: 20 a month are 240 in a year. */
function amountOf(figure: Figure, { unit, months }: AmountScale, reading: Reading): Fraction | undefined {
  const read = readQuantity(figure, reading);
  const value = read && quantityIn(read, figure, unit, reading);
  if (!value || figure.per === undefined) return value;
  if (isMonthUnit(figure.per)) return multiply(value, fraction(months, monthsIn(figure.per)));
  reading.report(finding("rate-not-months", figure.span, {}));
  return undefined;
}

function reportTwice(known: TargetGoal, again: TargetGoal, unit: Unit, { report }: Reading): void {
  const related: { readonly place: Span; readonly note: { readonly en: string; readonly zh: string } }[] = [
    { place: known.span, note: { en: "the first one", zh: "先出现的一处" } },
  ];
  const slots = { name: again.name, first: quantity(known.amount, unit), second: quantity(again.amount, unit) };
  report(finding("target-twice", again.span, slots, { related }));
}
