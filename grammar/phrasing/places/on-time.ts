import { retyped } from "../../lexer.ts";
import { NumberLiteral, Period, Sign, Unit, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, isUnitOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 目标 30天，按期完成得10分，每延期1天扣1分: with a target in days, what is measured is how long
 * it takes, so that in time is within the target and late is over it.
 */
const withinTime: Phrasing = (segments, statement) => {
  const isTimed = segments.some((segment) => isOf(segment[0], word.Target) && isTime(segment[2]));
  return statement === "metric" && isTimed ? segments.map((segment) => overTarget(inTime(segment))) : segments;
};

export const withOnTime = called([word.Nil, word.Each, word.Per], withinTime);

function isTime(token: Segment[number] | undefined): boolean {
  return token !== undefined && (isOf(token, Period) || isUnitOf(token, "time"));
}

function inTime(segment: Segment): Segment {
  const [first, gives] = segment;
  const says = first && isOf(first, word.Nil) && /^(?:按时|按期|准时|如期)/u.test(first.image) && isOf(gives, word.Earn, word.Full);
  return says ? [inserted(word.AtMost, first), retyped(first, word.Target), ...segment.slice(1)] : segment;
}

/** 每延期1天, 每逾期1天 */
function overTarget(segment: Segment): Segment {
  const [each] = segment;
  const late = each && isOf(each, word.Each, word.Per) && /^每(?:延|逾|推|拖|超[时期]|迟|晚)?/u.test(each.image);
  const length = figureAt(segment, 1);
  const step = isTime(segment[1]) ? 1 : isOf(segment[1], NumberLiteral) && (isTime(segment[2]) || isOf(segment[2], Unit)) ? length : 0;
  if (!each || !late || step === 0 || !isOf(segment[1 + step], Sign)) return segment;
  const size = isTime(segment[1]) ? [inserted(NumberLiteral, each, "1"), ...segment.slice(1, 2)] : segment.slice(1, 1 + step);
  return [retyped(each, word.Per), inserted(word.Over, each), ...size, ...segment.slice(1 + step)];
}
