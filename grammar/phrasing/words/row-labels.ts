import { Bound, Enumerate, Mark, Name, NumberLiteral, Percentage, PostBound, Tilde, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 第一档：≥95%，10分 · A档：95%以上得10分 · 优：95%以上得10分: what a row of a metric is called says nothing of its points. */
const withoutLabels: Phrasing = (segments, statement) =>
  statement === "metric" ? segments.map((segment) => segment.slice(labelOf(segment))) : segments;

export const withoutRowLabels = called([Mark], withoutLabels);

const label = /^(?:第?[一二三四五六七八九十]+[档级]|[A-ES][档级等]?|优秀?|良好?|中等?|一般|较?差|不?合格|不?及格)$/u;

/** How many tokens a label has with its mark; 0 where a clause has none before its place. */
function labelOf(segment: Segment): number {
  const mark = segment.findIndex((token) => isOf(token, Mark));
  const images = segment
    .slice(0, Math.max(mark, 0))
    .map(({ image }) => image)
    .join("");
  const placed = isOf(segment[mark + 1], Bound) || isPlace(segment.slice(mark + 1));
  return mark > 0 && mark < 4 && label.test(images) && placed ? mark + 1 : 0;
}

function isPlace(rest: Segment): boolean {
  const length = figureAt(rest, 0);
  return length > 0 && isOf(rest[length], Bound, PostBound, Tilde, word.To, Enumerate) && isOf(rest[0], NumberLiteral, Percentage, Name);
}
