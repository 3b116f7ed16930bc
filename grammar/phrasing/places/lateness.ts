import { retyped } from "../../lexer.ts";
import { Mark, NumberLiteral, Period, Unit, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, inserted, isAward, isOf, type Phrasing, type Segment } from "../segment.ts";

/** on time earns full, 1 day late 8, half if up to 2 days late, full if no delay: places on a measure of the days late. */
const withPlaces: Phrasing = (segments, statement) =>
  statement === "metric"
    ? segments.map((segment) => (isAward(segment) ? withoutDelay(withoutLate(withOnTime(segment))) : segment))
    : segments;

export const withLateness = called(["time", "late", "overdue", "behind", "delay", "delays"], withPlaces);

/** on time: none of the days late */
function withOnTime(segment: Segment): Segment {
  const [on, time, ...rest] = segment;
  const [gives] = rest;
  if (!on || !says(on, "on") || !says(time, "time") || !gives) return segment;
  const zero = retyped(on, NumberLiteral, undefined, undefined, "0");
  return [zero, ...(isOf(gives, word.Earn, Mark) ? [] : [inserted(word.Earn, gives)]), ...rest];
}

/** 1 day late 8 · more than 2 days late: 0 · if up to 2 days late */
function withoutLate(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => says(token, "late", "overdue", "behind") && isDays(segment, index));
  if (at < 0 || hasStep(segment)) return segment;
  const rest = segment.slice(at + 1);
  const [gives] = rest;
  const bare = gives && (figureAt(rest, 0) === rest.length || (rest.length === 1 && isOf(gives, word.Full, word.None)));
  return [...segment.slice(0, at), ...(gives && bare ? [inserted(word.Earn, gives)] : []), ...rest];
}

function isDays(segment: Segment, at: number): boolean {
  return isOf(segment[at - 1], Period, Unit) && isOf(segment[at - 2], NumberLiteral);
}

/** if (there is) no delay */
function withoutDelay(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => isOf(token, word.Nil) && says(segment[index + 1], "delay", "delays"));
  const no = segment[at];
  const begin = segment.findLastIndex((token, index) => index < at && !isLead(token)) + 1;
  if (!no || begin === 0 || at + 2 < segment.length) return segment;
  return [...segment.slice(0, begin), inserted(word.At, no), retyped(no, NumberLiteral, undefined, undefined, "0")];
}

function isLead(token: Segment[number]): boolean {
  return isOf(token, word.If, word.When, word.For, word.Is) || says(token, "there", "with");
}
