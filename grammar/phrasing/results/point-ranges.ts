import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Bound, Mark, Minus, Name, NumberLiteral, PostBound, Tilde, Unit, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, isUnitOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 80%-100%之间按10-20分计分: a straight line from the first points at the first
 * place to the last at the last. 60%~100%之间按线性插值: between the points said.
 */
const withLines: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const whole = segments.reduce<readonly Segment[]>((each, segment) => withRange(each, segment), []);
  const lines = whole.map((segment) => lineOf(segment));
  if (lines.every((line) => line === undefined)) return whole.map((segment) => withoutEnds(segment, whole));
  const isCurve = whole.some(([first]) => isOf(first, word.Curve));
  const points = lines.flatMap((line) => line ?? []);
  const spoken = new Set<string>();
  const first = lines.findIndex((line) => line !== undefined);
  return whole.flatMap((segment, index) => {
    const line = lines[index];
    const [lead] = segment;
    if (!line || !lead || jumps(points)) return [segment];
    const fresh = line.filter((point) => !spoken.has(imageOf(point.place)));
    for (const point of line) spoken.add(imageOf(point.place));
    const head = index === first && !isCurve ? [[inserted(word.Curve, lead)]] : [];
    return [...head, ...fresh.map(({ place, points: given }) => [...place, inserted(word.Earn, place[0] ?? lead), ...given])];
  });
};

export const withPointRanges = called([word.To, Tilde, Minus], withLines);

type Point = { readonly place: Segment; readonly points: Segment };

/** 完成率在80%-100%之间，得分10-20分: the place before a comma. */
function withRange(before: readonly Segment[], segment: Segment): readonly Segment[] {
  const last = before.at(-1);
  const range = last && rangeAt(last, placeStart(last));
  const alone = last && range && range.end + Number(isOf(last[range.end], word.Within)) === last.length;
  const given = pointsStart(segment, 0);
  const points = given > 0 ? rangeAt(segment, given) : undefined;
  return last && alone && points ? [...before.slice(0, -1), [...last, ...segment]] : [...before, segment];
}

/** The two points of a line; undefined where a clause says none. */
function lineOf(segment: Segment): readonly [Point, Point] | undefined {
  const places = rangeAt(segment, placeStart(segment));
  const within = places ? places.end + Number(isOf(segment[places.end], word.Within)) : 0;
  const start = places ? pointsStart(segment, within) : 0;
  const points = start > within ? rangeAt(segment, start) : undefined;
  if (!places || !points || !segment.slice(points.end).every((token) => isOf(token, ...tails))) return undefined;
  if (!points.high.some((token) => isUnitOf(token, "points"))) return undefined;
  return [
    { place: places.low, points: points.low },
    { place: places.high, points: points.high },
  ];
}

const tails = [word.Curve, word.Points, word.Proportional, word.ProRata, word.Earn, word.Within];

/** Behind 完成率 and 在. */
function placeStart(segment: Segment): number {
  const reads = isOf(segment[0], word.Attainment, word.Measure) ? 1 : 0;
  return reads + Number(isOf(segment[reads], word.At, word.Reaching));
}

/** Behind 按, 按比例, 得, 得分, 计, ：. */
function pointsStart(segment: Segment, from: number): number {
  let at = from;
  while (isOf(segment[at], word.By, word.ProRata, word.Earn, word.Points, word.Is, Mark)) at += 1;
  return at;
}

type Range = { readonly low: Segment; readonly high: Segment; readonly end: number };

/** From one figure to another: 80%-100%, 10~20分. A lower end without a mark or a unit has those of the upper. */
function rangeAt(segment: Segment, at: number): Range | undefined {
  const low = figureAt(segment, at);
  const high = figureAt(segment, at + low + 1);
  if (low === 0 || high === 0 || !isOf(segment[at + low], word.To, Tilde, Minus)) return undefined;
  const [first, last] = [segment.slice(at, at + low), segment.slice(at + low + 1, at + low + 1 + high)];
  const [figure, upper] = [first[0], last[0]];
  const bare = low === 1 && figure && isOf(figure, NumberLiteral) && upper;
  const shared = bare ? (isOf(upper, NumberLiteral) ? [figure, ...last.slice(1)] : [withMark(figure, upper)]) : first;
  return { low: shared, high: last, end: at + low + 1 + high };
}

/** 80-100%: 80%. */
function withMark(figure: IToken, upper: IToken): IToken {
  return retyped(figure, upper.tokenType, undefined, undefined, figure.image + (/[%‰]$/u.exec(upper.image)?.[0] ?? ""));
}

/** Two lines that give one place different points leave open which it gets. */
function jumps(points: readonly Point[]): boolean {
  return points.some(({ place, points: given }) =>
    points.some((other) => imageOf(other.place) === imageOf(place) && imageOf(other.points) !== imageOf(given)),
  );
}

/** 60%~100%之间按线性插值 where these are the outermost points: the line. */
function withoutEnds(segment: Segment, segments: readonly Segment[]): Segment {
  const range = rangeAt(segment, placeStart(segment));
  const line = segment.at(-1);
  if (!range || !line || !isOf(line, word.Curve) || !segment.slice(range.end).every((token) => isOf(token, ...tails))) return segment;
  const places = segments.flatMap((each) => pointPlace(each) ?? []);
  const outermost = places.length > 1 && places[0] === imageOf(range.low) && places.at(-1) === imageOf(range.high);
  return outermost ? [line] : segment;
}

/** 60%得0分: where it is. */
function pointPlace(segment: Segment): string | undefined {
  const start = isOf(segment[0], word.Reaching, word.Attainment, Name) ? 1 : 0;
  const length = figureAt(segment, start);
  const alone = length > 0 && isOf(segment[start + length], word.Earn, word.Is, word.Full) && !isOf(segment[start], Bound, PostBound, Unit);
  return alone ? imageOf(segment.slice(start, start + length)) : undefined;
}

function imageOf(tokens: Segment): string {
  return tokens.map(({ image }) => image).join("");
}
