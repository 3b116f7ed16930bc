import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Span } from "../../../text/source.ts";
import type { DraftBand, DraftPay, DraftRule, SaidLimit } from "../../draft.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf } from "../../ruled.ts";
import type { WordRow } from "../../types/rule.ts";
import type { Unit } from "../../types/unit.ts";
import { PERCENT } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/**
 * A row or a cell that gives 0 and a floor over it cannot both hold. Beside
 * steps a 0 under an edge of a metric is no row: the floor is of the steps, and
 * it stands; of a pay either may be meant.
 */
export const zeroOrFloor: Check = (scheme) => [
  ...ruledOf(scheme).flatMap(({ name, rule, floor, gives, extra }) =>
    extra ? [] : contradiction(name, zeroIn(rule) ?? cutIn(rule, gives), floor, gives),
  ),
  ...scheme.pays.flatMap((pay) => contradiction(pay.name, nothingPaid(pay), pay.floor, limitUnit(pay))),
];

/** Of a pay by grades, by totals or by two factors. */
function nothingPaid({ rows, rule }: DraftPay): Span | undefined {
  if (rule?.kind === "matrix") return zeroIn(rule.rule);
  return rows.find(
    ({ result }) => (result.kind === "share" ? result.share : result.kind === "amount" ? result.amount : undefined)?.n === 0n,
  )?.span;
}

function limitUnit({ floor, currency }: DraftPay): Unit {
  return floor?.ofBase ? PERCENT : { kind: "money", currency };
}

function contradiction(what: string, zero: Span | undefined, floor: SaidLimit | undefined, unit: Unit): readonly Diagnostic[] {
  if (!zero || !floor?.value || floor.value.n <= 0n) return [];
  const least: Bilingual = quantity(floor.value, unit);
  const related = [{ place: floor.span, note: { en: "the floor", zh: "最低写在这里" } }];
  return [finding("zero-or-floor", zero, { what, floor: least }, { related })];
}

function zeroIn(rule: DraftRule | undefined): Span | undefined {
  if (rule?.kind === "matrix") return rule.cells.some((row) => row.some(({ n }) => n === 0n)) ? rule.span : undefined;
  if (rule?.kind === "bands" || rule?.kind === "words") return rule.rows.find(givesNothing)?.span;
  if (rule?.kind !== "anchor") return undefined;
  // What no clause says of a side is no row.
  const sides = [rule.under, rule.over].flatMap((side) => (side?.kind === "flat" ? [side] : []));
  return sides.find(({ points, span }) => points.n === 0n && span !== rule.span)?.span;
}

function givesNothing({ result }: DraftBand | WordRow): boolean {
  return result.kind === "points" && result.points.n === 0n;
}

/** 0 under 60% of what is paid. */
function cutIn(rule: DraftRule | undefined, { kind }: Unit): Span | undefined {
  if (kind !== "money" && kind !== "percent") return undefined;
  if (rule?.kind === "anchor") return (rule.zeroUnder ?? rule.zeroOver)?.span;
  return rule?.kind === "curve" || rule?.kind === "proportional" ? rule.zeroUnder?.span : undefined;
}
