import type { TokenType } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Dot, Mark, Name, NumberLiteral, Percentage, Period, Sign, Unit, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inEachAward, inserted, isFigureEnd, isOf, isUnitOf, type Phrasing, type Segment, stepWords } from "../segment.ts";

/** 少1%扣1分, deduct 2 for each 1% below, 2 points off per error: ways to say so much per step. */
const ofEach = inEachAward(withPoint, withoutAchieved, withoutMark, withRate, withOne, withEach, withPeriod, withSignOfOff, withPer);

/** Grades have no steps, and may be called 高 and 低. */
const steps: Phrasing = (segments, statement, around) => {
  if (statement === "grades") return segments;
  return ofEach(statement === "pay" ? segments.map((segment) => withEachPoint(withDays(segment))) : segments, statement, around);
};

/** 0.5% per day of a pay: a percentage is no rate, so the days are its steps. */
function withDays(segment: Segment): Segment {
  const [share, per, day] = segment;
  if (!share || !per || !day || segment.length > 3 || !isOf(share, Percentage) || !isOf(per, word.Per) || !isOf(day, Period))
    return segment;
  return [inserted(word.Add, share), share, per, inserted(NumberLiteral, day, "1"), retyped(day, Unit)];
}

/** 2% for each point above 90, of a pay by the total */
function withEachPoint(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => isOf(segment[index - 1], ...stepWords) && /^points?$/u.test(token.image));
  const [step, point, side] = segment.slice(Math.max(at - 1, 0));
  return at > 1 && step && point && isOf(side, word.Over, word.Under)
    ? segment.with(at - 1, retyped(step, word.Per)).with(at, retyped(point, Unit))
    : segment;
}

/** 0.2 points for each 1% of target achieved */
function withoutAchieved(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "achieved", "attained", "reached"));
  return at > 0 && (isOf(segment[at - 1], Percentage) || (isOf(segment[at - 1], word.Target) && isOf(segment[at - 2], word.Of)))
    ? segment.toSpliced(at, 1)
    : segment;
}

/** each 1% over: +1 */
function withoutMark(segment: Segment): Segment {
  const [first] = segment;
  const at = isOf(first, ...stepWords) ? segment.findIndex((token) => isOf(token, Mark)) : -1;
  return at > 0 && isOf(segment[at + 1], Sign) ? segment.toSpliced(at, 1) : segment;
}

/** for each day after, per error over, -2 per day over 3: one of it; and +2 per commendation at most 6 */
function withOne(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, ...stepWords));
  const [step, unit, behind] = [segment[at], segment[at + 1], segment[at + 2]];
  if (!step || !unit || at < 1) return segment;
  const ends = behind === undefined || isOf(behind, word.Cap, word.AtMost);
  if (isOf(step, word.Per) && isOf(unit, Name) && ends) return segment.with(at, retyped(step, word.Each));
  if (isOf(step, word.Each)) return withEdgeFirst(segment, at);
  // With a sign it is a step whatever edge follows: -2 per day over 3.
  if (isCounted(unit) && isOf(behind, word.Over, word.Under) && isOf(segment[0], Sign))
    return segment.with(at, retyped(step, word.Per)).with(at + 1, retyped(unit, Unit));
  const whole = segment.length === at + 3 || (isOf(unit, Period) && isOf(segment[0], Sign));
  const sided = isOf(unit, Unit, Period) && isOf(behind, word.Over, word.Under) && whole;
  return sided
    ? [...segment.slice(0, at), retyped(step, word.Per), inserted(NumberLiteral, unit, "1"), retyped(unit, Unit), ...segment.slice(at + 2)]
    : segment;
}

function isCounted(token: Segment[number]): boolean {
  return isOf(token, Name) && isUnitOf(token, "count");
}

/** 19 CNY each over 100: over 100, each 19 CNY. */
function withEdgeFirst(segment: Segment, each: number): Segment {
  const edge = each + 1 + Number(isOf(segment[each + 1], Unit));
  const length = figureAt(segment, edge + 1);
  const points = figureAt(segment, Number(isOf(segment[0], Sign)));
  const [first] = segment;
  const counted = isOf(segment[edge], word.Over) && length > 0 && edge + 1 + length === segment.length;
  if (!first || !counted || points === 0 || points + Number(isOf(first, Sign)) !== each) return segment;
  const sign = isOf(first, Sign) ? [] : [inserted(word.Add, first)];
  return [...segment.slice(edge), ...segment.slice(each, edge), ...sign, ...segment.slice(0, each)];
}

