import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { add, compare, divide, type Fraction, fraction, larger, multiply, smaller, subtract, ZERO } from "../../../number/fraction.ts";
import type { DraftPay, DraftTiers } from "../../draft.ts";
import { grainOf } from "../../grain.ts";
import { type Gap, gapsIn, overlapsIn } from "../../intervals/coverage.ts";
import { sizeOf } from "../../intervals/edge-size.ts";
import type { Domain } from "../../intervals/interval.ts";
import { rowsOf } from "../../intervals/of-rows.ts";
import { quantity } from "../../quantity.ts";
import { tieredIn } from "../../ruled.ts";
import type { Tier } from "../../types/pay.ts";
import type { Unit } from "../../types/unit.ts";
import type { Check } from "../check.ts";
import { aroundGap, placesOf } from "../rows/neighbours.ts";
import { gapAdvice, meetingAdvice, type Scale, scaleOf } from "../rows/row-advice.ts";

/** Tiers say whether a rate is of the whole or of the part within, and hold every value from 0 up once. */
export const tiers: Check = (scheme, { sources }) =>
  tieredIn(scheme).flatMap(({ pay, tiers: paid }) => {
    if (!pay.complete) return [];
    const grid = grainOf(paid.by, { scheme, sources });
    return [...modeOf(paid, pay), ...tiersMeet(paid, pay.name, { ...fromZero, ...(grid && { grid }) })];
  });

const fromZero: Domain = { low: { value: ZERO, closed: true } };
const ONE_PERCENT = fraction(1n, 100n);
const ONE_UNIT = fraction(1n);

type Meeting = Pick<DraftTiers, "mode"> & { readonly rows: readonly Ends[]; readonly by: { readonly unit: Unit } };
type Ends = Pick<Tier, "from" | "to" | "span">;

/** Each value of the domain lies in one of them. */
export function tiersMeet({ rows, by, mode }: Meeting, name: string, domain: Domain = fromZero): readonly Diagnostic[] {
  const all = rowsOf(
    rows.map((row) => ({ ...row, otherwise: false })),
    sizeOf,
  );
  const nudge = by.unit.kind === "percent" ? ONE_PERCENT : ONE_UNIT;
  const show = (value: Fraction) => quantity(value, by.unit);
  const scale = scaleOf(
    rows.flatMap(({ from, to }) => [from, to].flatMap((edge) => edge?.value ?? [])),
    sizeOf,
    show,
  );
  const overlaps = overlapsIn(all, domain, nudge)
    // Where parts are added up, an edge that two tiers share belongs to neither part.
    .filter(({ witness, first, second }) => mode === "whole" || !isEdgeOf(witness, first) || !isEdgeOf(witness, second))
    .map((overlap) => {
      const { witness, first, second } = overlap;
      const related = [{ place: first.span, note: { en: "also in this tier", zh: "也在这一档" } }];
      return finding(
        "tiers-overlap",
        second.span,
        { pay: name, witness: show(witness), advice: meetingAdvice(overlap, scale) },
        { related },
      );
    });
  const gaps = gapsIn(all, domain, nudge).map((gap) => {
    const { place, more } = placesOf(gap);
    const advice = gapAdvice(gap, scale, restOf(gap, scale));
    return finding("tiers-gap", place, { pay: name, witness: show(gap.witness), around: aroundGap(gap, all, { show }), advice }, more);
  });
  return [...overlaps, ...gaps];
}

/** Nothing before the first tier, which goes on from there; nothing beyond the last. */
function restOf({ above }: Gap<Ends>, { say }: Scale): Bilingual {
  const first = above?.from && say(sizeOf(above.from.value));
  return first ? { en: `0 up to ${first.en}`, zh: `${first.zh}以内 0` } : { en: "0 otherwise", zh: "其余 0" };
}

function isEdgeOf(value: Fraction, { from, to }: Pick<Tier, "from" | "to">): boolean {
  return [from, to].some((edge) => edge !== undefined && compare(sizeOf(edge.value), value) === 0);
}

const MILLION = fraction(1_000_000n);
const HALF_AGAIN = fraction(3n, 2n);

/** Without its word, both readings on a value half as much again as where the first tier ends. */
function modeOf({ mode, rows, by, of, span }: DraftTiers, { name, currency }: DraftPay): readonly Diagnostic[] {
  const end = rows.flatMap(({ to }) => (to ? [sizeOf(to.value)] : [])).toSorted(compare)[0];
  if (mode || !end || end.n <= 0n) return [];
  const value = multiply(end, HALF_AGAIN);
  const isMoney = by.unit.kind === "money";
  const amount = isMoney ? value : multiply(value, MILLION);
  const money = { kind: "money", currency } as const;
  const [at, paidOf] = [quantity(value, by.unit), quantity(amount, of.unit)];
  const example = isMoney ? at : { en: `${at.en} and ${paidOf.en}`, zh: `${at.zh}、${paidOf.zh}` };
  const slots = {
    pay: name,
    example,
    whole: quantity(wholly(rows, value, amount), money),
    marginal: quantity(partly(rows, value, amount), money),
  };
  return [finding("tiers-mode", span, slots)];
}

function wholly(rows: readonly Tier[], value: Fraction, amount: Fraction): Fraction {
  const row = rows.find((each) => reaches(each, value));
  return row ? add(row.amount, multiply(row.rate, amount)) : ZERO;
}

function reaches({ from, to }: Tier, value: Fraction): boolean {
  return (!from || compare(value, sizeOf(from.value)) >= 0) && (!to || compare(value, sizeOf(to.value)) <= 0);
}

function partly(rows: readonly Tier[], value: Fraction, amount: Fraction): Fraction {
  const parts = rows.map(({ from, to, rate }) => {
    const low = from ? sizeOf(from.value) : ZERO;
    const high = to ? smaller(sizeOf(to.value), value) : value;
    const share = divide(larger(subtract(high, low), ZERO), value);
    return multiply(rate, multiply(share, amount));
  });
  return parts.reduce(add, ZERO);
}
