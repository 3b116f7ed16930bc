import type { PerItem as Written } from "../../ast/nodes/clause.ts";
import type { Figure, PeriodUnit } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { isMonthUnit, monthsIn } from "../../periods/cycle.ts";
import { cycleNames } from "../../periods/period.ts";
import { columnCalled } from "../expressions/reference.ts";
import { periodColumn } from "../people-source.ts";
import type { Limit } from "../types/bounds.ts";
import type { ItemPeriod, PerItem } from "../types/rule.ts";
import type { Column, SourceContract } from "../types/source.ts";
import type { RuleContext } from "./context.ts";

/** `best per project`, `sum per month floor -5`: by which column rows are alike, and what they come to. */
export function readPerItem({ combine, by, floor, cap, span }: Written, source: SourceContract, context: RuleContext): PerItem | undefined {
  const of = by.kind === "period" ? periodOfRows(by.unit, span, source, context) : columnOfRows(by.path, source, context);
  const [least, most] = [floor && limit(floor, context), cap && limit(cap, context)];
  if (!of || (floor && !least) || (cap && !most)) return undefined;
  return { combine, ...of, ...(least ? { floor: least } : {}), ...(most ? { cap: most } : {}), span };
}

function limit(figure: Figure, { given, bound = given }: RuleContext): Limit | undefined {
  const value = bound(figure);
  return value && { value, span: figure.span };
}

type ByKind<K> = Extract<Written["by"], { readonly kind: K }>;

/** 项目 or honours.项目, which has to be of the source gone through. */
function columnOfRows(path: ByKind<"column">["path"], source: SourceContract, { scope }: RuleContext): Pick<PerItem, "column"> | undefined {
  const name = path.at(-1);
  const [owner] = path;
  if (!name || !owner) return undefined;
  if (path.length > 1 && scope.sources.values.get(owner.text) !== source) {
    scope.report(finding("per-item-of-other", owner.span, { source: source.label, other: owner.text }));
    return undefined;
  }
  const column = columnCalled(source, name, scope);
  return column && { column: column.name };
}

/** The part of the period that a row is about: its date or its month, no finer than the rows are. */
function periodOfRows(
  unit: PeriodUnit,
  span: Written["span"],
  source: SourceContract,
  { scope }: RuleContext,
): Pick<PerItem, "column" | "unit"> | undefined {
  const column = periodColumn(source);
  const part: ItemPeriod | undefined = unit === "day" || isMonthUnit(unit) ? unit : undefined;
  if (column && part && isFiner(column, part)) return { column: column.name, unit: part };
  scope.report(finding("per-item-period", span, { source: source.label, period: cycleNames[unit] }));
  return undefined;
}

function isFiner({ type }: Column, unit: ItemPeriod): boolean {
  if (type.kind === "date") return true;
  return type.kind === "period" && unit !== "day" && isMonthUnit(type.unit) && monthsIn(type.unit) <= monthsIn(unit);
}
