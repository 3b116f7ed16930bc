import { endOf, retyped } from "../../lexer.ts";
import { Close, Name, NumberLiteral, Open, Plus, Sign, Unit, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, inserted, isFigureEnd, isOf, type Phrasing, type Segment, stepWords } from "../segment.ts";

/** 1 bonus point for each 1% above, 2 points deducted, add at most 5, (max -10): points with their sign in words. */
const withSigns: Phrasing = (segments, statement) =>
  statement === "metric"
    ? withExtraSteps(segments.flatMap((segment) => limitsApart(segment))).map((segment) => withoutGuess(withLimit(withSign(segment))))
    : segments;

export const withBonusPoints = called(
  [
    ...["bonus", "penalty", "additional", "deducted", "lost", "added", word.Extra, word.AtMost, word.Max, word.Floor, word.Min],
    ...[word.Per, word.Each, word.ForEach],
  ],
  withSigns,
);

/** +1 per 1% over (max +5), (max -10): a signed limit in brackets is of the step before it. */
function limitsApart(segment: Segment): readonly Segment[] {
  const open = segment.findIndex(
    (token, at) => isOf(token, Open) && isOf(segment[at + 1], word.Max, word.AtMost) && isOf(segment[at + 2], Sign),
  );
  const [most, sign, ...figure] = segment.slice(open + 1, -1);
  const bound = segment.findIndex((token, at) => isOf(token, Open) && isOf(segment[at + 1], word.Floor, word.Min));
  if (bound > 0 && isOf(segment.at(-1), Close) && figureAt(segment, bound + 2) === segment.length - bound - 3)
    return [segment.slice(0, bound), segment.slice(bound + 1, -1)];
  if (open < 1 || !most || !sign || !isOf(segment.at(-1), Close) || figureAt(figure, 0) !== figure.length) return [segment];
  const type = isOf(sign, Plus, word.Add) ? word.Add : word.Deduct;
  return [segment.slice(0, open), [retyped(most, word.AtMost), retyped(sign, type), ...figure]];
}

/** 1 point per deal, plus 1 extra point for every deal over 5: beside the steps from zero, not in their place. */
function withExtraSteps(segments: readonly Segment[]): readonly Segment[] {
  const counted = segments.findIndex(
    (segment) => hasStep(segment) && !isExtra(segment) && !segment.some((token) => isOf(token, word.Over, word.Under)),
  );
  return segments.map((segment, at) => {
    const last = segment.at(-1);
    const over = hasStep(segment) && segment.some((token) => isOf(token, word.Over));
    return counted >= 0 && at > counted && last && over && isExtra(segment)
      ? [...segment, retyped(last, word.Further, endOf(last), endOf(last), "")]
      : segment;
  });
}

function isExtra(segment: Segment): boolean {
  return segment.some((token) => isOf(token, word.Extra) || says(token, "additional", "bonus"));
}

const adding = ["bonus", "additional", "added"];
const taking = ["penalty", "deducted", "lost"];

/** Where the sign is said between a number and its points, or behind them: 1 bonus point, 2 points deducted. */
function withSign(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, ...adding, ...taking) || isOf(token, word.Extra));
  const [sign, first] = [segment[at], segment[0]];
  const between =
    isOf(segment[at - 1], NumberLiteral) && (isOf(segment[at + 1], word.Points, word.Marks) || says(segment[at + 1], "point", "mark"));
  const pointed = between || isOf(segment[at - 1], Unit);
  if (!sign || !first || at < 1 || !pointed || !isFigureEnd(segment[at - 1])) return segment;
  const type = says(sign, ...taking) ? word.Deduct : word.Add;
  const rest = segment.flatMap((token, index) => (index === at ? [] : between && index === at + 1 ? [retyped(token, Unit)] : [token]));
  if (isOf(first, Sign)) return rest;
  if (isOf(first, word.Cap, word.AtMost)) return [retyped(first, word.AtMost), retyped(sign, type), ...rest.slice(1)];
  return isOf(first, NumberLiteral) ? [inserted(type, first), ...rest] : segment;
}

/** add at most 5 · lose at most 10 · max -6 */
function withLimit(segment: Segment): Segment {
  const [first, second, ...figure] = segment;
  if (first && second && isOf(first, word.Max) && isOf(second, Sign) && figureAt(figure, 0) === figure.length)
    return [retyped(first, word.AtMost), retyped(second, isOf(second, Plus, word.Add) ? word.Add : word.Deduct), ...figure];
  if (!first || !second || !isOf(first, word.Add, word.Deduct) || !isOf(second, word.AtMost)) return segment;
  return [second, first, ...segment.slice(2)];
}

const unwelcome =
  /^(?:\w+_)?(?:errors?|mistakes?|complaints?|accidents?|incidents?|injur(?:y|ies)|violations?|breach(?:es)?|defects?|delays?|warnings?|absences?|arrivals?|failures?|late(?:_\w+)?|overdue)$/iu;

/** 2 points for each complaint may be taken off or be so many marks against: no sign says so, and the step is not read. */
function withoutGuess(segment: Segment): Segment {
  const at = figureAt(segment, 0);
  const step = segment[at];
  const counted = segment.slice(at + 1);
  const bare =
    at > 0 && step !== undefined && isOf(step, ...stepWords) && counted.every((token) => !isOf(token, Sign) && !says(token, "off", "less"));
  return bare && counted.some(({ image }) => unwelcome.test(image)) ? segment.with(at, retyped(step, Name)) : segment;
}
