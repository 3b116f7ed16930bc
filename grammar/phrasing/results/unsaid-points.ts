import type { TokenType } from "chevrotain";
import { AtLeastSign, AtMostSign, Divide, Minus, Name, Percentage, PostBound, Sign, Tilde, Unit, word } from "../../tokens.ts";
import { unitWords } from "../../words/units.ts";
import { called } from "../said.ts";
import { figureAt, hasStep, inserted, isAward, isFigureEnd, isOf, isUnitOf, type Phrasing, type Segment, stepWords } from "../segment.ts";

/** 控制在5%以内，每超1%扣2分 · 以98%为基准，每低1%扣1分 · 每家1分: full points, or a sign, that goes without saying. */
const unsaid: Phrasing = (written, statement) => {
  const segments = statement === "metric" ? withTopOfRanges(written) : written;
  const takesOff = segments.some((segment) => segment.some((token) => token.image.includes("扣") || isOf(token, word.Deduct)));
  const isUsedUp = segments.some(([first]) => isOf(first, word.DownToZero));
  const sign = !takesOff
    ? word.Add
    : isUsedUp && !segments.some((segment) => segment.some((token) => isOf(token, Sign)))
      ? word.Deduct
      : undefined;
  return segments.map((segment, index) => {
    const next = segments[index + 1];
    if (statement === "metric" && isRequired(segment) && isStep(next) && !isTheirPlace(segment, next)) return full(segment);
    return sign ? withSign(segment, sign) : segment;
  });
};

export const withUnsaidPoints = called([word.Per, word.Each, word.Reaching, Divide], unsaid);

/** 90%-100%每低1%扣1分，80%-90%每低1%扣2分，80%以下不得分: full points where the uppermost range ends. */
function withTopOfRanges(segments: readonly Segment[]): readonly Segment[] {
  const ranges = segments.filter((segment) => isOf(segment[2], Percentage) && segment.slice(3).some((token) => isOf(token, ...stepWords)));
  const falling = ranges.every((range) => isOf(range[0], Percentage) && isOf(range[1], Minus, Tilde, word.To) && isLess(range.slice(3)));
  const isAnchored = segments.some(
    (segment) => !hasStep(segment) && segment.some((token) => isOf(token, word.Earn, word.Full)) && !isNothing(segment),
  );
  const [top] = ranges.map((range) => range[2]).toSorted((a, b) => Number.parseFloat(b?.image ?? "") - Number.parseFloat(a?.image ?? ""));
  if (!top || !falling || isAnchored || segments.some((segment) => hasStep(segment) && !ranges.includes(segment))) return segments;
  return [...segments, [inserted(Percentage, top, top.image), inserted(word.Earn, top), inserted(word.Full, top)]];
}

/** 每低1%扣1分, 之间的每低1%扣1分 */
function isLess(segment: Segment): boolean {
  return segment.some((token) => isOf(token, word.Under)) && segment.some((token) => isOf(token, word.Deduct));
}

function isNothing(segment: Segment): boolean {
  return segment.some((token, at) => isOf(token, word.Earn) && segment[at + 1]?.image === "0");
}

/** 控制在5%以内, 以98%为基准: where it has to be, and not what that gives. */
function isRequired(segment: Segment): boolean {
  const [first] = segment;
  if (isEdgeAlone(segment)) return true;
  const length = figureAt(segment, 1) || Number(isOf(segment[1], word.Target) && first?.image === "以");
  if (!isOf(first, word.Reaching) || length === 0) return false;
  const rest = segment.slice(1 + length);
  if (first?.image === "以") return rest.length === 1 && rest[0]?.image.startsWith("为") === true;
  return first !== undefined && kept.has(first.image) && rest.every((token) => isOf(token, PostBound));
}

