import { retyped } from "../../lexer.ts";
import { NumberLiteral, Period, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { countOf } from "../place.ts";
import { called, says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** for three consecutive months, in two consecutive quarters, for 3 months running, two quarters in a row: periods one after the other. */
const inARow: Phrasing = (segments) => segments.map((segment) => withCount(withRunning(afterPeriod(ofTheLast(segment)))));

export const withConsecutive = called(["consecutive", "successive", "running", word.InARow, word.OfTheLast], inARow);

/** in each of the last 2 quarters: for 2 in a row · in two of the last four quarters: in any 2 of 4 */
function ofTheLast(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.OfTheLast));
  const [lead, many, last, count, period] = segment.slice(Math.max(at - 2, 0));
  const [some, all] = [countOf(many), countOf(count)];
  if (at < 2 || !lead || !many || !last || !count || !period || all === undefined || !isOf(lead, word.In) || !isPeriod(period))
    return segment;
  const of = retyped(count, NumberLiteral, undefined, undefined, String(all));
  const rest = segment.slice(at + 3);
  if (isOf(many, word.Each))
    return [...segment.slice(0, at - 2), retyped(lead, word.For), of, period, inserted(word.InARow, period), ...rest];
  if (some === undefined) return segment;
  const held = retyped(many, NumberLiteral, undefined, undefined, String(some));
  return [...segment.slice(0, at - 1), inserted(word.AnyOf, many), held, retyped(last, word.Of), of, period, ...rest];
}

/** 3 consecutive months */
function afterPeriod(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => says(token, "consecutive", "successive") && isPeriod(segment[index + 1]));
  const [said, period] = [segment[at], segment[at + 1]];
  if (at < 1 || !said || !period) return segment;
  const [lead] = segment.slice(at - 2);
  const written = segment.toSpliced(at, 2, period, retyped(said, word.InARow));
  return lead && at > 1 && isOf(lead, word.In) ? written.with(at - 2, retyped(lead, word.For)) : written;
}

/** 3 months running */
function withRunning(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => says(token, "running") && isPeriod(segment[index - 1]));
  const running = segment[at];
  return running ? segment.with(at, retyped(running, word.InARow)) : segment;
}

/** three months in a row */
function withCount(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.InARow)) - 2;
  const count = segment[at];
  const value = isPeriod(segment[at + 1]) ? numeralValue(count?.image ?? "") : undefined;
  return count && value !== undefined ? segment.with(at, retyped(count, NumberLiteral, undefined, undefined, String(value))) : segment;
}

function isPeriod(token: Segment[number] | undefined): boolean {
  return isOf(token, Period, word.Periods);
}
