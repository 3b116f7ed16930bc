import { NumberLiteral, PostBound, Sign, Unit, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 3次以内不扣分，之后每次扣3分 · 超过3次后每次扣3分 · 超额每家加1分: steps of what lies beyond. */
const beyond: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  let edge: Segment | undefined;
  return begunFrom(segments).map((segment) => {
    const written = withoutExcess(withoutAfter(overEdge(segment, edge)));
    edge = edgeOf(written) ?? edge;
    return written;
  });
};

export const withAfterwards = called(
  [word.Bottom, word.Excess, "此后", "往后", "其后", "超额", "超出", ...["", "后", "的"].map((after) => `${after}开始扣分`)],
  beyond,
);

/** 超过3天开始扣分，每天扣2分 */
function begunFrom(segments: readonly Segment[]): readonly Segment[] {
  return rejoined(segments, (before, segment) => {
    const length = figureAt(before, 1);
    const begins = before[1 + length];
    const said = isOf(before[0], word.Over) && length > 0 && before.length === 2 + length && begins?.image.endsWith("开始扣分");
    return begins && said && isOf(segment[0], word.Per, word.Each)
      ? [...before.slice(0, -1), inserted(word.PartOf, begins), ...segment]
      : undefined;
  });
}

/** 3次以内不扣分, 不超过3次得满分: up to how many. */
function edgeOf(segment: Segment): Segment | undefined {
  const start = Number(isOf(segment[0], word.AtMost));
  const length = figureAt(segment, start);
  const isEdge = length > 1 && (start > 0 || (isOf(segment[length], word.OrLess) && segment[length]?.image !== "以下"));
  return isEdge ? segment.slice(start, start + length) : undefined;
}

function overEdge(segment: Segment, edge: Segment | undefined): Segment {
  const [after, each] = segment;
  const later = (isOf(after, word.Bottom) && after?.image === "之后") || says(after, "此后", "往后", "其后");
  if (!after || !edge || !later || !isOf(each, word.Each, word.Per) || isOf(segment[2], word.Over)) return segment;
  const figure = edge.map((token) => inserted(token.tokenType, after, token.image));
  return [inserted(word.Over, after), ...figure, inserted(word.PartOf, after), ...segment.slice(1)];
}

/** 超过3次后 */
function withoutAfter(segment: Segment): Segment {
  const length = figureAt(segment, 1);
  const after = segment[1 + length];
  const said = isOf(segment[0], word.Over) && length > 0 && isOf(after, word.Bottom) && isOf(segment[2 + length], word.Each, word.Per);
  return after && said ? segment.with(1 + length, inserted(word.PartOf, after)) : segment;
}

/** 超额部分每多5次, 超额每家 */
function withoutExcess(segment: Segment): Segment {
  const [excess, per, next] = segment;
  if (!excess || !per || !(isOf(excess, word.Excess) || says(excess, "超额", "超出")) || !isOf(per, word.Per, word.Each)) return segment;
  if (isOf(next, word.Over)) return segment.slice(1);
  const counted = isOf(next, Unit) ? [inserted(NumberLiteral, per, "1")] : [];
  const behind = counted.length > 0 ? 3 : 2 + figureAt(segment, 2);
  if (!isOf(segment[behind], Sign) || isOf(segment[behind - 1], PostBound)) return segment;
  return [inserted(word.Per, per), inserted(word.Over, per), ...counted, ...segment.slice(2)];
}
