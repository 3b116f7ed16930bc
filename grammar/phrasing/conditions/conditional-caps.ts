import { retyped } from "../../lexer.ts";
import { word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 如果投诉超过3次则封顶60 · 若有违规，最高得60分: the grammar has the cap first. */
const capFirst: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const behind = rejoined(segments, (last, segment) => {
    const cap = capOf(segment);
    const open = isOf(last[0], word.When, word.If) && !last.some((token) => isOf(token, word.Then));
    return cap && open ? [...cap, ...conditionOf(last)] : undefined;
  });
  return behind.map((segment) => withCapFirst(segment));
};

export const withConditionalCaps = called([word.When, word.If], capFirst);

/** 则封顶60, 最高得60分 */
function capOf(segment: Segment): Segment | undefined {
  const start = isOf(segment[0], word.Then) ? 1 : 0;
  const cap = segment[start];
  const length = figureAt(segment, start + 1);
  if (!cap || !isOf(cap, word.Cap, word.AtMost) || length === 0 || start + 1 + length !== segment.length) return undefined;
  return [retyped(cap, word.Cap), ...segment.slice(start + 1)];
}

function withCapFirst(segment: Segment): Segment {
  const then = isOf(segment[0], word.When, word.If) ? segment.findIndex((token) => isOf(token, word.Then)) : -1;
  const cap = then > 0 ? capOf(segment.slice(then)) : undefined;
  return cap ? [...cap, ...conditionOf(segment.slice(0, then))] : segment;
}

function conditionOf(segment: Segment): Segment {
  return segment.map((token, at) => (at === 0 ? retyped(token, word.When) : token));
}
