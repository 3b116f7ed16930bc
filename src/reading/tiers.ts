import type { Fraction } from "../number/fraction.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { Tier, Tiers } from "../scheme/types/pay.ts";
import type { Unit } from "../scheme/types/unit.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import { inWords } from "./expressions.ts";
import { edgeText, stretchText } from "./stretch.ts";
import { type Told, together, told, type Voice } from "./voice.ts";

/** Rates by tier: of the part within each, or of all by the tier that is reached; `said` tells what they are of and by. */
export function tiersTold(
  { mode, of, by, rows, target, toDate }: Tiers,
  currency: string,
  voice: Voice,
  said: (expression: Expression) => string = (expression) => inWords(expression, voice),
): readonly Told[] {
  const { words } = voice;
  const [base, measure] = [said(of), said(by)];
  const lead = mode === "marginal" ? words.pay.marginal(base, measure) : words.pay.whole(measure);
  const items = rows.map((tier) => {
    const stretch = mode === "marginal" ? partText(tier, by.unit, voice) : stretchText(tier, { unit: by.unit }, voice);
    return words.rule.row(stretch, tierText(tier, { mode, base, by }, currency, voice));
  });
  const rest = [...(target ? [words.pay.edgesOfTarget(inWords(target, voice))] : []), ...(toDate ? [words.pay.toDate[toDate]] : [])];
  return [{ text: lead, items }, ...together(rest, voice)];
}

/** Marginal tiers run from nothing up, each from where the one before it ends. */
function partText({ from, to }: Tier, unit: Unit, voice: Voice): string {
  const { pay } = voice.words;
  const [low, high] = [from, to].map((edge) => edge && edgeText(edge.value, { unit }, voice));
  if (low !== undefined && high !== undefined) return pay.partBetween(low, high);
  return low === undefined ? (high === undefined ? pay.all : pay.partUpTo(high)) : pay.partAbove(low);
}

type Of = Pick<Tiers, "mode" | "by"> & { readonly base: string };

/** A fixed amount, a rate of all or of the part, and a rate of what is over the tier's beginning. */
function tierText({ amount, rate, excess, from }: Tier, { mode, base, by }: Of, currency: string, voice: Voice): string {
  const { words } = voice;
  const share = (figure: Fraction): string => told(figure, PERCENT, voice);
  const terms = [
    ...(amount.n === 0n ? [] : [told(amount, { kind: "money", currency }, voice)]),
    ...(rate.n === 0n ? [] : [mode === "marginal" ? share(rate) : words.pay.rate(share(rate), base)]),
    ...(excess.n === 0n ? [] : [words.pay.excess(share(excess), base, from ? edgeText(from.value, { unit: by.unit }, voice) : "0")]),
  ];
  return terms.length === 0 ? words.pay.nothing : terms.join(words.pay.plus);
}
