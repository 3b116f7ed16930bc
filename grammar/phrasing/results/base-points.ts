import { word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 基准分20分，每超1%加0.2分，每低1%扣0.2分: with steps to both sides and a target, the base points are what it gives at the target. */
const atTarget: Phrasing = (segments, statement) => {
  const isAimed = segments.some(([first, next]) => isOf(first, word.Target) && next !== undefined && !isOf(next, word.Earn));
  const sides = [word.Over, word.Under].every((side) =>
    segments.some((segment) => isStep(segment) && segment.some((token) => isOf(token, side))),
  );
  const isAnchored = segments.some((segment) => !isStep(segment) && segment.some((token) => isOf(token, word.Earn, word.Full)));
  return statement === "metric" && isAimed && sides && !isAnchored ? segments.map((segment) => anchored(segment)) : segments;
};

export const withBasePoints = called([word.OutOf], atTarget);

function isStep(segment: Segment): boolean {
  return segment.some((token) => isOf(token, word.Per, word.Each));
}

function anchored(segment: Segment): Segment {
  const [base, ...points] = segment;
  const said = base && isOf(base, word.OutOf) && figureAt(segment, 1) === points.length && points.length > 0;
  return said ? [inserted(word.From, base), inserted(word.Target, base), inserted(word.Earn, base), ...points] : segment;
}
