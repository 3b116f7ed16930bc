import { retyped } from "../../lexer.ts";
import { Close, Mark, Minus, Name, NumberLiteral, Open, Plus, Sign, Unit, word } from "../../tokens.ts";
import { unitWords } from "../../words/units.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, inserted, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** max 5 off, at most 6 points off, (maximum deduction: 10 points), up to 5 extra points: the most that the step before takes off or adds. */
const ofSteps: Phrasing = (written, statement) => {
  if (statement !== "metric" && statement !== "pay") return written;
  const segments = rejoined(written.flatMap(countApart), (before, segment) => (hasStep(before) ? mostCounted(segment, before) : undefined));
  let step: Segment = [];
  const anchor = anchorOf(segments);
  return segments.flatMap((segment) => {
    const split = limitsApart(segment, anchor);
    const limits = split.map((each, index) => {
      const before = index > 0 ? (split[0] ?? []) : step;
      return mostOf(each, before) ?? mostAdded(each, before, anchor) ?? each;
    });
    step = limits.find(hasStep) ?? step;
    return limits;
  });
};

export const withMostTakenOff = called(
  ["off", "deduction", "deductions", "penalty", "loss", "deducted", "lost", word.UpTo, word.Max, word.Cap, word.AtMost],
  ofSteps,
);

const most = [word.Cap, word.AtMost, word.UpTo, word.Max] as const;
const deductions = ["deduction", "deductions", "penalty", "loss"];
const off = ["off", "deducted", "lost"];

/** -1 per 1% under up to 5 points off, … (max 5 off), … up to a maximum deduction of 5: a limit behind its step. */
function limitsApart(segment: Segment, anchor: number | undefined): readonly Segment[] {
  const at = segment.findIndex((token, index) => index > 1 && isOf(token, ...most) && leadOf(segment.slice(index)) > 0);
  if (at < 0 || !hasStep(segment.slice(0, at))) return [segment];
  const bracketed = isOf(segment[at - 1], Open) && isOf(segment.at(-1), Close);
  const limit = bracketed ? segment.slice(at, -1) : segment.slice(at);
  const [upTo, ...points] = limit;
  // up to 45 points beside 40 at target: what the steps come to, and not what they add.
  const upToAll =
    !bracketed && isOf(upTo, word.UpTo) && isPoints(limit.at(-1)) && Number(points[0]?.image) > (anchor ?? Number.POSITIVE_INFINITY);
  if (upTo && upToAll && figureAt(points, 0) === points.length && !takesOff(segment.slice(0, at)))
    return [segment.slice(0, at), [retyped(upTo, word.Cap), ...points]];
  // (capped at 25) beside 20 at 100% bounds the result, (max 5) what is added.
  const ofResult =
    bracketed && isOf(limit[0], word.Cap) && limit.length === 2 && Number(limit[1]?.image) > (anchor ?? Number.POSITIVE_INFINITY);
  return ofResult || mostOf(limit, []) ? [segment.slice(0, bracketed ? at - 1 : at), limit] : [segment];
}

/** How many tokens lead to the figure: maximum deduction of, up to; 0 where none does. */
function leadOf(segment: Segment): number {
  const at = segment.findIndex((_, index) => figureAt(segment, index) > 0);
  return at > 0 && segment.slice(0, at).every((token) => isLead(token)) ? at : 0;
}

function isLead(token: Segment[number]): boolean {
  return isOf(token, ...most, word.Of, word.Is, Mark) || says(token, "a", "the", "total", ...deductions) || isOf(token, word.Total);
}

