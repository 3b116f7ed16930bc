import { isAdditive } from "../scheme/targets/reconciled.ts";
import { amountIn, followed, originalOf, versionsOf } from "../scheme/targets/versions.ts";
import type { Targets } from "../scheme/types/targets.ts";
import type { Revision } from "./types.ts";

/** What a list changes of the one it revises: of everyone that it names, what its months asked for before. */
export function revisionOf(list: Targets, lists: readonly Targets[]): Revision | undefined {
  const { revises, from, because, approvedBy = [] } = list;
  if (!revises) return undefined;
  const versions = versionsOf(originalOf(list, lists), lists);
  const earlier = versions.slice(0, versions.indexOf(list));
  const months = isAdditive(list.unit) ? list.months.map(({ month }) => month) : undefined;
  const changes = followed([...earlier, list]).flatMap(({ held }) => {
    const own = held.find((each) => each.list === list)?.goal;
    const old = held.filter((each) => each.list !== list).at(-1);
    if (!own) return [];
    const before = old && amountIn(months, old);
    return [{ name: own.label ?? old?.goal.label ?? own.name, ...(before && { before }), after: own.amount }];
  });
  return { of: earlier.at(-1)?.label ?? revises.list, from, ...(because === undefined ? {} : { because }), approvedBy, changes };
}
