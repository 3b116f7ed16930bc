import type { Fraction } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import type { Rounding } from "../scheme/types/bounds.ts";
import type { Metric } from "../scheme/types/metric.ts";
import type { PayLimit } from "../scheme/types/pay.ts";
import { conditionText } from "./expressions.ts";
import type { Voice } from "./voice.ts";

/** A figure of a rule in words; of a pay it may be a share of the base. */
type Award = (figure: Fraction, ofBase?: true) => string;
type Limits = { readonly floor?: PayLimit; readonly cap?: PayLimit; readonly noFloor?: boolean; readonly noCap?: boolean };

/** How low and how high something goes, as far as the text says. */
export function limitsText({ floor, cap, noFloor, noCap }: Limits, award: Award, { words }: Voice): readonly string[] {
  const { item } = words;
  if (floor && cap) return [item.between(award(floor.value, floor.ofBase), award(cap.value, cap.ofBase))];
  return [
    ...(floor ? [item.floor(award(floor.value, floor.ofBase))] : noFloor ? [item.noFloor] : []),
    ...(cap ? [item.cap(award(cap.value, cap.ofBase))] : noCap ? [item.noCap] : []),
  ];
}

export function roundText(round: Rounding | undefined, { words }: Voice): readonly string[] {
  if (!round) return [];
  const { places, mode, inStepsOf } = round;
  return [words.item.round(words.item.rounding(places, mode, inStepsOf && numeral(inStepsOf)))];
}

/** What is done to what the rule gives: bounds, conditions, rounding, in this order. */
export function boundsText(metric: Metric, award: Award, voice: Voice): readonly string[] {
  const { caps = [], zeroWhen, mayDecline } = metric;
  const { item } = voice.words;
  return [
    ...(caps.length === 0 ? limitsText(metric, award, voice) : cappedText(metric, caps, award, voice)),
    ...(zeroWhen ? [item.zeroWhen(conditionText(zeroWhen.condition, voice), award(NOTHING))] : []),
    ...roundText(metric.round, voice),
    ...(mayDecline ? [item.mayDecline] : []),
  ];
}

export const NOTHING: Fraction = { n: 0n, d: 1n };

/** Upper limits under conditions, then the one for all other cases. */
function cappedText({ cap, ...metric }: Metric, caps: NonNullable<Metric["caps"]>, award: Award, voice: Voice): readonly string[] {
  const { item } = voice.words;
  const conditional = caps.map(({ value, when }) => {
    const condition = conditionText(when, voice);
    return value ? item.capWhen(condition, award(value)) : item.noCapWhen(condition);
  });
  const others = cap ? [item.otherCap(award(cap.value))] : [];
  return [...limitsText(metric, award, voice), ...conditional, ...(caps.length > 1 ? [item.firstCap] : []), ...others];
}
