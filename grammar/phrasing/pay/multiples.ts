import { retyped } from "../../lexer.ts";
import { Name, NumberLiteral, Percentage, Unit, word } from "../../tokens.ts";
import { productOf } from "../decimal.ts";
import { called, says } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** 10% up to 100%, double the rate beyond, half the rate over 200%: so many times the rate written before. */
const withTimes: Phrasing = (segments, statement) => {
  if (statement !== "pay") return segments;
  let rate: Segment[number] | undefined;
  return segments.map((segment) => {
    const written = rate ? timesOf(segment, rate) : segment;
    rate = rateOf(written) ?? rate;
    return written;
  });
};

export const withMultiples = called(["rate", "accelerator", "decelerator", "multiplier"], withTimes);

/** A rate of a tier: a percentage with a place behind it. */
function rateOf(segment: Segment): Segment[number] | undefined {
  const at = segment.findIndex((token) => isOf(token, Percentage));
  const leads = segment.slice(0, Math.max(at, 0)).every((token) => isOf(token, word.Tiers, word.Marginal, word.Whole));
  return at >= 0 && leads ? segment[at] : undefined;
}

/** double the rate beyond · half the rate over 200% · 1.5 times the rate above 120% · the rate doubles over 120% */
function timesOf(segment: Segment, rate: Segment[number]): Segment {
  const noun = segment.findIndex((token) => says(token, "rate"));
  const lead = segment.slice(0, Math.max(noun, 0)).filter((token) => !says(token, "the", "times") && !isOf(token, word.Base));
  const verb = segment[noun + 1];
  const behind = lead.length === 0 && verb && isOf(verb, Name) ? verbs[verb.image.toLowerCase()] : undefined;
  const times = lead.length > 0 && lead.length <= 2 ? timesIn(lead) : behind;
  const at = behind === undefined ? noun : noun + 1;
  const last = segment[at];
  if (!last || times === undefined) return segment;
  const product = productOf(rate.image, times);
  if (product === undefined) return segment;
  const figure = `${product}${rate.image.trim().at(-1)}`;
  return [retyped(last, Percentage, undefined, undefined, figure), ...segment.slice(at + 1)];
}

const words: Readonly<Record<string, string>> = { double: "2", twice: "2", triple: "3" };
const verbs: Readonly<Record<string, string>> = { doubles: "2", triples: "3", halves: "0.5" };

function timesIn([first, second]: Segment): string | undefined {
  if (first && isOf(first, Name)) return words[first.image.toLowerCase()];
  if (isOf(first, word.Half)) return "0.5";
  return first && isOf(first, NumberLiteral) && (second === undefined || isOf(second, Unit)) ? first.image : undefined;
}
