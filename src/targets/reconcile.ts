import { add, compare, type Fraction, multiply, subtract, ZERO } from "../number/fraction.ts";
import type { Period } from "../periods/period.ts";
import { isAdditive } from "../scheme/targets/reconciled.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { TargetGoal, TargetSplit, Targets } from "../scheme/types/targets.ts";
import { foldTrimmed } from "../text/fold.ts";
import { type Stretch, stretchesOf } from "./periods.ts";
import { revisionOf } from "./revision.ts";
import { type AllRows, type Share, sharesOf } from "./rows.ts";
import type { ReconciledSplit, Reconciliation } from "./types.ts";

/**
 * Holds every split of a list against its whole, and the rows of its source
 * against whose they are: for all the list's time and each season, or for the
 * one period asked for. A list of percentages has nothing that adds up. Beside
 * a list that revises another stands what it changes.
 */
export function reconcile(
  list: Targets,
  lists: readonly Targets[],
  sources: readonly SourceContract[],
  rows: AllRows,
  asked?: Period,
): Reconciliation {
  const { name, label, unit } = list;
  const revision = revisionOf(list, lists);
  const stretches = isAdditive(unit) ? stretchesOf(list, asked) : [];
  const periods = stretches.map((stretch) => ({
    name: stretch.name,
    splits: [
      ...list.splits.map((split) => written(split, list, stretch)),
      ...inRows(list, stretch, sharesOf(list, stretch, sources, rows)),
    ],
  }));
  return { list: name, label, unit, periods, ...(revision && { revision }) };
}

function written({ of, by, parts, allocation }: TargetSplit, list: Targets, { share }: Stretch): ReconciledSplit {
  const goals = parts.flatMap((part) => goalOf(list, part) ?? []);
  const part = ({ amount, stretch, ...goal }: TargetGoal): ReconciledSplit["parts"][number] => ({
    name: calledBy(goal),
    amount: multiply(amount, share),
    ...(stretch && { stretch: multiply(stretch, share) }),
  });
  const whole = goalOf(list, of);
  return {
    of: whole ? calledBy(whole) : of,
    ...(by !== undefined && { by }),
    ...(allocation && { allocation }),
    ...against(whole && multiply(whole.amount, share), goals.map(part)),
  };
}

/** The rows of each group against the group's target; of a list without groups, all of them against the whole. */
function inRows(list: Targets, stretch: Stretch, shares: readonly Share[]): readonly ReconciledSplit[] {
  const { rows, goals } = list;
  const [whole] = goals;
  if (!rows) return [];
  const groups = rows.perPerson && rows.by !== undefined ? [...new Set(shares.map(({ group }) => group))] : [undefined];
  // Rows that are not dated are for all the time.
  const share = rows.dated ? undefined : stretch.share;
  return groups.map((group) => {
    const of = group === undefined ? whole : goals.find((goal) => isCalled(goal, group));
    const own = group === undefined ? shares : shares.filter((each) => each.group === group);
    const parts = own.map(({ name, amount }) => ({ name, amount: share ? multiply(amount, share) : amount }));
    return {
      of: of ? calledBy(of) : (group ?? ""),
      by: rows.perPerson ? "person" : (rows.by ?? ""),
      ...against(of && multiply(of.amount, stretch.share), parts),
    };
  });
}

function against(
  target: Fraction | undefined,
  parts: ReconciledSplit["parts"],
): Pick<ReconciledSplit, "target" | "allocated" | "unallocated" | "over" | "parts"> {
  const allocated = parts.map(({ amount }) => amount).reduce(add, ZERO);
  const left = target ? subtract(target, allocated) : ZERO;
  const isOver = compare(left, ZERO) < 0;
  return {
    ...(target && { target }),
    allocated,
    unallocated: isOver ? ZERO : left,
    over: isOver ? subtract(ZERO, left) : ZERO,
    parts,
  };
}

function goalOf({ goals }: Targets, name: string): TargetGoal | undefined {
  return goals.find((goal) => goal.name === name);
}

function isCalled({ name, label }: TargetGoal, text: string): boolean {
  return [name, label].some((each) => each !== undefined && foldTrimmed(each) === foldTrimmed(text));
}

function calledBy({ name, label }: Pick<TargetGoal, "name" | "label">): string {
  return label ?? name;
}
