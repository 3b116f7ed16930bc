import type { IToken } from "chevrotain";
import { retyped } from "../lexer.ts";
import { Bound, Equal, Mark, Minus, Name, Noun, PostBound, Sign, Tilde, word } from "../tokens.ts";
import { figureAt, inEach, isFigureEnd, isOf, type Segment } from "./segment.ts";

/** 按2%计提, 提成2%, 10分：≥95%, ≥95% = 10 points: ways to say what a place gives. */
export const withResults = inEach((segment) =>
  [withoutTrailingVerb, withEarned, withPlaceBehind, withEqual].reduce((each, rewrite) => rewrite(each), segment),
);

/** 按80%发放: the verb behind a figure. */
function withoutTrailingVerb(segment: Segment): Segment {
  const verb = isOf(segment.at(-1), word.Earn, word.Tiers) && isFigureEnd(segment.at(-2));
  return verb ? segment.slice(0, -1) : segment;
}

/** 90分以上按100% and 10万元以下部分提成2% are 90分以上得100%. */
function withEarned(segment: Segment): Segment {
  return segment.map((token, at) => {
    const length = figureAt(segment, at + 1);
    const gives = length > 0 && at + 1 + length === segment.length && (at === 0 || isPlaceEnd(segment[at - 1]));
    return gives && isOf(token, word.By, word.Tiers) && (at > 0 || isOf(token, word.By)) ? retyped(token, word.Earn) : token;
  });
}

function isPlaceEnd(token: IToken | undefined): boolean {
  return isFigureEnd(token) || isOf(token, PostBound, word.PartOf, word.Beyond, word.Otherwise, word.Within, Name);
}

/** 10分：≥95% and 8分：90%-95% name the result first. */
function withPlaceBehind(segment: Segment): Segment {
  const start = isOf(segment[0], Sign) ? 1 : 0;
  const length = figureAt(segment, start) || (isOf(segment[start], word.Full, word.None) ? 1 : 0);
  const mark = start + length;
  const token = segment[mark];
  if (length === 0 || !token || !isOf(token, Mark)) return segment;
  const behind = segment.slice(mark + 1);
  if (isOf(behind[0], Bound)) return segment.toSpliced(mark, 1);
  const isRange = behind.slice(figureAt(behind, 0)).some((each) => isOf(each, PostBound, Tilde, Minus, word.To, Bound));
  return isRange && figureAt(behind, 0) > 0 ? segment.with(mark, retyped(token, word.At)) : segment;
}

/** ≥ 95% = 10 points */
function withEqual(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, Equal));
  const token = segment[at];
  if (!token || at + 1 + figureAt(segment, at + 1) !== segment.length || figureAt(segment, at + 1) === 0) return segment;
  const isAward = !segment.slice(0, at).some((each) => isOf(each, Name, Noun)) && isPlaceEnd(segment[at - 1]);
  return isAward ? segment.with(at, retyped(token, word.Earn)) : segment;
}
