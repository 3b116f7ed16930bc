import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Dot, Equal, Mark, Name, NumberLiteral, Open, PostBound, Unit, word } from "../../tokens.ts";
import { numeralValue, ordinals, ordinalValue } from "../../words/numerals.ts";
import { unitWords } from "../../words/units.ts";
import { called, says } from "../said.ts";
import { figureAt, inAward, inserted, isAward, isOf, type Phrasing, type Segment, stepWords } from "../segment.ts";

/** 3 late arrivals, no absences, any incident, per customer complaint: what is counted, in several words, and none or any of it. */
const withOneWord: Phrasing = (segments, statement, { all }) =>
  statement === "metric"
    ? segments.map((segment) => {
        const written = inAward(segment, [withEveryNth, (each) => withoutAdjectives(each, all), withEarn]);
        return isAward(written) ? withAny(withNone(written, all), all) : written;
      })
    : segments;

export const withNouns = called([NumberLiteral, word.Nil, word.Zero, word.AnyOf, word.Each, word.Per, word.ForEach], withOneWord);

/** Words that say more of a figure or a step than what is counted. */
const others = [
  ...["off", "less", "more", "deducted", "lost", "bonus", "penalty", "additional", "subsequent", "added", "free", "allowed", "permitted"],
  ...["tolerated", "percent", "percentage", "st", "nd", "rd", "th", "rate", "accelerator", "decelerator", "multiplier", "on", "are", "was"],
  ...["start", "starts", "thereafter", "that", "one", "two", "three", "deduction", "deductions", "raters", "ratings", "reviewers", "whole"],
  ...["other", "repeat", "repeated", "consecutive", "successive", "following", "remaining", "next", "new", ...ordinals],
  ...["complete", "completed", "entire", "part", "fraction", "late", "overdue", "early", "achieved", "attained", "reached", "for", "then"],
];
const adjectives = ["late", "early", "overdue", "completed"];

/** How many words from here on name what is counted: adjectives, and a noun at the end; 0 where they say something else. */
function nounsAt(segment: Segment, at: number, all: ReadonlySet<string>): number {
  let end = at;
  while (isOf(segment[end], Name, Unit) && end < at + 4 && isNounOrAdjective(segment, end, all)) end += 1;
  const last = segment[end - 1];
  const next = segment[end];
  if (end === at || !last || isOf(next, Open, Dot) || (isOf(next, Name) && !says(next, ...others))) return 0;
  const plural = end > at + 1 && (/s$/u.test(last.image) || isOf(segment[at - 1], ...stepWords));
  return isCounted(last) || plural ? end - at : 0;
}

function isNounOrAdjective(segment: Segment, at: number, all: ReadonlySet<string>): boolean {
  const token = segment[at];
  if (!token || all.has(token.image)) return false;
  return !says(token, ...others) || (says(token, ...adjectives) && isOf(segment[at + 1], Name, Unit));
}

function isCounted(token: Segment[number]): boolean {
  return unitWords[token.image.toLowerCase()]?.kind === "count";
}

/** 3 late arrivals · per customer complaint · 3 or more unexcused absences */
function withoutAdjectives(segment: Segment, all: ReadonlySet<string>): Segment {
  const kept: IToken[] = [];
  for (let at = 0; at < segment.length; at += 1) {
    const [before, token] = [kept.at(-1), segment[at]];
    const length = isOf(token, Name) && isLead(before) && !isOf(before, word.Each, word.ForEach) ? nounsAt(segment, at, all) : 0;
    const last = segment[at + length - 1];
    if (length > 1 && last) {
      const spelt = numeralValue(before?.image ?? "");
      const number = isOf(before, NumberLiteral) || spelt !== undefined;
      if (before && spelt !== undefined) kept[kept.length - 1] = retyped(before, NumberLiteral, undefined, undefined, String(spelt));
      if (isCounted(last)) kept.push(number ? retyped(last, Unit) : last);
      else if (!number && !isOf(before, PostBound)) kept.push(oneName(segment.slice(at, at + length)));
      at += length - 1;
    } else if (token) kept.push(token);
  }
  return kept;
}

