import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Name, NumberLiteral, Unit, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 1.5x accelerator above 100%, an accelerator of 1.5x above quota, 0.5x decelerator beyond: so many times the rate. */
const withRates: Phrasing = (segments, statement) => (statement === "pay" ? segments.map((segment) => withRate(segment)) : segments);

export const withAccelerators = called(["accelerator", "decelerator", "multiplier"], withRates);

/** The one rate written before is what it is times of; `multiples.ts` looks for the word rate. */
function withRate(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "accelerator", "decelerator", "multiplier"));
  const noun = segment[at];
  const lead = segment.slice(0, Math.max(at, 0)).filter((token) => !says(token, "a", "an", "with"));
  if (!noun) return segment;
  if (lead.length > 0)
    return isTimes(lead) ? [...lead, retyped(noun, Name, undefined, undefined, "rate"), ...segment.slice(at + 1)] : segment;
  const figure = at + 1 + Number(isOf(segment[at + 1], word.Of, word.Is));
  const length = isOf(segment[figure + 1], Unit) ? 2 : 1;
  const times = segment.slice(figure, figure + length);
  const behind = segment.slice(figure + length);
  if (isTimes(times) && isOf(behind[0], word.At, word.For) && behind[0])
    return [...times.slice(0, 1), inserted(Unit, behind[0], "x"), ...behind];
  return isTimes(times) && behind[0] ? [...times, inserted(Name, behind[0], "rate"), ...behind] : segment;
}

function isTimes([number, unit, ...rest]: readonly IToken[]): boolean {
  return isOf(number, NumberLiteral) && (unit === undefined || unit.image === "x") && rest.length === 0;
}
