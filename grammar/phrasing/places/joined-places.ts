import type { IToken } from "chevrotain";
import {
  Bound,
  Close,
  Equal,
  Mark,
  Name,
  Note,
  NumberLiteral,
  Open,
  Period,
  PostBound,
  Sign,
  Tilde,
  UnderSign,
  Unit,
  word,
} from "../../tokens.ts";
import { type Side, sideAhead, sideBehind } from "../place.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, isUnitOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 低于95%的，每低1%扣1分 · 80%以上，按比例得分 · ≥100%，得分=权重×完成率: a place, and behind a comma its step or its formula. */
const places: Phrasing = (segments, statement, { own }) =>
  rejoined(withPointsOfSteps(segments.flatMap((each) => apart(each))), (last, segment) => {
    const lead = statement === "metric" ? leadOf(last) : 0;
    const open = downToNothing(last.slice(lead), segment, segments);
    const behind = isOpenPlace(open) ? (givenBehindBound(open, segment) ?? givenAt(segment, sideOf(open))) : undefined;
    return behind && [...subjectOf(last.slice(0, lead), own), ...place(open), ...behind];
  });

/** 90%至100%之间的，每低1%扣1分；低于90%不得分: with a row for all that lies below, the one range with steps is all that lies under its upper end. */
function downToNothing(range: Segment, step: Segment, segments: readonly Segment[]): Segment {
  const [low, high, another] = range.flatMap((_, at) => (figureAt(range, at) > 0 && !isOf(range[at - 1], NumberLiteral) ? [at] : []));
  const [first] = range;
  const isRange = low === 0 && isRestOfPlace(range.slice(figureAt(range, 0))) && !range.some((token) => isOf(token, Note));
  if (!first || !isRange || high === undefined || another !== undefined || !isUnderStep(step)) return range;
  const below = segments.some(
    (segment, at) =>
      !isOf(segment[0], word.Per) &&
      segment.some(({ image }) => image === first.image) &&
      segment.some((token) => isOf(token, word.Under, UnderSign)) &&
      [...segment, ...(segments[at + 1] ?? [])].some((token) => isOf(token, word.None) || token.image === "0"),
  );
  const single = segments.filter(isUnderStep).length === 1;
  return below && single ? [inserted(word.Under, first), ...range.slice(high, high + figureAt(range, high))] : range;
}

function isUnderStep(segment: Segment): boolean {
  return isOf(segment[0], word.Per) && isOf(segment[1], word.Under) && segment.some((token) => isOf(token, Sign));
}

/** 高于3%的，每高0.1%，扣1分: behind a place the points of its step may stand after a comma of their own. */
function withPointsOfSteps(segments: readonly Segment[]): readonly Segment[] {
  return segments.flatMap((segment, at) => {
    const [place, next] = [segments[at - 1], segments[at + 1]];
    if (isBareStep(segment) && place && isOpenPlace(place.slice(leadOf(place))) && isOf(next?.[0], Sign))
      return [[...segment, ...(next ?? [])]];
    const [before, earlier] = [segments[at - 1], segments[at - 2]];
    const taken = before && earlier && isBareStep(before) && isOpenPlace(earlier.slice(leadOf(earlier))) && isOf(segment[0], Sign);
    return taken ? [] : [segment];
  });
}

/** 每高0.1% */
function isBareStep(segment: Segment): boolean {
  return isOf(segment[0], word.Per, word.Each) && !segment.some((token) => isOf(token, Sign));
}

/** 当收入低于目标值时，如回款率低于90%的: how many tokens say only that there is a place, and of what. */
function leadOf(segment: Segment): number {
  const start = Number(isOf(segment[0], word.When, word.If));
  const named = start + Number(isOf(segment[start], Name));
  return named + Number(isOf(segment[named], word.At));
}

/** What the place is of, unless it is the metric itself. */
function subjectOf(lead: Segment, own: string | undefined): Segment {
  return lead.filter((token) => isOf(token, Name) && token.image !== own);
}

