import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, divide, type Fraction, fraction } from "../../../number/fraction.ts";
import { sizeOf } from "../../../scheme/intervals/edge-size.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Pay, PayLimit } from "../../../scheme/types/pay.ts";
import type { Check } from "../check.ts";
import { figureAt } from "../curve/curve.ts";
import { extremesOf } from "../curve/extremes.ts";
import type { Finding } from "../finding.ts";
import type { PayCurve, PaySubject } from "../pay.ts";
import { within } from "../pieces/pieces.ts";

/** The cap and the floor of tiers are of the size of what the tiers pay, and leave more of them than one. */
export const payBoundsFit: Check = ({ pays }) => pays.flatMap(ofPay);

const THOUSAND = fraction(1000n);

function ofPay({ pay, paid }: PaySubject): readonly Finding[] {
  const [lowest, highest] = endsOf(pay);
  if (!paid || !lowest || !highest) return [];
  const bounds = [
    ...bound(pay.cap, { part: "cap", at: lowest, beyond: { low: { value: lowest, closed: true } }, furthest: highest }),
    ...bound(pay.floor, { part: "floor", at: highest, beyond: { high: { value: highest, closed: true } }, furthest: lowest }),
  ];
  return bounds.flatMap((each) => swallowed(each, pay, paid) ?? farOff(each, pay, paid) ?? []);
}

/** The first and the last edge of the tiers, where all of them are figures. */
function endsOf({ rule }: Pay): readonly (Fraction | undefined)[] {
  if (rule?.kind !== "tiers") return [];
  const edges = rule.tiers.rows.flatMap(({ from, to }) => [from, to].flatMap((edge) => edge?.value ?? []));
  if (edges.some(({ kind }) => kind !== "constant")) return [];
  const sizes = edges.map(sizeOf).filter(({ n }) => n > 0n);
  const sorted = sizes.toSorted(compare);
  return [sorted[0], sorted.at(-1)];
}

/** A bound: from which edge on it may swallow all the other tiers, and at which edge it is looked for. */
type Bound = {
  readonly part: "cap" | "floor";
  readonly limit: PayLimit;
  readonly at: Fraction;
  readonly beyond: Interval;
  readonly furthest: Fraction;
};

function bound(limit: PayLimit | undefined, of: Omit<Bound, "limit">): readonly Bound[] {
  return limit && !limit.ofBase && limit.value.n > 0n ? [{ ...of, limit }] : [];
}

/** Beyond its edge the tiers vary, and yet the bound holds throughout. */
function swallowed({ part, limit: { value, span }, at, beyond }: Bound, pay: Pay, { curve, showFigure, witness }: PayCurve) {
  const { lowest, highest } = extremesOf(within(curve, beyond)) ?? {};
  const there = figureAt(curve, at);
  const [nearest, furthest] = part === "cap" ? [lowest, highest] : [highest, lowest];
  if (!there || !nearest?.value || !isPast(nearest.value, value, part)) return undefined;
  if (furthest?.value && compare(furthest.value, nearest.value) === 0) return undefined;
  const [edge, pays] = [showFigure(at), inMoney(there, pay)];
  const where: Bilingual =
    part === "cap" ? { en: `from ${edge.en} up`, zh: `${edge.zh}以上` } : { en: `up to ${edge.en}`, zh: `${edge.zh}以下` };
  const slots = { pay: pay.name, bound: boundWords(part, value, pay), where, edge, pays };
  return [{ diagnostic: finding("bound-swallows-tiers", span, slots), witnesses: [witness({ at, value: there })] }];
}

/** Not to be reached, or left, by anything near the tiers. */
function farOff({ part, limit: { value, span }, furthest }: Bound, pay: Pay, { curve, showFigure, witness }: PayCurve) {
  const there = figureAt(curve, furthest);
  if (!there || there.n <= 0n) return undefined;
  const times = part === "cap" ? divide(value, there) : divide(there, value);
  if (compare(times, THOUSAND) < 0) return undefined;
  const slots = { pay: pay.name, bound: boundWords(part, value, pay), edge: showFigure(furthest), pays: inMoney(there, pay) };
  return [{ diagnostic: finding("bound-far-from-tiers", span, slots), witnesses: [witness({ at: furthest, value: there })] }];
}

function isPast(value: Fraction, limit: Fraction, part: Bound["part"]): boolean {
  const order = compare(value, limit);
  return part === "cap" ? order >= 0 : order <= 0;
}

function boundWords(part: Bound["part"], value: Fraction, pay: Pay): Bilingual {
  const { en, zh } = inMoney(value, pay);
  return part === "cap" ? { en: `a cap of ${en}`, zh: `封顶${zh}` } : { en: `a floor of ${en}`, zh: `最低${zh}` };
}

function inMoney(value: Fraction, { currency }: Pay): Bilingual {
  return quantity(value, { kind: "money", currency });
}
