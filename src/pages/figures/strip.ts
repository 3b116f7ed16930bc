import type { Fraction } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { drawn } from "../drawn.ts";
import type { Strip, Tick } from "../figure.ts";
import { same, type Words } from "../words.ts";

const TEN = 10;
const MOST_TICKS = 8;

/** A score, and how it is printed. */
type Score = { readonly total: Fraction; readonly text: string };

/** Where a group's scores lie, a dot a person; the scores from the lowest to the highest, at least one. */
export function stripOf(scores: readonly Score[], average: Fraction, of: Words): Strip {
  const [lowest, highest] = [scores[0], scores.at(-1)];
  if (!lowest || !highest) throw new RangeError("a strip needs scores");
  const from = Math.floor(drawn(lowest.total) / TEN) * TEN;
  const to = Math.max(from + TEN, Math.ceil(drawn(highest.total) / TEN) * TEN);
  const mean = numeral(average);
  return {
    headline: { en: `Scores from ${lowest.text} to ${highest.text}`, zh: `得分在${lowest.text}–${highest.text}之间` },
    subtitle: { en: `Scores, a dot a person, ${of.en}`, zh: `得分，一点一人，${of.zh}` },
    sentence: {
      en: `Lowest ${lowest.text}, highest ${highest.text}, average ${mean}.`,
      zh: `最低${lowest.text}分，最高${highest.text}分，平均${mean}分。`,
    },
    from,
    to,
    ticks: ticks(from, to),
    dots: scores.map(({ total }) => drawn(total)),
    mean: { at: drawn(average), text: same(mean) },
  };
}

function ticks(from: number, to: number): readonly Tick[] {
  const step = Math.ceil((to - from) / TEN / MOST_TICKS) * TEN;
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => ({ at: from + index * step, text: same(String(from + index * step)) }));
}
