import type { TokenType } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { NumberLiteral, Percentage, Unit, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, inserted, isFigureEnd, isOf, type Phrasing, type Segment, stepWords } from "../segment.ts";

/** reduced by 2 points, take off 2, increasing by 1 point, earn 8: more and less said by other verbs. */
const withVerbs: Phrasing = (segments, statement) =>
  statement === "metric"
    ? segments
        .flatMap(floorApart)
        .map((segment) => withEach(withSignBehind(withoutAre(withOff(withBy(withEarned(withOnePoint(segment))))))))
    : segments;

const less = [
  "reduced",
  "reducing",
  "reduce",
  "reduces",
  "decreased",
  "decreasing",
  "decreases",
  "drop",
  "drops",
  "dropping",
  "fall",
  "falls",
];
const more = ["increased", "increasing", "increases", "increase", "rise", "rises", "rising", "raised"];
const done = ["deducted", "lost", "added", "taken"];
/** an extra point · one point */
function withOnePoint(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => says(token, "a", "an", "one") && isPoint(segment, index + 1));
  const token = segment[at];
  const noun = segment[at + 1];
  if (!token || !noun) return segment;
  const point = /^(?:point|mark)s?$/iu.test(noun.image) ? retyped(noun, Unit) : noun;
  return [...segment.slice(0, at), retyped(token, NumberLiteral, undefined, undefined, "1"), point, ...segment.slice(at + 2)];
}

/** point · bonus point */
function isPoint(segment: Segment, at: number): boolean {
  const noun = segment[at + Number(isOf(segment[at], word.Extra) || says(segment[at], "bonus", "additional", "penalty"))];
  return /^(?:point|mark)s?$/iu.test(noun?.image ?? "") || isOf(noun, word.Points, word.Marks);
}

const earned = ["earn", "give", "get", "receive", "awarded"];

export const withChangeVerbs = called(
  [...less, ...more, ...done, ...earned, "take", "knock", "docked", "dock", "a", "an", "one", word.Downwards, word.Add, word.Deduct],
  withVerbs,
);

/** 2 absences earn 5 */
function withEarned(segment: Segment): Segment {
  // earn 1 bonus point for every 2% above
  if (says(segment[0], ...earned) && hasStep(segment)) return segment.slice(1);
  return segment.map((token, at) => (at > 0 && says(token, ...earned) ? retyped(token, word.Earn) : token));
}

/** reduced by 2 points · points drop by 2 · reduces the score by 5 points */
function withBy(written: Segment): Segment {
  const verb = written.findIndex((token) => says(token, ...less, ...more)) + 1;
  const score = verb > 0 && says(written[verb], "the") && isOf(written[verb + 1], word.Points) && isOf(written[verb + 2], word.By);
  const segment = score ? written.toSpliced(verb, 2) : written;
  const at = segment.findIndex((token, index) => says(token, ...less, ...more) && isOf(segment[index + 1], word.By));
  return at < 0 ? segment : joined(segment, at, says(segment[at], ...less) ? word.Deduct : word.Add);
}

/** take off 2 points · docked 2 points */
function withOff(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => says(token, "take", "knock") && says(segment[index + 1], "off", "away"));
  if (at >= 0) return joined(segment, at, word.Deduct);
  const [first] = segment;
  return first && says(first, "dock", "docked") ? [retyped(first, word.Deduct), ...segment.slice(1)] : segment;
}

/** Two words as one. */
function joined(segment: Segment, at: number, type: TokenType): Segment {
  const [first, second] = segment.slice(at);
  return first && second ? segment.toSpliced(at, 2, retyped(first, type, first.startOffset, endOf(second))) : segment;
}

/** for each 1% over 0.5 points added · for each 1% under 1 point deducted */
function withSignBehind(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "added", "deducted", "lost"));
  const length = [1, 2].find((size) => figureAt(segment, at - size) === size) ?? 0;
  const [sign, points] = [segment[at], segment[at - length]];
  if (!sign || !points || length === 0 || !isOf(segment[0], ...stepWords)) return segment;
  const type = says(sign, "added") ? word.Add : word.Deduct;
  return [...segment.slice(0, at - length), inserted(type, points), ...segment.slice(at - length, at), ...segment.slice(at + 1)];
}

/** 1% over target adds 0.5 points */
function withEach(segment: Segment): Segment {
  const [share] = segment;
  const said = isOf(share, Percentage) && isOf(segment[1], word.Over, word.Under);
  const signed = segment.slice(2, 4).some((token) => isOf(token, word.Add, word.Deduct));
  return share && said && signed ? [inserted(word.Per, share), ...segment] : segment;
}

/** … per 1% under down to 0: no less than that */
function floorApart(segment: Segment): readonly Segment[] {
  const [down, to, zero] = segment.slice(-3);
  const said = segment.length > 4 && isOf(down, word.Downwards) && isOf(to, word.To) && isOf(zero, NumberLiteral) && zero?.image === "0";
  return said && down ? [segment.slice(0, -3), [retyped(down, word.DownToZero)]] : [segment];
}

/** 2 points are deducted, one point is taken off */
function withoutAre(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => index > 0 && says(token, ...done) && isAre(segment[index - 1]));
  const token = segment[at];
  if (!token || !isFigureEnd(segment[at - 2])) return segment;
  const taken = says(token, "taken") && says(segment[at + 1], "off", "away") ? 2 : 1;
  return segment.toSpliced(at - 1, 1 + taken, taken === 2 ? retyped(token, token.tokenType, undefined, undefined, "deducted") : token);
}

function isAre(token: Segment[number] | undefined): boolean {
  return isOf(token, word.Is) || says(token, "are", "will");
}
