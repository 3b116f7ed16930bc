import { retyped } from "../../lexer.ts";
import { NumberLiteral, Period, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { called, says } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** for three consecutive months, in two consecutive quarters, for 3 months running, two quarters in a row: periods one after the other. */
const inARow: Phrasing = (segments) => segments.map((segment) => withCount(withRunning(afterPeriod(segment))));

export const withConsecutive = called(["consecutive", "successive", "running", word.InARow], inARow);

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
