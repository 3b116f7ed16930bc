import type { TokenType } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Minus, Name, Negative, NumberLiteral, Percentage, Sign, Unit, word } from "../../tokens.ts";
import { sumOf } from "../decimal.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, inserted, isOf, type Phrasing, type Segment, stepWords } from "../segment.ts";

/** full up to 2, -2 for each further error, -2 each thereafter, 5 less for each additional 1%: from where the row before ends. */
const withEdges: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  let edge: Segment = [];
  let off = false;
  return segments.map((segment) => {
    const on = withStepping(segment, edge);
    const written = off && on !== segment ? takingOff(on) : on;
    edge = edgeOf(written) ?? edgeOf(segment) ?? edge;
    if (hasStep(written)) off = written.some((token) => isOf(token, word.Deduct, Minus, Negative) || says(token, "off", "less"));
    return written;
  });
};

/** lose 2 points for each of the first 3, 3 points for each further: what goes on takes off as well. */
function takingOff(segment: Segment): Segment {
  const [first] = segment;
  const bare = isOf(first, NumberLiteral) && isOf(segment[figureAt(segment, 0)], ...stepWords);
  return first && bare ? [inserted(word.Deduct, first), ...segment] : segment;
}

export const withFurther = called(
  [word.Further, word.Extra, word.First, word.Then, word.Over, "additional", "subsequent", "more", "next", "thereafter", "that", "one"],
  withEdges,
);

export const later = ["additional", "subsequent", "more"];

/** up to 5 · 5 or less: where a row ends; none where it is said from another end, as of the next 5. */
export function edgeOf(segment: Segment): Segment | undefined {
  const at = segment.findIndex((token, index) => isOf(token, word.UpTo, word.AtMost) && figureAt(segment, index + 1) > 0);
  if (at > 0 && isOf(segment[at - 1], word.Further)) return [];
  if (at >= 0) return isPoints(segment, at + 1) ? undefined : segment.slice(at + 1, at + 1 + figureAt(segment, at + 1));
  const start = segment.findIndex(
    (_, index) => isOf(segment[index + figureAt(segment, index)], word.OrLess) && figureAt(segment, index) > 0,
  );
  return start < 0 ? undefined : segment.slice(start, start + figureAt(segment, start));
}

/** up to 6 points is what is given, and no place. */
function isPoints(segment: Segment, at: number): boolean {
  return /^(?:points?|marks?)$/u.test(segment[at + figureAt(segment, at) - 1]?.image ?? "");
}

/** per started additional 5 minutes: how a part of a step counts stays with the step. */
function withStepping(segment: Segment, edge: Segment): Segment {
  const at = segment.findIndex((token, index) => isOf(segment[index - 1], word.Per) && isOf(token, word.Started, word.Full));
  const stepping = segment[at];
  if (!stepping) return goingOn(segment, edge);
  const on = goingOn(segment.toSpliced(at, 1), edge);
  return on.length === segment.length - 1 ? segment : on.toSpliced(at, 0, stepping);
}

function goingOn(written: Segment, edge: Segment): Segment {
  const then = isOf(written[0], word.Then);
  const segment = withoutFirst(countFirst(then ? written.slice(1) : written));
  const at = segment.findIndex((token) => isOf(token, ...stepWords));
  const step = segment[at];
  if (!step) return segment;
  const after = segment[at + 1];
  const next = segment[at + 2];
  const ofTheNext = isOf(next, word.UpTo) && (next?.image === "" || next?.startOffset === after?.startOffset);
  if (ofTheNext && edge.length > 0) return withNext(segment, at, edge);
  const leads = !ofTheNext && (isOf(after, word.Further, word.Extra) || says(after, ...later));
  const rest = segment.slice(at + 1 + Number(leads));
  const size = figureAt(rest, 0);
  if (isOf(rest[0], Percentage)) return leads ? ofShare(segment.slice(0, at), step, rest, edge) : segment;
  const behind = thereafter(rest.slice(size > 0 ? size : nounsIn(rest)), edge);
  if (!leads && !then && behind === undefined) return segment;
  if (size > 0) {
    const tail = behind ?? (leads ? rest.slice(size) : undefined);
    return tail === undefined || edge.length === 0 || isOf(tail[0], word.Over, word.Under)
      ? segment
      : ofSize(segment, at, rest.slice(0, size), edge, tail);
  }
  const tail = behind ?? rest.slice(nounsIn(rest));
  const last = segment.at(-tail.length - 1) ?? step;
  const begin = [...segment.slice(0, at), retyped(step, word.Per), inserted(NumberLiteral, step, "1"), inserted(word.Over, step)];
  // Without its beginning it is asked about: up to which one, how many, or how many points.
  if (isOf(tail[0], word.UpTo) && !isPoints(tail, 1)) return [...begin, behindOf(last, word.Further), ...tail];
  if (edge.length === 0) return [...segment.slice(0, at), retyped(step, word.Each), behindOf(last, word.Further), ...tail];
  return [...begin, ...edge.map((token) => behindOf(last, token.tokenType, token.image)), ...tail];
}

/** -1 for each of the next 5, behind up to 3: over 3 up to 8 */
function withNext(segment: Segment, at: number, edge: Segment): Segment {
  const [step, next, count] = [segment[at], segment[at + 2], segment[at + 3]];
  const size = figureAt(segment, at + 3);
  const last = segment[at + 2 + size];
  const value = sumOf(edge[0]?.image ?? "", count?.image ?? "");
  if (!step || !next || !count || !last || !isOf(count, NumberLiteral) || value === undefined || value.includes(".")) return segment;
  const begin = [...segment.slice(0, at), retyped(step, word.Per), inserted(NumberLiteral, step, "1"), inserted(word.Over, step)];
  const behind = edge.map((token) => behindOf(step, token.tokenType, token.image));
  const end = [retyped(next, word.UpTo), retyped(count, NumberLiteral, undefined, undefined, value)];
  return [...begin, ...behind, ...end, ...segment.slice(at + 4)];
}

