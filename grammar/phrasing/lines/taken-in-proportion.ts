import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Bound, Name, NumberLiteral, Percentage, word } from "../../tokens.ts";
import { sumOf } from "../decimal.ts";
import { called } from "../said.ts";
import { hasStep, inAward, inserted, isMarked, isOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 按比例扣分 alone takes off, so that more than the target is full points. 超过3次按比例扣分: how
 * much more takes off how much is not said, and the place is left without a result. What 最高加2分
 * adds to a proportion is beyond full points; of a metric that is marked out of something it may
 * be marks or points, and does not fit.
 */
const inProportion: Phrasing = (segments, statement, { marked }) => {
  if (statement !== "metric") return segments;
  const alone = segments.findIndex(([first, ...more]) => isOf(first, word.Proportional) && more.length === 0);
  const [proportion] = segments[alone] ?? [];
  if (!proportion) return segments.map((segment) => inAward(segment, [withoutProportion]));
  const inMarks = marked || segments.some((segment) => isMarked(segment));
  const full = segments.find(([first]) => isOf(first, word.Weight))?.find((token) => isOf(token, NumberLiteral));
  const steps = segments.some((segment) => hasStep(segment));
  const capped = segments.map((segment) => (full && !steps ? withMostMore(segment, full, inMarks) : segment));
  const isPlaced = isOf(segments[alone - 1]?.[0], Bound); // 未达标，按比例扣分
  const taken = takes(proportion) && !isPlaced && !segments.some(([first]) => isOf(first, word.Cap, word.AtMost));
  if (!taken) return capped;
  const cap = [inserted(word.Cap, proportion), inserted(word.Weight, proportion), inserted(word.Whose, proportion)];
  return [...capped, [...cap, inserted(Percentage, proportion, "100%")]];
};

export const withTakenInProportion = called([word.Proportional], inProportion);

function takes(token: Segment[number] | undefined): boolean {
  return token?.image.endsWith("扣分") === true;
}

function withoutProportion(segment: Segment): Segment {
  const taken = isOf(segment.at(-1), word.Proportional) && takes(segment.at(-1));
  return taken && isOf(segment[0], word.Over, word.Beyond, word.Excess) ? segment.slice(0, -1) : segment;
}

function withMostMore(segment: Segment, full: IToken, inMarks: boolean): Segment {
  const [most, add, more] = segment;
  if (!most || !isOf(most, word.AtMost) || !add || !isOf(add, word.Add) || !more || !isOf(more, NumberLiteral)) return segment;
  if (inMarks) return segment.with(1, retyped(add, Name));
  const sum = sumOf(full.image, more.image);
  return sum === undefined ? segment : [inserted(word.Cap, most), inserted(NumberLiteral, more, sum)];
}
