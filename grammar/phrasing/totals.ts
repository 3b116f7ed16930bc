import { retyped } from "../lexer.ts";
import { Equal, Mark, word } from "../tokens.ts";
import { isOf, type Phrasing, type Segment } from "./segment.ts";

/** 总分=业绩×70%+行为×30%, 加分项封顶10: what a total is, with its name before it; and its extras without their sum. */
export const withTotals: Phrasing = (segments) => segments.map((segment) => withExtras(withoutName(segment)));

function withoutName(segment: Segment): Segment {
  const [first, second] = segment;
  return isOf(first, word.Total) && isOf(second, Equal, Mark) && segment.length > 2 ? segment.slice(2) : segment;
}

function withExtras(segment: Segment): Segment {
  const [first, second] = segment;
  const bounds = isOf(second, word.Cap, word.Floor);
  return first && bounds && isOf(first, word.Extra) ? [retyped(first, word.Extras), ...segment.slice(1)] : segment;
}
