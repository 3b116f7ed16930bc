import type { IToken, TokenType } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Bound, Mark, Minus, Name, NumberLiteral, Percentage, Period, Tilde, Unit, word } from "../../tokens.ts";
import { unitWords } from "../../words/units.ts";
import { sumOf } from "../decimal.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, inserted, isAward, isOf, type Phrasing, type Segment } from "../segment.ts";
import { type Aim, percentAt, targetIn } from "./distances.ts";

/**
 * 10 up to 10% over budget, 0 if target is missed by more than 5%, within 2 points
 * of target, -1 per 1% shortfall beyond 5%: how far from the target, in English.
 */
const atDistance: Phrasing = (segments, statement) => {
  const byAttainment = segments.some((segment) =>
    segment.some((token, at) => isOf(token, word.By) && isOf(segment[at + 1], word.Attainment)),
  );
  if (statement !== "metric" && !(statement === "pay" && byAttainment)) return segments;
  const aim = (statement === "metric" ? targetIn(segments) : undefined) ?? { percent: "100", own: false };
  const placed = segments.map((segment) => {
    if (!isAward(segment)) return segment;
    if (hasStep(segment)) return stepFrom(segment, aim);
    return around(besideTarget(withNoun(withVerb(segment)), aim), aim);
  });
  // so far from a percentage is another percentage, and no share of it
  const first = placed[0]?.[0];
  const said = segments.some((segment) => isOf(segment[0], word.By));
  const changed = placed.some((segment, at) => segment !== segments[at]);
  return first && aim.own && changed && !said ? [...placed, [inserted(word.By, first), inserted(word.Measure, first)]] : placed;
};

const targets = ["quota", "goal", "plan", "budget", "forecast"];
const exceeded = ["exceeded", "exceeds", "exceed", "beaten", "beats", "beating", "surpassed", "surpassing", "overrun", "overspent"];
const missed = ["missed", "misses", "miss", "underspend", "underspent"];

export const withFromTheTarget = called([word.Target, ...targets, ...exceeded, ...missed, word.Over, word.Under], atDistance);

/** `unit`: of an amount, which is measured from a target in the same one. */
type Distance = { readonly size: string; readonly points: boolean; readonly length: number; readonly unit?: string };

/** 10% · 2 points · 0.5 percentage points · 50,000 CNY, whose size is not known here */
function distanceAt(segment: Segment, at: number): Distance | undefined {
  const [figure, second, third] = segment.slice(at);
  if (figure && isOf(figure, Percentage) && figure.image.endsWith("%")) return { size: figure.image, points: false, length: 1 };
  if (!figure || !isOf(figure, NumberLiteral)) return undefined;
  const size = figure.image;
  if (says(second, "percentage", "percent") && isPoints(third)) return { size, points: true, length: 3 };
  return isPoints(second)
    ? { size, points: true, length: 2 }
    : { size, points: false, length: figureAt(segment, at), unit: unitOf(second) };
}

function sizeOf({ size }: Distance): number {
  return Number.parseFloat(size.replaceAll(",", ""));
}

/** minutes and minute alike; "" for none. */
function unitOf(token: IToken | undefined): string {
  return isOf(token, Unit, Period) ? (token?.image.toLowerCase().replace(/s$/u, "") ?? "") : "";
}

function isPoints(token: IToken | undefined): boolean {
  return isOf(token, Unit, word.Points) && /^(?:points?|pp|ppts?)$/iu.test(token?.image ?? "");
}

/** How many tokens name the target: the target, budget; 0 where none does. */
function targetAt(segment: Segment, at: number): number {
  const the = Number(says(segment[at], "the", "its"));
  return isOf(segment[at + the], word.Target) || says(segment[at + the], ...targets) ? the + 1 : 0;
}

/** exceeding target by 10% · if (the) target is missed by less than 5%: 10% over target, less than 5% under target */
function withVerb(segment: Segment): Segment {
  const by = segment.findIndex((token) => isOf(token, word.By));
  const begin = segment.findLastIndex((_, at) => at < by && !isAboutTarget(segment, at)) + 1;
  const verb = segment.slice(begin, by).find((token) => sideOf(token) !== undefined);
  const side = verb && sideOf(verb);
  const bound = Number(isOf(segment[by + 1], Bound));
  const distance = distanceAt(segment, by + 1 + bound);
  if (by < 1 || !verb || !side || !distance) return segment;
  const end = by + 1 + bound + distance.length;
  const behind = isOf(segment[end], word.OrMore, word.OrLess) ? 1 : 0;
  // exceeding it by 10% is by so much at least; missing it by 10% may be up to that
  const least = bound + behind === 0 && side === word.Over ? [inserted(word.AtLeast, verb)] : [];
  const lead = isOf(segment[begin - 1], word.For) ? begin - 1 : begin;
  const place = [...least, ...segment.slice(by + 1, end + behind), retyped(verb, side), inserted(word.Target, verb)];
  return [...segment.slice(0, lead), ...place, ...segment.slice(end + behind)];
}

