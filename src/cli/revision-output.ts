import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import { toText } from "../number/decimal.ts";
import { subtract } from "../number/fraction.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { Revision } from "../targets/types.ts";
import { drawTable } from "./table.ts";

const words = {
  of: { en: "Target of", zh: "目标对象" },
  before: { en: "Before", zh: "修订前" },
  after: { en: "After", zh: "修订后" },
  change: { en: "Change", zh: "变动" },
} satisfies Readonly<Record<string, Bilingual>>;

/** What a list changes of another in its months: a line for everyone it names. */
export function revisionText(label: string, { of, from, because, approvedBy, changes }: Revision, unit: Unit, language: Language): string {
  const lines = changes.map(({ name, before, after }) => [
    name,
    before ? quantity(before, unit)[language] : "",
    quantity(after, unit)[language],
    before ? quantity(subtract(after, before), unit)[language] : "",
  ]);
  const amounts = [words.before, words.after, words.change].map((word) => ({ title: word[language], align: "right" as const }));
  const head = {
    en: [
      `${label} revises ${of} from ${from} on`,
      ...(because === undefined ? [] : [`because: ${because}`]),
      ...(approvedBy.length === 0 ? [] : [`approved by: ${approvedBy.join(", ")}`]),
    ].join("; "),
    zh: [
      `${label} 自 ${from} 起修订 ${of}`,
      ...(because === undefined ? [] : [`原因：${because}`]),
      ...(approvedBy.length === 0 ? [] : [`审批：${approvedBy.join("、")}`]),
    ].join("；"),
  }[language];
  return `${head}\n\n${drawTable([{ title: words.of[language] }, ...amounts], lines)}`;
}

export function revisionJson({ of, from, because, approvedBy, changes }: Revision) {
  return {
    list: of,
    from,
    because: because ?? null,
    approved_by: approvedBy,
    changes: changes.map(({ name, before, after }) => ({ name, before: before ? toText(before) : null, after: toText(after) })),
  };
}
