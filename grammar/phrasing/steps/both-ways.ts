import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Close, Open, PlusMinus, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, isAward, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 每±1%加减0.5分, 每偏离1%扣1分, 每超（或低）1%加（扣）0.5分, -1 per 1% outside: a clause for either side. */
const bothWays: Phrasing = (segments) => joined(segments.map((segment) => withBracketed(segment))).flatMap((segment) => sidesOf(segment));

export const withBothWays = called([PlusMinus, word.EitherWay, word.Or, word.UpTo, Open], bothWays);

/** 每超额完成（或少完成）1%, 加（扣）0.5分: the other side in brackets. */
function withBracketed(segment: Segment): Segment {
  const open = segment.findIndex((token) => isOf(token, Open));
  const [sign, other, close] = [segment[open - 1], segment[open + 1], segment[open + 2]];
  if (!sign || !other || !isOf(close, Close)) return segment;
  const signs = isOf(sign, word.Add, word.Deduct) && isOf(other, word.Add, word.Deduct) && sign.tokenType !== other.tokenType;
  const sides =
    isOf(segment[0], word.Per) &&
    isOf(segment[1], word.Over, word.Under) &&
    (isOf(other, word.Over, word.Under) || OTHER.test(other.image));
  const start = signs ? open - 1 : 1;
  const first = segment[start];
  if (!first || !(signs || sides)) return segment;
  return [
    ...segment.slice(0, start),
    retyped(first, word.EitherWay),
    ...withBracketed(segment.slice(open + 3 + Number(says(segment[open + 3], "于")))),
  ];
}

const OTHER = /^(?:或者?)?(?:少|低|多|超|减少|降低|短)(?:完成|于|出)?$/u;

/** 每增减1%，得分增减0.5分: the points behind a comma. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  if (!segments.some(([first]) => isOf(first, word.EitherWay))) return segments;
  return rejoined(segments, (last, segment) => {
    const goesOn = isOf(last[0], word.Per) && isOf(last[1], word.EitherWay) && 2 + figureAt(last, 2) === last.length;
    return goesOn && isOf(segment[0], word.EitherWay) ? [...last, ...segment] : undefined;
  });
}

function sidesOf(segment: Segment): readonly Segment[] {
  if (!isAward(segment)) return [segment];
  const per = segment.findIndex((token) => isOf(token, word.Per));
  const step = segment.findIndex((_, at) => at > per && figureAt(segment, at) > 0);
  const marker = markerOf(segment, step + figureAt(segment, step));
  const token = segment[per];
  if (!token || step < 0 || !marker) return [segment];
  const rest = segment.filter((_, at) => at < marker.from || at >= marker.from + marker.length);
  const behind = marker.from >= step;
  return (["Over", "Under"] as const).map((side) => {
    const at = behind ? marker.from : rest.indexOf(token) + 1;
    return signed(rest.toSpliced(at, 0, retyped(token, word[side])), side);
  });
}

/** Where the words for both sides stand: 增减, ±, 超出或低于. */
function markerOf(segment: Segment, stepEnd: number): { readonly from: number; readonly length: number } | undefined {
  const or = segment.findIndex(
    (token, at) => isOf(token, word.Or) && isOf(segment[at - 1], word.Over) && isOf(segment[at + 1], word.Under),
  );
  if (or > 0) return { from: or - 1, length: 3 };
  const from = segment.findIndex((token, at) => at <= stepEnd && isOf(token, word.EitherWay, PlusMinus));
  const isPoints = from === stepEnd && figureAt(segment, from + 1) > 0;
  return from < 0 || isPoints ? undefined : { from, length: 1 };
}

/** 加减0.5分: added over, taken off under. */
function signed(segment: Segment, side: "Over" | "Under"): Segment {
  return segment.map((token: IToken) =>
    isOf(token, word.EitherWay, PlusMinus) ? retyped(token, side === "Over" ? word.Add : word.Deduct) : token,
  );
}
