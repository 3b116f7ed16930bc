import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import {
  Bound,
  Close,
  Equal,
  Mark,
  Minus,
  Name,
  Note,
  Noun,
  NumberLiteral,
  Open,
  Percentage,
  PostBound,
  Sign,
  Text,
  Tilde,
  Unit,
  word,
} from "../../tokens.ts";
import { type Called, called, inChinese, inEnglish } from "../said.ts";
import { figureAt, inEachAward, inserted, isFigureEnd, isOf, isUnitOf, type Segment } from "../segment.ts";

/** 按2%计提, 提成2%, 10分：≥95%, ≥95% = 10 points: ways to say what a place gives. */
export const ofResults: readonly Called[] = [
  inChinese(called([word.Earn, word.Tiers, "提成"], inEachAward(withoutTrailingVerb))),
  inChinese(called([word.Full], inEachAward(withPointsOfFull))),
  called([word.By], inEachAward(withAttainmentCap)),
  called([word.Cap, word.UpTo, word.Max, word.Min], inEachAward(withLimit)),
  inChinese(called([word.Whose], inEachAward(withWeight))),
  called([word.Else], inEachAward(withElse)),
  called([word.Coefficient], inEachAward(withCoefficient)),
  called([word.By, word.Tiers], inEachAward(withEarned)),
  called([Mark], inEachAward(withPlaceBehind)),
  inEnglish(called([Equal], inEachAward(withEqual))),
];

/** 按80%发放: the verb behind a figure. */
function withoutTrailingVerb(segment: Segment): Segment {
  const last = segment.at(-1);
  const named = isOf(last, Name) && last?.image === "提成" && segment.some((token) => isOf(token, word.By));
  const verb = (isOf(last, word.Earn, word.Tiers) || named) && isFigureEnd(segment.at(-2));
  return verb ? segment.slice(0, -1) : segment;
}

/** 得满分20分, 得满分（20分）: the points say how much that is. */
function withPointsOfFull(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Full));
  const points = segment.slice(at + 1).filter((token) => !isOf(token, Open, Close));
  const said = isOf(segment[at - 1], word.Earn) && figureAt(points, 0) === points.length && isUnitOf(points.at(-1), "points");
  return said ? [...segment.slice(0, at), ...points] : segment;
}

/** 超过120%按120%计算 caps the attainment. */
function withAttainmentCap(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Over));
  const [edge, by, again, verb] = segment.filter((token, index) => index > at && !isOf(token, word.Whose));
  const over = segment[at];
  const alone = segment.slice(0, Math.max(at, 0)).every((token) => isOf(token, word.Attainment));
  const same = edge && again && isOf(edge, Percentage) && edge.image === again.image && isOf(by, word.By);
  if (!over || !alone || !same || (verb && !isOf(verb, Name, word.Earn))) return segment;
  return [inserted(word.Attainment, over), retyped(over, word.Cap), again];
}

/** 10分封顶, max 10 points, up to 6 points: limits. */
function withLimit(segment: Segment): Segment {
  const last = segment.at(-1);
  const [first] = segment;
  if (last && isOf(last, word.Cap) && segment.length > 1 && figureAt(segment, 0) === segment.length - 1)
    return [last, ...segment.slice(0, -1)];
  if (isOf(first, word.UpTo) && isOf(segment[2], Unit) && isUnitOf(segment[2], "points") && segment.length === 3)
    return [retyped(segment[0] as IToken, word.AtMost), inserted(word.Add, segment[1] as IToken), ...segment.slice(1)];
  return segment.map((token, at) => {
    const limits = isOf(token, word.Max, word.Min) && figureAt(segment, at + 1) > 0 && (at === 0 || isOf(segment[at - 1], Open));
    return limits ? retyped(token, isOf(token, word.Max) ? word.Cap : word.Floor) : token;
  });
}

/** 权重分的120% and 满分的120% are of the weight. */
function withWeight(segment: Segment): Segment {
  return segment.map((token, at) => (isOf(token, word.Full) && isOf(segment[at + 1], word.Whose) ? retyped(token, word.Weight) : token));
}

/** 否则得0分 */
function withElse(segment: Segment): Segment {
  const [first] = segment;
  return first && isOf(first, word.Else) ? [retyped(first, word.Otherwise), ...segment.slice(1)] : segment;
}

/** A 系数1.5 is A 1.5倍. */
function withCoefficient(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Coefficient));
  const number = segment[at + 1];
  if (at < 1 || !number || !isOf(number, NumberLiteral) || segment.length > at + 2 || !isOf(segment[at - 1], Name, Text, PostBound, Unit))
    return segment;
  return [...segment.slice(0, at), number, retyped(number, Unit, number.startOffset, number.startOffset, "倍")];
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
  return isFigureEnd(token) || isOf(token, PostBound, Note, word.PartOf, word.Beyond, word.Otherwise, word.Within, Name);
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