/** 每月每少5家 is 每少5家每月: the rate stands behind its step. */
function withRate(segment: Segment): Segment {
  const [per, period, again] = segment;
  const end = segment.findIndex((_, at) => at > 2 && figureAt(segment, at) > 0);
  if (!per || !period || !isOf(per, word.Per) || !isOf(period, Period) || !isOf(again, word.Per) || end < 0) return segment;
  const behind = end + figureAt(segment, end);
  return [...segment.slice(2, behind), per, period, ...segment.slice(behind)];
}

/** `for each` in the middle of a clause, or before a figure, counts steps and not rows. */
function withEach(segment: Segment): Segment {
  return segment.map((token, at) => {
    // deduct 5 for each complaint: one of what is counted, as in -5 each complaint
    if (at > 1 && isOf(segment[at - 1], word.ForEach) && isCounted(token) && !isOf(segment[at + 1], Dot)) return retyped(token, Unit);
    const length = figureAt(segment, at + 1);
    const isStep = isOf(token, word.ForEach) ? at > 0 || saysSigned(segment) : isOf(token, word.Each);
    if (!isStep) return token;
    const sided = isOf(segment[at + 1], Percentage) || isOf(segment[at + 1 + length], word.Over, word.Under);
    return length > 0 && sided ? retyped(token, word.Per) : retyped(token, isOf(token, word.ForEach) ? word.Each : token.tokenType);
  });
}

/** for each 1% below deduct 1 */
function saysSigned(segment: Segment): boolean {
  return segment.some((token) => isOf(token, word.Add, word.Deduct));
}

/** -1 per day late: with a sign it is a step, and no rate. */
function withPeriod(segment: Segment): Segment {
  const [at = -1, another] = segment.flatMap((token, index) => (isOf(token, word.Per) ? [index] : []));
  const per = segment[at];
  const step =
    per &&
    another === undefined &&
    isOf(segment[at + 2], Name) &&
    isOf(segment[0], Sign) &&
    isOf(segment[at + 1], Period) &&
    isFigureEnd(segment[at - 1]);
  return step ? segment.with(at, retyped(per, word.Each)) : segment;
}

/** every percentage point below is every 1% below, and so is each percent below */
function withPoint(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "percentage", "percent"));
  const token = segment[at];
  const bare = says(token, "percent") && isOf(segment[at - 1], ...stepWords);
  if (token && bare) return segment.with(at, retyped(token, Percentage, undefined, undefined, "1%"));
  const point = segment[at + 1]?.image;
  if (!token || (point !== "point" && point !== "points")) return segment;
  const counted = isOf(segment[at - 1], NumberLiteral);
  const share = retyped(token, Percentage, undefined, undefined, `${counted ? segment[at - 1]?.image : 1}%`);
  return [...segment.slice(0, at - Number(counted)), share, ...segment.slice(at + 2)];
}

/** 2 points off per error, 1 point less for each 1% below */
function withSignOfOff(segment: Segment): Segment {
  const [first] = segment;
  const at = segment.findIndex((token) => isOf(token, Name) && ["off", "less"].includes(token.image.toLowerCase()));
  if (!first || at < 1 || !isFigureEnd(segment[at - 1]) || isOf(first, Sign)) return segment;
  return [inserted(word.Deduct, first), ...segment.toSpliced(at, 1)];
}

/** The short words of a side, elsewhere names: 少1%扣1分 means each 1%, 超5%不得分 over 5%. */
const short: Readonly<Partial<Record<string, TokenType>>> = {
  超: word.Over,
  高: word.Over,
  多: word.Over,
  低: word.Under,
  少: word.Under,
  差: word.Under,
};

export const withSteps = called([word.Per, word.Each, word.ForEach, ...Object.keys(short), "percentage", "percent", "off", "less"], steps);

function withPer(segment: Segment): Segment {
  const [side] = segment;
  const length = figureAt(segment, 1);
  const noun = isOf(segment[1 + length], Name) ? 1 : 0;
  const type = side && isOf(side, Name) ? short[side.image] : undefined;
  // 差0 may be a grade and its pay.
  if (!side || !type || length === 0 || segment.length === 1 + length) return segment;
  const bound = segment.with(0, retyped(side, type));
  return isOf(segment[1 + length + noun], Sign) ? [inserted(word.Per, side), ...bound] : bound;
}
