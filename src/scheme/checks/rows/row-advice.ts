import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction } from "../../../number/fraction.ts";
import type { Gap, Overlap } from "../../intervals/coverage.ts";
import type { End, Interval } from "../../intervals/interval.ts";
import { type Ranged, rowsOf } from "../../intervals/of-rows.ts";
import { orderOfLows } from "../../intervals/rows.ts";
import { quantity } from "../../quantity.ts";
import type { EdgeValue } from "../../types/rule.ts";
import { PERCENT } from "../../units/unit.ts";

/** On which line of numbers edges stand, and how the text writes a number of it. */
export type Scale = { readonly numberOf: (edge: EdgeValue) => Fraction; readonly say: (value: Fraction) => Bilingual };

/** Parts of the target are written as percentages, also where the target is a known figure. */
export function scaleOf(edges: readonly EdgeValue[], numberOf: Scale["numberOf"], show: Scale["say"]): Scale {
  const say = (value: Fraction): Bilingual => {
    const edge = edges.find((each) => compare(numberOf(each), value) === 0);
    return edge?.kind === "target" ? quantity(edge.times, PERCENT) : show(value);
  };
  return { numberOf, say };
}

/** Two rows that meet: what the lower one says where the upper one is to have what both hold, and the other way round. */
export function meetingAdvice<T extends Ranged>({ first, second }: Overlap<T>, scale: Scale): Bilingual {
  const [lower, upper] = [first, second].map((row) => intervalOf(row, scale)).toSorted((a, b) => orderOfLows(a.low, b.low));
  const [begins, ends] = [upper?.low, lower?.high];
  if (!lower || !begins || !ends || orderOfLows(lower.low, begins) >= 0) return correctOne;
  const below = rangeWords({ ...lower, high: opposite(begins) }, scale);
  const above = rangeWords({ ...upper, low: opposite(ends) }, scale);
  const shared = scale.say(begins.value);
  if (compare(begins.value, ends.value) === 0)
    return {
      en: `If ${shared.en} belongs to the upper row, write “${below.en}” for the lower one; else “${above.en}” for the upper one.`,
      zh: `${shared.zh} 归较高一档的，请把较低一档写成“${below.zh}”；归较低一档的，请把较高一档写成“${above.zh}”。`,
    };
  return {
    en: `Write “${below.en}” for the lower row, or “${above.en}” for the upper one.`,
    zh: `请把较低一档写成“${below.zh}”，或把较高一档写成“${above.zh}”。`,
  };
}

const correctOne: Bilingual = {
  en: "Correct an edge, so that each value is in one row.",
  zh: "请改正其中一个界限，让每个值只落入一档。",
};

/**
 * What closes a gap: a row beside it that reaches further; beyond the last row also what everything
 * else gives. Between two rows that would come out worse than both, and nobody means it.
 */
export function gapAdvice<T extends Ranged>(gap: Gap<T>, scale: Scale, rest: Bilingual): Bilingual {
  const { row, range } = closing(gap, scale) ?? {};
  if (!range) return { en: `Add “${rest.en}”.`, zh: `请加上“${rest.zh}”。` };
  if (row === "above") return { en: `Write “${range.en}” for the upper row.`, zh: `请把较高一档写成“${range.zh}”。` };
  if (gap.above)
    return {
      en: `Write “${range.en}” for the lower row, or add a row between the two.`,
      zh: `请把较低一档写成“${range.zh}”，或在两档之间补一档。`,
    };
  return {
    en: `Write “${range.en}” for the highest row, or add “${rest.en}”.`,
    zh: `请把最高一档写成“${range.zh}”，或加上“${rest.zh}”。`,
  };
}

/** What one of the rows beside a gap says instead. */
type Closing = { readonly row: "below" | "above"; readonly range: Bilingual };

/** What closes a gap, so that nothing is left out; under the lowest row there is nothing. */
export function closing<T extends Ranged>({ below, above }: Pick<Gap<T>, "below" | "above">, scale: Scale): Closing | undefined {
  const [lower, upper] = [below, above].map((row) => row && intervalOf(row, scale));
  if (!lower) return undefined;
  const begins = upper?.low;
  if (!begins) return lower.low && { row: "below", range: rangeWords({ low: lower.low }, scale) };
  if (lower.high && compare(lower.high.value, begins.value) === 0)
    return { row: "above", range: rangeWords({ ...upper, low: opposite(begins) }, scale) };
  return { row: "below", range: rangeWords({ ...lower, high: opposite(begins) }, scale) };
}

function intervalOf(row: Ranged, { numberOf }: Scale): Interval {
  return rowsOf([row], numberOf)[0]?.interval ?? {};
}

function opposite({ value, closed }: End): End {
  return { value, closed: !closed };
}

/** A range as a rule writes it: `from 20 to under 40`, 20以上不足40. */
function rangeWords({ low, high }: Interval, { say }: Scale): Bilingual {
  const from = low && lowWords(low.closed, say(low.value));
  const to = high && highWords(high.closed, say(high.value));
  if (!from || !to) return from ?? to ?? { en: "otherwise", zh: "其余" };
  const upTo = say(high.value).zh;
  return { en: `${from.en} ${high.closed ? "" : "to "}${to.en}`, zh: `${from.zh}${high.closed ? `不超过${upTo}` : to.zh}` };
}

function lowWords(included: boolean, { en, zh }: Bilingual): Bilingual {
  return included ? { en: `from ${en}`, zh: `${zh}以上` } : { en: `over ${en}`, zh: `超过${zh}` };
}

function highWords(included: boolean, { en, zh }: Bilingual): Bilingual {
  return included ? { en: `up to ${en}`, zh: `${zh}以内` } : { en: `under ${en}`, zh: `不足${zh}` };
}
