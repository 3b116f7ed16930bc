import { retyped } from "../../lexer.ts";
import { NumberLiteral, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { called, says, without } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** rounded to the nearest tenth, to the nearest dollar, up to the next 100 CNY, to two decimal places: how far a figure is rounded. */
const withWords: Phrasing = (segments, statement) =>
  segments.map((segment) => withPlaces(withTenths(statement === "pay" || statement === "pool" ? withNext(segment) : segment)));

export const withRoundingWords = called(["tenth", "hundredth", word.Places, word.Round], withWords);

const parts: Readonly<Record<string, string>> = { tenth: "1", hundredth: "2", dollar: "0", yuan: "0", whole: "0", cent: "2" };

/** rounded up to the next 100 CNY · rounded up to the nearest dollar */
function withNext(segment: Segment): Segment {
  const round = segment.findIndex((token) => isOf(token, word.Round));
  const [said, far] = without(segment.slice(round + 1), "the", "full");
  const at = said ? segment.indexOf(said) : -1;
  const [first] = segment;
  if (!first || round < 0 || !says(said, "next", "nearest") || !far) return segment;
  const mode = segment.filter((token) => isOf(token, word.Upwards, word.Downwards));
  const head = [retyped(segment[round] ?? first, word.Round), inserted(NumberLiteral, far, "0"), ...mode];
  const rest = without(segment.slice(at + 1), "the", "full");
  if (figureAt(rest, 0) === rest.length) return [...head, inserted(word.StepsOf, far), ...rest];
  const places = rest.length <= 2 ? parts[far.image.toLowerCase()] : undefined;
  return places === undefined ? segment : [...head.toSpliced(1, 1, inserted(NumberLiteral, far, places))];
}

/** to the nearest tenth: to one decimal */
function withTenths(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => says(token, ...Object.keys(parts)) && isOf(segment[index - 1], word.StepsOf));
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
