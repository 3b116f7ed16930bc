import { retyped } from "../../lexer.ts";
import { NumberLiteral, Period, Sign, Unit, word } from "../../tokens.ts";
import { sumOf } from "../decimal.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, isUnitOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 目标 30天，按期完成得10分，每延期1天扣1分，延期3天以上不得分: with a target in days, what is
 * measured is how long it takes, so that in time is within the target and late is over it.
 */
const withinTime: Phrasing = (segments, statement) => {
  const target = segments.find((segment) => isOf(segment[0], word.Target) && isOf(segment[1], NumberLiteral) && isTime(segment[2]));
  return statement === "metric" && target ? segments.map((segment) => late(overTarget(inTime(segment)), target)) : segments;
};

export const withOnTime = called([word.Nil, word.Each, word.Per, word.Happening], withinTime);

function isTime(token: Segment[number] | undefined): boolean {
  return token !== undefined && (isOf(token, Period) || isUnitOf(token, "time"));
}

function inTime(segment: Segment): Segment {
  const [first, gives] = segment;
  const says = first && isOf(first, word.Nil) && /^(?:按时|按期|准时|如期)/u.test(first.image) && isOf(gives, word.Earn, word.Full);
  return says ? [inserted(word.AtMost, first), retyped(first, word.Target), ...segment.slice(1)] : segment;
}

/** 每延期1天, 每逾期1天, 延误1天 */
function overTarget(segment: Segment): Segment {
  const [each, count] = segment;
  const one = isOf(each, word.Happening) && count?.image === "1";
  const late = each && (one || (isOf(each, word.Each, word.Per) && /^每(?:延|逾|推|拖|超[时期]|迟|晚)?/u.test(each.image)));
  const length = figureAt(segment, 1);
  const step = isTime(segment[1]) ? 1 : isOf(segment[1], NumberLiteral) && (isTime(segment[2]) || isOf(segment[2], Unit)) ? length : 0;
  if (!each || !late || step === 0 || !isOf(segment[1 + step], Sign)) return segment;
  const size = isTime(segment[1]) ? [inserted(NumberLiteral, each, "1"), ...segment.slice(1, 2)] : segment.slice(1, 1 + step);
  return [retyped(each, word.Per), inserted(word.Over, each), ...size, ...segment.slice(1 + step)];
}

/** 逾期不得分 is over the target, 延误3天以上 three days over it. */
function late(segment: Segment, [, time, unit]: Segment): Segment {
  const [happening, ...place] = segment;
  if (!happening || !isOf(happening, word.Happening)) return segment;
  if (isOf(place[0], word.Earn, word.None, Sign)) return [retyped(happening, word.Over), inserted(word.Target, happening), ...place];
  const result = place.findIndex((token) => isOf(token, word.Earn, word.None, word.Full, word.Deduct));
  const edges = place.slice(0, Math.max(result, 0));
  const days = edges.filter((token) => isOf(token, Unit, Period));
  if (days.length === 0 || days.some(({ image }) => image !== unit?.image)) return segment;
  const after = (token: Segment[number]) => retyped(token, NumberLiteral, undefined, undefined, sumOf(token.image, time?.image ?? "0"));
  return [...edges.map((token) => (isOf(token, NumberLiteral) ? after(token) : token)), ...place.slice(result)];
}
