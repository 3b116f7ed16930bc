import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, equal, type Fraction } from "../../../number/fraction.ts";
import type { Span } from "../../../text/source.ts";
import type { Ranged } from "../../intervals/of-rows.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf, tieredIn } from "../../ruled.ts";
import type { PayRow, Tier } from "../../types/pay.ts";
import type { Unit } from "../../types/unit.ts";
import { PERCENT } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/** Neighbouring rows give something different, or there would be no edge between them. What grades are paid may well be the same. */
export const rowsEqual: Check = (scheme) => [
  ...ruledOf(scheme).flatMap(({ name, rule, gives }) =>
    rule?.kind === "bands"
      ? among(
          name,
          rule.rows.map((row) => ({ ...row, ...(row.result.kind === "points" && { gives: row.result.points, in: gives }) })),
        )
      : [],
  ),
  ...tieredIn(scheme).flatMap(({ pay: { name, currency }, tiers: { rows } }) =>
    among(
      name,
      rows.map((tier) => ({ ...tier, otherwise: false, ...givenByTier(tier, currency) })),
    ),
  ),
  ...scheme.pays.flatMap(({ name, rows, currency }) =>
    among(
      name,
      rows.filter(({ grades }) => !grades).map((row) => ({ ...row, ...givenByRow(row, currency) })),
    ),
  ),
];

/** A row, and the one figure that it gives, where it gives one. */
type Giving = Ranged & { readonly when?: object; readonly gives?: Fraction; readonly in?: Unit; readonly span: Span };

function givenByTier({ amount, rate, excess }: Tier, currency: string): Pick<Giving, "gives" | "in"> {
  if (excess.n !== 0n || (rate.n !== 0n && amount.n !== 0n)) return {};
  return rate.n === 0n ? { gives: amount, in: { kind: "money", currency } } : { gives: rate, in: PERCENT };
}

function givenByRow({ result }: PayRow, currency: string): Pick<Giving, "gives" | "in"> {
  if (result.kind === "share") return { gives: result.share, in: PERCENT };
  return result.kind === "amount" ? { gives: result.amount, in: { kind: "money", currency } } : {};
}

/** Where all of them are the same, that is another finding; of several in a run the first stands for all. */
function among(what: string, rows: readonly Giving[]): readonly Diagnostic[] {
  const plain = rows.filter(({ when }) => !when);
  const [first] = plain;
  if (plain.every((row) => isSame(row, first))) return [];
  return plain.flatMap((row, index) => {
    const [before, earlier] = [plain[index - 1], plain[index - 2]];
    if (!before || !row.gives || !row.in || !isSame(before, row) || isSame(earlier, before)) return [];
    if (!isNextTo(before, row) || (row.otherwise && row.gives.n === 0n) || isRest(before, row)) return [];
    const gives: Bilingual = quantity(row.gives, row.in);
    const related = [{ place: before.span, note: { en: "the row before it", zh: "前一行" } }];
    return [finding("rows-equal", row.span, { what, gives }, { related })];
  });
}

function isSame(a: Giving | undefined, b: Giving | undefined): boolean {
  return a?.gives !== undefined && b?.gives !== undefined && equal(a.gives, b.gives) && a.in?.kind === b.in?.kind;
}

/** Rows of single values that give the same are a list of those values; a hole between rows is told by itself. */
function isNextTo(a: Ranged, b: Ranged): boolean {
  return ![a, b].some(({ from, to }) => from && to && isOne(from.value, to.value));
}

function isOne(a: NonNullable<Ranged["from"]>["value"], b: NonNullable<Ranged["to"]>["value"]): boolean {
  return a.kind === "constant" && b.kind === "constant" && compare(a.value, b.value) === 0;
}

/** `20 up to 100, 20 over 100` names all that is left. */
function isRest(a: Ranged, b: Ranged): boolean {
  const [lower, upper] = a.to ? [a, b] : [b, a];
  return lower.to !== undefined && !lower.from && upper.from !== undefined && !upper.to;
}
