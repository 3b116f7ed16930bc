import { retyped } from "../../lexer.ts";
import { Minus, Period, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment, stepWords } from "../segment.ts";

/** cycle every quarter, cycle half-yearly, quarterly cycle: how long a period is. */
const withPeriod: Phrasing = (segments, statement) =>
  statement === "scheme" ? segments.map((segment) => withWordFirst(withHalf(withoutEvery(segment)))) : segments;

export const withCycles = called([word.Cycle], withPeriod);

function withoutEvery(segment: Segment): Segment {
  return isOf(segment[0], word.Cycle) ? segment.filter((token) => !isOf(token, ...stepWords)) : segment;
}

/** half-yearly · semi-annually · twice a year */
function withHalf(segment: Segment): Segment {
  const [cycle, first, second, third] = segment;
  if (!cycle || !first || !isOf(cycle, word.Cycle)) return segment;
  const hyphened = (isOf(first, word.Half) || says(first, "semi", "bi")) && isOf(second, Minus) && isOf(third, word.Year);
  const counted = says(first, "twice") && says(second, "a", "per") && isOf(third, word.Year);
  return hyphened || counted ? [cycle, retyped(first, word.Half), ...segment.slice(4)] : segment;
}

function withWordFirst(segment: Segment): Segment {
  const [period, cycle] = segment;
  if (!period || !isOf(period, Period) || !isOf(cycle, word.Cycle)) return segment;
  return [inserted(word.Cycle, period), period, ...segment.slice(2)];
}
