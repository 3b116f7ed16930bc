import { retyped } from "../../lexer.ts";
import { Bound, Close, Comparison, Mark, Name, Note, NumberLiteral, Open, Percentage, PostBound, Text, word } from "../../tokens.ts";
import { sumOf } from "../decimal.ts";
import { figureAt, inserted, isFigureEnd, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** A（优秀）：90分以上: a grade's label in brackets, and a mark before its totals. */
export const withGrades: Phrasing = (segments, statement) =>
  statement === "grades"
    ? withSharesAfter(joined(segments)).map((segment) =>
        withoutMark(withEdgeInNote(withLabel(withCondition(withName(withEdge(withoutTotal(segment))))))),
      )
    : segments;

/**
 * 优秀 前20%，良好 其后40%: of those in front, the best grade is taken first, so that these are the
 * first 60%. Behind a number of people or an edge the share of those in front is not known.
 */
function withSharesAfter(segments: readonly Segment[]): readonly Segment[] {
  let front: string | undefined;
  return segments.map((segment) => {
    const [where, share] = segment.slice(-2);
    const isTop = isOf(where, word.Top);
    const isAfter = where !== undefined && AFTER.test(where.image);
    const before = isTop ? "0" : front;
    front = undefined;
    if (!where || !share || !isOf(share, Percentage) || !share.image.endsWith("%") || !(isTop || isAfter) || before === undefined)
      return segment;
    front = sumOf(before, share.image);
    if (isTop || front === undefined) return segment;
    return [...segment.slice(0, -2), retyped(where, word.Top), retyped(share, Percentage, undefined, undefined, `${front}%`)];
  });
}

const AFTER = /^(?:其后|随后|之后|接下来|往后)的?$/u;

/** 一般 不超过90分: without a result the words of an edge would bound one. */
function withEdge(segment: Segment): Segment {
  const [name, bound] = segment;
  if (!isOf(name, Name, Text) || !bound || figureAt(segment, 2) === 0) return segment;
  return isOf(bound, word.AtMost) ? segment.with(1, retyped(bound, word.UpTo)) : segment;
}

/** 85分以上的，为A级: the grade behind a comma. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  return rejoined(segments, (before, [grade, ...rest]) => {
    const being = grade && isOf(grade, Name) ? /^(?:评定|认定|评|定|列)?为(?=.)/u.exec(grade.image)?.[0] : undefined;
    const last = before.at(-1);
    const isPlace = isOf(last, PostBound, word.Otherwise, word.Whose, word.InCase) || isFigureEnd(last);
    if (!grade || being === undefined || !isPlace || rest.length > 0) return undefined;
    const at = grade.startOffset + being.length;
    const place = isOf(last, word.Whose, word.InCase) ? before.slice(0, -1) : before;
    return [
      ...place,
      retyped(grade, word.Is, grade.startOffset, at, being),
      retyped(grade, Name, at, undefined, grade.image.slice(being.length)),
    ];
  });
}

/** 考核得分90分以上为A等: what is graded is the total. */
function withoutTotal(segment: Segment): Segment {
  const named = isOf(segment[0], word.Total, word.Points) && segment.length > 1 ? segment.slice(1) : segment;
  return isOf(named[0], word.At) && figureAt(named, 1) > 0 ? named.slice(1) : named;
}

/** 中 80以上: a grade may be called what elsewhere is a word. */
function withName(segment: Segment): Segment {
  const [first, second] = segment;
  const last = segment.at(-1);
  if (last && isOf(last, word.Inside) && isOf(segment.at(-2), word.Is)) return [...segment.slice(0, -1), retyped(last, Name)];
  const named = first && isOf(first, word.Inside) && (figureAt(segment, 1) > 0 || isOf(second, Mark, Bound, word.Otherwise));
  return named ? [retyped(first, Name), ...segment.slice(1)] : segment;
}

/** 优秀 90分以上且无投诉: what is no edge is a condition. */
function withCondition(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => isOf(token, word.And) && isFigureOrEdge(segment[index - 1]));
  const and = segment[at];
  // Inside a condition or a call it joins what is there.
  if (!isOf(segment[0], Name, Text) || segment.slice(0, at).some((token) => isOf(token, word.When, word.If, word.Between, Open)))
    return segment;
  const edge = isOf(segment[at + 1], Bound) || figureAt(segment, at + 1) > 0 || isOf(segment[at + 1], word.Total);
  const compares = segment.slice(at + 1).some((token) => isOf(token, Comparison));
  return and && compares && !edge ? segment.with(at, retyped(and, word.When)) : segment;
}

function isFigureOrEdge(token: Segment[number] | undefined): boolean {
  return isFigureEnd(token) || isOf(token, PostBound, Note);
}

function withLabel(segment: Segment): Segment {
  const [name, open, label, close] = segment;
  if (!name || !label || !isOf(name, Name) || !isOf(open, Open) || !isOf(label, Name) || !isOf(close, Close)) return segment;
  return [name, retyped(label, Text, undefined, undefined, `"${label.image}"`), ...segment.slice(4)];
}

/** D（不足60分）: an edge that reads like a note. */
function withEdgeInNote(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, Note));
  const note = segment[at];
  const edge = note && /^\((?:不足|不满)(?<figure>\d+(?:\.\d+)?)分?\)$/u.exec(note.image)?.groups?.figure;
  if (!note || !edge || !isOf(segment[at - 1], Name, Text)) return segment;
  return [...segment.slice(0, at), retyped(note, word.Under), inserted(NumberLiteral, note, edge), ...segment.slice(at + 1)];
}

function withoutMark(segment: Segment): Segment {
  const at = isOf(segment[1], Text) ? 2 : 1;
  return isOf(segment[0], Name) && isOf(segment[at], Mark) ? segment.toSpliced(at, 1) : segment;
}