/** for every 5 minutes beyond that */
function ofSize(segment: Segment, at: number, size: Segment, edge: Segment, tail: Segment): Segment {
  const [step, last] = [segment[at], segment.at(-tail.length - 1)];
  if (!step || !last) return segment;
  const behind = edge.map((token) => behindOf(last, token.tokenType, token.image));
  return [...segment.slice(0, at), retyped(step, word.Per), ...size, inserted(word.Over, last), ...behind, ...tail];
}

/** first 5 deals 1 point each · first warning -2 · -2 for the first: so much for each up to that one */
function countFirst(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.First) || says(token, "next"));
  const first = segment[at];
  const size = figureAt(segment, at + 1);
  const noun = nounsIn(segment.slice(at + 1 + size));
  const behind = at + 1 + size + noun;
  const [count] = segment.slice(at + 1);
  if (!first || (size === 0 && !isOf(first, word.First))) return segment;
  const upTo = isOf(first, word.First)
    ? [retyped(first, word.UpTo)]
    : [retyped(first, word.Further), retyped(first, word.UpTo, undefined, undefined, "")];
  const edge = size > 0 && count ? segment.slice(at + 1, at + 1 + size) : [retyped(first, NumberLiteral, undefined, undefined, "1")];
  if (at === 0 || (at === 1 && says(segment[0], "the"))) {
    const points = Number(isOf(segment[behind], Sign, Minus, Negative));
    const each = behind + points + figureAt(segment, behind + points);
    const ends = each === segment.length ? size === 0 && points === 1 : isOf(segment[each], word.Each) && each === segment.length - 1;
    if (!ends || each === behind + points) return segment;
    const step = segment[each] ?? inserted(word.Each, first);
    return inPlace([...segment.slice(behind, each), step, ...upTo, ...edge], segment);
  }
  const the = Number(says(segment[at - 1], "the"));
  const lead = at - the - 1;
  const start = Number(isOf(segment[0], Sign, Minus, Negative));
  const alone = size === 0 && isOf(segment[lead], word.For) && start + figureAt(segment, start) === lead && behind === segment.length;
  return alone ? [...segment.slice(0, lead), inserted(word.Each, first), ...upTo, ...edge] : segment;
}

/** In the places of the words as they stand, so that a finding is about all of them. */
export function inPlace(turned: Segment, segment: Segment): Segment {
  return turned.map((token, at) => {
    const place = segment[at] ?? segment.at(-1) ?? token;
    return retyped(token, token.tokenType, place.startOffset, endOf(place));
  });
}

/** after the first 10 minutes is over 10 minutes; -1 per error for the first 3 is up to 3, for the next 5 of the next 5 */
function withoutFirst(segment: Segment): Segment {
  const at = segment.findIndex(
    (token, index) => (isOf(token, word.First) || says(token, "next")) && index > 1 && figureAt(segment, index + 1) > 0,
  );
  const begin = at - Number(says(segment[at - 1], "the"));
  const lead = segment[begin - 1];
  const ends = at + 1 + figureAt(segment, at + 1) === segment.length;
  if (at < 0 || !lead || !ends || !hasStep(segment.slice(0, begin - 1))) return segment;
  if (isOf(lead, word.Over, word.Beyond)) return [...segment.slice(0, begin - 1), retyped(lead, word.Over), ...segment.slice(at + 1)];
  if (!isOf(lead, word.For)) return segment;
  const further = isOf(segment[at], word.First) ? [] : [retyped(lead, word.Further)];
  return [...segment.slice(0, begin - 1), ...further, retyped(lead, word.UpTo, undefined, undefined, ""), ...segment.slice(at + 1)];
}

/** A word that the text leaves out, taking no room behind a token. */
function behindOf(token: Segment[number], type: TokenType, image = ""): Segment[number] {
  return retyped(token, type, endOf(token), endOf(token), image);
}

/** for each additional 1% (under) */
function ofShare(before: Segment, step: Segment[number], rest: Segment, edge: Segment): Segment {
  const sided = rest.some((token) => isOf(token, word.Over, word.Under));
  if (sided || edge.length === 0) return [...before, step, ...rest];
  return [...before, retyped(step, word.Per), rest[0] as Segment[number], inserted(word.Over, step), ...rest.slice(1)];
}

/** How many tokens name what is counted. */
function nounsIn(rest: Segment): number {
  const end = rest.findIndex((token) => !isNoun(token));
  return end < 0 ? rest.length : end;
}

/** error · late arrival · one */
function isNoun(token: Segment[number]): boolean {
  return isOf(token, Unit) || (isOf(token, Name) && !says(token, "thereafter", "after", "that"));
}

/** What stands behind thereafter, after that, beyond that, or behind a bare after where an edge is known; undefined where nothing says so. */
function thereafter(tail: Segment, edge: Segment): Segment | undefined {
  const [first, second] = tail;
  if (says(first, "thereafter")) return tail.slice(1);
  if (!isOf(first, word.Over, word.Beyond) || !/^(?:after|beyond|thereafter)/iu.test(tail[0]?.image ?? "")) return undefined;
  if (says(second, "that", "those")) return tail.slice(2);
  return edge.length > 0 && (second === undefined || isOf(second, word.UpTo, word.AtMost)) ? tail.slice(1) : undefined;
}
