import { quantity } from "../../scheme/quantity.ts";
import type { Pay, PayRow } from "../../scheme/types/pay.ts";
import type { Grade, Scheme } from "../../scheme/types/scheme.ts";
import type { PayTable } from "../view.ts";
import { same, type Words } from "../words.ts";
import { asWritten, linesOf } from "./lines.ts";
import { rangeText } from "./ranges.ts";

/** What each pay gives, row by row. */
export function paysOf({ pays, grades }: Scheme, texts: ReadonlyMap<string, string>): readonly PayTable[] {
  return pays.map((pay) => ({
    label: pay.label,
    rule: linesOf(pay.span, texts),
    rows: pay.rows.map((row) => ({ when: whenText(row, grades, texts), gives: givesText(row, pay, texts) })),
  }));
}

/** Grades or a range of the total, and the row's condition as it is written. */
function whenText(row: PayRow, grades: readonly Grade[], texts: ReadonlyMap<string, string>): Words {
  const place = placeText(row, grades);
  if (!row.when) return place;
  const condition = asWritten(row.when.span, texts);
  const isBare = !row.grades && !row.from && !row.to;
  return isBare
    ? { en: `when ${condition}`, zh: `当 ${condition}` }
    : { en: `${place.en}, when ${condition}`, zh: `${place.zh}，当 ${condition}` };
}

function placeText(row: PayRow, grades: readonly Grade[]): Words {
  if (!row.grades) return rangeText(row, { kind: "points" });
  const labels = row.grades.map((name) => grades.find((grade) => grade.name === name)?.label ?? name);
  return { en: labels.join(", "), zh: labels.join("、") };
}

function givesText({ result }: PayRow, { currency }: Pay, texts: ReadonlyMap<string, string>): Words {
  if (result.kind === "amount") return quantity(result.amount, { kind: "money", currency });
  if (result.kind === "expression") return same(asWritten(result.expression.span, texts));
  if (result.share.n === 0n) return same("0");
  const { en, zh } = quantity(result.share, { kind: "percent" });
  return { en: `${en} of the base`, zh: `基数的${zh}` };
}
