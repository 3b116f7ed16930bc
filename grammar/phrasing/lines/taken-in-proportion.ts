import { word } from "../../tokens.ts";
import { called } from "../said.ts";
import { inEachAward, isOf, type Segment } from "../segment.ts";

/** 超过3次按比例扣分: how much more takes off how much is not said, so that the place is left without a result. */
export const withTakenInProportion = called([word.Proportional], inEachAward(withoutProportion));

function withoutProportion(segment: Segment): Segment {
  const [first] = segment;
  const last = segment.at(-1);
  const taken = isOf(last, word.Proportional) && last?.image.endsWith("扣分") === true;
  return taken && isOf(first, word.Over, word.Beyond, word.Excess) ? segment.slice(0, -1) : segment;
}