function isAboutTarget(segment: Segment, at: number): boolean {
  const token = segment[at];
  if (!token) return false;
  return targetAt(segment, at) > 0 || isOf(token, word.Is) || says(token, "was", "the", "it") || sideOf(token) !== undefined;
}

function sideOf(token: IToken): TokenType | undefined {
  if (isOf(token, word.Over) || says(token, ...exceeded)) return word.Over;
  return isOf(token, word.Under, word.Missing) || says(token, ...missed) ? word.Under : undefined;
}

/** if overspend is less than 5% · 10 for a shortfall of up to 5%: less than 5% over target */
function withNoun(segment: Segment): Segment {
  const at = segment.findIndex(({ image }) => /^(?:overspend|overrun|underspend|shortfall)$/iu.test(image));
  const noun = segment[at];
  const side = noun && (/^over/iu.test(noun.image) ? word.Over : word.Under);
  const begin = at + 1 + Number(isOf(segment[at + 1], word.Is, word.Of));
  const bound = Number(isOf(segment[begin], Bound));
  const distance = distanceAt(segment, begin + bound);
  const end = begin + bound + (distance?.length ?? 0);
  const behind = Number(isOf(segment[end], word.OrMore, word.OrLess));
  if (!noun || !side || !distance || bound + behind === 0) return segment;
  const lead = at - Number(says(segment[at - 1], "a", "an", "the", "any"));
  const start = lead - Number(isOf(segment[lead - 1], word.For));
  return [
    ...segment.slice(0, start),
    ...segment.slice(begin, end + behind),
    retyped(noun, side),
    inserted(word.Target, noun),
    ...segment.slice(end + behind),
  ];
}

/** (up to) 10% (or more) over target · 5% to 10% below the plan, as the place that it is */
function besideTarget(segment: Segment, aim: Aim): Segment {
  const at = segment.findIndex((_, index) => {
    const far = distanceAt(segment, index);
    const next = index + (far?.length ?? 0);
    const beside = next + Number(isOf(segment[next], word.OrMore, word.OrLess));
    const name = isOf(segment[beside], word.Over, word.Under) ? targetAt(segment, beside + 1) : 0;
    const figure = far && (far.length > 1 || isOf(segment[index], Percentage));
    // 20 points below target are points for being below it
    return name > 0 && figure && (index > 0 || isOf(segment[beside + 1 + name], Mark, word.Earn, word.OrMore, word.OrLess));
  });
  const far = distanceAt(segment, at);
  if (at < 0 || !far) return segment;
  const size = at + far.length;
  const more = isOf(segment[size], word.OrMore, word.OrLess) ? segment[size] : undefined;
  const side = segment[size + Number(more !== undefined)];
  const name = size + Number(more !== undefined) + 1;
  const end = name + targetAt(segment, name);
  const rest = segment.slice(end);
  if (!side) return segment;
  const place = (token: IToken, distance: Distance): Segment | undefined =>
    placeAt(token, isOf(side, word.Over) ? distance.size : `-${distance.size}`, distance, aim);
  // what cannot be told stays, and does not fit
  const open = segment.with(segment.indexOf(side), retyped(side, Name));
  const to = segment[at - 1];
  const first = firstOf(segment, at, far);
  if (first && to) {
    const ends = [first.distance, far].toSorted((one, other) => (sizeOf(one) - sizeOf(other)) * (isOf(side, word.Over) ? 1 : -1));
    const [low, high] = ends.map((distance) => place(to, distance));
    if (!low || !high) return open;
    const lead = first.start - Number(isOf(segment[first.start - 1], word.Between, word.From, word.For, word.At, word.If));
    return [...segment.slice(0, lead), inserted(word.From, to), ...low, inserted(word.To, to), ...high, ...rest];
  }
  const figure = place(side, far);
  if (!figure) return open;
  if (!more && to && isOf(to, Bound)) {
    const bound = boundOf(to, isOf(side, word.Over));
    const budget = /^up to$/iu.test(to.image) && isOf(side, word.Under) && says(segment[end - 1], "budget", "plan");
    return bound && !budget ? [...segment.slice(0, at - 1), retyped(to, bound), ...figure, ...rest] : open;
  }
  if (more) {
    const lead = at - Number(isOf(to, word.At, word.For, word.If));
    const upwards = isOf(more, word.OrMore) === isOf(side, word.Over);
    return [...segment.slice(0, lead), retyped(more, upwards ? word.AtLeast : word.AtMost), ...figure, ...rest];
  }
  // 10% over target or more; 10% below target or more may be either way
  if (isOf(rest[0], word.OrMore, word.OrLess) && !isOf(side, word.Over) && !/(?:better|worse)$/u.test(rest[0]?.image ?? "")) return open;
  return isOf(to, word.If, word.When) ? open : [...segment.slice(0, at), ...figure, ...rest];
}

