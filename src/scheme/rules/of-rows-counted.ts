import type { SlopeClause } from "../../ast/nodes/award.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { quantity } from "../quantity.ts";
import type { Column, SourceContract } from "../types/source.ts";
import type { Unit } from "../types/unit.ts";
import { quantityOf } from "../units/figure.ts";
import { mixed } from "../units/mixed.ts";
import { COUNT, sameDimension } from "../units/unit.ts";
import type { RuleContext } from "./context.ts";

/**
 * 迟到30分钟以上每次扣2分 where rows are counted: the place is one of each row,
 * so which rows count belongs into the measure. Undefined where no column of the
 * rows could be meant.
 */
export function placeOfRows({ base, side, stepping }: SlopeClause, { quantities, scope }: RuleContext): Diagnostic | undefined {
  const { measure } = quantities;
  if (measure?.kind !== "aggregate" || measure.fn !== "count" || measure.where || stepping !== "full") return undefined;
  const source = scope.sources.values.get(measure.source);
  const place = base?.value.kind === "figure" ? base.value : undefined;
  const written = place && quantityOf(place, scope.nouns);
  if (!source || written?.kind !== "unit" || written.unit.kind === "count") return undefined;
  const column = onlyColumnIn(written.unit, source);
  if (!place || !column) return undefined;
  const sign = `${side === "under" ? "<" : ">"}${base?.inclusive ? "=" : ""}`;
  const advice = countingThose(source.name, column.name, sign, quantity(written.value, written.unit));
  return finding("units-differ", place.span, { ...mixed(COUNT, written.unit), advice });
}

function onlyColumnIn(unit: Unit, { columns }: SourceContract): Column | undefined {
  const [only, ...others] = columns.filter(({ type }) => type.kind === "number" && sameDimension(type.unit, unit));
  return others.length === 0 ? only : undefined;
}

function countingThose(source: string, column: string, sign: string, value: Bilingual): Bilingual {
  return {
    en: `To count only such rows, write “measure count(${source} where ${source}.${column} ${sign} ${value.en})”; here say only what each gives or takes off.`,
    zh: `只数这样的，口径请写“计数(${source} 其中 ${source}.${column} ${sign} ${value.zh})”，这里只写每次加扣多少。`,
  };
}