/** 高于目标值则每高1%加1分 · 超过3天每天扣2分, 10分钟以上的每分钟扣1分: as with a comma. What has no day or month of its own is a step already. */
function apart(segment: Segment): readonly Segment[] {
  const then = segment.findIndex((token) => isOf(token, word.Then));
  if (then > 0 && isOf(segment[then + 1], word.Per, word.Each)) return [segment.slice(0, then), segment.slice(then)];
  const at = segment.findIndex((token) => isOf(token, word.Per));
  const [lead, step] = [segment.slice(0, at), segment.slice(at)];
  return at > 0 && isOf(step[1], Period) && isOf(step[2], Sign) && isOpenPlace(lead) ? [lead, step] : [segment];
}

export const withJoinedPlaces = called([Bound, PostBound], places);

/** Nothing but where: 低于95%的, 完成率80%以上, 超过5个的部分. A bound on points is a limit: 不超过10分. */
function isOpenPlace(segment: Segment): boolean {
  const start = isOf(segment[0], word.Attainment, word.Measure) ? 1 : 0;
  const bounded = isOf(segment[start], Bound) ? 1 : 0;
  const target = isOf(segment[start + bounded], word.Target) ? 1 : 0;
  const length = target || figureAt(segment, start + bounded);
  const rest = segment.slice(start + bounded + length);
  const limits = isOf(segment[start], word.AtMost, word.AtLeast, word.UpTo) && !rest.some((token) => isOf(token, Bound));
  const points = segment.some((token) => isOf(token, Unit) && isUnitOf(token, "points"));
  if (length === 0 || (limits && (points || segment.length === start + 2)) || !isRestOfPlace(rest)) return false;
  return bounded > 0 || rest.some((token) => isOf(token, PostBound, Bound));
}

const placing = [PostBound, Note, Bound, Tilde, word.To, word.And, word.Within, word.PartOf, word.Whose];

/** Words of edges, and a further figure only where one of them leads it. */
function isRestOfPlace(rest: Segment): boolean {
  return rest.every((token, at) => isOf(token, Unit, ...placing) || (figureAt(rest, at) > 0 && isOf(rest[at - 1], ...leading)));
}

const leading = [Bound, Tilde, word.To, word.And];

/** On which side of its figure an open place lies; undefined of a range. */
function sideOf(segment: Segment): Side | undefined {
  const sides = segment.flatMap((token) => sideAhead(token) ?? sideBehind(token) ?? []);
  return sides.length === 1 ? sides[0] : undefined;
}

/** 大于等于300个，可得满分: what would be a limit by itself is a place where a result follows. */
function givenBehindBound([first]: Segment, segment: Segment): Segment | undefined {
  const isResult = isOf(segment[0], word.Earn) && (isOf(segment[1], word.Full) || figureAt(segment, 1) === segment.length - 1);
  return isOf(first, word.AtLeast, word.AtMost, word.UpTo) && (isResult || isOf(segment[0], word.None)) ? segment : undefined;
}

const sided = { over: word.Over, under: word.Under } as const;

/** What a clause gives at the place before it; undefined where it has a place of its own. */
function givenAt(written: Segment, side: Side | undefined): Segment | undefined {
  const segment = written.slice(Number(isOf(written[0], word.Then)));
  const [first, second] = segment;
  if (isOf(first, word.Proportional)) return segment;
  if (isOf(first, word.Points) && isOf(second, Equal, Mark, word.Is)) return formula(segment.slice(2), first);
  if (!isOf(first, word.Per, word.Each) || !segment.some((token) => isOf(token, Sign))) return undefined;
  const own = segment.find((token) => isOf(token, word.Over, word.Under, word.EitherWay));
  if (!side || !first || !second || (own && !isOf(own, sided[side]))) return undefined;
  return isOf(second, Period) ? [first, inserted(sided[side], second), inserted(NumberLiteral, second, "1"), ...segment.slice(1)] : segment;
}

/** Every point of the place gets what the formula gives. */
function formula(value: Segment, before: IToken | undefined): Segment | undefined {
  const last = value.at(-1);
  return before && last ? [inserted(word.Earn, before), inserted(Open, before), ...value, inserted(Close, last)] : undefined;
}

/** 超过5个的部分: without its last words. */
function place(segment: Segment): Segment {
  return segment.filter((token) => !isOf(token, word.Whose));
}
