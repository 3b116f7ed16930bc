import { add, type Fraction, ZERO } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import type { Section } from "../scheme/types/scheme.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import { limitsText, roundText } from "./bounds.ts";
import { pointsText } from "./expressions.ts";
import { type Told, together, told, type Voice } from "./voice.ts";

/** What a section weighs, and how its items come together. */
export function sectionTold(section: Section, voice: Voice): readonly Told[] {
  const { weight, markedOutOf, share, floor, cap, round, span } = section;
  const { scheme } = voice.words;
  const weights = voice.scheme.metrics.flatMap((metric) => (metric.section === section.name && metric.weight ? [metric.weight] : []));
  const limit = (value: Fraction | undefined) => value && { value, span };
  const [least, most] = [limit(floor), limit(cap)];
  const limits = { ...(least && { floor: least }), ...(most && { cap: most }) };
  const sentences = [
    ...(weight ? [scheme.sectionWeight(numeral(weight.from), numeral(weight.to))] : []),
    ...(weights.length === 0 ? [] : [scheme.weighs(weights.map((each) => numeral(each)).join(" + "), numeral(weights.reduce(add, ZERO)))]),
    markedOutOf && share ? scheme.sectionShare(numeral(markedOutOf), told(share, PERCENT, voice)) : scheme.sectionSum,
    ...limitsText(limits, (figure) => pointsText(figure, voice), voice),
    ...roundText(round, voice),
  ];
  return together(sentences, voice);
}
