import { finding } from "../../diagnostics/catalogue.ts";
import { add, compare, type Fraction, ZERO } from "../../number/fraction.ts";
import { nearest } from "../../text/nearest.ts";
import { suggestion, unknownName } from "../names/suggest.ts";
import { mayBeLost, type NameTable } from "../names/table.ts";
import { quantity } from "../quantity.ts";
import type { Reading, Report } from "../report.ts";
import type { TargetSplit, Targets } from "../types/targets.ts";
import { unitName } from "../units/names.ts";
import { rateBetween } from "../units/unit.ts";
import { isAdditive, sumText } from "./reconciled.ts";
import { amountIn, type Followed, followed, originalOf, revisedBy, versionsOf } from "./versions.ts";

/** Holds every list that revises another against it: its months, its unit, whom it names, and the sums it leaves. */
export function reportRevisions(table: NameTable<Targets>, reading: Pick<Reading, "report" | "surface">): void {
  const lists = [...new Set(table.values.values())];
  for (const list of lists) {
    const before = revisedBy(list, lists);
    if (list.revises && !before) {
      const name = { text: list.revises.list, quoted: true, span: list.revises.span };
      if (!mayBeLost(table, name)) reading.report(unknownName("targets", name, table, reading.surface));
    }
    if (list.revises && before && fits(list, before, lists, reading.report)) {
      const versions = versionsOf(originalOf(list, lists), lists);
      const earlier = versions.slice(0, versions.indexOf(list));
      // What a slip leaves out of a sum is not missing from it.
      if (reportNames(list, earlier, reading.report)) reportSums(list, earlier, reading.report);
    }
  }
}

/** Whether the amounts of a list can take the place of another's from a month on. */
function fits(list: Targets, before: Targets, lists: readonly Targets[], report: Report): boolean {
  const span = list.revises?.span ?? list.span;
  const earlier = lists.find((each) => each !== list && revisedBy(each, lists) === before);
  if (list.rows || before.rows) report(finding("revision-of-rows", span, { list: before.label }));
  else if (list.from <= before.from || list.to !== before.to)
    report(
      finding("revision-months", span, {
        list: before.label,
        own: timeOf(list),
        time: timeOf(before),
        months: timeOf({ from: restFrom(list, before), to: before.to }),
      }),
    );
  else if (!rateBetween(list.unit, before.unit))
    report(finding("revision-unit", span, { list: before.label, own: unitName(list.unit), unit: unitName(before.unit) }));
  else if (earlier && lists.indexOf(earlier) < lists.indexOf(list)) {
    const note = { en: "the first one", zh: "先出现的一处" };
    const related = earlier.revises ? [{ place: earlier.revises.span, note }] : [];
    report(finding("revision-twice", span, { list: before.label, first: earlier.label }, { related }));
  } else return true;
  return false;
}

/** From where the list could be in force: its own first day, or the second month of what it revises. */
function restFrom({ from }: Targets, before: Targets): string {
  return before.from < from && from < before.to ? from : `${before.months[1]?.month ?? before.from.slice(0, 7)}-01`;
}

function timeOf({ from, to }: Pick<Targets, "from" | "to">): { readonly en: string; readonly zh: string } {
  return { en: `${from} to ${to}`, zh: `${from} 至 ${to}` };
}

/**
 * A name that no version before has may be a slip; a stretch target beside one that was revised would be the old one.
 * Whether each name is another than those before.
 */
function reportNames(list: Targets, earlier: readonly Targets[], report: Report): boolean {
  const names = followed(earlier).flatMap(({ keys }) => keys);
  let distinct = true;
  for (const { held } of followed([...earlier, list])) {
    const own = held.find((each) => each.list === list)?.goal;
    const old = held.filter((each) => each.list !== list).at(-1)?.goal;
    if (!own) continue;
    const name = own.label ?? own.name;
    const near = nearest(name, names);
    distinct &&= old !== undefined || near === undefined;
    if (!old) report(finding("revision-new", own.span, { name, from: list.from, meant: suggestion(near, names) }));
    else if (old.stretch && !own.stretch) report(finding("revision-stretch", own.span, { name }));
  }
  return distinct;
}

/** Each split still adds up, with what carries over: also what a split that is written again no longer names. */
function reportSums(list: Targets, earlier: readonly Targets[], report: Report): void {
  if (!isAdditive(list.unit)) return;
  const named = followed([...earlier, list]);
  for (const { of, parts, partial } of splitsOf([...earlier, list])) {
    const whole = calledIn(of, named);
    const all = new Set(parts.flatMap((part) => calledIn(part, named) ?? []));
    const isOwn = list.splits.some((split) => split.of === of && split.parts.length === all.size);
    if (!whole || isOwn || ![whole, ...all].some(({ held }) => held.at(-1)?.list === list)) continue;
    const amounts = [...all].map((part) => ({ name: part.keys.at(-1) ?? "", amount: amountFor(list, part) }));
    const [sum, due] = [amounts.map(({ amount }) => amount).reduce(add, ZERO), amountFor(list, whole)];
    const order = compare(sum, due);
    if (order === 0 || (partial && order < 0)) continue;
    const slots = { of: whole.keys.at(-1) ?? "", parts: sumText(amounts, list.unit), sum: quantity(sum, list.unit) };
    report(finding("revision-sum", list.revises?.span ?? list.span, { ...slots, whole: quantity(due, list.unit), from: list.from }));
  }
}

/** Splits of one whole by one thing are one, with the parts of all versions. */
function splitsOf(versions: readonly Targets[]): readonly Pick<TargetSplit, "of" | "parts" | "partial">[] {
  const all = versions.flatMap(({ splits }) => splits);
  const isSame = (a: TargetSplit, b: TargetSplit): boolean => a.of === b.of && a.by === b.by;
  const firsts = all.filter((split, index) => all.findIndex((each) => isSame(each, split)) === index);
  return firsts.map((first) => {
    const same = all.filter((each) => isSame(each, first));
    return { of: first.of, parts: same.flatMap(({ parts }) => parts), partial: same.at(-1)?.partial ?? false };
  });
}

function calledIn(name: string, all: readonly Followed[]): Followed | undefined {
  return all.find(({ keys }) => keys.includes(name));
}

/** What one is to bring in the months of a list: by the list, or by the last one before it that names them. */
function amountFor(list: Targets, { held }: Followed): Fraction {
  const last = held.at(-1);
  return last
    ? amountIn(
        list.months.map(({ month }) => month),
        last,
      )
    : ZERO;
}
