import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import { toText } from "../number/decimal.ts";
import type { Fraction } from "../number/fraction.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Allocation } from "../scheme/types/targets.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { ReconciledSplit, Reconciliation } from "../targets/types.ts";
import { allocationText } from "./allocation-output.ts";
import { csvText } from "./csv.ts";
import { revisionJson, revisionText } from "./revision-output.ts";
import { drawTable } from "./table.ts";

const words = {
  period: { en: "Period", zh: "期间" },
  of: { en: "Target of", zh: "目标对象" },
  by: { en: "Split by", zh: "分解方式" },
  target: { en: "Target", zh: "目标" },
  allocated: { en: "Allocated", zh: "已分解" },
  unallocated: { en: "Unallocated", zh: "未分解" },
  over: { en: "Over-allocated", zh: "超出" },
  nothing: { en: "Nothing to add up.", zh: "没有可以核对的分解。" },
  person: { en: "people", zh: "人员" },
} satisfies Readonly<Record<string, Bilingual>>;

/** A table a list: a line a split and period. */
export function targetsText(lists: readonly Reconciliation[], language: Language): string {
  return lists.map((list) => listText(list, language)).join("\n");
}

function listText({ label, unit, periods, revision }: Reconciliation, language: Language): string {
  const amount = (value: Fraction | undefined): string => (value ? quantity(value, unit)[language] : "");
  const lines = periods.flatMap(({ name, splits }) =>
    splits.map((split) => [
      name,
      split.of,
      byText(split, language),
      amount(split.target),
      amount(split.allocated),
      amountIfAny(split.unallocated, unit, language),
      amountIfAny(split.over, unit, language),
    ]),
  );
  const titles = [words.period, words.of, words.by].map((word) => ({ title: word[language] }));
  const amounts = [words.target, words.allocated, words.unallocated, words.over].map((word) => ({
    title: word[language],
    align: "right" as const,
  }));
  const table = lines.length === 0 ? `${words.nothing[language]}\n` : drawTable([...titles, ...amounts], lines);
  const allocated = periods[0]?.splits.map((split) => allocationText(split, unit, language)) ?? [];
  const revised = revision ? revisionText(label, revision, unit, language) : "";
  if (revision && lines.length === 0) return revised;
  return [`${label}\n\n${table}`, ...allocated, ...(revised === "" ? [] : [`\n${revised}`])].join("");
}

function byText({ by }: ReconciledSplit, language: Language): string {
  return by === "person" ? words.person[language] : (by ?? "");
}

/** What is nothing is left out, so that what is something stands out. */
function amountIfAny(value: Fraction, unit: Unit, language: Language): string {
  return value.n === 0n ? "" : quantity(value, unit)[language];
}

/** Quantities as text in base units, as in the JSON of the scores. */
export function targetsJson(lists: readonly Reconciliation[]): string {
  const data = lists.map(({ list, label, unit, periods, revision }) => ({
    targets: list,
    label,
    unit: unitOf(unit),
    ...(revision && { revises: revisionJson(revision) }),
    periods: periods.map(({ name, splits }) => ({ period: name, splits: splits.map(jsonSplit) })),
  }));
  return `${JSON.stringify({ targets: data }, null, 2)}\n`;
}

function jsonSplit({ of, by, target, allocated, unallocated, over, parts, allocation }: ReconciledSplit) {
  return {
    of,
    by: by ?? null,
    target: target ? toText(target) : null,
    allocated: toText(allocated),
    unallocated: toText(unallocated),
    over_allocated: toText(over),
    ...(allocation && { allocated_by: jsonAllocation(allocation) }),
    parts: parts.map(({ name, amount, stretch }) => ({ name, amount: toText(amount), stretch: stretch ? toText(stretch) : null })),
  };
}

function jsonAllocation({ step, factors, parts }: Allocation) {
  return {
    step: toText(step),
    factors: factors.map(({ name, label, share, unit, sum }) => ({
      name,
      label,
      share: toText(share),
      unit: unitOf(unit),
      sum: toText(sum),
    })),
    parts: parts.map(({ name, figures, weight }) => ({ name, figures: figures.map(toText), share: toText(weight) })),
  };
}

/** One row a split and period. */
export function targetsCsv(lists: readonly Reconciliation[]): string {
  const header = ["targets", "unit", "period", "of", "by", "target", "allocated", "unallocated", "over_allocated"];
  const rows = lists.flatMap(({ list, unit, periods }) =>
    periods.flatMap(({ name, splits }) =>
      splits.map(({ of, by, target, allocated, unallocated, over }) => [
        list,
        unitOf(unit),
        name,
        of,
        by ?? "",
        ...[target, allocated, unallocated, over].map((value) => ({ number: value && toText(value) })),
      ]),
    ),
  );
  return csvText([header, ...rows]);
}

function unitOf(unit: Unit): string {
  if (unit.kind === "money") return unit.currency;
  return unit.kind === "count" ? (unit.noun ?? unit.kind) : unit.kind;
}
