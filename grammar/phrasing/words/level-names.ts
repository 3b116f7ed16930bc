import { Mark, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, isOf, type Phrasing, type Segment } from "../segment.ts";

/** threshold: 50% at 80%, target: 100% at 100%, excellence: 200% at 120%: what a point of a line is called. */
const withoutNames: Phrasing = (segments, statement) =>
  statement === "metric" || statement === "pay" ? segments.map((segment) => withoutName(segment)) : segments;

const names = ["threshold", "hurdle", "excellence", "outstanding", "superior", "minimum", "maximum", "midpoint"];

export const withLevelNames = called([...names, word.Target, word.StretchTarget, word.Cap, word.Floor], withoutNames);

function withoutName(segment: Segment): Segment {
  const [name, mark] = segment;
  const named = says(name, ...names) || isOf(name, word.Target, word.StretchTarget, word.Cap, word.Floor);
  const point = segment.slice(2);
  const length = figureAt(point, 0);
  const place = length > 0 && isOf(point[length], word.At) && figureAt(point, length + 1) === point.length - length - 1;
  return named && isOf(mark, Mark) && place ? point : segment;
}
