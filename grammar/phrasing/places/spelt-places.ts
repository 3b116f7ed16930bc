import { endOf, retyped } from "../../lexer.ts";
import { Enumerate, Name, NumberLiteral, Unit, word } from "../../tokens.ts";
import { numeralValue, ordinalValue } from "../../words/numerals.ts";
import { calledBy } from "../said.ts";
import { inAward, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 排名第一得200元, 第二、三名各100元, at 1st place: a place in characters or with a suffix, and neighbours in a list. */
const places: Phrasing = (segments) => segments.map((segment) => inAward(segment, [withSpelt, withNeighbours, withOrdinals]));

/** 第二名 · 排名第一 · 2nd · second */
const leads = /^(?:第|排名|(?:st|nd|rd|th|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$)/u;

export const withSpeltPlaces = calledBy(leads, [word.Rank, word.First], places);

const numeral = "[一二三四五六七八九十百]+";
const begins = new RegExp(`^(?:排名)?第(?:${numeral})(?:名各?)?的?$`, "u");
const goesOn = new RegExp(`^(?:(?:排名)?第)?(?:${numeral})(?:名各?)?$`, "u");

/** 第二、三名各 is 第 二、三 名 各. */
function withSpelt(segment: Segment): Segment {
  const isNext = (at: number): boolean => isOf(segment[at - 1], Enumerate) && isSpelt(segment[at], goesOn);
  const [first] = segment;
  const alone = isSpelt(first, begins) && (first?.image.startsWith("排名") || isNext(2));
  if (!alone && !isOf(first, word.Rank)) return segment;
  return segment.flatMap((token, at) => ((at === 0 && alone) || isNext(at) ? placeIn(token) : [token]));
}

function isSpelt(token: Segment[number] | undefined, as: RegExp): boolean {
  return token !== undefined && isOf(token, Name) && as.test(token.image);
}

function placeIn(token: Segment[number]): Segment {
  const start = token.startOffset;
  const ordinal = token.image.indexOf("第");
  const number = new RegExp(numeral, "u").exec(token.image);
  if (!number) return [token];
  const [begin, end] = [start + number.index, start + number.index + number[0].length];
  const rank = ordinal < 0 ? [] : [retyped(token, word.Rank, start, start + ordinal + 1, "第")];
  const each = token.image.endsWith("各") ? [retyped(token, Name, endOf(token) - 1, endOf(token), "各")] : [];
  const counter = token.image.includes("名", number.index) ? [retyped(token, Unit, end, end + 1, "名")] : [];
  return [...rank, retyped(token, NumberLiteral, begin, end, number[0]), ...counter, ...each];
}

/** 第2名、第3名 is 第2至3名; and what neighbours get, each of them gets anyway. */
function withNeighbours(segment: Segment): Segment {
  const start = segment.findIndex(
    (token, at) => isOf(token, word.Rank) && isOf(segment[at + 1], NumberLiteral) && (at === 0 || isOf(segment[at - 1], Enumerate)),
  );
  const first = segment[start + 1];
  if (start < 0 || !first) return segment;
  let [at, last] = [start + 1, first];
  for (let next = nextPlace(segment, at); next > 0; next = nextPlace(segment, at)) [at, last] = [next, segment[next] ?? last];
  const range = last === first ? [] : [inserted(word.To, last), last];
  return [...segment.slice(0, start + 2), ...range, ...withNeighbours(withoutEach(segment.slice(at + 1)))];
}

/** 第2至3名各100元: how much each of them gets. */
function withoutEach(rest: Segment): Segment {
  const each = rest.findIndex((token) => isOf(token, Name) && token.image === "各");
  const counted = rest.slice(0, Math.max(each, 0)).every((token) => isOf(token, Unit, word.To, word.Rank, NumberLiteral));
  return each >= 0 && counted ? rest.toSpliced(each, 1) : rest;
}

/** Where the number of the next place stands, if one place further is enumerated there; else 0. */
function nextPlace(segment: Segment, at: number): number {
  const enumerated = at + 1 + Number(isOf(segment[at + 1], Unit));
  if (!isOf(segment[enumerated], Enumerate)) return 0;
  const next = enumerated + 1 + Number(isOf(segment[enumerated + 1], word.Rank));
  const [before, after] = [valueAt(segment[at]), valueAt(segment[next])];
  return before !== undefined && after === before + 1 ? next : 0;
}

function valueAt(token: Segment[number] | undefined): number | undefined {
  if (!isOf(token, NumberLiteral) || !token) return undefined;
  return /^\d+$/u.test(token.image) ? Number(token.image) : numeralValue(token.image);
}

/** at 1st place, for second and third place, 2nd to 3rd place: at rank 1, at rank 2 to 3. */
function withOrdinals(segment: Segment): Segment {
  const begin = segment.findIndex((_, at) => ordinalAt(segment, at));
  const first = ordinalAt(segment, begin);
  if (!first) return segment;
  let [end, last] = [afterPlace(segment, begin + first.length), first];
  while (isOf(segment[end], word.To, word.And, word.Or)) {
    const next = ordinalAt(segment, end + 1);
    if (!next || !(isOf(segment[end], word.To) || next.place === last.place + 1)) return segment;
    [end, last] = [afterPlace(segment, end + 1 + next.length), next];
  }
  if (!isPlaceWord(segment[end - 1])) return segment;
  const range = last === first ? [] : [inserted(word.To, last.number), last.number];
  return [...withAt(segment.slice(0, begin)), inserted(word.Rank, first.number), first.number, ...range, ...segment.slice(end)];
}

type Ordinal = { readonly number: Segment[number]; readonly place: number; readonly length: number };

/** 2nd · second */
function ordinalAt(segment: Segment, at: number): Ordinal | undefined {
  const [number, suffix] = [segment[at], segment[at + 1]];
  if (!number) return undefined;
  const spelt = isOf(number, Name, word.First) ? ordinalValue(number.image) : undefined;
  if (spelt) return { number: retyped(number, NumberLiteral, undefined, undefined, String(spelt)), place: spelt, length: 1 };
  const joined = /^(?:st|nd|rd|th)$/u.test(suffix?.image ?? "") && number.endOffset === (suffix?.startOffset ?? 0) - 1;
  return joined && isOf(number, NumberLiteral) ? { number, place: Number(number.image), length: 2 } : undefined;
}

/** in second place is at it; 500 each for second and third place is for each of them anyway. */
function withAt(before: Segment): Segment {
  const last = before.at(-1);
  const lead = last && isOf(last, word.In) ? [...before.slice(0, -1), retyped(last, word.At)] : before;
  return isOf(lead.at(-1), word.For, word.At) && isOf(lead.at(-2), word.Each) ? lead.toSpliced(-2, 1) : lead;
}

/** 2nd place and 3rd place: the word may stand behind each. */
function afterPlace(segment: Segment, at: number): number {
  return at + Number(isPlaceWord(segment[at]));
}

function isPlaceWord(token: Segment[number] | undefined): boolean {
  return token?.image === "place" || token?.image === "places";
}
