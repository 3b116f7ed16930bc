import { compare, type Fraction } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { drawn } from "../drawn.ts";
import type { Strip, Tick } from "../figure.ts";
import { same, type Words } from "../words.ts";

const TEN = 10;
const MOST_TICKS = 8;

/** Where a group's scores lie, a dot a person. */
export function stripOf(totals: readonly Fraction[], average: Fraction, of: Words): Strip {
  const sorted = totals.toSorted(compare);
  const [lowest = average, highest = average] = [sorted[0], sorted.at(-1)];
  const from = Math.floor(drawn(lowest) / TEN) * TEN;
  const to = Math.max(from + TEN, Math.ceil(drawn(highest) / TEN) * TEN);
  const range = `${numeral(lowest)}–${numeral(highest)}`;
  return {
    headline: { en: `Scores from ${numeral(lowest)} to ${numeral(highest)}`, zh: `得分在 ${range} 之间` },
    subtitle: { en: `Scores, a dot a person, ${of.en}`, zh: `得分，一点一人，${of.zh}` },
    sentence: {
      en: `Lowest ${numeral(lowest)}, highest ${numeral(highest)}, average ${numeral(average)}.`,
      zh: `最低 ${numeral(lowest)} 分，最高 ${numeral(highest)} 分，平均 ${numeral(average)} 分。`,
    },
    from,
    to,
    ticks: ticks(from, to),
    dots: sorted.map(drawn),
    mean: { at: drawn(average), text: same(numeral(average)) },
  };
}

function ticks(from: number, to: number): readonly Tick[] {
  const step = Math.ceil((to - from) / TEN / MOST_TICKS) * TEN;
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => ({ at: from + index * step, text: same(String(from + index * step)) }));
}
