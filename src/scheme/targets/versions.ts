import { add, type Fraction, fraction, multiply, ZERO } from "../../number/fraction.ts";
import { type Cycle, monthsIn } from "../../periods/cycle.ts";
import { foldTrimmed } from "../../text/fold.ts";
import type { EntryPart, RevisedEntry } from "../types/expression.ts";
import type { MonthShare, TargetGoal, Targets } from "../types/targets.ts";
import { isAdditive } from "./reconciled.ts";

/** The list that a revision is of, through all that was revised before. */
export function originalOf(list: Targets, lists: readonly Targets[]): Targets {
  const before = revisedBy(list, lists);
  // Each begins later than the one before it; others are refused.
  return before && before.from < list.from ? originalOf(before, lists) : list;
}

/** A list, then what revises it, then what revises that. */
export function versionsOf(original: Targets, lists: readonly Targets[]): readonly Targets[] {
  const next = lists.find((each) => each.from > original.from && revisedBy(each, lists) === original);
  return next ? [original, ...versionsOf(next, lists)] : [original];
}

/** The list whose amounts this one replaces. */
export function revisedBy({ revises }: Targets, lists: readonly Targets[]): Targets | undefined {
  return revises && lists.find(({ name, label }) => [name, label].includes(revises.list));
}

/** One that is to bring something, under all it is called by, with its amount in each version that names it. */
export type Followed = { readonly keys: readonly string[]; readonly held: readonly Held[] };
export type Held = { readonly list: Targets; readonly goal: TargetGoal };

/** Who the versions name, each once: one of them may say a label that another leaves out. */
export function followed(versions: readonly Targets[]): readonly Followed[] {
  const all: { keys: string[]; held: Held[] }[] = [];
  for (const list of versions)
    for (const goal of list.goals) {
      const called = keysOf(goal);
      const known = all.find(({ keys }) => keys.some((key) => called.some((each) => foldTrimmed(each) === foldTrimmed(key))));
      const entry = known ?? { keys: [], held: [] };
      if (!known) all.push(entry);
      entry.keys.push(...called.filter((key) => !entry.keys.includes(key)));
      entry.held.push({ list, goal });
    }
  return all;
}

function keysOf({ name, label }: TargetGoal): readonly string[] {
  return label === undefined ? [name] : [name, label];
}

/** What each is to bring in the months of each version; what a version does not name carries over. */
export function revisedEntries(versions: readonly Targets[], which: "amount" | "stretch", cycle: Cycle): readonly RevisedEntry[] {
  return followed(versions).flatMap(({ keys, held }) => {
    const holders = held.filter(({ goal }) => goal[which]);
    const parts = holders.flatMap(({ list, goal }, index): readonly EntryPart[] => {
      const amount = goal[which];
      const months = inForce(list, holders[index + 1]?.list, cycle);
      return amount ? [{ list: list.label, from: list.from, amount, unit: list.unit, months, ...revisionOf(list) }] : [];
    });
    const span = holders.at(-1)?.goal.span;
    return span ? keys.map((key) => ({ key, parts, span })) : [];
  });
}

/** The months until the next version; of a percentage, which is nobody's part, so that those of a period make one. */
function inForce({ months, unit }: Targets, next: Targets | undefined, cycle: Cycle): readonly MonthShare[] {
  const own = next ? months.filter(({ month }) => month < next.from.slice(0, 7)) : months;
  return isAdditive(unit) ? own : own.map(({ month }) => ({ month, share: fraction(1, monthsIn(cycle)) }));
}

function revisionOf({ revises, because, approvedBy = [] }: Targets): Pick<EntryPart, "revision"> {
  return revises ? { revision: { ...(because === undefined ? {} : { because }), approvedBy } } : {};
}

/** What an amount comes to in some of its list's months; without months, the whole of it. */
export function amountIn(months: readonly string[] | undefined, { list, goal }: Held): Fraction {
  if (!months) return goal.amount;
  const shares = list.months.flatMap(({ month, share }) => (months.includes(month) ? [share] : []));
  return multiply(goal.amount, shares.reduce(add, ZERO));
}
