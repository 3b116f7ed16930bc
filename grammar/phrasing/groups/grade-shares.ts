import { endOf, retyped } from "../../lexer.ts";
import { Mark, Name, Percentage, Unit, word } from "../../tokens.ts";
import { productOf, quotientOf } from "../decimal.ts";
import { inserted, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 团队中 A：10%，B：20% · 各团队中，优秀不超过20%: shares told one after another, the group once before them. */
export const withGradeShares: Phrasing = (segments, statement) =>
  statement === "distribution" ? withRounding(joined(segments)).map((segment) => withExactly(segment)) : segments;

/**
 * 优秀每5人1名: at most that share of them, and only for each whole five. How another share's people
 * are rounded is not said with it, and the distribution rounds all alike: it has to be written.
 */
function withRounding(segments: readonly Segment[]): readonly Segment[] {
  const shared = segments.map((segment) => withShareOf(segment));
  const [first] = shared.find((segment, at) => segment !== segments[at]) ?? [];
  if (!first || segments.some((segment) => isOf(segment[0], word.PeopleRounded))) return shared;
  const isAlone = shared.every((segment, at) => segment !== segments[at] || !segment.some((token) => isOf(token, Percentage)));
  return isAlone ? [...shared, [inserted(word.PeopleRounded, first), inserted(word.Downwards, first)]] : shared;
}

function withShareOf(segment: Segment): Segment {
  const every = segment.findIndex((token) => isOf(token, word.Per) || (isOf(token, Name) && /.每$/u.test(token.image)));
  const [name, many, people, some, ofThem, ...more] = segment.slice(Math.max(every, 0));
  const part = quotientOf(some?.image ?? "", many?.image ?? "");
  const share = part && productOf(part, "100");
  const counts = [people, ofThem].every((unit) => isOf(unit, Unit) && ["人", "名", "个"].includes(unit?.image ?? ""));
  if (every < 0 || !name || !some || !counts || more.length > 0 || share === undefined) return segment;
  const grade = isOf(name, Name) ? [retyped(name, Name, name.startOffset, endOf(name) - 1, name.image.slice(0, -1))] : [];
  const bound = [inserted(word.AtMost, some), retyped(some, Percentage, undefined, undefined, `${share}%`)];
  return [...segment.slice(0, every), ...grade, ...bound];
}

/** The group alone, before a comma. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  return rejoined(segments, (before, segment) => {
    const [group, inside, ...more] = before;
    const opens = isOf(group, Name) && isOf(inside, word.Inside) && more.length === 0;
    return opens && isOf(segment[0], Name) ? [...before, ...segment] : undefined;
  });
}

/** A：10% is exactly that; A：不超过10% says otherwise. */
function withExactly(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, Mark));
  const [mark, share] = [segment[at], segment[at + 1]];
  if (!mark || !isOf(segment[at - 1], Name)) return segment;
  if (isOf(share, word.AtMost, word.AtLeast, word.Exactly)) return segment.toSpliced(at, 1);
  return isOf(share, Percentage) && segment.length === at + 2 ? segment.with(at, retyped(mark, word.Exactly)) : segment;
}
