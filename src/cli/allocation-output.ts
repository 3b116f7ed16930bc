import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Unit } from "../scheme/types/unit.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import type { ReconciledSplit } from "../targets/types.ts";
import { drawTable } from "./table.ts";

const words = {
  part: { en: "Part", zh: "对象" },
  weight: { en: "Share", zh: "应占" },
  amount: { en: "Allocated", zh: "分得" },
} satisfies Readonly<Record<string, Bilingual>>;

/** How the amounts of a split were shared out: a line a part, with its figure in each factor. */
export function allocationText({ of, allocation, parts }: ReconciledSplit, unit: Unit, language: Language): string {
  if (!allocation) return "";
  const { factors, step } = allocation;
  const heads = factors.map(({ label, share }) => ({ title: `${label} × ${quantity(share, PERCENT)[language]}`, align: "right" as const }));
  const lines = allocation.parts.map(({ figures, weight }, index) => [
    parts[index]?.name ?? "",
    ...figures.map((figure, at) => quantity(figure, factors[at]?.unit ?? unit)[language]),
    quantity(weight, PERCENT)[language],
    quantity(parts[index]?.amount ?? weight, unit)[language],
  ]);
  const right = [words.weight, words.amount].map((word) => ({ title: word[language], align: "right" as const }));
  const headline = {
    en: `${of}, allocated in steps of ${quantity(step, unit).en}`,
    zh: `${of}的分配，步长 ${quantity(step, unit).zh}`,
  }[language];
  return `\n${headline}\n\n${drawTable([{ title: words.part[language] }, ...heads, ...right], lines)}`;
}
