import { retyped } from "../../lexer.ts";
import { Name, Note, PostBound, word } from "../../tokens.ts";
import { isPlace } from "../place.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isFigureEnd, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 超过4次，则此项为0分 · 大于等于300个，可得满分 · 超过4次则该项得0分: what a place gives, behind a comma or 则. */
const together: Phrasing = (segments, statement, { own }) => {
  if (statement !== "metric") return segments;
  return rejoined(
    segments.map((segment) => withoutThen(withoutOwn(withoutItem(withEarned(withBothEdges(segment))), own))),
    (before, segment) => {
      const [first, second] = segment;
      const follows = isOf(first, word.Then) && isOf(second, ...gives);
      const given = isOf(before[0], word.AtLeast, word.AtMost) && isOf(first, word.Earn);
      const shared = segment.length === 1 && isOf(first, word.Proportional) && !isOf(before[0], word.AtLeast, word.AtMost);
      return isPlaceAlone(before) && (follows || given || shared) ? [...before, ...segment.slice(Number(follows))] : undefined;
    },
  );
};

export const withPlacesApart = called(
  [word.Then, word.AtLeast, word.AtMost, word.Reaching, word.OrLess, word.Proportional, "评", "的评", "可评"],
  together,
);

const gives = [word.Earn, word.Is, word.None, word.Full, word.Deduct] as const;

/** 超过3天5天以内: over the one, and at most the other. */
function withBothEdges(segment: Segment): Segment {
  const low = figureAt(segment, 1);
  const high = figureAt(segment, 1 + low);
  const [over, upper, edge] = [segment[0], segment[1 + low], segment[1 + low + high]];
  if (!upper || low < 1 || high < 1 || !isOf(over, word.Over, word.AtLeast, word.From) || !isOf(edge, word.OrLess)) return segment;
  return [...segment.slice(0, 1 + low), inserted(word.AtMost, upper), ...segment.slice(1 + low).toSpliced(high, 1)];
}

/** 0次评5分, 90分以上的评5分 */
function withEarned(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "评", "的评", "可评"));
  const verb = segment[at];
  const isLast = at > 0 && figureAt(segment, at + 1) === segment.length - at - 1 && at < segment.length - 1;
  return verb && isLast && (isFigureEnd(segment[at - 1]) || isOf(segment[at - 1], PostBound, Note, word.Whose))
    ? segment.with(at, retyped(verb, word.Earn))
    : segment;
}

/** 则此项得0分 */
function withoutItem(segment: Segment): Segment {
  const then = segment.findIndex((token) => isOf(token, word.Then));
  return then >= 0 && isOf(segment[then + 1], word.TheItem) ? segment.toSpliced(then + 1, 1) : segment;
}

/** 偏差率控制在目标值以内 in the metric 偏差率. */
function withoutOwn(segment: Segment, own: string | undefined): Segment {
  const [first, second] = segment;
  return isOf(first, Name) && first?.image === own && isOf(second, word.Reaching) ? segment.slice(1) : segment;
}

function withoutThen(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Then));
  return at > 0 && isPlaceAlone(segment.slice(0, at)) && isOf(segment[at + 1], ...gives) ? segment.toSpliced(at, 1) : segment;
}

/** 90%以上的, 目标的80%以上: nothing but a place. */
function isPlaceAlone(segment: Segment): boolean {
  // 目标 100-120万元 is no place, 目标的80%以上 is.
  if (isOf(segment[0], word.Target) && !isOf(segment[1], word.Whose)) return false;
  return isPlace(segment, Note, word.Within, word.Whose, word.InCase, word.Attainment, word.Target, word.Reaching);
}