/** for every third error, every other error: so many of them make a step. */
function withEveryNth(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => isOf(segment[index - 1], ...stepWords) && (says(token, "other") || nthOf(token) > 1));
  const [step, nth, noun] = [segment[at - 1], segment[at], segment[at + 1]];
  const counted = noun !== undefined && isOf(noun, Name, Unit) && /every$/iu.test(step?.image ?? "");
  if (!step || !nth || !counted) return segment;
  const count = retyped(nth, NumberLiteral, undefined, undefined, String(nthOf(nth) || 2));
  return [...segment.slice(0, at - 1), retyped(step, word.Per), inserted(word.Full, nth), count, ...segment.slice(at + 1)];
}

function nthOf(token: Segment[number]): number {
  return ordinalValue(token.image) ?? 0;
}

/** per late arrival: late_arrival */
function oneName(words: Segment): IToken {
  const [first, last] = [words[0], words.at(-1)] as [IToken, IToken];
  return retyped(first, Name, first.startOffset, endOf(last), words.map(({ image }) => image).join("_"));
}

/** 2 or more accidents none · 1 accident half */
function withEarn(segment: Segment): Segment {
  const place = figureAt(segment, 0);
  const at =
    place + Number(isOf(segment[place], PostBound)) + Number(isOf(segment[place], PostBound) && isOf(segment[place + 1], Name, Unit));
  const last = segment[at];
  const said = place > 0 && at === segment.length - 1 && isOf(last, word.Full, word.None, word.Half) && isFigureOrNoun(segment[at - 1]);
  return last && said ? segment.toSpliced(at, 0, inserted(word.Earn, last)) : segment;
}

function isFigureOrNoun(token: Segment[number] | undefined): boolean {
  return isOf(token, PostBound, Unit, Name);
}

function isLead(token: Segment[number] | undefined): boolean {
  return isOf(token, NumberLiteral, PostBound, ...stepWords) || numeralValue(token?.image ?? "") !== undefined;
}

/** full if no absences · zero incidents = full */
function withNone(segment: Segment, all: ReadonlySet<string>): Segment {
  const at = segment.findIndex((token, index) => isOf(token, word.Nil, word.Zero) && nounsAt(segment, index + 1, all) > 0);
  const token = segment[at];
  if (!token) return segment;
  const end = at + 1 + nounsAt(segment, at + 1, all);
  const before = withPlace(segment.slice(0, at), token);
  const edge = before.length > 0 ? [inserted(word.At, token)] : [];
  return [...before, ...edge, retyped(token, NumberLiteral, undefined, undefined, "0"), ...gives(segment.slice(end))];
}

/** 0 if there is any incident · any incident = 0 */
function withAny(segment: Segment, all: ReadonlySet<string>): Segment {
  const at = segment.findIndex((token, index) => isOf(token, word.AnyOf) && nounsAt(segment, index + 1, all) > 0);
  const token = segment[at];
  if (!token) return segment;
  const end = at + 1 + nounsAt(segment, at + 1, all);
  const one = [inserted(word.From, token), retyped(token, NumberLiteral, undefined, undefined, "1")];
  return [...withPlace(segment.slice(0, at), token), ...one, ...gives(segment.slice(end))];
}

/** Without the words that lead to how often: if there are, with. */
function withPlace(before: Segment, token: Segment[number]): Segment {
  const end = before.findLastIndex((each) => !isOf(each, word.If, word.When, word.For, word.At, word.Is) && !says(each, ...leads));
  return end === before.length - 1 && isOf(token, word.Zero) ? before : before.slice(0, end + 1);
}

/** = 0 · full: what a place gives, behind it */
function gives(rest: Segment): Segment {
  const [first] = rest;
  if (first && isOf(first, Equal)) return rest.with(0, retyped(first, Mark));
  return first && isOf(first, word.Full, word.None) ? [inserted(word.Earn, first), ...rest] : rest;
}

const leads = ["there", "are", "with", "in", "case"];