/** 不低于95%, ≥95%, 达到95%, 3日内完成: an edge and nothing of what it gives; of points it would bound the result. */
function isEdgeAlone(segment: Segment): boolean {
  const bound = isOf(segment[0], word.AtLeast, word.AtMost, word.From, AtLeastSign, AtMostSign) ? 1 : 0;
  const length = figureAt(segment, bound);
  const behind = segment.slice(bound + length).filter((token) => !isOf(token, word.Reaching, word.Whose));
  const edges = behind.length === 1 && isOf(behind[0], word.OrLess, word.OrMore) ? 1 : 0;
  const points = isUnitOf(segment[bound + length - 1], "points");
  return length > 0 && !points && bound + edges === 1 && behind.length === edges;
}

const kept: ReadonlySet<string> = new Set(["控制在", "保持在", "维持在"]);

function isStep(segment: Segment | undefined): boolean {
  return isOf(segment?.[0], word.Per) && isOf(segment?.[1], word.Over, word.Under, word.EitherWay);
}

/** 90%以下的，每低1%扣1分: steps on the side of the edge itself begin there. */
function isTheirPlace(segment: Segment, step: Segment | undefined): boolean {
  const side = segment.some((token) => isOf(token, word.OrLess, word.AtMost, AtMostSign)) ? word.Under : word.Over;
  return isEdgeAlone(segment) && isOf(step?.[1], side);
}

function full(segment: Segment): Segment {
  const [first] = segment;
  const named = segment.find((token) => isOf(token, word.Target));
  if (first && isEdgeAlone(segment))
    return [...segment.filter((token) => !isOf(token, word.Reaching, word.Whose)), inserted(word.Earn, first), inserted(word.Full, first)];
  const place = named
    ? [inserted(word.From, named), named]
    : segment.slice(1).filter((token) => isFigureEnd(token) || isOf(token, PostBound));
  return first ? [...place, inserted(word.Earn, first), inserted(word.Full, first)] : segment;
}

/** 每家1分, 每次2分, 每单50元, 100件以内每件2元, 超过100件部分每件3元: with nothing taken off, so much is added; 每次2分，扣完为止 is taken off. */
function withSign(whole: Segment, sign: TokenType): Segment {
  const behind = placeBefore(whole);
  const segment = whole.slice(behind);
  const signed = withSignAt(segment, sign);
  return signed === segment ? whole : [...whole.slice(0, behind), ...signed];
}

/** How many tokens say where the step is: what is over, or within. 以上 might be all of it at another rate. */
function placeBefore(segment: Segment): number {
  const per = segment.findIndex((token) => isOf(token, word.Per, word.Each));
  const lead = segment.slice(0, Math.max(per, 0)).filter((token) => !isOf(token, word.Whose, word.PartOf));
  const over = isOf(lead[0], word.Over) ? 1 : 0;
  const edge = over + figureAt(lead, over);
  const within = over === 0 && isOf(lead[edge], word.OrLess) && lead[edge]?.image !== "以下" ? 1 : 0;
  return edge > over && over + within === 1 && edge + within === lead.length ? per : 0;
}

function withSignAt(segment: Segment, sign: TokenType): Segment {
  const [per] = segment;
  if (!isOf(per, word.Per, word.Each) || !isAward(segment) || segment.some((token) => isOf(token, Sign, word.Earn))) return segment;
  const counted = isOf(segment[1], Unit) ? 1 : figureAt(segment, 1) < segment.length - 1 ? figureAt(segment, 1) : 0;
  const noun = isOf(segment[1 + counted], Name) ? 1 : 0;
  const at = 1 + counted + noun;
  const [figure, unit] = [segment[at], segment.at(-1)];
  const kind = unitWords[unit?.image ?? ""]?.kind;
  const whole = at + figureAt(segment, at) === segment.length && (counted > 0 || isOf(per, word.Each));
  return figure && whole && (kind === "points" || kind === "money") ? segment.toSpliced(at, 0, inserted(sign, figure)) : segment;
}
