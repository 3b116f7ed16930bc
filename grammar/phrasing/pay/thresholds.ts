import { word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** threshold 80%, proportional with a minimum threshold of 80%: under it there is nothing. */
const withNothingUnder: Phrasing = (segments, statement) => {
  if (statement !== "metric" && statement !== "pay") return segments;
  const levels = segments.map((segment) => withoutLevel(segment));
  const named = segments.find((segment, index) => segment !== levels[index]);
  return levels.flatMap((segment) => apart(named ? underLevel(segment, named) : segment));
};

export const withThresholds = called(["threshold", "hurdle"], withNothingUnder);

function apart(segment: Segment): readonly Segment[] {
  const at = segment.findIndex((token) => says(token, "threshold", "hurdle"));
  const threshold = segment[at];
  const edge = at + 1 + Number(isOf(segment[at + 1], word.Of, word.Is));
  const length = figureAt(segment, edge);
  if (!threshold || length === 0 || edge + length !== segment.length) return [segment];
  const lead = segment.findLastIndex((token, index) => index < at && !isLead(token));
  const before = segment.slice(0, lead + 1);
  const under = [inserted(word.None, threshold), inserted(word.Under, threshold), ...segment.slice(edge)];
  return before.length > 0 ? [before, under] : [under];
}

/** with a minimum · above a · subject to a */
function isLead(token: Segment[number]): boolean {
  return (
    says(token, "with", "a", "the", "subject", "payout", "payment", "performance") || isOf(token, word.Floor, word.Over, word.To, word.Min)
  );
}

/** 10 at threshold 80%, target 100% pays 20, 40 at maximum 120%: the level's name beside its figure. */
function withoutLevel(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => isLevel(token) && figureAt(segment, index + 1) > 0);
  const behind = at + 1 + figureAt(segment, at + 1);
  const said = isOf(segment[at - 1], word.At) || (at === 0 && isOf(segment[behind], word.Earn));
  return at >= 0 && said ? segment.toSpliced(at, 1) : segment;
}

function isLevel(token: Segment[number]): boolean {
  return says(token, "threshold", "hurdle") || isOf(token, word.Target, word.Cap, word.StretchTarget);
}

/** nothing below threshold, where another clause says which figure that is */
function underLevel(segment: Segment, named: Segment): Segment {
  const at = segment.findIndex((token, index) => says(token, "threshold") && isOf(segment[index - 1], word.Under));
  const level = named.findIndex((token) => says(token, "threshold"));
  const length = figureAt(named, level + 1);
  return at >= 0 && at === segment.length - 1 && level >= 0 && length > 0
    ? [...segment.slice(0, at), ...named.slice(level + 1, level + 1 + length)]
    : segment;
}