/** at most - 5 points, where words say so or where the step before takes off. */
function mostOf(written: Segment, step: Segment): Segment | undefined {
  const [upTo, plus, ...added] = written;
  if (upTo && isOf(upTo, word.UpTo) && isOf(plus, Plus) && plus && added.length > 0 && figureAt(added, 0) === added.length)
    return [retyped(upTo, word.AtMost), retyped(plus, word.Add), ...added];
  const segment = written.filter((token, at) => at === 0 || !isSign(token) || token.image !== "");
  const lead = leadOf(segment);
  const length = figureAt(segment, lead);
  const [first, figure] = [segment[0], segment.slice(lead, lead + length)];
  const rest = segment.slice(lead + length);
  if (lead === 0 || !first || !segment.slice(0, lead).some((token) => isOf(token, ...most))) return undefined;
  const said = segment.slice(0, lead).some((token) => says(token, ...deductions));
  const behind = rest.length === 1 && says(rest[0], ...off);
  const bare =
    rest.length === 0 &&
    segment.slice(0, lead).some((token) => isOf(token, word.UpTo) || /^up to/iu.test(token.image)) &&
    isPoints(figure.at(-1));
  const inAll = rest.length === 2 && isOf(rest[0], word.In) && (isOf(rest[1], word.Total) || says(rest[1], "all"));
  if (!(said || behind || ((bare || inAll) && takesOff(step)))) return undefined;
  return [retyped(first, word.AtMost), inserted(word.Deduct, figure[0] ?? first), ...figure];
}

/** 20 at 100%, or the weight of what is full */
function anchorOf(segments: readonly Segment[]): number | undefined {
  const given = segments.find((segment) => isOf(segment[0], NumberLiteral) && isPlace(segment[figureAt(segment, 0)]));
  const full = segments.some(([first]) => isOf(first, word.Full));
  const weight = full ? segments.find((segment) => isOf(segment[0], word.Weight) && isOf(segment[1], NumberLiteral))?.[1] : undefined;
  const points = given?.[0] ?? weight;
  return points && Number(points.image);
}

function isPlace(token: Segment[number] | undefined): boolean {
  return isOf(token, word.At, word.From, word.UpTo, word.AtLeast, word.For);
}

/** add 1 point per 1% over, up to a maximum of 3 points, beside 20 at 95%: so much is added at most. */
function mostAdded(limit: Segment, step: Segment, anchor: number | undefined): Segment | undefined {
  const [first, ...figure] = limit;
  const most = first && isOf(first, word.Cap) && /^up to/iu.test(first.image) && figureAt(figure, 0) === figure.length;
  const adds = step.length > 0 && !takesOff(step) && anchor !== undefined && Number(figure[0]?.image) < anchor;
  const [number] = figure;
  return most && adds && number ? [retyped(first, word.AtMost), inserted(word.Add, number), ...figure] : undefined;
}

/** 2 points per referral (limited to 3 referrals) */
function countApart(segment: Segment): readonly Segment[] {
  const open = segment.findIndex((token) => isOf(token, Open));
  const inside = segment.slice(open + 1, -1);
  return open > 0 && isOf(segment.at(-1), Close) && mostCounted(inside, segment.slice(0, open))
    ? [segment.slice(0, open), inside]
    : [segment];
}

/** 2 points per referral, maximum 3 referrals: so many of them count. */
function mostCounted(limit: Segment, step: Segment): Segment | undefined {
  const [first, number, noun] = limit;
  const counted = noun !== undefined && unitWords[noun.image.toLowerCase()]?.kind === "count";
  const said = isOf(first, word.Cap, word.AtMost, word.Max, word.UpTo) && isOf(number, NumberLiteral) && counted && limit.length === 3;
  return first && said && step.length > 0 && !takesOff(step) ? [...step, retyped(first, word.UpTo), ...limit.slice(1)] : undefined;
}

function isSign(token: Segment[number]): boolean {
  return isOf(token, word.Deduct, word.Add, Minus, Plus);
}

function isPoints(token: Segment[number] | undefined): boolean {
  return isOf(token, Unit, Name) && (token?.image.startsWith("point") || token?.image.startsWith("mark")) === true;
}

function takesOff(step: Segment): boolean {
  return step.some((token) => (isOf(token, Sign) && !isOf(token, word.Add, Plus)) || says(token, ...off, "less"));
}
