import { retyped } from "../../lexer.ts";
import { NumberLiteral, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { called, says } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** rounded to the nearest tenth, to two decimal places: how far a figure is rounded. */
const withWords: Phrasing = (segments) => segments.map((segment) => withPlaces(withTenths(segment)));

export const withRoundingWords = called(["tenth", "hundredth", word.Places, word.Round], withWords);

const parts: Readonly<Record<string, string>> = { tenth: "1", hundredth: "2" };

/** to the nearest tenth: to one decimal */
function withTenths(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => says(token, "tenth", "hundredth") && isOf(segment[index - 1], word.StepsOf));
  const [token, round] = [segment[at], segment.findIndex((each) => isOf(each, word.Round))];
  const places = parts[token?.image.toLowerCase() ?? ""];
  if (!token || round < 0 || places === undefined) return segment;
  const mode = segment.slice(round + 1, at).filter((each) => isOf(each, word.Upwards, word.Downwards));
  return [...segment.slice(0, round + 1), retyped(token, NumberLiteral, undefined, undefined, places), ...mode, ...segment.slice(at + 1)];
}

/** to two decimal places, as a clause of its own */
function withPlaces(segment: Segment): Segment {
  const [to, number, places, ...rest] = segment;
  const value = isOf(number, NumberLiteral) ? number?.image : numeralValue(number?.image ?? "");
  if (!to || !number || !isOf(to, word.To) || !isOf(places, word.Places) || rest.length > 0 || value === undefined) return segment;
  return [retyped(to, word.Round), retyped(number, NumberLiteral, undefined, undefined, String(value))];
}
