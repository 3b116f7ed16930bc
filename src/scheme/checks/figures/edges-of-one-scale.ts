import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { equal, type Fraction } from "../../../number/fraction.ts";
import { strayAmong } from "../../intervals/stray.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf } from "../../ruled.ts";
import { type WrittenEdge, writtenEdges } from "../../rules/written-edges.ts";
import type { Edge } from "../../types/rule.ts";
import type { Unit } from "../../types/unit.ts";
import { NUMBER, PERCENT, POINTS } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/** The edges of a rule, of grades, of pay or of tiers are of one size: one that lost a digit or a unit stands out. */
export const edgesOfOneScale: Check = (scheme) => {
  return [
    ...ruledOf(scheme).flatMap(({ name, rule, reads }) => {
      if (!rule || !("reading" in rule)) return [];
      const unit = rule.reading === "attainment" ? PERCENT : (reads ?? NUMBER);
      return among(quoted(name), writtenEdges(rule), unit);
    }),
    ...among(grades, scheme.grades.flatMap(fromOf), POINTS),
    ...scheme.pays.flatMap(({ name, rows, rule }) =>
      rule?.kind === "tiers"
        ? among(quoted(name), rule.tiers.rows.flatMap(endsOf), rule.tiers.by.unit)
        : among(quoted(name), rows.flatMap(fromOf), POINTS),
    ),
  ];
};

type Ends = { readonly from?: Edge; readonly to?: Edge };

function fromOf({ from }: Ends): readonly WrittenEdge[] {
  return from ? [from] : [];
}

function endsOf({ from, to }: Ends): readonly WrittenEdge[] {
  return [from, to].filter((edge) => edge !== undefined);
}

const grades: Bilingual = { en: "the grades", zh: "各等级" };

function quoted(name: string): Bilingual {
  return { en: `“${name}”`, zh: `“${name}”` };
}

function among(what: Bilingual, edges: readonly WrittenEdge[], unit: Unit): readonly Diagnostic[] {
  const figures = edges.flatMap(({ value, span }) => (value.kind === "constant" ? [{ figure: value.value, span }] : []));
  const stray = strayAmong(
    figures.map(({ figure }) => figure),
    unit,
  );
  const at = stray && figures.find(({ figure }) => equal(figure, stray.value));
  if (!stray || !at) return [];
  const show = (value: Fraction): Bilingual => quantity(value, unit);
  const [least, most] = [show(stray.least), show(stray.most)];
  const others = equal(stray.least, stray.most)
    ? { en: `to ${most.en}`, zh: most.zh }
    : { en: `from ${least.en} to ${most.en}`, zh: `${least.zh}至${most.zh}` };
  return [finding("edge-off-scale", at.span, { what, others, edge: show(stray.value), likely: show(stray.likely) })];
}
