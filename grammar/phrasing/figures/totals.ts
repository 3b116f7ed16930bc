import { retyped } from "../../lexer.ts";
import { Equal, Mark, Minus, NumberLiteral, Plus, Times, word } from "../../tokens.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 总分=业绩×70%+行为×30%, 加分项封顶10: what a total is, with its name before it; and its extras without their sum. */
export const withTotals: Phrasing = (segments) => segments.map((segment) => withMost(withExtras(fromFigure(withoutName(segment)))));

/** total 100 + late + accidents: a figure may begin what a total is. */
function fromFigure(segment: Segment): Segment {
  const [first, second] = segment;
  const begins = isOf(first, NumberLiteral) && isOf(second, Plus, Minus, Times) && segment.length > 2;
  return first && begins ? [inserted(Equal, first), ...segment] : segment;
}

function withoutName(segment: Segment): Segment {
  const [first, second] = segment;
  return isOf(first, word.Total) && isOf(second, Equal, Mark) && segment.length > 2 ? segment.slice(2) : segment;
}

function withExtras(segment: Segment): Segment {
  const [first, second] = segment;
  const most = second && isOf(second, word.AtMost, word.AtLeast);
  // extras at most 10
  if (first && most && isOf(first, word.Extra, word.Extras))
    return [retyped(first, word.Extras), retyped(second, isOf(second, word.AtMost) ? word.Cap : word.Floor), ...segment.slice(2)];
  const bounds = isOf(second, word.Cap, word.Floor);
  return first && bounds && isOf(first, word.Extra) ? [retyped(first, word.Extras), ...segment.slice(1)] : segment;
}

/** max 100 · at most 100 · at least -5: no more and no less than that */
function withMost(segment: Segment): Segment {
  const [most, figure] = segment;
  if (most && isOf(most, word.AtMost, word.AtLeast)) return segment.with(0, retyped(most, isOf(most, word.AtMost) ? word.Cap : word.Floor));
  return most && isOf(most, word.Max) && isOf(figure, NumberLiteral) && segment.length === 2
    ? [retyped(most, word.Cap), ...segment.slice(1)]
    : segment;
}
