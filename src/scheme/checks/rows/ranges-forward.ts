import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare } from "../../../number/fraction.ts";
import type { Span } from "../../../text/source.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf, tieredIn } from "../../ruled.ts";
import type { Edge } from "../../types/rule.ts";
import type { Unit } from "../../types/unit.ts";
import { NUMBER, PERCENT, POINTS } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/** A range begins before it ends: 60至55 holds nothing. */
export const rangesForward: Check = (scheme) => [
  ...ruledOf(scheme).flatMap(({ name, rule, reads = NUMBER }) => {
    if (rule?.kind === "anchor") return turned(name, [rule], rule.reading === "attainment" ? PERCENT : reads);
    return rule?.kind === "bands" ? turned(name, rule.rows, rule.reading === "attainment" ? PERCENT : reads) : [];
  }),
  ...tieredIn(scheme).flatMap(({ pay: { name }, tiers: { rows, by } }) => turned(name, rows, by.unit)),
  ...scheme.grades.flatMap((grade) => turned(grade.label, [grade], POINTS)),
  ...scheme.pays.flatMap(({ name, rows }) => turned(name, rows, POINTS)),
];

type Ends = { readonly from?: Edge; readonly to?: Edge; readonly span: Span };

function turned(what: string, rows: readonly Ends[], unit: Unit): readonly Diagnostic[] {
  return rows.flatMap(({ from, to, span }) => {
    if (!from || !to || !isAfter(from, to)) return [];
    const [begins, ends] = [shown(from, unit), shown(to, unit)];
    return [finding("range-turned", span, { what, from: begins, to: ends })];
  });
}

function isAfter({ value: from }: Edge, { value: to }: Edge): boolean {
  if (from.kind === "constant" && to.kind === "constant") return compare(from.value, to.value) > 0;
  return from.kind === "target" && to.kind === "target" && compare(from.times, to.times) > 0;
}

function shown({ value }: Edge, unit: Unit): Bilingual {
  return value.kind === "target" ? quantity(value.times, PERCENT) : quantity(value.value, unit);
}
