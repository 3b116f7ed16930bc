import { retyped } from "../../lexer.ts";
import { Divide, Minus, Negative, Percentage, Plus, PlusMinus, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, isOf, type Phrasing, type Segment } from "../segment.ts";

/** within plus or minus 5% of target, 2 points off per 1% deviation: ±5% in words, and what is out of it. */
const withSigns: Phrasing = (segments, statement) =>
  statement === "metric" ? outOfIt(segments.map((segment) => withoutSign(withDeviation(withSign(segment))))) : segments;

export const withPlusMinus = called(
  [PlusMinus, word.Or, "deviation", "variance", "variation", Plus, word.Beyond, word.EitherWay],
  withSigns,
);

/** plus or minus 5% · +/- 5% */
function withSign(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => {
    const [joint, minus] = [segment[index + 1], segment[index + 2]];
    if (isOf(token, Plus) && isOf(joint, Divide) && isOf(minus, Minus, Negative)) return true;
    return isOf(token, word.Add) && isOf(joint, word.Or) && isOf(minus, word.Deduct);
  });
  const [plus] = segment.slice(at);
  return at >= 0 && plus && isOf(segment[at + 3], Percentage) ? segment.toSpliced(at, 3, retyped(plus, PlusMinus)) : segment;
}

/** per 1% deviation (from target) (either way) */
function withDeviation(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "deviation", "variance", "variation"));
  const token = segment[at];
  if (!token || !isOf(segment[at - 1], Percentage)) return segment;
  const from = isOf(segment[at + 1], word.From) && isOf(segment[at + 2], word.Target) ? 2 : 0;
  const side = Number(isOf(segment[at + 1 + from], word.EitherWay));
  return segment.toSpliced(at, 1 + from + side, retyped(token, word.EitherWay));
}

/** within ±5% of target is within 5% of it */
function withoutSign(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, PlusMinus));
  const ofTarget = isOf(segment[at + 1], Percentage) && isOf(segment[at + 2], word.Of) && isOf(segment[at + 3], word.Target);
  return at > 0 && ofTarget && isOf(segment[at - 1], word.UpTo) ? segment.toSpliced(at, 1) : segment;
}

/** full within ±5%, otherwise lose 2 points for every 1% outside, -2 per 1% beyond: what is out of the range loses on either side. */
function outOfIt(segments: readonly Segment[]): readonly Segment[] {
  const ranged = segments.some((segment) =>
    segment.some((token) => isOf(token, PlusMinus, word.Between) || /^within$/iu.test(token.image)),
  );
  return segments.map((segment) => {
    const [first, ...rest] = segment;
    const step = isOf(first, word.Otherwise) && hasStep(rest) && rest.some((token) => isOf(token, word.EitherWay)) ? rest : segment;
    const last = step.at(-1);
    const beyond = last && ranged && hasStep(step) && isOf(last, word.Beyond) && figureAt(step, step.length - 2) === 1;
    return beyond ? step.with(-1, retyped(last, word.EitherWay)) : step;
  });
}
