import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Bound, Enumerate, Mark, Name, Noun, NumberLiteral, Unit, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { conceptsOf } from "../../words.ts";
import { calledBy } from "../said.ts";
import { figureAt, inserted, isOf, type Segment } from "../segment.ts";

/** 第一、二、三名分别奖500、300、200元 · 优秀、良好、合格分别为120%、100%、80%: as many rows as are listed, where both lists are of one length. */
export const withRespective = calledBy(/分别|依次|各/u, [], (segments) => segments.flatMap((segment) => rowsOf(segment)));

const respectively = /^(?<head>.*?)(?:分别|依次)(?<verb>.*)$/u;

function isRespective(token: IToken): boolean {
  return isOf(token, Name) && /分别|依次|各(?:奖励?)?$/u.test(token.image);
}

function rowsOf(segment: Segment): readonly Segment[] {
  return eachOf(segment) ?? respectiveRows(segment);
}

/** 第二、四名各300元: places apart from each other. */
function eachOf(segment: Segment): readonly Segment[] | undefined {
  const at = segment.findIndex((token) => isOf(token, Name) && /各(?:奖励?)?$/u.test(token.image));
  const token = segment[at];
  const own = token?.image.replace(/各(?:奖励?)?$/u, "");
  const result = segment.slice(at + 1);
  if (!token || own === undefined || figureAt(result, 0) !== result.length || !segment.some((each) => isOf(each, Enumerate)))
    return undefined;
  const head = own === "" ? [] : [retyped(token, Name, token.startOffset, token.startOffset + own.length, own)];
  const places = placesOf([...segment.slice(0, at), ...head])?.filter((place) => isOf(place[0], word.Rank));
  const numbers = places?.map((place) => numeralValue(place[1]?.image ?? "") ?? Number(place[1]?.image)) ?? [];
  const apart = numbers.some((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1);
  return places && apart ? places.map((place) => [...place, ...result]) : undefined;
}

function respectiveRows(segment: Segment): readonly Segment[] {
  const at = segment.findIndex((token) => isRespective(token) && respectively.test(token.image));
  const token = segment[at];
  const { head = "", verb = "" } = (token && respectively.exec(token.image)?.groups) ?? {};
  if (!token || at < 1) return [segment];
  const start = token.startOffset;
  const own = head === "" ? [] : [retyped(token, Name, start, start + head.length, head)];
  const said =
    verb === "" ? [] : (conceptsOf(verb, "rule") ?? []).map((concept) => retyped(token, word[concept], endOf(token) - verb.length));
  if (verb !== "" && said.length === 0 && !amounts.has(verb)) return [segment];
  const behind = segment.slice(at + 1);
  const figures = behind.findIndex((_, index) => figureAt(behind, index) > 0);
  const verbs = [...said, ...behind.slice(0, Math.max(figures, 0)).filter((each) => !isOf(each, Mark))];
  const places = placesOf([...segment.slice(0, at), ...own]);
  const results = resultsOf(behind.slice(Math.max(figures, 0)));
  if (
    !places ||
    !results ||
    places.length !== results.length ||
    !verbs.every((each) => isOf(each, word.Earn, word.Is, word.Add, word.Deduct))
  )
    return [segment];
  const sign = verbs.filter((each) => isOf(each, word.Deduct));
  return places.map((place, index) => [...place, ...sign, ...(results[index] ?? [])]);
}

const amounts: ReadonlySet<string> = new Set(["奖", "奖金", "按", "给予"]);

/** 第一、二、三名 is 第1名, 第2名, 第3名; 优秀、良好 as they stand. */
function placesOf(tokens: Segment): readonly Segment[] | undefined {
  const parts = apart(tokens);
  if (parts.some((part) => part.length === 0)) return undefined;
  const ranks = parts.map((part) => ordinalOf(part));
  if (ranks.every((rank) => rank !== undefined)) return ranks;
  return parts.every((part) => part.length === 1 && isOf(part[0], Name, Noun)) ? parts : undefined;
}

const ordinal = /^(?<rank>第)?(?<number>[一二三四五六七八九十]+)(?:名|位)?$/u;

function ordinalOf(part: Segment): Segment | undefined {
  const [first, second] = part;
  const images = part.map(({ image }) => image).join("");
  const spelt = ordinal.exec(images)?.groups;
  if (first && spelt?.number) return [inserted(word.Rank, first), retyped(first, NumberLiteral, undefined, undefined, spelt.number)];
  const number = part.find((token) => isOf(token, NumberLiteral));
  const rest = part.filter((token) => token !== number);
  const named = rest.every((token) => isOf(token, word.Rank, Unit) || /^名次?$/u.test(token.image));
  return first && number && named && (isOf(first, word.Rank) || first === number) && (!second || named)
    ? [inserted(word.Rank, first), number]
    : undefined;
}

/** 500、300、200元: the unit of the last is that of all. */
function resultsOf(tokens: Segment): readonly Segment[] | undefined {
  const parts = apart(tokens);
  if (parts.some((part) => part.length === 0 || figureAt(part, 0) !== part.length || isOf(part[0], Bound))) return undefined;
  const unit = parts.at(-1)?.slice(1) ?? [];
  return parts.map((part) => (part.length === 1 && isOf(part[0], NumberLiteral) ? [...part, ...unit] : part));
}

function apart(tokens: Segment): readonly Segment[] {
  const parts: IToken[][] = [[]];
  for (const token of tokens) {
    if (isOf(token, Enumerate, word.And)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
