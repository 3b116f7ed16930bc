import { retyped } from "../../lexer.ts";
import { Bound, Equal, Mark, NumberLiteral, Open, Percentage, Unit, word } from "../../tokens.ts";
import { productOf } from "../decimal.ts";
import { called, says } from "../said.ts";
import { hasStep, inserted, isAward, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 50% of points at 80%, half the marks from 90%, half of the points: of the metric's own. */
const withParts: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  // Beside steps, double may be twice what each of them gives.
  const stepped = segments.some((segment) => hasStep(segment));
  return segments.map((segment) => {
    if (!isAward(segment)) return segment;
    const counted = withNoneCounted(segment);
    return withWeight(withHalf(stepped ? counted : withMultiple(counted)));
  });
};

export const withPartsOfPoints = called([word.Half, word.Of, word.None, word.Points, word.Marks, "double", "triple", "twice"], withParts);

/** 1 accident: half · double from 120% · double points */
function withMultiple(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, ...Object.keys(multiples)) || isOf(token, word.Half));
  const token = segment[at];
  const share = isOf(token, word.Half) ? "50%" : multiples[token?.image.toLowerCase() ?? ""];
  const behind = at > 0 && at === segment.length - 1 && isOf(segment[at - 1], Mark, word.Earn, Equal);
  const first = at === 0 && !isOf(token, word.Half);
  if (!token || share === undefined || !(behind || first)) return segment;
  const rest = segment.slice(at + 1);
  const noun = isOf(rest[0], word.Points, word.Marks, word.Weight) || says(rest[0], "points", "marks") ? 1 : 0;
  const place = rest[noun];
  if (first && !isOf(place, Bound, ...places)) return segment;
  return [...segment.slice(0, at), ...partOf(token, share), ...rest.slice(noun)];
}

const multiples: Readonly<Record<string, string>> = { double: "200%", twice: "200%", triple: "300%" };
const places = [word.If, word.At, word.For, word.When, word.Otherwise] as const;

function partOf(token: Segment[number], share: string): Segment {
  return [retyped(token, Percentage, undefined, undefined, share), inserted(word.Of, token), inserted(word.Weight, token)];
}

/** double if none: what is counted is 0 */
function withNoneCounted(segment: Segment): Segment {
  const [lead, none] = segment.slice(-2);
  const said = segment.length > 2 && isOf(lead, word.If, word.At, word.For, word.When) && isOf(none, word.None) && none?.image === "none";
  return lead && none && said
    ? [...segment.slice(0, -2), retyped(lead, word.At), retyped(none, NumberLiteral, undefined, undefined, "0")]
    : segment;
}

/** half (of) (the) points */
function withHalf(segment: Segment): Segment {
  const [half] = segment;
  const noun = segment.findIndex((token) => isOf(token, word.Points, word.Marks, word.Weight));
  const between = segment.slice(1, Math.max(noun, 0));
  if (half && isOf(half, word.Half) && isOf(segment[1], Bound, ...places)) return [...partOf(half, "50%"), ...segment.slice(1)];
  if (!half || !isOf(half, word.Half) || noun < 1 || !between.every((token) => isOf(token, word.Of) || says(token, "the", "available")))
    return segment;
  const behind = segment.slice(noun + 1);
  return [...partOf(half, "50%"), ...behind];
}

/** 1.5x points · 50% of points · 4 earns 80% of full */
function withWeight(written: Segment): Segment {
  const [number, times, points, place] = written;
  const multiple = isOf(number, NumberLiteral) && isOf(times, Unit) && times?.image === "x" && isOf(points, word.Points, word.Marks);
  const share = productOf(number?.image ?? "", "100");
  const segment = number && multiple && isOf(place, Bound, ...places) ? [...partOf(number, `${share}%`), ...written.slice(3)] : written;
  const at = segment.findIndex((token, index) => isOf(token, Percentage) && isOf(segment[index + 1], word.Of));
  const noun = segment[at + 2];
  const said = at >= 0 && isOf(noun, word.Points, word.Marks, word.Full) && !isOf(segment[at + 3], Open);
  return noun && said && (at === 0 || isOf(segment[at - 1], word.Earn, Mark)) ? segment.with(at + 2, retyped(noun, word.Weight)) : segment;
}
