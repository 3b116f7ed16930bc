import { numeral } from "../../number/numeral.ts";
import { type Cycle, isMonthUnit } from "../../periods/cycle.ts";
import { cycleName, projectPeriod } from "../../periods/period.ts";
import type { Applies, Scheme } from "../../scheme/types/scheme.ts";
import type { SourceContract } from "../../scheme/types/source.ts";
import { periodName } from "../period-name.ts";
import type { SchemeView } from "../view.ts";
import { same, type Words } from "../words.ts";
import { asWritten } from "./lines.ts";

/** What a scheme says of itself: whom it applies to, how often, from when, out of how many points. */
export function factsOf(scheme: Scheme, sources: readonly SourceContract[], texts: ReadonlyMap<string, string>): SchemeView["facts"] {
  const { appliesTo, cycle, effective, total } = scheme;
  return [
    { what: { en: "Applies to", zh: "适用" }, value: appliesText(appliesTo, sources, texts) },
    { what: { en: "Cycle", zh: "周期" }, value: cycleText(cycle) },
    ...(effective ? [{ what: { en: "In force", zh: "有效期" }, value: effectiveText(effective) }] : []),
    ...(total.outOf ? [{ what: { en: "Out of", zh: "满分" }, value: same(numeral(total.outOf)) }] : []),
  ];
}

function cycleText(cycle: Cycle): Words {
  const { en, zh } = cycleName(cycle);
  if (isMonthUnit(cycle)) return { en: `every ${en}`, zh: `每${zh}` };
  const days = periodName(projectPeriod(cycle));
  return { en: `${en}, ${days.en}`, zh: `${zh}，${days.zh}` };
}

/** Whom the column takes in, and the condition as it is written. */
function appliesText(applies: Applies, sources: readonly SourceContract[], texts: ReadonlyMap<string, string>): Words {
  const people = columnText(applies, sources);
  if (!applies.when) return people;
  const condition = asWritten(applies.when.span, texts);
  return { en: `${people.en}, when ${condition}`, zh: `${people.zh}，当 ${condition}` };
}

function columnText(applies: Applies, sources: readonly SourceContract[]): Words {
  if (applies.kind === "everyone") return { en: "everyone", zh: "所有人" };
  const column = sources.flatMap(({ columns }) => columns).find(({ name }) => name === applies.column);
  const header = column?.headers[0] ?? applies.column;
  return { en: `${header}: ${applies.values.join(", ")}`, zh: `${header}：${applies.values.join("、")}` };
}

function effectiveText({ from, to }: { readonly from: string; readonly to?: string }): Words {
  return to === undefined ? { en: `from ${from}`, zh: `${from} 起` } : { en: `${from} to ${to}`, zh: `${from} 至 ${to}` };
}
