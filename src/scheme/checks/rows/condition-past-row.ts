import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import type { Span } from "../../../text/source.ts";
import { edgesOf, type Ranged } from "../../intervals/of-rows.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf } from "../../ruled.ts";
import { type Ruler, rulerOf } from "../../ruler.ts";
import type { PayResult } from "../../types/pay.ts";
import { NUMBER, PERCENT } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/**
 * `10 from 98%, 5 from 90% when …`: rows under a condition go first, and with no neighbour under its
 * own condition this one gives 5 at 99%, too, where rows without conditions would end at each other.
 */
export const conditionPastRow: Check = (scheme) => [
  ...ruledOf(scheme).flatMap((metric) => {
    const { rule, full, gives } = metric;
    const ruler = rule?.kind === "bands" ? rulerOf(edgesOf(rule.rows), metric, scheme.cycle) : undefined;
    if (rule?.kind !== "bands" || !ruler || !metric.complete) return [];
    const say = (points: Fraction): Bilingual => quantity(points, gives);
    return past(
      rule.rows.map((row) => ({ ...row, gives: pointsOf(row.result, full), say })),
      ruler,
    );
  }),
  ...scheme.pays.flatMap((pay) => {
    const ruler = rulerOf(edgesOf(pay.rows), { reads: NUMBER }, scheme.cycle);
    return pay.whole && ruler
      ? past(
          pay.rows.map((row) => ({ ...row, ...paidBy(row.result) })),
          ruler,
        )
      : [];
  }),
];

type Row = Ranged & {
  readonly span: Span;
  readonly when?: unknown;
  readonly gives: Fraction | undefined;
  readonly say: (value: Fraction) => Bilingual;
};

function past(rows: readonly Row[], { numberOf, show }: Ruler): readonly Diagnostic[] {
  const edge = (row: Row, side: "from" | "to"): Fraction | undefined => {
    const [own, other] = side === "from" ? [row.from, row.to] : [row.to, row.from];
    return own && !other && !row.otherwise ? numberOf(own.value) : undefined;
  };
  return (["from", "to"] as const).flatMap((side) => {
    const conditional = rows.filter(({ when }) => when !== undefined);
    return conditional.flatMap((row) => {
      const at = edge(row, side);
      if (!at || !row.gives || row.gives.n <= 0n) return [];
      const isBeyond = (other: Row): boolean => {
        const place = edge(other, side);
        return place !== undefined && compare(place, at) === (side === "from" ? 1 : -1);
      };
      const better = rows.find(
        (other) => !other.when && isBeyond(other) && other.gives && row.gives && compare(other.gives, row.gives) > 0,
      );
      const [place, more] = [better && edge(better, side), better?.gives];
      if (!better || !place || !more || conditional.some((other) => other !== row && isBeyond(other))) return [];
      const slots = { place: show(place), less: row.say(row.gives), more: row.say(more), closed: closed(side, show(at), show(place)) };
      const related = [{ place: better.span, note: { en: "the row that it goes before", zh: "被它抢先的一档" } }];
      return [finding("condition-past-row", row.span, slots, { related })];
    });
  });
}

/** The row with both its ends, as it is written. */
function closed(side: "from" | "to", own: Bilingual, other: Bilingual): Bilingual {
  return side === "from"
    ? { en: `from ${own.en} to under ${other.en}`, zh: `${own.zh}以上不足${other.zh}` }
    : { en: `over ${other.en} up to ${own.en}`, zh: `超过${other.zh}至${own.zh}` };
}

function pointsOf(result: { readonly kind: string; readonly points?: Fraction }, full: Fraction | undefined): Fraction | undefined {
  return result.kind === "full" ? full : result.kind === "points" ? result.points : undefined;
}

function paidBy(result: PayResult): Pick<Row, "gives" | "say"> {
  if (result.kind === "share") return { gives: result.share, say: (value) => quantity(value, PERCENT) };
  return { gives: result.kind === "amount" ? result.amount : undefined, say: (value) => ({ en: numeral(value), zh: numeral(value) }) };
}