/** 5% to … · between 5% and …: the other end of a range. */
function firstOf(segment: Segment, at: number, far: Distance): { readonly distance: Distance; readonly start: number } | undefined {
  if (!isOf(segment[at - 1], word.To, word.And, Minus, Tilde)) return undefined;
  const start = [1, 2, 3]
    .map((length) => at - 1 - length)
    .find((begin) => {
      const bare = (far.points || far.unit !== undefined) && begin === at - 2 && isOf(segment[begin], NumberLiteral);
      return bare || distanceAt(segment, begin)?.length === at - 1 - begin;
    });
  const figure = start === undefined ? undefined : segment[start];
  return figure && start !== undefined ? { distance: { ...far, size: figure.image }, start } : undefined;
}

/** The bound of a place: so far over it at most is up to there, so far under it at most is from there. */
function boundOf(token: IToken | undefined, over: boolean): TokenType | undefined {
  if (isOf(token, word.From)) return word.From;
  if (isOf(token, word.AtLeast)) return over ? word.AtLeast : word.AtMost;
  if (isOf(token, word.UpTo, word.AtMost)) return over ? word.AtMost : word.AtLeast;
  if (isOf(token, word.Over)) return over ? word.Over : word.Under;
  return isOf(token, word.Under) ? (over ? word.Under : word.Over) : undefined;
}

/** Of a percentage so many points from it, of anything else so much of it. */
function placeAt(token: IToken, signed: string, { points, unit }: Distance, { percent, own, amount }: Aim): Segment | undefined {
  if (unit !== undefined) {
    const [number, name] = amount ?? [];
    const sum = sumOf(number?.image ?? "", signed);
    const alike = name ? unitOf(name) === unit && amount?.length === 2 : unitWords[unit]?.kind === "count";
    if (unit === "" || !alike || sum === undefined) return undefined;
    return [inserted(NumberLiteral, token, sum), ...(name ? [inserted(name.tokenType, token, name.image)] : [])];
  }
  if (points && !own) return undefined;
  const figure = percentAt(token, percent, signed);
  return own ? [figure] : [figure, inserted(word.Of, token), inserted(word.Target, token)];
}

/** within 2 points of target · within 5% above or below target */
function around(segment: Segment, aim: Aim): Segment {
  const at = segment.findIndex((token) => isOf(token, word.UpTo) && /^within$/iu.test(token.image));
  const far = distanceAt(segment, at + 1);
  const [within, next] = [segment[at], at + 1 + (far?.length ?? 0)];
  const [side, other] = segment.slice(next);
  if (at < 0 || !far || !within) return segment;
  const either = isOf(side, word.Over, word.Under) && isOf(other, word.OrMore, word.OrLess) ? 2 : 0;
  const named = targetAt(segment, next + Math.max(either, 1));
  if (named === 0 || !(either > 0 || isOf(side, word.Of))) return segment;
  const rest = segment.slice(next + Math.max(either, 1) + named);
  if (!far.points) return [...segment.slice(0, next), inserted(word.Of, within), inserted(word.Target, within), ...rest];
  const [low, high] = [placeAt(within, `-${far.size}`, far, aim), placeAt(within, far.size, far, aim)];
  return low && high
    ? [...segment.slice(0, at), inserted(word.From, within), ...low, inserted(word.To, within), ...high, ...rest]
    : segment;
}

/** -1 per 1% shortfall beyond 5% · +1 per 1% more than 5% above target: from there on. */
function stepFrom(segment: Segment, aim: Aim): Segment {
  const bound = segment.findIndex(
    (token, at) => at > 2 && isOf(token, word.Over, word.Beyond) && distanceAt(segment, at + 1) !== undefined,
  );
  const far = distanceAt(segment, bound + 1);
  const before = bound - 1 - Math.max(targetAt(segment, bound - 1), targetAt(segment, bound - 2));
  const sided = [segment[bound - 1], segment[before]].findIndex((token) => isOf(token, word.Over, word.Under));
  const behind = bound + 1 + (far?.length ?? 0);
  const beside = isOf(segment[behind], word.Over, word.Under) ? targetAt(segment, behind + 1) : 0;
  const side = beside > 0 ? segment[behind] : sided === 0 ? segment[bound - 1] : sided === 1 ? segment[before] : undefined;
  const start = beside > 0 ? bound : sided === 0 ? bound - 1 : before;
  const end = beside > 0 ? behind + 1 + beside : behind;
  if (bound < 0 || !far || !side || sizeOf(far) >= 50) return segment;
  const figure = placeAt(side, isOf(side, word.Over) ? far.size : `-${far.size}`, far, aim);
  return figure
    ? [...segment.slice(0, start), retyped(side, isOf(side, word.Over) ? word.Over : word.Under), ...figure, ...segment.slice(end)]
    : segment;
}
