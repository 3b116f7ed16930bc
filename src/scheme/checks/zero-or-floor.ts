import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../text/source.ts";
import type { DraftPay, DraftRule, SaidLimit } from "../draft.ts";
import { quantity } from "../quantity.ts";
import { ruledOf } from "../ruled.ts";
import type { Unit } from "../types/unit.ts";
import { PERCENT } from "../units/unit.ts";
import type { Check } from "./check.ts";

/**
 * A row that gives 0 and a floor over it cannot both hold. Beside steps a 0
 * under an edge is no row: the floor is of the steps, and it stands.
 */
export const zeroOrFloor: Check = (scheme) => [
  ...ruledOf(scheme).flatMap(({ name, rule, floor, gives, extra }) => (extra ? [] : contradiction(name, zeroIn(rule), floor, gives))),
  ...scheme.pays.flatMap((pay) =>
    contradiction(pay.name, zeroRow(pay), pay.floor, pay.floor?.ofBase ? PERCENT : { kind: "money", currency: pay.currency }),
  ),
];

function contradiction(what: string, zero: Span | undefined, floor: SaidLimit | undefined, unit: Unit): readonly Diagnostic[] {
  if (!zero || !floor?.value || floor.value.n <= 0n) return [];
  const least: Bilingual = quantity(floor.value, unit);
  const related = [{ place: floor.span, note: { en: "the floor", zh: "最低分写在这里" } }];
  return [finding("zero-or-floor", zero, { what, floor: least }, { related })];
}

function zeroIn(rule: DraftRule | undefined): Span | undefined {
  if (rule?.kind === "bands") return rule.rows.find(({ result }) => result.kind === "points" && result.points.n === 0n)?.span;
  if (rule?.kind !== "anchor") return undefined;
  // What no clause says of a side is no row.
  const sides = [rule.under, rule.over].flatMap((side) => (side?.kind === "flat" ? [side] : []));
  return sides.find(({ points, span }) => points.n === 0n && span !== rule.span)?.span;
}

function zeroRow({ rows }: DraftPay): Span | undefined {
  const zero = rows.find(
    ({ result }) => (result.kind === "amount" && result.amount.n === 0n) || (result.kind === "share" && result.share.n === 0n),
  );
  return zero?.span;
}
