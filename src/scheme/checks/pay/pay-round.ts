import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { toText } from "../../../number/decimal.ts";
import { divide, type Fraction, fraction, multiply } from "../../../number/fraction.ts";
import type { DraftPay, DraftPayOfRows, DraftShape, DraftSlope } from "../../draft.ts";
import { type Figures, grainOf } from "../../grain.ts";
import { tiersOf } from "../../ruled.ts";
import type { Check } from "../check.ts";

/** A share of somebody's base, a rate or part of a step need not end at whole cents: pay says how it is rounded. */
export const payRound: Check = (scheme, { sources }) =>
  scheme.pays.flatMap((pay) => {
    const example = pay.round || !pay.whole || endsInCents(pay, { scheme, sources }) ? undefined : exampleOf(pay);
    return example ? [finding("pay-needs-round", pay.head, { pay: pay.name, example })] : [];
  });

/** 10,001.33: an amount with cents, of which most shares do not end in cents. */
const exampleAmount = fraction(1_000_133n, 100n);
const HUNDRED = fraction(100n);

/** Whole figures times whole cents: 20 元 a visit, or a formula of the like. */
function endsInCents({ rule, rows }: DraftPay, figures: Figures): boolean {
  if (rule?.kind === "expression") return rows.length === 0 && isInCents(grainOf(rule.expression, figures));
  if (rule?.kind !== "shape" || rule.rule.kind !== "anchor" || rule.gives === "share") return false;
  const { points, over, under } = rule.rule;
  const sides = [over, under].filter((side) => side !== undefined);
  const grain = grainOf(rule.reads, figures);
  if (!grain || sides.some(({ kind }) => kind === "proportional") || !isInCents(points)) return false;
  return sides.every((side) =>
    side.kind === "flat" ? isInCents(side.points) : side.kind === "slopes" && side.slopes.every((slope) => isInSteps(slope, grain)),
  );
}

function isInCents(grain: Fraction | undefined): boolean {
  return grain !== undefined && multiply(grain, HUNDRED).d === 1n;
}

/** Steps as wide as the figures are apart, or narrower, counted from one of them. */
function isInSteps({ points, step, from }: DraftSlope, grain: Fraction): boolean {
  if (step.kind !== "constant" || from.kind !== "constant" || !isInCents(points)) return false;
  return divide(grain, step.value).d === 1n && divide(from.value, grain).d === 1n;
}

/** Where the decimals come from; undefined where every amount ends in cents. */
function exampleOf(pay: DraftPay): Bilingual | undefined {
  const rate = ratesOf(pay).find((each) => each.d !== 1n);
  if (rate) return ofRate(rate);
  return isComputed(pay) ? computed : undefined;
}

function ratesOf({ rows, rule }: DraftPay): readonly Fraction[] {
  const tiers = rule && tiersOf(rule);
  if (tiers) return tiers.rows.flatMap(({ rate, excess }) => [rate, excess]);
  return rows.flatMap(({ result }) => (result.kind === "share" ? [result.share] : []));
}

function isComputed({ rows, rule }: DraftPay): boolean {
  switch (rule?.kind) {
    case undefined:
      return rows.some(({ result }) => result.kind === "expression");
    case "expression":
      return true;
    case "shape":
      return rule.gives === "share" || !isAmounts(rule.rule);
    case "matrix":
      return rule.gives === "share";
    case "for-each":
      return (
        rule.gives === "share" || rule.rule.combine === "average" || rule.rule.per?.combine === "average" || !isAmounts(rule.rule.rule)
      );
    case "tiers":
    case "pool":
      return false;
  }
}

/** Rows that each give a written amount. */
function isAmounts(rule: DraftShape["rule"] | DraftPayOfRows["rule"]): boolean {
  if (rule.kind === "words" || rule.kind === "tiers") return true;
  return rule.kind === "bands" && rule.rows.every(({ result }) => result.kind === "points");
}

function ofRate(rate: Fraction): Bilingual {
  const amount = toText(multiply(exampleAmount, rate));
  return { en: `a base of 10,001.33 gives ${amount}`, zh: `以 10,001.33 计为 ${amount}` };
}

const computed: Bilingual = { en: "parts of a step and divisions leave more decimals", zh: "不足一步或相除会留下更多小数" };
